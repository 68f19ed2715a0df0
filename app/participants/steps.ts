/** The questions of a profile, in the order in which they are asked; each can be skipped and answered later. */
export const STEPS = [
  "home",
  "travel",
  "school",
  "week",
  "hours",
  "skills",
  "work",
  "certificates",
  "english",
  "limits",
] as const;
export type Step = (typeof STEPS)[number];

/** How the overview groups them. */
export const PARTS = [
  { part: "where", steps: ["home", "travel"] },
  { part: "time", steps: ["school", "week", "hours"] },
  { part: "skills", steps: ["skills", "work"] },
  { part: "papers", steps: ["certificates", "english"] },
  { part: "limits", steps: ["limits"] },
] as const satisfies readonly { part: string; steps: readonly Step[] }[];

export const isStep = (word: string): word is Step => (STEPS as readonly string[]).includes(word);

const OVERVIEW = "/profile";
export const addressOf = (step: Step) => `${OVERVIEW}/${step}`;

const neighbour = (step: Step, by: 1 | -1) => {
  const found = STEPS[STEPS.indexOf(step) + by];
  return found ? addressOf(found) : OVERVIEW;
};
/** Where "continue" and "skip" lead: the next question, after the last the overview. */
export const nextOf = (step: Step) => neighbour(step, 1);
/** Where "back" leads. */
export const backOf = (step: Step) => neighbour(step, -1);

/** Answered questions, and the first that is open; null where none is. */
export function progressOf(answered: readonly string[]) {
  const open = STEPS.filter((step) => !answered.includes(step));
  return { answered: STEPS.length - open.length, of: STEPS.length, next: open[0] ?? null };
}
