import type { CertificateCode } from "../../../../db/reference/certificates";
import type { CONDITIONS } from "../../../../db/reference/conditions";
import type { SectorCode } from "../../../../db/reference/sectors";
import type { SkillCode } from "../../../../db/reference/skills";
import type { Work } from "../../../../search/match/model";
import type { CONTRACTS } from "../../../opportunities/contracts";

/** What work experience and volunteering say besides. */
export interface Placement {
  kind: "work_experience" | "volunteering";
  basis: Work;
  length?: [count: number, unit: "days" | "weeks" | "months"];
  learning?: string;
  supervisor: string;
  expenses?: string;
  leadsTo?: string;
  /** The course that it is a required part of, and who teaches it. */
  course?: [name: string, provider: string];
  /** What a work academy teaches first. */
  training?: string;
}

/** A job as several employers of one trade post it, each in its own words around it. */
export interface Template {
  title: string;
  /** What one does. */
  work: string;
  sector: SectorCode;
  /** SOC 2020. */
  soc: string;
  skills: SkillCode[];
  helpful?: SkillCode[];
  /** Speaking, listening, reading, writing. */
  english: [number, number, number, number];
  firstDay?: CertificateCode[];
  arranged?: CertificateCode[];
  conditions?: (typeof CONDITIONS)[number][];
  /** Pence an hour, least and most; a year's from 10,000 pounds up. */
  pay: [number, number];
  contract?: (typeof CONTRACTS)[number];
  /** Weeks that one or another employer offers; each a list of patterns in short, any one of which will do; an empty list: by agreement. */
  weeks: string[][];
  termTimeOnly?: true;
  /** At most so many places. */
  places?: number;
  /** Unless it is a vacancy. */
  placement?: Placement;
}
