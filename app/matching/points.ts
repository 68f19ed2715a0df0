import type { Judgement } from "../../search/match/judge";
import type { Opportunity } from "../../search/match/model";
import type { Reason, ReasonCode } from "../../search/match/score";
import { hours, nameOf, namesOf, type Words } from "./words";

/** One line of the score: what it is about, why it has its points, and how many of how many. */
export interface PointsLine {
  code: ReasonCode;
  what: string;
  why: string;
  points: number;
  of: number;
}

function skills(reason: Extract<Reason, { code: "skills" }>, words: Words): string {
  const { t } = words;
  const { held, missing } = skillsOf(reason);
  if (held.length + missing.length === 0) return t("points.skills.none");
  const named = {
    held: namesOf(words, "skill", held),
    missing: namesOf(words, "skill", missing),
  };
  if (missing.length === 0) return t("points.skills.held", named);
  return held.length === 0 ? t("points.skills.missing", named) : t("points.skills.both", named);
}

/** Skills asked for, the required ones first. */
export const skillsOf = ({ required, desired }: Extract<Reason, { code: "skills" }>) => ({
  held: [...required.held, ...desired.held],
  missing: [...required.missing, ...desired.missing],
});

function why(reason: Reason, o: Opportunity, words: Words): string {
  const { t } = words;
  const sector = o.sector === null ? "" : nameOf(words, "sector", o.sector);
  switch (reason.code) {
    case "skills":
      return skills(reason, words);
    case "sector":
      return reason.choice === null
        ? t("points.sector.none")
        : t(`points.sector.${reason.choice}`, { sector });
    case "course":
      return reason.points > 0 ? t("points.course.done", { sector }) : t("points.course.none");
    case "occupation":
      return t(`points.occupation.${reason.same ?? "none"}`);
    case "closeness":
      return reason.ring === 0
        ? t("points.closeness.none")
        : t("points.closeness.ring", { ring: reason.ring });
    case "hours-wanted": {
      if (o.patterns.length === 0) return t("points.hours-wanted.agreement");
      if (reason.longest === null) return t("points.hours-wanted.none");
      const longest = hours(reason.longest, words);
      return reason.wanted === null
        ? t("points.hours-wanted.unset", { hours: longest })
        : t("points.hours-wanted.both", { hours: longest, wanted: hours(reason.wanted, words) });
    }
  }
}

/** Every reason in a sentence, with its points. */
export const pointsLines = (judgement: Judgement, o: Opportunity, words: Words): PointsLine[] =>
  judgement.reasons.map((reason) => ({
    code: reason.code,
    what: words.t(`points.${reason.code}`),
    why: why(reason, o, words),
    points: reason.points,
    of: reason.of,
  }));
