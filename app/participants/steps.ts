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

/** Where questions are asked, and where they lead when all are: a person's own profile, unless said otherwise. */
export interface Asking {
  questions: string;
  overview: string;
}
const OWN: Asking = { questions: "/profile", overview: "/profile" };
/** An officer's pages of a person. */
export const askingOf = (personId: string): Asking => ({
  questions: `/people/${personId}/profile`,
  overview: `/people/${personId}`,
});

export const addressOf = (step: Step, { questions }: Asking = OWN) => `${questions}/${step}`;

/** Its number among those that are asked in turn, from 0; −1 where it is none of them. */
export const turnOf = (step: Step): number => (STEPS as readonly Step[]).indexOf(step);

const neighbour = (step: Step, by: 1 | -1, asking: Asking) => {
  const found = turnOf(step) === -1 ? undefined : STEPS[turnOf(step) + by];
  return found ? addressOf(found, asking) : asking.overview;
};
/** Where "continue" and "skip" lead: the next question, after the last the overview. */
export const nextOf = (step: Step, asking: Asking = OWN) => neighbour(step, 1, asking);
/** Where "back" leads. */
export const backOf = (step: Step, asking: Asking = OWN) => neighbour(step, -1, asking);

/** The first matches appear after the third question. */
export const isAfterThird = (step: Step) => turnOf(step) >= 3;

/** Answered questions, and the first that is open; null where none is. */
export function progressOf(answered: readonly string[]) {
  const open = STEPS.filter((step) => !answered.includes(step));
  return { answered: STEPS.length - open.length, of: STEPS.length, next: open[0] ?? null };
}
