import { z } from "zod";
import { addDays, isWorkingDay, londonInstant } from "../calendar";
import type { MessageKey } from "../i18n/catalogue";
import { londonDate } from "../i18n/format";
import { hasContact } from "../opportunities/contacts";
import { namesPapers } from "../opportunities/wording/papers";
import { date, line, text, ticks, withRules } from "../web/fields";
import { says } from "../web/says";

/**
 * The life of one appointment. An interview that is moved ends as `moved`, and another stands in for it, to be
 * confirmed anew. `lapsed`: its time came before the person answered.
 */
export const INTERVIEW_NEXT = {
  invited: ["confirmed", "asked", "moved", "cancelled", "held", "lapsed"],
  /** The person asked for another time. They may still come to this one. */
  asked: ["confirmed", "moved", "cancelled", "held"],
  confirmed: ["asked", "moved", "cancelled", "held"],
  moved: [],
  cancelled: [],
  held: [],
  lapsed: [],
} as const satisfies Record<string, readonly string[]>;

export type InterviewState = keyof typeof INTERVIEW_NEXT;

/** What an appointment may become again when an answer that an officer wrote down is taken back. */
const BACK: { readonly [S in InterviewState]?: readonly InterviewState[] } = {
  invited: ["cancelled"],
  asked: ["invited", "confirmed"],
  confirmed: ["invited", "asked"],
  moved: ["invited", "asked", "confirmed"],
  cancelled: ["invited", "asked", "confirmed"],
  held: ["invited", "asked", "confirmed"],
};

/** Whether an answer that led from one state to another may be taken back. */
export const canInterviewTakeBack = (now: InterviewState, to: InterviewState): boolean =>
  BACK[now]?.includes(to) ?? false;

export const canInterviewMove = (from: InterviewState, to: InterviewState): boolean =>
  (INTERVIEW_NEXT[from] as readonly InterviewState[]).includes(to);

/** What would suit a person better, in words that tell the employer no more than that. */
export const WISHES = [
  "earlier-day",
  "later-day",
  "morning",
  "afternoon",
  "by-video",
  "at-the-place",
] as const;
export type Wish = (typeof WISHES)[number];

/** Minutes that an interview may last. */
export const LENGTHS = [15, 30, 45, 60, 90, 120, 180] as const;
/** Days ahead that an interview may be. */
const LONGEST_AHEAD = 120;

const clock = z
  .string({ error: says("form.required") })
  .regex(/^([01]\d|2[0-3]):(00|15|30|45)$/, { error: says("form.time") });

/** A video link: an address that a browser opens, over a connection that nobody reads along. */
const link = text(300).refine((value) => /^https:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value), {
  error: says("interview.error.link"),
});

const withoutPapers = <T extends z.ZodType<string>>(words: T) =>
  words
    .refine((value) => !namesPapers(value), { error: says("interview.error.papers") })
    // Both sides reach each other through Foothold and their officer.
    .refine((value) => !hasContact(value), { error: says("interview.error.contact") });

const address = withoutPapers(line(300));

/** What is wrong with a text that is read only where it is asked: null where nothing is. */
function wrongText(asked: z.ZodType<string>, typed: unknown, empty: MessageKey): string | null {
  if (typed === undefined || typed === "") return says(empty);
  if (typeof typed !== "string") return says("form.notText");
  return asked.safeParse(typed).error?.issues[0]?.message ?? null;
}

/** When, how long, and where: at a place, or at a video link. The other of the two may be hidden, and is not read. */
export const InterviewInput = (now: Date) =>
  withRules(
    z.object({
      date: date(),
      /** London's wall clock, `hh:mm` on the quarter hour. */
      time: clock,
      minutes: z.enum(LENGTHS.map(String)).transform(Number),
      /** "Yes, I mean this time": ticked where the time is unusual. */
      sure: z.literal("yes").optional(),
      where: z.enum(["place", "video"], { error: says("interview.error.where") }),
      place: z.unknown().optional(),
      link: z.unknown().optional(),
      /** What the person is asked to bring. */
      bring: withoutPapers(text(1000)).optional(),
    }),
    (read, wrong) => {
      const refused = timeRefusal(read, now);
      if (refused) wrong(REFUSED_AT[refused].field, says(REFUSED_AT[refused].key));
      if (read.where === undefined) return;
      const [field, words] =
        read.where === "place"
          ? (["place", wrongText(address, read.place, "form.missing.place")] as const)
          : (["link", wrongText(link, read.link, "form.missing.link")] as const);
      if (words) wrong(field, words);
    },
  ).transform(({ where, place, link: typed, ...rest }) => ({
    ...rest,
    place: where === "place" ? address.parse(place) : null,
    link: where === "video" ? link.parse(typed) : null,
  }));
export type InterviewInput = z.output<ReturnType<typeof InterviewInput>>;

/** The appointment that stood when the form was opened; none of a first invitation. */
export const Standing = z.object({ interview: z.uuid().optional() });

/** What an employer does with the appointment that stands. */
export const InterviewChange = z.object({ change: z.enum(["cancel", "held"]), interview: z.uuid() });

/** Which appointment is meant: the one that stood when the form was opened. */
export const confirming = { interview: z.uuid() };
/** Asking for another time says what would suit better: ticked, written, or both. */
export const asking = { ...confirming, wishes: ticks(z.enum(WISHES)), wish: text(500).optional() };
export const withWish = <S extends z.ZodType<object>>(answer: S) =>
  answer.refine(
    (value) =>
      !("wishes" in value) ||
      (value.wishes as Wish[]).length > 0 ||
      ("wish" in value && value.wish !== undefined),
    { path: ["wishes"], error: says("interview.error.wish") },
  );

/** A participant's answer. */
export const InterviewAnswer = withWish(
  z.discriminatedUnion("answer", [
    z.object({ answer: z.literal("confirm"), ...confirming }),
    z.object({ answer: z.literal("ask"), ...asking }),
  ]),
);

export type InterviewRefusal = "past" | "time-passed" | "too-far" | "unusual";

/** At which field a refusal stands, and in which words: one cause, one message. */
export const REFUSED_AT = {
  past: { field: "date", key: "form.datePast" },
  "time-passed": { field: "time", key: "interview.error.time-passed" },
  "too-far": { field: "date", key: "interview.error.too-far" },
  unusual: { field: "sure", key: "interview.error.unusual" },
} as const satisfies Record<InterviewRefusal, { field: string; key: MessageKey }>;

/** Why an interview cannot be at this time, as far as it is known, or is to be confirmed as meant; null when it can. */
export function timeRefusal(
  { date, time, minutes, sure }: Partial<Pick<InterviewInput, "date" | "time" | "minutes" | "sure">>,
  now: Date,
): InterviewRefusal | null {
  const today = londonDate(now);
  if (date === undefined) return null;
  if (date < today) return "past";
  if (date > addDays(today, LONGEST_AHEAD)) return "too-far";
  if (time === undefined) return null;
  if (londonInstant(date, time) <= now) return "time-passed";
  return sure === undefined && isUnusual(date, time, minutes ?? 0) ? "unusual" : null;
}

/** Before 08:00, after 19:00, or on a day on which few people work. Saturdays are usual: many can only come then. */
export function isUnusual(date: string, time: string, minutes: number): boolean {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const start = hour * 60 + minute;
  const isSaturday = new Date(`${date}T00:00:00Z`).getUTCDay() === 6;
  return start < 8 * 60 || start + minutes > 19 * 60 || !(isWorkingDay(date) || isSaturday);
}
