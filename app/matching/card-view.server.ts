import { verdictOf } from "../../search/match/judge";
import { fitWord } from "../../search/match/score";
import type { WeekPattern } from "../ui/week-slots";
import { cardLines, type Shown } from "./cards";
import { type Life, matterOf } from "./life.server";
import type { Checked, Hit } from "./matching.server";
import { payWords } from "./pay";
import type { PostForMatching } from "./rows.server";
import { journey } from "./wording";
import { type Words, weekPatternsOf } from "./words";

export interface CardView {
  id: string;
  href: string;
  title: string;
  kind: string;
  /** Left out where it does not fit. */
  fit?: string;
  tags: string[];
  where: string;
  pay: string;
  patterns: WeekPattern[];
  lines: Shown[];
  /** Published since the reader last looked. */
  isNew: boolean;
  saved: boolean;
}

interface About {
  checked: Checked;
  now: Date;
  /** Since when a post is new, in milliseconds; the last seven days where left out. */
  since?: number;
  saved?: readonly string[];
}

const NEW_FOR_MS = 7 * 24 * 3_600_000;

/** "Riverside Hotel, Norwich". */
export const where = ({ employerName, town }: PostForMatching, { t }: Words) =>
  town ? t("matches.where", { employer: employerName, town }) : employerName;

/** The same with the journey. */
export function whereWith({ post, judgement }: Hit, words: Words): string {
  const way = journey(verdictOf(judgement, "travel"), words);
  const at = where(post, words);
  return way ? words.t("matches.where_journey", { where: at, journey: way }) : at;
}

/** A post in a list, in words. Where it does not fit, its lines begin with what stands in the way. */
export function cardOf(
  hit: Hit,
  life: Life,
  { checked, now, since = now.getTime() - NEW_FOR_MS, saved = [] }: About,
  words: Words,
): CardView {
  const { t } = words;
  const { post, judgement } = hit;
  const { form } = post;
  const patterns = weekPatternsOf(form, post.patternNames);
  const { fitting } = verdictOf(judgement, "hours");
  const worked = patterns.filter((_, i) => fitting.includes(i));
  const waits = checked !== "assessed" && form.work !== "volunteering";
  const isNew = post.publishedAt !== null && post.publishedAt > since;
  const lines = cardLines(matterOf(hit, life), words);
  return {
    id: form.id,
    href: `/opportunities/${form.id}`,
    title: post.title,
    kind: t(`kind.${form.kind}`),
    fit: t(`fit.${fitWord(judgement.score)}`),
    tags: [...(waits ? [t("matches.check_first")] : []), ...(isNew ? [t("matches.new")] : [])],
    where: where(post, words),
    pay: payWords(post.pay, worked, words) ?? t(`pay.unpaid.${form.work}`),
    // Where some ways fit and others do not, a card draws those that do; the post's own page draws all.
    patterns: worked.length > 0 ? worked : patterns,
    lines,
    isNew,
    saved: saved.includes(form.id),
  };
}
