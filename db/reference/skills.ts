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
import { IN_ARABIC } from "./skills/in-arabic";
import { IN_DARI } from "./skills/in-dari";
import { IN_UKRAINIAN } from "./skills/in-ukrainian";
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
  /** Everyday words for it in English. */
  synonyms: readonly string[];
  /** Everyday words for it in the other languages that we have words in. */
  abroad: readonly string[];
}

const ABROAD = [IN_UKRAINIAN, IN_ARABIC, IN_DARI].map(
  (table) =>
    new Map(
      table
        .trim()
        .split("\n")
        .map((line) => line.split(": ") as [code: string, words: string]),
    ),
);

export const SKILLS: readonly Skill[] = ROWS.map(({ words, ...row }) => ({
  ...row,
  synonyms: words.split(", "),
  abroad: ABROAD.flatMap((table) => table.get(row.code)?.split(", ") ?? []),
}));

/** Codes that have words in another language: what a test holds against the codes that there are. */
export const CODES_ABROAD: readonly string[] = ABROAD.flatMap((table) => [...table.keys()]);
