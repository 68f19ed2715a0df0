import { verdictOf } from "../../search/match/judge";
import { fitWord } from "../../search/match/score";
import { weekKey } from "../../search/match/week";
import { addWorkingDays } from "../calendar";
import { londonDate } from "../i18n/format";
import { slotsSentence } from "../ui/week-sentence";
import type { SlotRange, WeekPattern } from "../ui/week-slots";
import { cardLines, type Shown } from "./cards";
import { type Chip, chipsOf, sectorChipsOf } from "./chips";
import type { SetAside } from "./dismiss.server";
import type { MatchFilter } from "./filters";
import { type Life, matterOf, schoolWeekOf } from "./life.server";
import { A_PAGE, type Checked, type Hit, type Matches } from "./matching.server";
import { payWords } from "./pay";
import { type QuestionView, questionsOf } from "./question-view";
import type { PostForMatching } from "./rows.server";
import {
  bestUnlocks,
  CHANGED_AT,
  type Miss,
  type Missing,
  missWords,
  opensWith,
  unlockHref,
  unlockWords,
} from "./unlocks";
import { journey } from "./wording";
import { type Words, weekPatternsOf } from "./words";

/*
 * What the pages show, in words: plain values that a page only lays out.
 */

export interface CardView {
  id: string;
  href: string;
  title: string;
  kind: string;
  fit: string;
  tags: string[];
  where: string;
  pay: string;
  patterns: WeekPattern[];
  lines: Shown[];
}

export interface NearView {
  href: string;
  title: string;
  where: string;
  miss: Miss;
  /** How many jobs the one thing would open; null where that is not known, or only this one. */
  opens: string | null;
}

export interface MatchesView {
  title: string;
  summary: string;
  yours: readonly SlotRange[] | undefined;
  chips: Chip[];
  sectors: Chip[];
  check: (Check & { english: Check | null }) | null;
  questions: QuestionView[];
  cards: CardView[];
  page: number;
  pages: number;
  /** Nothing to show: why, and what to do. */
  empty: { filtered: boolean; all: number; obstacles: { text: string; href: string | null }[] } | null;
  near: NearView[];
  nearTotal: number;
  unlocks: { text: string; opens: string; href: string }[];
  setAside: number;
}

interface Check {
  title: string;
  text: string;
}

/** An officer checks a right to work within this many working days. */
const CHECK_WITHIN_DAYS = 5;
const UNLOCKS_SHOWN = 4;
const NEW_FOR_MS = 7 * 24 * 3_600_000;

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

export function matchesView(
  matches: Matches,
  { filter, page, now, later }: { filter: MatchFilter; page: number; now: Date; later: readonly string[] },
  words: Words,
): MatchesView {
  const { t } = words;
  const { life, checked, total, all } = matches;
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const cards = matches.hits.map((hit) => cardOf(hit, life, { checked, now }, words));
  return {
    title: titleOf(matches, words),
    summary: summaryOf(life, words),
    yours: life.available ?? undefined,
    chips: chipsOf(matches, filter, words),
    sectors: sectorChipsOf(matches, filter, words),
    check: all > 0 ? checkBeside(life, checked, now, words) : null,
    questions: page === 1 ? questionsOf(matches, later, words) : [],
    cards,
    page,
    pages: Math.ceil(total / A_PAGE),
    empty: cards.length > 0 || total > 0 ? null : { filtered, all, obstacles: obstaclesOf(matches, words) },
    near: matches.near.map((hit) => ({
      href: `/opportunities/${hit.post.form.id}`,
      title: hit.post.title,
      where: whereWith(hit, words),
      miss: missWords(hit.missing, matterOf(hit, life), words),
      opens: opensWords(opensWith(hit.missing, hit, matches.unlocks), t),
    })),
    nearTotal: sum(matches.obstacles),
    unlocks: bestUnlocks(matches.unlocks, UNLOCKS_SHOWN).map(({ relaxation, opens }) => ({
      text: unlockWords(relaxation, words),
      opens: t("unlock.opens", { count: opens }),
      href: unlockHref(relaxation),
    })),
    setAside: matches.setAside,
  };
}

const opensWords = (opens: number | null, t: Words["t"]) =>
  opens !== null && opens > 1 ? t("miss.opens", { count: opens }) : null;

