import type { Post } from "../../db/queries/posts.server";
import { LANGUAGE_SKILLS } from "../../search/match/model";
import { hoursOf } from "../ui/week-slots";
import { LONGEST_WEEK } from "./hours-notes";
import type { Step } from "./steps";
import { weekPatterns } from "./view";

/** One thing that a change of a post would have it say otherwise. */
export interface Edit {
  key: keyof Post;
  /** Where it is answered. */
  step: Step;
  /** It lets more people fit and alters no text: nobody needs to read it first. */
  atOnce: boolean;
}

const within = (some: readonly string[], all: readonly string[]) => some.every((code) => all.includes(code));
const hours = (post: Post) => post.patterns.map(({ id: _, ...pattern }) => JSON.stringify(pattern));

type Rule = {
  step: Step;
  /** Whether people whom the post fits are still among those whom it fits then; never, where it is left out. */
  widens?: (before: Post, after: Post) => boolean;
};

/** The hours of the longest week. */
const weekly = (post: Post) => Math.max(0, ...weekPatterns(post.patterns).map(hoursOf));

const paysMore = (before: Post, after: Post) => (after.payHourlyPence ?? 0) >= (before.payHourlyPence ?? 0);

/** What is told with it, worked out from it, or happened to the post; a day is compared by its questions. */
const NOT_SAID = [
  "id",
  "kind",
  "employerId",
  "employerName",
  "employerKind",
  "employerKindVerified",
  "gangmasterVerified",
  "interviewVacancyTitle",
  "interviewVacancyStatus",
  "regionCode",
  "status",
  "revises",
  "socTitle",
  "townName",
  "townLabel",
  "payHourlyPence",
  "payRateUnknown",
  "placesLeft",
  "placesFilledElsewhere",
  "day",
  "submittedAt",
  "publishedAt",
] as const satisfies readonly (keyof Post)[];

type Said = Exclude<keyof Post, (typeof NOT_SAID)[number]>;

/** What a post says, where it is answered, and which changes take effect at once. */
const RULES: Record<Said, Rule> = {
  title: { step: "work" },
  description: { step: "work" },
  sectorCode: { step: "sector" },
  socCode: { step: "occupation" },
  townId: { step: "place" },
  address: { step: "place" },
  gettingThere: { step: "place" },
  // All the weeks that there were, and others to choose from.
  patterns: {
    step: "hours",
    widens: (before, after) =>
      within(hours(before), hours(after)) &&
      weekly(after) <= LONGEST_WEEK &&
      (after.payPer === "hour" || paysMore(before, after)),
  },
  byAgreement: { step: "hours" },
  termTimeOnly: { step: "hours", widens: (_, after) => after.termTimeOnly },
  work: { step: "basis" },
  courseName: { step: "course" },
  courseProvider: { step: "course" },
  schemeTraining: { step: "scheme" },
  interviewVacancyId: { step: "scheme" },
  promisedAt: { step: "promise" },
  suppliesWorkers: { step: "supply" },
  lengthDays: { step: "length" },
  contract: { step: "contract" },
  endsOn: { step: "contract" },
  probation: { step: "contract" },
  leadsTo: { step: "support" },
  learning: { step: "learning" },
  supervisor: { step: "support" },
  expenses: { step: "support" },
  lowerPay: { step: "pay" },
  liveInPence: { step: "pay" },
  payPence: { step: "pay", widens: paysMore },
  payPer: { step: "pay", widens: paysMore },
  payNote: { step: "pay" },
  skills: {
    step: "skills",
    widens: (before, after) => within(after.skills.required, before.skills.required),
  },
  english: {
    step: "english",
    widens: (before, after) =>
      LANGUAGE_SKILLS.every((skill) => after.english[skill] <= before.english[skill]),
  },
  certificates: {
    step: "certificates",
    widens: (before, after) => within(after.certificates.firstDay, before.certificates.firstDay),
  },
  conditions: { step: "conditions", widens: (before, after) => within(after.conditions, before.conditions) },
  places: { step: "dates", widens: (before, after) => (after.places ?? 0) >= (before.places ?? 0) },
  // A later start, and one as soon as a person can, wait for more people.
  startsOn: {
    step: "dates",
    widens: (before, after) =>
      after.startsOn === null || (before.startsOn !== null && after.startsOn > before.startsOn),
  },
  closesOn: { step: "dates", widens: (before, after) => (after.closesOn ?? "") >= (before.closesOn ?? "") },
};

