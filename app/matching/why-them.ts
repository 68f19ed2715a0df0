import { verdictOf } from "../../search/match/judge";
import { fitWord, type Reason } from "../../search/match/score";
import { skillsReason } from "./cards";
import type { Line, Matter } from "./lines";
import { skillsOf } from "./points";
import { explain, journey } from "./wording";
import { nameOf, namesOf, type Words } from "./words";

const REASONS_AT_MOST = 3;
const SKILLS_NAMED = 4;
/** A required certificate that is held says as much as a course that was completed. */
const CERTIFICATE_WEIGHS = 150;
/** A journey is a reason for somebody only where it is short, in minutes. */
const SHORT_JOURNEY = 30;

interface Weighed {
  text: string;
  points: number;
}

/** What speaks for a person where a post fits, in an officer's words; null where the line of the score says nothing. */
function saying(reason: Reason, { o, judgement }: Matter, words: Words): string | null {
  if (reason.points === 0) return null;
  const sector = o.sector === null ? "" : nameOf(words, "sector", o.sector);
  switch (reason.code) {
    case "skills": {
      const { held, missing } = skillsOf(reason);
      if (held.length === 0) return null;
      const asked = held.length + missing.length;
      const many =
        asked === 1 ? "" : `${held.length === asked ? "All" : held.length} of the ${asked} skills: `;
      return `${many || "Has the skill: "}${namesOf(words, "skill", held.slice(0, SKILLS_NAMED))}`;
    }
    case "sector":
      return `${reason.choice === "first" ? "Their first choice" : "One of their choices"}: ${sector}`;
    case "course":
      return `Completed the course for it: ${sector}`;
    case "occupation":
      return reason.same === "unit" ? "Has done this job before" : "Has done a job like this before";
    case "closeness": {
      const travel = verdictOf(judgement, "travel");
      return reason.ring > SHORT_JOURNEY ? null : journey(travel, words);
    }
    case "hours-wanted":
      return null;
  }
}

/** The two or three things that speak most for a person, the strongest first; the hours or the journey where little does. */
export function strongestReasons(matter: Matter, words: Words): string[] {
  const { held } = verdictOf(matter.judgement, "certificates");
  const strong: Weighed[] = matter.judgement.reasons.flatMap((reason) => {
    const text = saying(reason, matter, words);
    return text === null ? [] : [{ text, points: reason.points }];
  });
  if (held.length > 0)
    strong.push({ text: `Has: ${namesOf(words, "certificate", held)}`, points: CERTIFICATE_WEIGHS });
  const chosen = strong
    .sort((a, b) => b.points - a.points)
    .slice(0, REASONS_AT_MOST)
    .map(({ text }) => text);
  const lines = explain(matter, words);
  const sure = (code: Line["code"]) =>
    lines.find((line) => line.code === code && line.verdict === "holds")?.text;
  for (const more of [sure("hours"), sure("travel")])
    if (chosen.length < REASONS_AT_MOST - 1 && more !== undefined && !chosen.includes(more))
      chosen.push(more);
  return chosen;
}

/** What an officer would ask about, in a word or two. */
const ASKED: Partial<Record<Line["code"], string>> = {
  open: "where they live",
  travel: "travel",
  hours: "hours",
  "school-holidays": "school holidays",
  dates: "when they can start",
  english: "English",
  conditions: "what they would rather not do",
};

/** What an officer would ask about a constraint that nobody answered. */
export const askedAbout = (code: Line["code"]): string | undefined => ASKED[code];

const unknownOf = (matter: Matter, words: Words): string[] => [
  ...new Set(
    explain(matter, words)
      .filter(({ asks }) => asks.length > 0)
      .flatMap(({ code }) => ASKED[code] ?? []),
  ),
];

/** Of what is to be asked, so much stands beside a name; the line of doubts has all of it. */
const ASKED_BESIDE = 2;

/** How well a post fits a person, in a word or two; where two or more facts are not known that it may, and what to ask. */
export function fitOfThem(matter: Matter, words: Words): { text: string; sure: boolean } {
  const unknown = unknownOf(matter, words);
  if (unknown.length >= 2)
    return { text: `May fit: ask about ${unknown.slice(0, ASKED_BESIDE).join(", ")}`, sure: false };
  return { text: words.t(`fit.${fitWord(matter.judgement.score)}`), sure: true };
}

/** Skills that are asked for and are not theirs; null where that speaks against nobody. */
export function lackingOf(matter: Matter, words: Words): string | null {
  const { held, missing } = skillsOf(skillsReason(matter.judgement));
  const { required } = skillsReason(matter.judgement);
  const named = (codes: readonly string[]) => namesOf(words, "skill", codes.slice(0, SKILLS_NAMED));
  if (required.missing.length > 0) return `Not among their skills: ${named(required.missing)}`;
  if (held.length > 0 || missing.length === 0) return null;
  return missing.length === 1 ? `Not among their skills: ${named(missing)}` : "None of the skills wished for";
}

/** What speaks against a person or is not known: skills that are asked for, and answers that are missing. */
export function doubtsOf(matter: Matter, words: Words): string[] {
  const lacking = lackingOf(matter, words);
  const unknown = unknownOf(matter, words);
  return [
    ...(lacking === null ? [] : [lacking]),
    ...(unknown.length > 0 ? [`Not known: ${words.f.list(unknown)}`] : []),
  ];
}
