import type { TaskKind, TaskRow } from "../../db/queries/today.server";
import { addDays, addWorkingDays } from "../calendar";

/** Working days within which an officer does what has no date of its own; for the others, days until it is late. */
const WITHIN: Partial<Record<TaskKind, number>> = {
  benefits: 2,
  "post-review": 2,
  "employer-review": 5,
  "not-assessed": 5,
  "second-look": 2,
  "not-spoken": 3,
};
/** Days without a match after which somebody looks at the profile with the person. */
const NO_MATCH_DAYS = 21;

/** The day by which a task is done. */
export function dueOn({ kind, day }: Pick<TaskRow, "kind" | "day">): string {
  const within = WITHIN[kind];
  if (within !== undefined) return addWorkingDays(day, within);
  return kind === "no-match" ? addDays(day, NO_MATCH_DAYS) : day;
}

export type Task = TaskRow & { due: string };

/** The last `day` that makes a task of this kind late today: what is due before today is. */
export function lateBy(kind: TaskKind, today: string): string {
  let day = addDays(today, -1);
  while (dueOn({ kind, day }) >= today) day = addDays(day, -1);
  return day;
}

/** With their due dates, the one that is late longest first. */
export const inOrder = (rows: readonly TaskRow[]): Task[] =>
  rows.map((row) => ({ ...row, due: dueOn(row) })).sort((a, b) => (place(a) < place(b) ? -1 : 1));

/** The first few of each part that has any; the part whose first is late longest comes first. */
export function inParts(rows: readonly TaskRow[], few: number): { part: Part["part"]; tasks: Task[] }[] {
  const all = inOrder(rows);
  const parts = PARTS.map(({ part, kinds }) => ({
    part,
    tasks: all.filter(({ kind }) => (kinds as readonly TaskKind[]).includes(kind)).slice(0, few),
  })).filter(({ tasks }) => tasks.length > 0);
  const first = ({ tasks: [task] }: { tasks: Task[] }) => (task ? place(task) : "");
  return parts.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

const place = ({ due, kind, key }: Task) => `${due} ${kind} ${key}`;

export const TASK_WORDS: Record<TaskKind, string> = {
  concern: "Something is wrong with a job",
  benefits: "What somebody would keep of a job's pay",
  "post-review": "Post to check",
  "post-help": "An employer asks you to write a post",
  "employer-review": "Employer to approve",
  "employer-answer": "Answer due from the employer",
  "participant-answer": "Answer due to an offer",
  "proposal-answer": "Answer due to a proposal",
  "not-assessed": "Right to work not assessed",
  "right-to-work": "Right to work ends",
  "second-look": "A colleague asks for a second look",
  "not-spoken": "New account, nobody has spoken with them",
  "no-match": "No match",
};

/** The parts of the list down the side; one may hold several kinds. */
export const PARTS = [
  { part: "concerns", label: "Something is wrong", kinds: ["concern"] },
  { part: "benefits", label: "What a job would leave", kinds: ["benefits"] },
  { part: "posts", label: "Posts to check", kinds: ["post-review"] },
  { part: "writing", label: "Posts to write", kinds: ["post-help"] },
  { part: "employers", label: "Employers to approve", kinds: ["employer-review"] },
  {
    part: "answers",
    label: "Answers due",
    kinds: ["employer-answer", "participant-answer", "proposal-answer"],
  },
  { part: "not-spoken", label: "New: not spoken with", kinds: ["not-spoken"] },
  { part: "not-assessed", label: "Not assessed, or a second look", kinds: ["not-assessed", "second-look"] },
  { part: "right-to-work", label: "Right to work ends or has ended", kinds: ["right-to-work"] },
  { part: "no-match", label: "People without a match", kinds: ["no-match"] },
] as const satisfies readonly { part: string; label: string; kinds: readonly TaskKind[] }[];
export type Part = (typeof PARTS)[number];

export const partOf = (word: string | null): Part | null => PARTS.find(({ part }) => part === word) ?? null;
