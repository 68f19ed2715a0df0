import type { RecruitmentDay } from "../../db/queries/days.server";
import type { PostKind } from "../../db/queries/posts.server";
import type { Work } from "../../search/match/model";
import { suppliesInto } from "./labour-supply";

/** Every question that a post can be asked; each is a page and saved by itself. */
export const STEPS = [
  "basis",
  "course",
  "scheme",
  "promise",
  "work",
  "sector",
  "supply",
  "occupation",
  "place",
  "hours",
  "length",
  "contract",
  "pay",
  "learning",
  "support",
  "day",
  "venue",
  "recruits",
  "sessions",
  "skills",
  "helpful-skills",
  "english",
  "certificates",
  "conditions",
  "dates",
] as const;
export type Step = (typeof STEPS)[number];

/** What decides which questions a post is asked. */
export interface Questioned {
  kind: PostKind;
  /** Null where the lawful basis of a placement is not chosen yet. */
  work: Work | null;
  sectorCode: string | null;
  /** Of a recruitment day. */
  day?: Pick<RecruitmentDay, "byVideo"> | null;
}

type Where = Step | readonly [Step, when: (post: Questioned) => boolean];
const on =
  (work: Work) =>
  (post: Questioned): boolean =>
    post.work === work;
const atAPlace = ({ day }: Questioned): boolean => !day?.byVideo;
const supply: Where = ["supply", (post) => suppliesInto(post.sectorCode)];

/** The questions of each kind in their order, some only where an earlier answer asks for them. */
const OF_KIND: Record<PostKind, readonly Where[]> = {
  vacancy: [
    "work",
    "sector",
    supply,
    "occupation",
    "place",
    "hours",
    "contract",
    "pay",
    "skills",
    "helpful-skills",
    "english",
    "certificates",
    "conditions",
    "dates",
  ],
  work_experience: [
    "basis",
    ["course", on("course_placement")],
    ["scheme", on("scheme")],
    "work",
    "sector",
    supply,
    "occupation",
    "place",
    "hours",
    "length",
    ["pay", on("paid")],
    "learning",
    "support",
    "helpful-skills",
    "english",
    "certificates",
    "conditions",
    "dates",
  ],
  volunteering: [
    "promise",
    "work",
    "sector",
    "place",
    "hours",
    "support",
    "helpful-skills",
    "english",
    "certificates",
    "conditions",
    "dates",
  ],
  recruitment_day: ["work", "day", ["place", atAPlace], "venue", "recruits", "sessions"],
};

/** The questions of a post, in their order. */
export const stepsOf = (post: Questioned): Step[] =>
  OF_KIND[post.kind].flatMap((where) => {
    if (typeof where === "string") return [where];
    const [step, when] = where;
    return when(post) ? [step] : [];
  });

/** How many questions a kind has when it is begun. */
export const countOf = (kind: PostKind): number => stepsOf({ kind, work: null, sectorCode: null }).length;

/** Whether the text names a question that this post is asked. */
export const isStepOf = (post: Questioned, text: string): text is Step =>
  (stepsOf(post) as readonly string[]).includes(text);

const beside = (post: Questioned, step: Step, by: 1 | -1): Step | undefined => {
  const steps = stepsOf(post);
  return steps[steps.indexOf(step) + by];
};
export const stepAfter = (post: Questioned, step: Step): Step | undefined => beside(post, step, 1);
export const stepBefore = (post: Questioned, step: Step): Step | undefined => beside(post, step, -1);
export const numberOf = (post: Questioned, step: Step): number => stepsOf(post).indexOf(step) + 1;

