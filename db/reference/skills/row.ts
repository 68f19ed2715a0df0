import type { SectorCode } from "../sectors";

/** One skill as it is written here; its label lives in the message catalogue under `skill.<code>`. */
export interface SkillRow {
  code: string;
  sectors: readonly SectorCode[];
  /** How often work of this kind asks for it, 1–100: of two that answer the same words, the higher comes first. */
  usage: number;
  /** Everyday words, parted by commas: what a learner of English types, and misspellings beyond one wrong letter. */
  words: string;
}
