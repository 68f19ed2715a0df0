import { z } from "zod";
import type { ConstraintCode } from "../../search/match/verdicts";
import { text, ticks } from "../web/fields";

/** People who can be proposed at once. */
export const MOST_PROPOSED = 200;
export const LONGEST_LINE = 500;

const people = ticks(z.uuid()).pipe(z.array(z.uuid()).transform((list) => [...new Set(list)]));

/** Whom an officer ticked, or the one whose button was pressed. */
export const TickedInput = z
  .object({ only: z.uuid().optional(), tick: people })
  .transform(({ only, tick }) => (only ? [only] : tick));

/** What is sent from the preview: `round` makes a second press the same one. */
export const ProposalInput = z.object({
  round: z.uuid(),
  tick: people,
  line: text(LONGEST_LINE).optional(),
});
export type ProposalInput = z.output<typeof ProposalInput>;

/** Why somebody is passed over when people are proposed for a post. */
export const SKIPS = [
  "candidate",
  "set-aside",
  "blocked",
  "region",
  "not-assessed",
  "ended",
  "ends-before-start",
  "work",
  "occupation",
  "hours-cap",
] as const;
export type Skip = (typeof SKIPS)[number];

/** The same in words, for the officer. */
export const SKIP_WORDS: Record<Skip, string> = {
  candidate: "Already a candidate for this post: applied, proposed before, or answered",
  "set-aside": "Said “not for me” to this post",
  blocked: "Asked us to leave this employer out",
  region: "Lives in a region with which this post is not shared",
  "not-assessed": "Right to work not assessed yet",
  ended: "The right-to-work record has ended: look at it again first",
  "ends-before-start": "The right-to-work record ends before the start: look at it again first",
  work: "The right-to-work record does not cover this kind of work",
  occupation: "The right-to-work record does not cover this occupation",
  "hours-cap": "Every week of this post has more hours than the right-to-work record allows",
};

/** What people fail in, in a few words beside a count. */
export const OBSTACLE_WORDS: Record<ConstraintCode, string> = {
  open: "not open to them",
  "right-to-work": "right to work",
  travel: "the journey",
  hours: "the hours",
  "school-holidays": "school holidays",
  dates: "the start",
  english: "English",
  certificates: "a certificate",
  conditions: "a condition of the work",
  blocked: "the employer",
};
