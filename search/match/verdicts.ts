import type { LanguageSkill } from "./model";
import type { Mode, Ring } from "./travel";

/** In the order in which they are explained. */
export const CONSTRAINTS = [
  "open",
  "right-to-work",
  "travel",
  "hours",
  "school-holidays",
  "dates",
  "english",
  "certificates",
  "conditions",
  "blocked",
] as const;
export type ConstraintCode = (typeof CONSTRAINTS)[number];

/** A field of the participant that is unset and would bear on the answer. */
export type Question =
  | "region"
  | "place"
  | "travel.mode"
  | "travel.maxMinutes"
  | "available"
  | "maxHours"
  | "wantedHours"
  | "termTimeOnly"
  | "availableFrom"
  | `english.${LanguageSkill}`
  | "excluded";

type Common = {
  holds: boolean;
  /** What the verdict rests on without knowing. */
  asks: Question[];
};

export type OpenVerdict = Common & {
  code: "open";
  failing: ("status" | "places" | "closing-date" | "region")[];
};

export type RightToWorkVerdict = Common & {
  code: "right-to-work";
  /** Why it fails; the first that applies. */
  because: "not-assessed" | "work" | "occupation" | "ended" | "ends-before-start" | null;
};

export type TravelVerdict = Common & {
  code: "travel";
  /** Minutes one way as estimated; null where a place is not known. */
  minutes: number | null;
  /** Null beyond 90 minutes. */
  ring: Ring | null;
  mode: Mode;
  /** The participant's longest journey in minutes, 90 where unset. */
  longest: number;
};

export type HoursVerdict = Common & {
  code: "hours";
  byAgreement: boolean;
  /** Weekly; null is no limit. */
  mostHours: number | null;
  /** One a pattern, in its order. */
  patterns: { hours: number; withinMost: boolean; covered: boolean; fits: boolean }[];
  /** Indexes of the patterns that fit. */
  fitting: number[];
  /** The ring that was taken off both ends of the available runs. */
  judgedAt: Ring;
};

export type SchoolHolidaysVerdict = Common & { code: "school-holidays" };

export type DatesVerdict = Common & { code: "dates"; startsOn: string | null; availableFrom: string | null };

export type EnglishVerdict = Common & {
  code: "english";
  lacking: { skill: LanguageSkill; asked: number; has: number }[];
};

export type CertificatesVerdict = Common & {
  code: "certificates";
  held: string[];
  /** `expiredOn` is the latest end of the certificates of this type that the person had; null where they had none. */
  missing: { type: string; expiredOn: string | null }[];
};

export type ConditionsVerdict = Common & { code: "conditions"; excluded: string[] };

export type BlockedVerdict = Common & { code: "blocked" };

export type Verdict =
  | OpenVerdict
  | RightToWorkVerdict
  | TravelVerdict
  | HoursVerdict
  | SchoolHolidaysVerdict
  | DatesVerdict
  | EnglishVerdict
  | CertificatesVerdict
  | ConditionsVerdict
  | BlockedVerdict;

/** Near misses that a page never shows: nothing that the reader does would lift them. */
export const NEVER_SHOWN: readonly ConstraintCode[] = ["open", "blocked"];

/** What an employer may learn of how a person fits. `hours` says only that they can work these shifts. */
export const SEEN_BY_EMPLOYER: Readonly<Record<ConstraintCode, boolean>> = {
  open: false,
  "right-to-work": false,
  travel: false,
  hours: true,
  "school-holidays": false,
  dates: true,
  english: true,
  certificates: true,
  conditions: false,
  blocked: false,
};
