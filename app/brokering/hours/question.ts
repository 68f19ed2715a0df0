import { z } from "zod";
import { rangesOf, weekOfRanges } from "../../../search/match/week";
import { hasContact } from "../../opportunities/contacts";
import { rowsForm } from "../../participants/forms";
import { goesOvernight, slotsOf } from "../../participants/week";
import type { SlotRange, WeekPattern } from "../../ui/week-slots";
import { text, withRules } from "../../web/fields";
import { says } from "../../web/says";
import type { CandidacyState } from "../states";

/**
 * The life of a question for other hours. About a proposal it is passed on by an officer, who names nobody; about an
 * interview or an offer it is the employer's at once. `ended`: what it was about is over.
 */
export const HOURS_NEXT = {
  asked: ["passed_on", "agreed", "refused", "withdrawn", "ended"],
  passed_on: ["agreed", "refused", "withdrawn", "ended"],
  agreed: [],
  refused: [],
  withdrawn: [],
  ended: [],
} as const satisfies Record<string, readonly string[]>;
export type HoursState = keyof typeof HOURS_NEXT;

/** An answer that an officer wrote down may be taken back: the question is open again, as it was. */
const BACK: { readonly [S in HoursState]?: readonly HoursState[] } = {
  agreed: ["asked", "passed_on"],
  refused: ["asked", "passed_on"],
};

export const canHoursMove = (from: HoursState, to: HoursState): boolean =>
  (HOURS_NEXT[from] as readonly HoursState[]).includes(to);
export const canHoursTakeBack = (now: HoursState, to: HoursState): boolean =>
  BACK[now]?.includes(to) ?? false;

/** Waits for an answer: a candidacy has one such question at most. */
export const isOpen = (state: HoursState): boolean => HOURS_NEXT[state].length > 0;

/** What is asked about: a proposal that nobody said yes to yet, or an interview or offer. */
export type HoursStage = "proposal" | "candidacy";

interface Asking {
  state: CandidacyState;
  origin: string;
  reachedEmployer: boolean;
  postStatus: string;
}

/** What a person can ask other hours of now; null where there is nothing to ask of. */
export function stageOf({ state, origin, reachedEmployer, postStatus }: Asking): HoursStage | null {
  if (state === "interview") return postStatus === "filled" ? null : "candidacy";
  if (state === "offered") return "candidacy";
  if (origin !== "proposal" || reachedEmployer || postStatus !== "open") return null;
  return state === "proposed" || state === "lapsed" ? "proposal" : null;
}

/** Where a candidacy may go while a question about it stays open. */
const KEEPS: Record<HoursStage, readonly CandidacyState[]> = {
  proposal: ["proposed", "lapsed"],
  candidacy: ["interview", "offered"],
};
export const staysOpen = (stage: HoursStage, to: CandidacyState): boolean => KEEPS[stage].includes(to);

interface About<P> {
  state: string;
  /** The week of an offer that stands. */
  pattern: WeekPattern | null;
  post: { patterns: readonly P[] };
}

/** The weeks in place of which other hours are asked for: an offer's own, else all of the post's. */
export const weeksAskedOf = <P extends WeekPattern>({
  state,
  pattern,
  post,
}: About<P>): readonly WeekPattern[] => (pattern && state === "offered" ? [pattern] : post.patterns);

const key = (slots: readonly SlotRange[]) => JSON.stringify(rangesOf(weekOfRanges(slots)));
const lengthOf = (slots: readonly SlotRange[]) => slots.reduce((sum, [start, end]) => sum + end - start, 0);

/** Whether these are the very hours of one of the weeks: then there is nothing to ask for. */
export const isSameWeek = (times: readonly SlotRange[], weeks: readonly WeekPattern[]): boolean =>
  weeks.some((week) => {
    if (week.shape === "alternating") return week.weeks.every((slots) => key(slots) === key(times));
    // Of a window, only where it is worked from end to end.
    const isWhole = week.shape === "fixed" || lengthOf(week.slots) === week.hours * 4;
    return isWhole && key(week.slots) === key(times);
  });

const times = rowsForm.refine((rows) => rows.length > 0, { error: says("other-hours.none") });

const nextDay = z.literal("yes").optional().catch(undefined);

/** A time over night is taken where it was ticked that it ends the next day. */
function saidOvernight(
  read: { times?: readonly SlotRange[]; nextDay?: "yes" },
  wrong: (field: "times", message: string) => void,
) {
  if (read.times && read.nextDay === undefined && goesOvernight(read.times))
    wrong("times", says("profile.ties.early"));
}

/** The hours that a person chose. `id` is made with the page, so that a second press asks once. */
export const AskForm = withRules(
  z.object({ id: z.uuid(), times: times.transform(slotsOf), nextDay }),
  saidOvernight,
);

export const QuestionForm = z.object({ question: z.uuid() });

/** An officer asks the employer without a name, all the same where it may guess who it is. */
export const PassOnForm = z.object({ question: z.uuid(), allTheSame: z.literal("yes").optional() });

const words = text(500)
  .refine((value) => !hasContact(value), { error: says("interview.error.contact") })
  .optional();

/** What an employer says: a week, which the post may offer to everybody, or no. The other's fields are not read. */
export const AnswerForm = z.discriminatedUnion("answer", [
  withRules(
    z.object({
      answer: z.literal("agree"),
      times: times.transform(slotsOf),
      nextDay,
      /** The post offers these hours too, from now on. */
      add: z.literal("yes").optional(),
      words,
    }),
    saidOvernight,
  ),
  z.object({ answer: z.literal("refuse"), words }),
]);
export type HoursAnswer = z.output<typeof AnswerForm>;
