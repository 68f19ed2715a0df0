import { z } from "zod";
import { LANGUAGES } from "../../db/reference/languages";
import { addDays, londonInstant } from "../calendar";
import type { Behalf } from "../caller";
import { londonDate } from "../i18n/format";
import { date, text, ticks, withRules } from "../web/fields";
import { says } from "../web/says";
import { ApplicationInput, SHAREABLE } from "./application";
import { AskForm } from "./hours/question";
import { asking, confirming, withWish } from "./interview";
import { DECLINE_REASONS, WITHDRAW_REASONS } from "./reasons";

/** Days back for which somebody's word may still be written down. */
const LONGEST_AGO_DAYS = 14;

const codes = LANGUAGES.map(({ code }) => code) as [string, ...string[]];

const interpreter = z.enum(["no", "yes"]);

/** How, when and with whose help somebody said something to an officer: what every answer given for a side records. */
export const SaidInput = (now: Date, side: Behalf["side"]) =>
  withRules(
    z.object({
      saidHow: z.enum(["phone", "face_to_face"]),
      saidOn: date(),
      saidTime: z
        .string({ error: says("form.required") })
        .trim()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: says("behalf.time") }),
      interpreter: side === "employer" ? interpreter.default("no") : interpreter,
      interpreterLanguage: z.enum(codes).optional(),
    }),
    ({ saidOn, saidTime }, wrong) => {
      const today = londonDate(now);
      if (saidOn === undefined) return;
      if (saidOn > today) wrong("saidOn", says("form.dateFuture"));
      else if (saidOn < addDays(today, -LONGEST_AGO_DAYS))
        wrong("saidOn", says("behalf.long-ago", { days: LONGEST_AGO_DAYS }));
      else if (saidTime !== undefined && londonInstant(saidOn, saidTime) > now)
        wrong("saidTime", says("behalf.not-yet"));
    },
  ).transform(
    ({ saidHow, saidOn, saidTime, interpreter, interpreterLanguage }): Omit<Behalf, "side"> => ({
      channel: saidHow,
      saidAt: londonInstant(saidOn, saidTime),
      interpreter: interpreter === "yes",
      interpreterLanguage: (interpreter === "yes" && interpreterLanguage) || null,
    }),
  );

/** What somebody can say to their officer of one candidacy. */
export const SPOKEN = [
  "yes",
  "no",
  "confirm",
  "ask",
  "accept",
  "decline",
  "hours",
  "withdraw",
  "share",
  "end",
] as const;
export type Spoken = (typeof SPOKEN)[number];

export const SpokenInput = withWish(
  z.discriminatedUnion("do", [
    ApplicationInput.extend({ do: z.literal("yes") }),
    z.object({ do: z.literal("no"), reason: z.enum(DECLINE_REASONS) }),
    z.object({ do: z.literal("confirm"), ...confirming }),
    z.object({ do: z.literal("ask"), ...asking }),
    z.object({ do: z.literal("accept") }),
    z.object({ do: z.literal("decline"), reason: z.enum(DECLINE_REASONS) }),
    AskForm.safeExtend({ do: z.literal("hours") }),
    z.object({ do: z.literal("withdraw"), reason: z.enum(WITHDRAW_REASONS).optional() }),
    z.object({ do: z.literal("share"), share: ticks(z.enum(SHAREABLE)) }),
    z.object({ do: z.literal("end") }),
  ]),
);

interface Line {
  at: Date;
  toState: string;
  /** It takes another line back. */
  undoes: boolean;
}

/** The last time that it came to this state, other than by taking something back. */
const cameTo = (lines: readonly Line[], ...states: string[]): Date | null =>
  lines.findLast(({ toState, undoes }) => !undoes && states.includes(toState))?.at ?? null;

/**
 * From when on a person can have said this: an answer is no older than its question. Null of what answers nothing.
 */
export function askedAt(
  said: Spoken,
  { history, meetings }: { history: readonly Line[]; meetings: readonly Omit<Line, "undoes">[] },
): Date | null {
  switch (said) {
    case "yes":
    case "no":
      return cameTo(history, "proposed");
    case "accept":
    case "decline":
      return cameTo(history, "offered");
    case "confirm":
    case "ask":
      return meetings.findLast(({ toState }) => toState === "invited")?.at ?? null;
    case "hours":
      return cameTo(history, "offered") ?? cameTo(history, "interview") ?? cameTo(history, "proposed");
    default:
      return null;
  }
}

/** Why an officer takes a proposal back: read by the person to whom it was made. */
export const TakeBackInput = z.object({ why: text(500) });
