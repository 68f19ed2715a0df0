import { skillFinder } from "../../db/reference/search";
import type { Skill } from "../../db/reference/skills";
import { en } from "../i18n/catalogue";
import { TRANSLATIONS } from "../i18n/translations";
import { byUsage, type Usage } from "./usage";

const CATALOGUES: readonly Readonly<Record<string, string>>[] = [en, ...Object.values(TRANSLATIONS)];

/** Skills by everyday words in any of our languages, the best first and of like answers the most used. */
export const findSkill = skillFinder((code) => CATALOGUES.flatMap((words) => words[`skill.${code}`] ?? []));

/** As many as a type-ahead could show, were some of them not offered or chosen already. */
const MOST_FOUND = 24;

/** Codes of the skills that answer what was typed so far. */
export const skillsTyped = (typed: string, usage?: Usage): Skill["code"][] =>
  findSkill(typed, MOST_FOUND, usage && { before: byUsage(usage) }).map(({ code }) => code);
