import { type Judgement, verdictOf } from "../../search/match/judge";
import type { Opportunity } from "../../search/match/model";
import type { Reason } from "../../search/match/score";
import { SEEN_BY_EMPLOYER } from "../../search/match/verdicts";
import type { MessageKey } from "../i18n/catalogue";
import type { Line } from "./lines";
import { skillsOf } from "./points";
import { englishAsked } from "./wording";
import { namesOf, type Words } from "./words";

export interface EmployerLine {
  code: "skills" | "certificates" | "english" | "dates" | "hours";
  verdict: Line["verdict"];
  text: string;
}

/** "speaking at Entry 3 (can explain a problem and ask for help)": nobody knows the levels by heart. */
const levelWithExample = ({ skill, level }: ReturnType<typeof englishAsked>[number], { t }: Words) => {
  const known = t(`english.level_${level}` as MessageKey);
  const example = t(`english.${skill}.example_${level}` as MessageKey);
  return t("english.skill_at", { skill: t(`english.${skill}`), level: `${known} (can ${example})` });
};

/**
 * How a person fits, as their employer may know it (DESIGN section 4): skills, the certificates and English
 * asked for, the start, and that they can work these shifts. What is not known and what does not suit read
 * alike for the start and the shifts, so that nothing is learned of a person's life, limits or right to work.
 */
export function employerFit(judgement: Judgement, o: Opportunity, words: Words): EmployerLine[] {
  const { t, f } = words;
  const lines: EmployerLine[] = [];
  const say = (code: EmployerLine["code"], verdict: Line["verdict"], text: string) => {
    if (code === "skills" || SEEN_BY_EMPLOYER[code]) lines.push({ code, verdict, text });
  };

  const hours = verdictOf(judgement, "hours");
  if (hours.byAgreement) say("hours", "unknown", t("employer-fit.hours.by-agreement"));
  else if (hours.holds && !hours.asks.includes("available"))
    say("hours", "holds", t("employer-fit.hours.held"));
  else say("hours", "unknown", t("employer-fit.hours.unknown"));

  const dates = verdictOf(judgement, "dates");
  if (dates.startsOn === null) say("dates", "holds", t("employer-fit.dates.at-once"));
  else {
    const known = dates.holds && dates.asks.length === 0;
    const date = f.dayAndDate(dates.startsOn);
    say(
      "dates",
      known ? "holds" : "unknown",
      t(known ? "employer-fit.dates.held" : "employer-fit.dates.unknown", { date }),
    );
  }

  const reason = judgement.reasons.find(({ code }) => code === "skills") as Extract<
    Reason,
    { code: "skills" }
  >;
  const { held, missing } = skillsOf(reason);
  if (held.length + missing.length === 0) say("skills", "holds", t("employer-fit.skills.none"));
  if (held.length > 0)
    say("skills", "holds", t("employer-fit.skills.held", { held: namesOf(words, "skill", held) }));
  if (missing.length > 0)
    say("skills", "fails", t("employer-fit.skills.missing", { missing: namesOf(words, "skill", missing) }));

  const certificates = verdictOf(judgement, "certificates");
  const lacked = certificates.missing.map(({ type }) => type);
  if (certificates.held.length + lacked.length === 0)
    say("certificates", "holds", t("employer-fit.certificates.none"));
  if (certificates.held.length > 0)
    say(
      "certificates",
      "holds",
      t("employer-fit.certificates.held", {
        certificates: namesOf(words, "certificate", certificates.held),
      }),
    );
  if (lacked.length > 0)
    say(
      "certificates",
      "fails",
      t("employer-fit.certificates.missing", { certificates: namesOf(words, "certificate", lacked) }),
    );

  const english = verdictOf(judgement, "english");
  const asked = englishAsked(o);
  const lacking = new Set(english.lacking.map(({ skill }) => skill));
  const unknown = asked.filter(({ skill }) => english.asks.includes(`english.${skill}`));
  const enough = asked.filter((level) => !lacking.has(level.skill) && !unknown.includes(level));
  const short = asked.filter(({ skill }) => lacking.has(skill));
  if (asked.length === 0) say("english", "holds", t("employer-fit.english.none"));
  for (const [levels, verdict, key] of [
    [enough, "holds", "held"],
    [unknown, "unknown", "unknown"],
    [short, "fails", "missing"],
  ] as const)
    if (levels.length > 0)
      say(
        "english",
        verdict,
        t(`employer-fit.english.${key}`, {
          asked: words.f.list(levels.map((level) => levelWithExample(level, words))),
        }),
      );
  return lines;
}
