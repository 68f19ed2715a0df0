import type { SectorCode } from "./sectors";
import { CARE } from "./skills/care";
import { DESK } from "./skills/desk";
import { FOOD } from "./skills/food";
import { GOODS } from "./skills/goods";
import { MAKING } from "./skills/making";
import { PEOPLE } from "./skills/people";

const ROWS = [...PEOPLE, ...FOOD, ...CARE, ...GOODS, ...MAKING, ...DESK] as const;

export type SkillCode = (typeof ROWS)[number]["code"];

/** Something that a person can do. Its label lives in the message catalogue under `skill.<code>`. */
export interface Skill {
  code: SkillCode;
  sectors: readonly SectorCode[];
  /** 1–100: of two that answer the same words, the higher comes first. */
  usage: number;
  synonyms: readonly string[];
}

export const SKILLS: readonly Skill[] = ROWS.map(({ words, ...row }) => ({
  ...row,
  synonyms: words.split(", "),
}));
