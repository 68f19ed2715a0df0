import type { TaskKind, TaskRow } from "../../db/queries/today.server";
import { GRAVEST_WRONGS } from "../../db/reference/concerns";
import { addDays, addWorkingDays } from "../calendar";

/** Working days within which an officer does what has no date of its own; for the others, days until it is late. */
const WITHIN: Partial<Record<TaskKind, number>> = {
  benefits: 2,
  "hours-question": 1,
  "post-review": 2,
  "employer-review": 5,
  "not-assessed": 5,
  "second-look": 2,
  "not-spoken": 3,
  "course-claimed": 5,
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

/** With their due dates: what is said to be wrong first, whatever is late; then the one that is late longest. */
export const inOrder = (rows: readonly TaskRow[]): Task[] =>
  rows.map((row) => ({ ...row, due: dueOn(row) })).sort((a, b) => (place(a) < place(b) ? -1 : 1));

/** The first few of each part that has any; what is said to be wrong first, then the part whose first is late longest. */
export function inParts(rows: readonly TaskRow[], few: number): { part: Part["part"]; tasks: Task[] }[] {
  const all = inOrder(rows);
  const parts = PARTS.map(({ part, kinds }) => ({
    part,
    tasks: all.filter(({ kind }) => (kinds as readonly TaskKind[]).includes(kind)).slice(0, few),
  })).filter(({ tasks }) => tasks.length > 0);
  const first = ({ tasks: [task] }: { tasks: Task[] }) => (task ? place(task) : "");
  return parts.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** Somebody may be in danger: that comes before all that is only late, the gravest first. */
function place({ due, kind, key, wrong }: Task): string {
  const rank = kind !== "concern" ? 2 : GRAVEST_WRONGS.includes(wrong ?? "") ? 0 : 1;
  return `${rank} ${due} ${kind} ${key}`;
}

export const TASK_WORDS: Record<TaskKind, string> = {
  concern: "Something is wrong with a job",
  benefits: "What somebody would keep of a job's pay",
  "post-review": "Post to check",
  "post-help": "An employer asks you to write a post",
  "employer-review": "Employer to approve",
  "employer-answer": "Answer due from the employer",
  "participant-answer": "Answer due to an offer",
  "proposal-answer": "Answer due to a proposal",
  "hours-question": "Other hours to ask an employer for",
  "not-assessed": "Right to work not assessed",
  "right-to-work": "Right to work ends",
  "second-look": "A colleague asks for a second look",
  "not-spoken": "New account, nobody has spoken with them",
  "no-match": "No match",
  "course-claimed": "Course to confirm",
};

/** The parts of the list down the side; one may hold several kinds. `none` says of an empty one what comes here. */
export const PARTS = [
  {
    part: "concerns",
    label: "Something is wrong",
    kinds: ["concern"],
    none: "When somebody says that something is wrong with a job, it comes here first.",
  },
  {
    part: "benefits",
    label: "What somebody would keep",
    kinds: ["benefits"],
    none: "When somebody asks what a job would leave them beside their benefits, it comes here.",
  },
  {
    part: "posts",
    label: "Posts to check",
    kinds: ["post-review"],
    none: "When an employer sends a post, it comes here. Publish it, or send it back with notes, within two working days.",
  },
  {
    part: "writing",
    label: "Posts to write",
    kinds: ["post-help"],
    none: "When an employer asks you to write a post with them, it comes here with the day that they wish.",
  },
  {
    part: "employers",
    label: "Employers to approve",
    kinds: ["employer-review"],
    none: "When an organisation asks to join, it comes here. Until you approve it, it can write posts and publish none.",
  },
  {
    part: "answers",
    label: "Answers due",
    kinds: ["employer-answer", "participant-answer", "proposal-answer", "hours-question"],
    none: "No answer is due. When an employer or a person owes one, it comes here: ring them, and write down what they say.",
  },
  {
    part: "not-spoken",
    label: "New: not spoken with",
    kinds: ["not-spoken"],
    none: "You have spoken with everybody who opened an account. Ring those who come here in their first days.",
  },
  {
    part: "not-assessed",
    label: "Not assessed, or a second look",
    kinds: ["not-assessed", "second-look"],
    none: "Everybody has a record of their right to work. Without one, nothing but volunteering can be proposed to them.",
  },
  {
    part: "right-to-work",
    label: "Right to work ends or has ended",
    kinds: ["right-to-work"],
    none: "No record ends in the next four weeks. Look at those that come here before they end.",
  },
  {
    part: "no-match",
    label: "People without a match",
    kinds: ["no-match"],
    none: "Something fits everybody. Of whoever comes here, see what they nearly fit: one more answer or other hours often help.",
  },
  {
    part: "courses",
    label: "Courses to confirm",
    kinds: ["course-claimed"],
    none: "When somebody says that they completed a course for a kind of work, it comes here. It counts for no match until you confirm it.",
  },
] as const satisfies readonly { part: string; label: string; kinds: readonly TaskKind[]; none: string }[];
export type Part = (typeof PARTS)[number];

/** Whether a right to work ended or ends, or is to be looked at again, and when. @param f writes a date */
export function recordWords(
  { day, endsOn }: Pick<Task, "day" | "endsOn">,
  today: string,
  f: (date: string) => string,
): string {
  if (endsOn !== null && endsOn < today) return `Ended on ${f(endsOn)}`;
  if (endsOn === day) return `Until ${f(day)}`;
  return day < today ? `To be looked at again since ${f(day)}` : `To be looked at again on ${f(day)}`;
}

/** How many are late: of those that are listed, and where that is a part of them, of all. @param f writes a number */
export function lateWords(
  { late, lateInAll, isPart, mine }: { late: number; lateInAll: number; isPart: boolean; mine: boolean },
  f: (count: number) => string,
): string {
  const things = (count: number) =>
    count === 0 ? "nothing" : count === 1 ? "1 thing" : `${f(count)} things`;
  const are = (count: number) => `${things(count)} ${count > 1 ? "are" : "is"} late`;
  const whose = mine ? "Of yours, " : "";
  const said = isPart
    ? `${whose}${are(late)} here. In the whole list, ${are(lateInAll)}`
    : `${whose}${are(late)}`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export const partOf = (word: string | null): Part | null => PARTS.find(({ part }) => part === word) ?? null;
