import { z } from "zod";
import { text, ticks } from "../web/fields";
import { DECLINE_REASONS, WITHDRAW_REASONS } from "./reasons";

/** What a participant may choose to share with one employer. The name always goes with an application. */
export const SHAREABLE = [
  "phone",
  "email",
  "skills",
  "certificates",
  "english",
  "jobs",
  "qualifications",
  "languages",
  "hours",
] as const;
export type Shareable = (typeof SHAREABLE)[number];

/** What most people share, so that an employer can answer. Never ticked in advance: consent is the person's own act. */
export const USUALLY_SHARED: readonly Shareable[] = ["phone", "email", "skills", "certificates", "english"];

/** Months for which a consent lasts unless it is withdrawn before. */
export const CONSENT_MONTHS = 6;

/** First step: what the employer will see. */
export const ShareInput = z.object({ share: ticks(z.enum(SHAREABLE)) });

/** Second step: a few words, if the person likes. */
export const ApplicationInput = ShareInput.extend({ message: text(1000).optional() });
export type ApplicationInput = z.output<typeof ApplicationInput>;

/** What a participant decides on their own page. Each decision has its own reason, so that one form cannot answer for another. */
export const DecisionInput = z.discriminatedUnion("decision", [
  /** Shown once more what it means, until it is sent. */
  z.object({ decision: z.literal("accept"), step: z.literal("send").optional().catch(undefined) }),
  z.object({ decision: z.literal("decline"), declineReason: z.enum(DECLINE_REASONS) }),
  z.object({ decision: z.literal("no"), noReason: z.enum(DECLINE_REASONS) }),
  /** A no of their own is taken back. */
  z.object({ decision: z.literal("undo") }),
  /** What was changed in the profile for it is taken back; the no stays. */
  z.object({ decision: z.literal("give-back") }),
  z.object({ decision: z.literal("withdraw"), withdrawReason: z.enum(WITHDRAW_REASONS).optional() }),
]);

/** What one employer sees from now on, or nothing more. */
export const SharingInput = z.discriminatedUnion("intent", [
  ShareInput.extend({ intent: z.literal("change") }),
  z.object({ intent: z.literal("end") }),
]);
