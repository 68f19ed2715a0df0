import { verdictOf } from "../../search/match/judge";
import { fitWord } from "../../search/match/score";
import type { Speech } from "../i18n/beside";
import type { SlotRange } from "../ui/week-slots";
import { panelLines, type Shown } from "./cards";
import { matterOf } from "./life.server";
import type { Fit } from "./matching.server";
import { paySums } from "./pay";
import { type PointsLine, pointsLines } from "./points";
import { type Miss, missingOf, missWords } from "./unlocks";
import { type Words, weekPatternsOf } from "./words";

export interface FitView {
  heading: string;
  fit: string | null;
  lines: Shown[];
  miss: Miss | null;
  points: PointsLine[];
  score: number;
  yours: readonly SlotRange[] | undefined;
  /** What is said beside the button; `apply` is where it leads, null where there is nothing to apply for. */
  note: string | null;
  noteEnglish: string | null;
  apply: string | null;
  candidacy: string | null;
  setAside: boolean;
  saved: boolean;
  /** What it pays in a week and in a month, for the ways that fit or else for all. */
  sums: string[];
  dismissHref: string;
}

/** How one post fits the reader, for the page about it. */
export function fitView(fit: Fit, words: Words): FitView {
  const { t } = words;
  const { post, judgement, life, standing, candidacyId } = fit;
  const matter = matterOf(fit, life);
  const missing = missingOf(judgement);
  const waits = standing.standing === "waits";
  const patterns = weekPatternsOf(post.form, post.patternNames);
  const fitting = patterns.filter((_, i) => verdictOf(judgement, "hours").fitting.includes(i));
  const onlyCheck = waits && standing.warnings.length === 0;
  const heading = judgement.fits
    ? t("fit.heading")
    : onlyCheck
      ? t("fit.heading_check")
      : t(missing ? "fit.heading_near" : "fit.heading_not");
  return {
    heading,
    fit: judgement.fits || onlyCheck ? t(`fit.${fitWord(judgement.score)}`) : null,
    lines: panelLines(matter, words),
    miss: missing && !onlyCheck ? missWords(missing, matter, words) : null,
    points: pointsLines(judgement, post.form, words),
    score: judgement.score,
    yours: life.available ?? undefined,
    note: noteOf(fit, words),
    noteEnglish: words.english ? noteOf(fit, words.english) : null,
    apply: standing.standing === "refused" || candidacyId ? null : `/opportunities/${post.form.id}/apply`,
    candidacy: candidacyId && `/applications/${candidacyId}`,
    setAside: fit.setAside,
    saved: fit.saved,
    sums: paySums(post.pay, fitting.length > 0 ? fitting : patterns, post.form.termTimeOnly, words),
    dismissHref: `/opportunities/${post.form.id}/not-for-me`,
  };
}

function noteOf({ standing, candidacyId }: Fit, { t }: Speech): string | null {
  if (candidacyId) return null;
  switch (standing.standing) {
    case "refused":
      return t(`fit.refused.${standing.because}`);
    case "waits":
      return t("fit.waits");
    case "allowed":
      return standing.warnings.length > 0 ? t("fit.warning") : null;
  }
}