/** What an officer may leave a note on, and the question where it is answered. */
export const FIELDS = {
  basis: "basis",
  course: "course",
  scheme: "scheme",
  promise: "promise",
  title: "work",
  description: "work",
  sector: "sector",
  supply: "supply",
  occupation: "occupation",
  address: "place",
  town: "place",
  "getting-there": "place",
  hours: "hours",
  length: "length",
  contract: "contract",
  pay: "pay",
  learning: "learning",
  supervisor: "support",
  expenses: "support",
  day: "day",
  venue: "venue",
  recruits: "recruits",
  sessions: "sessions",
  skills: "skills",
  "helpful-skills": "helpful-skills",
  english: "english",
  certificates: "certificates",
  conditions: "conditions",
  places: "dates",
  "starts-on": "dates",
  "closes-on": "dates",
} as const satisfies Record<string, Step>;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** The question where a field of this post is answered; null where it is no longer asked. */
export const stepAsked = (post: Questioned, field: string): Step | null => {
  const step = (FIELDS as Record<string, Step>)[field];
  return step !== undefined && stepsOf(post).includes(step) ? step : null;
};

/** What an officer may leave a note on in this post. */
export const fieldsFor = (post: Questioned): Field[] => {
  const steps = stepsOf(post);
  return FIELD_NAMES.filter((field) => steps.includes(FIELDS[field]));
};

/** What tells whether each question has its answer. */
export interface Answerable extends Questioned {
  title: string | null;
  description: string | null;
  townId: number | null;
  suppliesWorkers: boolean | null;
  payPence: number | null;
  contract: string | null;
  endsOn: string | null;
  lengthDays: number | null;
  learning: string | null;
  supervisor: string | null;
  expenses: string | null;
  courseName: string | null;
  courseProvider: string | null;
  schemeTraining: string | null;
  interviewVacancyId: string | null;
  promisedAt: Date | null;
  places: number | null;
  closesOn: string | null;
  byAgreement: boolean;
  patterns: readonly unknown[];
  day: RecruitmentDay | null;
}

/** Whether a question lacks what a post cannot do without; a question that is not here may stay empty. */
const LACKS: Partial<Record<Step, (post: Answerable) => boolean>> = {
  basis: (post) => post.work === null,
  course: (post) => !post.courseName || !post.courseProvider,
  scheme: (post) => !post.schemeTraining || post.interviewVacancyId === null,
  promise: (post) => post.promisedAt === null,
  work: (post) => !post.title || !post.description,
  sector: (post) => !post.sectorCode,
  supply: (post) => post.suppliesWorkers === null,
  place: (post) => post.townId === null,
  hours: (post) => !post.byAgreement && post.patterns.length === 0,
  length: (post) => post.lengthDays === null,
  contract: (post) => post.contract === null || (post.contract === "fixed_term" && post.endsOn === null),
  pay: (post) => post.payPence === null,
  learning: (post) => !post.learning,
  support: (post) => !post.supervisor || (post.work !== "paid" && !post.expenses),
  day: (post) => post.day === null,
  venue: (post) => !post.day?.access,
  recruits: (post) => (post.day?.vacancies ?? []).length === 0,
  sessions: (post) => (post.day?.sessions ?? []).length === 0,
  dates: (post) => post.places === null || post.closesOn === null,
};

/** Questions that lack what a post cannot do without. */
export const lackingSteps = (post: Answerable): Step[] => stepsOf(post).filter((step) => LACKS[step]?.(post));

/** Questions whose answer decides who fits and may be "none": somebody has to say so. */
const TO_BE_SAID: readonly Step[] = ["english", "certificates", "conditions"];

/** Those of a post that nobody has answered. @param said questions that somebody answered, or that an advert answers */
export const unsaidSteps = (post: Questioned, said: readonly string[]): Step[] =>
  stepsOf(post).filter((step) => TO_BE_SAID.includes(step) && !said.includes(step));

/**
 * Which questions are still open: never answered, or without what a post cannot do without.
 * @param read questions whose answers were read from an advert
 */
export function openSteps(
  post: Answerable,
  answered: readonly string[],
  read: readonly { step: Step }[] = [],
): { unanswered: Step[]; missing: Step[] } {
  const unsaid = unsaidSteps(post, [...answered, ...read.map(({ step }) => step)]);
  const missing = stepsOf(post).filter((step) => LACKS[step]?.(post) || unsaid.includes(step));
  return {
    missing,
    unanswered: stepsOf(post).filter((step) => missing.includes(step) || !answered.includes(step)),
  };
}
