import { findSoc } from "../../db/reference/search";
import type { SkillCode } from "../../db/reference/skills";
import { SKILLS_OF_SOC } from "../../db/reference/soc-skills";
import { byUsage, type Usage, usageOf } from "./usage";

/** A job that somebody has done: its SOC 2020 unit group where it is known, else what they called it. */
export interface PastWork {
  socCode?: string | null;
  title?: string | null;
}

/** Unit groups that a title may mean. */
const FEW = 2;

const unitsOf = ({ socCode, title }: PastWork): readonly string[] =>
  socCode ? [socCode] : title ? findSoc(title, FEW).map(({ code }) => code) : [];

/**
 * Skills that past work shows, the most used first, each once and without those that the person has said. Suggestions
 * to tick, never ticked for anybody. Nothing where the work is not known.
 */
export function skillsShownBy(
  work: readonly PastWork[],
  { usage = usageOf([]), has = [] }: { usage?: Usage; has?: readonly string[] } = {},
): SkillCode[] {
  const shown = new Set(work.flatMap(unitsOf).flatMap((unit) => SKILLS_OF_SOC.get(unit) ?? []));
  return [...shown]
    .filter((code) => !has.includes(code))
    .map((code) => ({ code }))
    .sort(byUsage(usage))
    .map(({ code }) => code);
}
