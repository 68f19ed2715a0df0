import { z } from "zod";
import { text, ticks } from "../web/fields";

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

/** Shared unless unticked: what an employer needs to answer. */
export const USUALLY_SHARED: readonly Shareable[] = ["phone", "email", "skills", "certificates", "english"];

/** Months for which a consent lasts unless it is withdrawn before. */
export const CONSENT_MONTHS = 6;

/** First step: what the employer will see. */
export const ShareInput = z.object({ share: ticks(z.enum(SHAREABLE)) });

/** Second step: a few words, if the person likes. */
export const ApplicationInput = ShareInput.extend({ message: text(1000).optional() });
export type ApplicationInput = z.output<typeof ApplicationInput>;
