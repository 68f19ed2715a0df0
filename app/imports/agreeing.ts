import { z } from "zod";
import { CONSENT_CHANNELS } from "../participants/adding";
import { ticks } from "../web/fields";
import { says } from "../web/says";

const lines = () => ticks(z.coerce.number().int().min(1).max(2_147_483_647));

/** What an officer says with a list as it stands, whichever it is. */
export const AgreeAny = z.object({
  /** Of the list that was looked at. */
  id: z.uuid(),
  /** Rows that were wrong when it was looked at. */
  wrong: z.coerce.number().int().min(0).max(10_000),
  /** That the others are left out. */
  only: z.literal("yes", { error: says("form.choice") }).optional(),
  /** Rows that look like somebody known, and are another. */
  another: lines(),
});

export const AgreePeople = AgreeAny.extend({
  consent: z.literal("yes", { error: says("imports.consent.required") }),
  channel: z.enum(CONSENT_CHANNELS, { error: says("add.channel.required") }),
  interpreter: z.enum(["yes", "no"], { error: says("add.interpreter.required") }),
});
export const AgreeEmployers = AgreeAny.extend({
  consent: z.literal("yes", { error: says("imports.employers.required") }),
});
export type AgreePeople = z.output<typeof AgreePeople>;
export type AgreeEmployers = z.output<typeof AgreeEmployers>;

export type Agreed =
  | { ok: true; id: string }
  /** `changed`: the list or the records beside it are not what they were when it was looked at. */
  | { ok: false; because: "changed" | "leaves-out" | "nothing" };
