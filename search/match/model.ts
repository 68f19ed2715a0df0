import type { Mode, Place, RINGS } from "./travel";
import type { Week } from "./week";
import { countSlots } from "./week";

/** The kinds that are judged one by one; a recruitment day is judged through its vacancies and sessions. */
export const KINDS = ["vacancy", "work_experience", "volunteering"] as const;
export type Kind = (typeof KINDS)[number];

export const WORKS = [
  "paid",
  "voluntary_worker",
  "volunteering",
  "course_placement",
  "shadowing",
  "scheme",
] as const;
export type Work = (typeof WORKS)[number];

export const STATUSES = ["draft", "in_review", "open", "paused", "filled", "closed", "withdrawn"] as const;
export type Status = (typeof STATUSES)[number];

export const LANGUAGE_SKILLS = ["speaking", "listening", "reading", "writing"] as const;
export type LanguageSkill = (typeof LANGUAGE_SKILLS)[number];

/** 0 pre-entry, 1–3 Entry 1–3, 4 Level 1, 5 Level 2, 6 fluent. */
export const MOST_ENGLISH = 6;

/** The region of an opportunity that is shared with everyone. */
export const ALL_REGIONS = "all";

/** One way to do the job. `hours` is what it counts for in a week, in hours and quarters of an hour. */
export type Pattern =
  | { readonly shape: "fixed"; readonly week: Week; readonly hours: number }
  /** The worker picks `hours` within the window, in shifts of at least `shortest` hours. */
  | { readonly shape: "flexible"; readonly window: Week; readonly hours: number; readonly shortest: number }
  /** The employer picks `hours` within the window. */
  | { readonly shape: "rota"; readonly window: Week; readonly hours: number }
  /** Weeks that take turns; an empty one is a week off. */
  | { readonly shape: "alternating"; readonly weeks: readonly Week[]; readonly hours: number };

export const fixed = (week: Week): Pattern => ({ shape: "fixed", week, hours: countSlots(week) / 4 });

export const flexible = (window: Week, hours: number, shortest = 0): Pattern => ({
  shape: "flexible",
  window,
  hours,
  shortest,
});

export const rota = (window: Week, hours: number): Pattern => ({ shape: "rota", window, hours });

export const alternating = (weeks: readonly Week[]): Pattern => ({
  shape: "alternating",
  weeks,
  hours: Math.max(...weeks.map(countSlots)) / 4,
});

/** An opportunity as it is judged. Dates are `YYYY-MM-DD`; lists are sets; null is "unset" of DESIGN section 5. */
export type Opportunity = {
  readonly id: string;
  readonly kind: Kind;
  readonly work: Work;
  readonly employerId: string;
  readonly status: Status;
  /** Places neither held by an offer nor taken. */
  readonly placesLeft: number;
  readonly closesOn: string | null;
  /** Null: at once. */
  readonly startsOn: string | null;
  readonly place: Place | null;
  readonly regions: readonly string[];
  /** Any one suffices; none at all means that the hours are by agreement. */
  readonly patterns: readonly Pattern[];
  readonly termTimeOnly: boolean;
  readonly english: Readonly<Record<LanguageSkill, number>>;
  readonly certificates: readonly string[];
  readonly conditions: readonly string[];
  /** SOC 2020 unit group, four digits. */
  readonly soc: string | null;
  readonly sector: string | null;
  /** A skill in both is required. */
  readonly skills: { readonly required: readonly string[]; readonly desired: readonly string[] };
};

/** What an officer recorded of a person's right to work. */
export type RightToWork = {
  readonly work: readonly Work[];
  /** Hours a week. */
  readonly hoursCap: number | null;
  /** SOC codes to which paid work is limited; an empty list allows none, null any. */
  readonly socAllowed: readonly string[] | null;
  readonly validUntil: string | null;
};

/** A participant as they are judged. Null is "unset": not yet asked. */
export type Participant = {
  readonly id: string;
  readonly place: Place | null;
  readonly travel: { readonly mode: Mode | null; readonly maxMinutes: (typeof RINGS)[number] | null };
  readonly region: string | null;
  /** When they can be away from home, door to door; null is any time. */
  readonly available: Week | null;
  readonly termTimeOnly: boolean | null;
  readonly maxHours: number | null;
  readonly wantedHours: number | null;
  readonly availableFrom: string | null;
  readonly english: Readonly<Record<LanguageSkill, number | null>>;
  readonly certificates: readonly { readonly type: string; readonly expiresOn: string | null }[];
  /** Conditions of work that they said no to. */
  readonly excluded: readonly string[] | null;
  readonly blockedEmployers: readonly string[];
  readonly rightToWork: RightToWork | null;
  readonly skills: readonly string[];
  /** The first is the first choice. */
  readonly sectors: readonly string[];
  readonly coursesCompleted: readonly string[];
  readonly occupations: readonly string[];
};