const said = (post: Post, key: keyof Post) =>
  JSON.stringify(key === "patterns" ? hours(post) : (post[key] ?? null));

/** What a change would have a post say otherwise. */
export function editsBetween(before: Post, after: Post): Edit[] {
  const edits = (Object.keys(RULES) as Said[])
    .filter((key) => said(before, key) !== said(after, key))
    .map((key) => {
      const { step, widens } = RULES[key];
      return { key, step: stepOf(key, after) ?? step, atOnce: widens?.(before, after) ?? false };
    });
  // A recruitment day closes on its date: that is one thing.
  return after.kind === "recruitment_day"
    ? [...edits.filter(({ key }) => key !== "closesOn"), ...dayEdits(before.day, after.day)]
    : edits;
}

type Day = NonNullable<Post["day"]>;

/** What a recruitment day says, question by question; the ids of its sessions and how its vacancies stand it does not say. */
const DAY_RULES: Record<
  "day" | "venue" | "recruits" | "sessions",
  { says: (day: Day) => unknown; widens?: (before: Day, after: Day) => boolean }
> = {
  day: { says: ({ heldOn, videoLink }) => [heldOn, videoLink] },
  venue: { says: ({ bring, access, languages }) => [bring, access, languages] },
  recruits: { says: vacancyIds, widens: (before, after) => within(vacancyIds(before), vacancyIds(after)) },
  sessions: {
    says: ({ sessions }) => sessions.map(({ start, end, places }) => [start, end, places]),
    widens: (before, after) =>
      before.sessions.every((was) =>
        after.sessions.some(
          ({ start, end, places }) => start === was.start && end === was.end && places >= was.places,
        ),
      ),
  },
};

function vacancyIds({ vacancies }: Day): string[] {
  return vacancies.map(({ id }) => id).sort();
}

const dayEdits = (before: Day | null, after: Day | null): Edit[] =>
  (Object.keys(DAY_RULES) as (keyof typeof DAY_RULES)[]).flatMap((step) => {
    const { says, widens } = DAY_RULES[step];
    if (JSON.stringify(before && says(before)) === JSON.stringify(after && says(after))) return [];
    return [{ key: "day", step, atOnce: (before && after && widens?.(before, after)) ?? false }];
  });

/** What a vacancy leads to is asked with its contract. */
const stepOf = (key: keyof Post, { kind }: Post): Step | undefined =>
  key === "leadsTo" && kind === "vacancy" ? "contract" : undefined;

const isOfDay = (step: Step): step is keyof typeof DAY_RULES => step in DAY_RULES;

/** What a post says in answer to one question, as it would be compared with another time. */
export function saidAt(post: Post, step: Step): unknown {
  if (isOfDay(step)) return post.day && DAY_RULES[step].says(post.day);
  if (step === "skills") return post.skills.required;
  if (step === "helpful-skills") return post.skills.desired;
  // When it was promised is no answer.
  if (step === "promise") return post.promisedAt !== null;
  return (Object.keys(RULES) as Said[])
    .filter((key) => (stepOf(key, post) ?? RULES[key].step) === step)
    .map((key) => said(post, key));
}

/** Whether a change may take effect without an officer's reading it. */
export const takesEffectAtOnce = (edits: readonly Edit[]): boolean => edits.every((edit) => edit.atOnce);

/** What those who applied are told of: the hours, the pay or the place is another. */
const MATTERS: ReadonlySet<Step> = new Set(["hours", "pay", "place"] as const);
const ASIDE: ReadonlySet<keyof Post> = new Set(["gettingThere", "payNote"] as const);
export const concernsCandidates = (edits: readonly Edit[]): boolean =>
  edits.some(({ key, step }) => MATTERS.has(step) && !ASIDE.has(key));
