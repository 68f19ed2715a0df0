import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import { SOC_UNITS } from "../../db/reference/soc";
import { covers } from "../../search/match/hours";
import type { Opportunity, Pattern } from "../../search/match/model";
import { countSlots, DAYS, intersection, union, type Week, weekOf } from "../../search/match/week";

/*
 * What people call a post's work beside the words that it uses: other names of its occupation and of its skills, and
 * what its shifts are called, computed from them.
 */

const occupations = new Map(
  SOC_UNITS.map(({ code, title, synonyms }) => [code, [title, ...synonyms].join(" ")]),
);
const skills = new Map<string, string>(SKILLS.map(({ code, synonyms }) => [code, synonyms.join(" ")]));

const sectors = new Map<string, string>(SECTORS.map(({ code, synonyms }) => [code, synonyms.join(" ")]));

const every = (times: string) => weekOf(DAYS.map((day) => `${day} ${times}`));
const TIMES: readonly (readonly [name: string, week: Week])[] = [
  ["morning early", every("05:00-09:00")],
  ["evening", every("18:00-22:00")],
  ["night", every("23:00-05:00")],
  ["weekend", weekOf(["sat 00:00-00:00", "sun 00:00-00:00"])],
];
/** Hours a week: what is commonly called full time, and part time. */
const FULL_TIME = 35;
const PART_TIME = 30;
/** An hour in it makes a shift an evening's, a night's. */
const AN_HOUR = 4;

const weekOfPattern = (pattern: Pattern): Week => {
  switch (pattern.shape) {
    case "fixed":
      return pattern.week;
    case "flexible":
    case "rota":
      return pattern.window;
    case "alternating":
      return pattern.weeks.reduce(union);
  }
};

/** A window in which the worker picks is no evening work where the day has room for it all. */
const mustBeIn = (pattern: Pattern, times: Week): boolean => {
  if (countSlots(intersection(weekOfPattern(pattern), times)) < AN_HOUR) return false;
  return (
    pattern.shape !== "flexible" ||
    !covers(
      times.map((bits) => ~bits),
      pattern,
    )
  );
};

function timeWords(patterns: readonly Pattern[]): string[] {
  const some = (is: (pattern: Pattern) => boolean) => patterns.some(is);
  return [
    ...(some(({ hours }) => hours >= FULL_TIME) ? ["full time"] : []),
    ...(some(({ hours }) => hours < PART_TIME) ? ["part time"] : []),
    ...TIMES.filter(([, times]) => some((pattern) => mustBeIn(pattern, times))).map(([name]) => name),
  ];
}

/** What people call the kind of work. */
export const broadWords = (sector: string | null): string => sectors.get(sector ?? "") ?? "";

export const alikeWords = ({
  soc,
  skills: codes,
  patterns,
}: Pick<Opportunity, "soc" | "patterns"> & { skills: readonly string[] }): string =>
  [
    ...(soc === null ? [] : [occupations.get(soc) ?? ""]),
    ...codes.map((code) => skills.get(code) ?? ""),
    ...timeWords(patterns),
  ].join(" ");
