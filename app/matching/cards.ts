import { type Judgement, verdictOf } from "../../search/match/judge";
import type { Reason } from "../../search/match/score";
import type { Line, Matter } from "./lines";
import { skillsOf } from "./points";
import { ruleOf } from "./rules";
import { explain } from "./wording";
import { namesOf, type Words } from "./words";

/** What a list or a panel shows of a line. */
export type Shown = Pick<Line, "verdict" | "text" | "english" | "told"> & {
  /** The constraint that it is about; skills are none. */
  code: Line["code"] | "skills";
  href?: string;
  /** The question that it asks, by what the profile calls it. */
  asks?: string;
  /** The exact rule behind it. */
  rule?: string;
};

const shownOf =
  (matter: Matter, words: Words) =>
  ({ code, verdict, text, english, asks, told }: Line): Shown => {
    const rule = ruleOf(code, matter, words);
    return {
      code,
      verdict,
      text,
      ...(english === undefined ? {} : { english }),
      ...(rule === null ? {} : { rule }),
      // All four skills of English are one question.
      ...(asks[0] === undefined ? {} : { asks: asks[0].split(".")[0], told }),
    };
  };

const HOLDS_AT_MOST = 3;
const QUESTIONS_AT_MOST = 2;

export const skillsReason = (judgement: Judgement) =>
  judgement.reasons.find(({ code }) => code === "skills") as Extract<Reason, { code: "skills" }>;

/** "You have: Food hygiene, Level 2 and Cooking": what was asked for and is there. Null where nothing is. */
function youHave({ judgement }: Matter, words: Words): Line | null {
  const certificates = verdictOf(judgement, "certificates").held;
  const { held } = skillsOf(skillsReason(judgement));
  const things = [
    ...certificates.map((code) => namesOf(words, "certificate", [code])),
    ...held.slice(0, 4).map((code) => namesOf(words, "skill", [code])),
  ];
  if (things.length === 0) return null;
  const text = words.t("matches.you_have", { things: words.f.list(things) });
  return { code: "certificates", verdict: "holds", text, asks: [] };
}

const isQuestion = ({ verdict }: Line) => verdict === "unknown";

/** How urgent a question is on a card: the day of the start before whether so many hours are too many. */
const URGENCY: readonly Line["code"][] = [
  "dates",
  "bus",
  "conditions",
  "school-holidays",
  "english",
  "travel",
  "open",
  "hours",
];

/** The three to five lines that say most: what keeps it back, the hours, the journey, what one has, what is not known. */
export function cardLines(matter: Matter, words: Words): Shown[] {
  const lines = explain(matter, words);
  const main = (code: Line["code"]) => lines.find((line) => line.code === code);
  const failing = lines.filter(({ verdict }) => verdict === "fails");
  const leading = [main("hours"), main("travel"), youHave(matter, words)].filter(
    (line) => line !== null && line !== undefined && line.verdict !== "fails",
  ) as Line[];
  const termTime = lines.find(
    ({ code, verdict }) =>
      code === "school-holidays" && verdict === "holds" && matter.p.termTimeOnly && matter.o.termTimeOnly,
  );
  const start = lines.find(({ code, verdict }) => code === "dates" && verdict === "holds");
  const certain = leading.filter((line) => !isQuestion(line));
  for (const more of [termTime, start]) if (more && certain.length < HOLDS_AT_MOST) certain.push(more);
  const questions = [
    ...leading.filter(isQuestion),
    ...lines
      .filter((line) => isQuestion(line) && !leading.includes(line))
      .sort((a, b) => URGENCY.indexOf(a.code) - URGENCY.indexOf(b.code)),
  ].slice(0, QUESTIONS_AT_MOST);
  return [...failing, ...certain, ...questions].map(shownOf(matter, words));
}

/**
 * Posts that stand under each other: each question is asked beside the first that raises it, and the others say no more
 * than what they are like.
 */
export function askedOnce<Card extends { lines: Shown[] }>(cards: readonly Card[]): Card[] {
  const asked = new Set<string>();
  return cards.map((card) => ({
    ...card,
    lines: card.lines.flatMap((line): Shown[] => {
      if (line.asks === undefined || line.told === undefined) return [line];
      if (!asked.has(line.asks)) {
        asked.add(line.asks);
        return [line];
      }
      return line.told === "" ? [] : [{ ...line, text: line.told }];
    }),
  }));
}

/** Every line that tells something, for the page about one post: what fails, what is not known, what holds. */
export function panelLines(matter: Matter, words: Words): Shown[] {
  const silent = (line: Line) =>
    line.verdict === "holds" &&
    (line.code === "open" ||
      line.code === "blocked" ||
      (line.code === "conditions" && matter.o.conditions.length === 0));
  const { held, missing } = skillsOf(skillsReason(matter.judgement));
  const skills: Shown[] = [];
  if (held.length > 0)
    skills.push({
      code: "skills",
      rule: words.t("rule.skills"),
      verdict: "holds",
      text: words.t("points.skills.held", { held: namesOf(words, "skill", held) }),
    });
  if (missing.length > 0)
    skills.push({
      code: "skills",
      rule: words.t("rule.skills"),
      verdict: "unknown",
      text: words.t("fit.skills.ask", { missing: namesOf(words, "skill", missing) }),
      href: "/profile/skills",
    });
  const lines: Shown[] = explain(matter, words)
    .filter((line) => !silent(line))
    .map(shownOf(matter, words));
  const order = ["fails", "holds", "unknown"];
  return [...lines, ...skills].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
