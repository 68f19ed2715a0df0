/** The questions of a profile, in the order in which they are asked; each can be skipped and answered later. */
export const STEPS = [
  "home",
  "travel",
  "school",
  "week",
  "ties",
  "hours",
  "jobs",
  "skills",
  "work",
  "certificates",
  "english",
  "limits",
] as const;
/** What can be told besides, from the overview: nobody is led through it. */
export const MORE = ["qualifications", "courses", "languages", "employers"] as const;
export type Step = (typeof STEPS)[number] | (typeof MORE)[number];

/** How the overview groups them. */
export const PARTS = [
  { part: "where", steps: ["home", "travel"] },
  { part: "time", steps: ["school", "week", "ties", "hours"] },
  { part: "skills", steps: ["jobs", "skills", "work"] },
  { part: "papers", steps: ["certificates", "english", "qualifications", "courses", "languages"] },
  { part: "limits", steps: ["limits", "employers"] },
] as const satisfies readonly { part: string; steps: readonly Step[] }[];

export const isStep = (word: string): word is Step => [...STEPS, ...MORE].some((step) => step === word);

/**
 * Minutes of a person who reads 120 words a minute, presses something every 2 seconds and types 3.5 letters a second on a
 * phone, rounded up: from the first page to the first matches, and all questions. Measured on a walk of a parent.
 */
export const MINUTES = { first: 5, all: 10 };

/** Where questions are asked, where the overview is, and where the last one leads. */
export interface Asking {
  questions: string;
  overview: string;
  after: string;
}
/** A person's own: after the last question come the jobs. */
const OWN: Asking = { questions: "/profile", overview: "/profile", after: "/matches" };
/** An officer's pages of a person. */
export const askingOf = (personId: string): Asking => ({
  questions: `/people/${personId}/profile`,
  overview: `/people/${personId}`,
  after: `/people/${personId}`,
});

export const addressOf = (step: Step, { questions }: Asking = OWN) => `${questions}/${step}`;

/** One question alone, from the matches and back to them. */
export const changedAt = (step: Step) => `${addressOf(step)}?change=matches`;

/** An address with what its query says, where it says anything. */
export const withQuery = (address: string, query: readonly string[]) =>
  query.length === 0 ? address : `${address}?${query.join("&")}`;

/** Its number among those that are asked in turn, from 0; −1 where it is none of them. */
export const turnOf = (step: Step): number => (STEPS as readonly Step[]).indexOf(step);

const neighbour = (step: Step, by: 1 | -1) => (turnOf(step) === -1 ? undefined : STEPS[turnOf(step) + by]);
/** Where "continue" and "skip" lead: the next question, and on from the last. */
export function nextOf(step: Step, asking: Asking = OWN) {
  const next = neighbour(step, 1);
  if (next) return addressOf(next, asking);
  return turnOf(step) === -1 ? asking.overview : asking.after;
}
/** Where "back" leads. */
export function backOf(step: Step, asking: Asking = OWN) {
  const before = neighbour(step, -1);
  return before ? addressOf(before, asking) : asking.overview;
}

/** The first matches appear after the third question. */
export const isAfterThird = (step: Step) => turnOf(step) >= 3;

/** Answered questions, and the first that is open; null where none is. */
export function progressOf(answered: readonly string[]) {
  const open = STEPS.filter((step) => !answered.includes(step));
  return { answered: STEPS.length - open.length, of: STEPS.length, next: open[0] ?? null };
}