function titleOf({ all, checked, life }: Matches, { t }: Words): string {
  if (all === 0) return t("matches.none");
  if (checked !== "assessed") return t("matches.would", { count: all });
  return life.available === null ? t("matches.could", { count: all }) : t("matches.title", { count: all });
}

const MONDAY_TO_FRIDAY = 0b11111;

function weekOf(life: Life, words: Words): string {
  const { t, f } = words;
  const { school } = life;
  if (life.p.available === null) return t("matches.summary.no-week");
  const schoolWeek = schoolWeekOf(life);
  if (school?.days === MONDAY_TO_FRIDAY && schoolWeek && weekKey(schoolWeek) === weekKey(life.p.available))
    return t("matches.summary.school", {
      times: t("week.span", { from: f.time(school.dropOff), to: f.time(school.pickUp) }),
    });
  return slotsSentence(life.available ?? [], { t, format: f }) || t("week.none");
}

/** "School days, 09:00 to 15:00. Up to 45 minutes by bus." */
function summaryOf(life: Life, words: Words): string {
  const { t } = words;
  const { mode, maxMinutes } = life.p.travel;
  const travel =
    maxMinutes === null
      ? t("matches.summary.travel_no-limit")
      : t("matches.summary.travel", { minutes: maxMinutes, mode: mode ? t(`mode.${mode}`) : "" }).trim();
  return t("matches.summary", { week: weekOf(life, words), travel });
}

function checkBeside(life: Life, checked: Checked, now: Date, words: Words): MatchesView["check"] {
  const check = checkOf(life, checked, now, words);
  return check && { ...check, english: words.english ? checkOf(life, checked, now, words.english) : null };
}

function checkOf(life: Life, checked: Checked, now: Date, { t, f }: Words): Check | null {
  if (checked === "assessed") return null;
  const title = t("matches.check.title");
  const until = life.p.rightToWork?.validUntil ?? null;
  const since = checked === "ended" && until ? until : londonDate(life.joinedAt);
  const by = addWorkingDays(since, CHECK_WITHIN_DAYS);
  const late = by < londonDate(now);
  const date = f.dayAndDate(by);
  if (checked === "ended" && until)
    return {
      title,
      text: t(late ? "matches.check.again_late" : "matches.check.again", { until: f.date(until), date }),
    };
  return { title, text: late ? t("matches.check.late") : t("matches.check.by", { date }) };
}

function obstaclesOf({ obstacles }: Matches, { t }: Words) {
  return Object.entries(obstacles)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => {
      const missing = code as Missing;
      return { text: t(`matches.obstacle.${missing}`, { count }), href: CHANGED_AT[missing] };
    });
}

const where = ({ employerName, town }: PostForMatching, { t }: Words) =>
  town ? t("matches.where", { employer: employerName, town }) : employerName;

function whereWith({ post, judgement }: Hit, words: Words): string {
  const way = journey(verdictOf(judgement, "travel"), words);
  const at = where(post, words);
  return way ? words.t("matches.where_journey", { where: at, journey: way }) : at;
}

export function cardOf(
  hit: Hit,
  life: Life,
  { checked, now }: { checked: Checked; now: Date },
  words: Words,
): CardView {
  const { t } = words;
  const { post, judgement } = hit;
  const { form } = post;
  const patterns = weekPatternsOf(form, post.patternNames);
  const { fitting } = verdictOf(judgement, "hours");
  const worked = patterns.filter((_, i) => fitting.includes(i));
  const waits = checked !== "assessed" && form.work !== "volunteering";
  const isNew = post.publishedAt !== null && now.getTime() - post.publishedAt < NEW_FOR_MS;
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
  };
}

/** A post that was just set aside, to be brought back. */
export interface Undo {
  id: string;
  title: string;
  note: string;
  change: string | null;
}

/** Where the reason for which a post was set aside can be changed in what we match by. */
const CHANGED_FOR: Readonly<Record<string, string>> = {
  hours: "/profile/week",
  childcare: "/profile/week",
  travel: "/profile/travel",
  "kind-of-work": "/profile/limits",
  "start-date": "/profile/hours",
};

/** A post that was just set aside, with the way back. */
export const undoView = ({ id, title, reasonCode }: SetAside, t: Words["t"]): Undo => ({
  id,
  title,
  note: t(reasonCode === "employer" ? "matches.dismissed.employer" : "matches.dismissed.note"),
  change: CHANGED_FOR[reasonCode] ?? null,
});
