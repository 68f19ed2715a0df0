import type { SectorCode } from "./sectors";
import { BEAUTY } from "./skills/beauty";
import { BUILDING } from "./skills/building";
import { CARE } from "./skills/care";
import { CHILDREN } from "./skills/children";
import { CLEANING } from "./skills/cleaning";
import { DESK } from "./skills/desk";
import { DIGITAL } from "./skills/digital";
import { FOOD } from "./skills/food";
import { GOODS } from "./skills/goods";
import { GUARDING } from "./skills/guarding";
import { LAND } from "./skills/land";
import { MAKING } from "./skills/making";
import { PEOPLE } from "./skills/people";
import { SHOPS } from "./skills/shops";

const ROWS = [
  ...PEOPLE,
  ...FOOD,
  ...CARE,
  ...CHILDREN,
  ...GOODS,
  ...SHOPS,
  ...CLEANING,
  ...GUARDING,
  ...BUILDING,
  ...MAKING,
  ...LAND,
  ...DESK,
  ...DIGITAL,
  ...BEAUTY,
] as const;

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
