/** The questions of a vacancy, one a page, in their order; each is saved by itself. */
export const STEPS = [
  "work",
  "sector",
  "occupation",
  "place",
  "hours",
  "pay",
  "skills",
  "helpful-skills",
  "english",
  "certificates",
  "conditions",
  "dates",
] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (text: string): text is Step => (STEPS as readonly string[]).includes(text);
export const stepAfter = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];
export const numberOf = (step: Step): number => STEPS.indexOf(step) + 1;

/** What an officer may leave a note on, and the question where it is answered. */
export const FIELDS = {
  title: "work",
  description: "work",
  sector: "sector",
  occupation: "occupation",
  address: "place",
  town: "place",
  "getting-there": "place",
  hours: "hours",
  pay: "pay",
  contract: "pay",
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

/** Which questions are still open: never answered, or without what a post cannot do without. */
export function openSteps(
  post: {
    title: string | null;
    description: string | null;
    sectorCode: string | null;
    townId: number | null;
    payPence: number | null;
    contract: string | null;
    places: number | null;
    closesOn: string | null;
    patterns: readonly unknown[];
  },
  answered: readonly string[],
): { unanswered: Step[]; missing: Step[] } {
  const lacking: Partial<Record<Step, boolean>> = {
    work: !post.title || !post.description,
    sector: !post.sectorCode,
    place: post.townId === null,
    hours: post.patterns.length === 0,
    pay: post.payPence === null || post.contract === null,
    dates: post.places === null || post.closesOn === null,
  };
  const missing = STEPS.filter((step) => lacking[step]);
  return { missing, unanswered: STEPS.filter((step) => lacking[step] || !answered.includes(step)) };
}
