import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import type { Translate } from "../i18n/translate";
import { byUsage, type Usage } from "./usage";

/** Skills to choose from, as the picker shows them. */
export interface SkillChoices {
  groups: readonly { label: string; skills: readonly { code: string; label: string }[] }[];
  mostUsed: readonly string[];
  /** What those offered first are, where they are not the most used. */
  mostUsedLabel?: string;
}

interface Offer {
  t: Translate;
  usage: Usage;
  /** Kinds of work that the post or the person named: they come first, with every skill that they use. */
  sectors: readonly string[];
  /** Codes that are not offered. */
  without?: readonly string[];
}

const MOST_USED = 10;

/**
 * Skills by kind of work, those named first, and the most used of them before all. Of a kind of work that was not
 * named only the skills that are its own; each skill stands once.
 */
export function choicesOf({ t, usage, sectors, without = [] }: Offer): SkillChoices {
  const offered = SKILLS.filter(({ code }) => !without.includes(code)).sort(byUsage(usage));
  const isNamed = (skill: (typeof SKILLS)[number]) => skill.sectors.some((code) => sectors.includes(code));
  const named = sectors.flatMap((code) => SECTORS.filter((sector) => sector.code === code));
  const ordered = [...new Set([...named, ...SECTORS])];
  const placed = new Set<string>();
  const groups = ordered.map(({ code: sector }) => {
    const own = offered.filter(
      (skill) =>
        !placed.has(skill.code) &&
        (sectors.includes(sector) ? skill.sectors.includes(sector) : skill.sectors[0] === sector),
    );
    for (const { code } of own) placed.add(code);
    return {
      label: t(`sector.${sector}`),
      skills: own.map(({ code }) => ({ code, label: t(`skill.${code}`) })),
    };
  });
  const common = sectors.length > 0 ? offered.filter(isNamed) : offered;
  return { groups, mostUsed: common.slice(0, MOST_USED).map(({ code }) => code) };
}
