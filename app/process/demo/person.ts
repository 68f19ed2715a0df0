import type { RegionCode } from "../../../db/reference/regions";
import type { Town } from "../../../db/reference/towns";
import type { Life } from "./lives";

/** How a right to work is found; staff alone ever see it. */
export interface Assessment {
  basis: string;
  paidWork: "any" | "limited" | "none";
  hoursCap?: string;
  occupations?: string;
  /** Days from today until which it reaches; a negative one has ended. */
  validFor?: number;
  /** Days from today on which an officer looks again. */
  followUp?: number;
}

export interface PlannedPerson {
  id: string;
  name: string;
  channel: "email" | "sms";
  to: string;
  locale: string;
  /** Where the person comes from, as they say it. */
  origin: string;
  town: Town;
  region: RegionCode;
  /** How many questions of the profile are answered, in the order in which they are asked. */
  answered: number;
  travel: { mode: string; maxMinutes: number };
  life: Life;
  /** Days from today on which the person can start; null: at once. */
  startsIn: number | null;
  skills: string[];
  sectors: string[];
  /** With the days from today on which each ends; null: not at all. */
  certificates: { code: string; endsIn: number | null }[];
  /** Speaking, listening, reading, writing; null: not said. */
  english: (number | null)[];
  limits: string[];
  assessment: Assessment | null;
  /** Weekdays before today on which the person joined and was assessed. */
  joined: number;
  assessed: number;
}
