import { weekKey } from "../../search/match/week";
import { londonDate } from "../i18n/format";
import { schoolRows } from "../participants/week";
import { slotsSentence } from "../ui/week-sentence";
import type { SlotRange } from "../ui/week-slots";
import { type CardView, cardOf } from "./card-view.server";
import { askedOnce } from "./cards";
import { checkedBy } from "./check-day";
import { type Chip, chipsOf, type Options, optionsOf } from "./chips";
import { type MatchAsk, newSince } from "./filters";
import { type Life, schoolWeekOf } from "./life.server";
import { A_PAGE, type Checked, type Matches, unshown } from "./matching.server";
import { byCount, type Door, doorsOf, type NearGroup, nearGroups } from "./nearly-view.server";
import { type QuestionView, questionsOf } from "./question-view";
import { CHANGED_AT, type Miss } from "./unlocks";
import type { Words } from "./words";

/*
 * What the pages show, in words: plain values that a page only lays out.
 */

export interface MatchesView {
  title: string;
  summary: string;
  yours: readonly SlotRange[] | undefined;
  chips: Chip[];
  options: Options[];
  /** How many ways of narrowing are chosen. */
  narrowed: number;
  check: (Check & { english: Check | null }) | null;
  questions: QuestionView[];
  cards: CardView[];
  /** "1 to 10 of 47", where there is more than one page or a choice. */
  range: string | null;
  /** Before which card the reader had seen them all: in the order of the newest alone. */
  seen: { before: string; text: string } | null;
  page: number;
  pages: number;
  /** Nothing to show: why, and what to do. */
  empty: {
    filtered: boolean;
    all: number;
    /** How many would fit, had the reader not set them aside. */
    aside: number;
    obstacles: { text: string; how: Miss["how"]; href: string }[];
  } | null;
  near: NearGroup[];
  doors: Door[];
  setAside: number;
  saved: number;
}

interface Check {
  title: string;
  text: string;
}

export function matchesView(
  matches: Matches,
  {
    filter,
    page,
    sort = "best",
    now,
    later,
  }: Omit<MatchAsk, "sort"> & { sort?: MatchAsk["sort"]; now: Date; later: readonly string[] },
  words: Words,
): MatchesView {
  const { life, checked, total, all, lastSeen, saved } = matches;
  const narrowed = Object.values(filter).filter((value) => value !== undefined).length;
  const since = newSince(lastSeen, now);
  const cards = askedOnce(
    matches.hits.map((hit) => cardOf(hit, life, { checked, now, since, saved }, words)),
  );
  return {
    title: titleOf(matches, words),
    summary: summaryOf(life, words),
    yours: life.available ?? undefined,
    chips: chipsOf(matches, { filter, sort }, words),
    options: optionsOf(matches, { filter, sort }, words),
    narrowed,
    check: checkBeside(life, checked, now, words),
    questions: page === 1 ? questionsOf(matches, later, words) : [],
    cards,
    range: rangeOf(cards.length, page, total, words),
    seen: sort === "newest" ? seenFrom(cards, lastSeen, words) : null,
    page,
    pages: Math.ceil(total / A_PAGE),
    empty:
      cards.length > 0 || total > 0
        ? null
        : {
            filtered: narrowed > 0,
            all,
            aside: matches.fitsAside,
            obstacles: obstaclesOf(matches, words),
          },
    near: nearGroups(matches, words),
    doors: doorsOf(matches, words),
    setAside: matches.setAside,
    saved: saved.length,
  };
}

function rangeOf(shown: number, page: number, total: number, { t, f }: Words): string | null {
  const first = (page - 1) * A_PAGE + 1;
  if (shown === 0) return null;
  return t("matches.range", {
    first: f.number(first),
    last: f.number(first + shown - 1),
    count: f.number(total),
  });
}

/** Where the jobs begin that were there when the reader last looked. */
function seenFrom(cards: readonly CardView[], lastSeen: Date | null, { t, f }: Words): MatchesView["seen"] {
  const first = cards.find(({ isNew }) => !isNew);
  if (!first || lastSeen === null) return null;
  return { before: first.id, text: t("matches.seen", { date: f.instantDate(lastSeen) }) };
}

function titleOf({ all, checked, life, fitsAside }: Matches, { t }: Words): string {
  if (fitsAside > 0) return t("matches.none_aside");
  if (all === 0) return t(life.available === null ? "matches.none_yet" : "matches.none");
  if (checked !== "assessed") return t("matches.would", { count: all });
  return life.available === null ? t("matches.could", { count: all }) : t("matches.title", { count: all });
}

function weekOf(life: Life, words: Words): string {
  const { t, f } = words;
  if (life.p.available === null) return t("matches.summary.no-week");
  const schoolWeek = schoolWeekOf(life);
  const [first, ...others] = schoolRows(life.school);
  const isMondayToFriday =
    others.length === 4 &&
    others.every(({ day, from, to }) => day < 5 && from === first?.from && to === first.to);
  if (first && isMondayToFriday && schoolWeek && weekKey(schoolWeek) === weekKey(life.p.available))
    return t("matches.summary.school", {
      times: t("week.span", { from: f.time(first.from), to: f.time(first.to) }),
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
  const { officer } = life;
  if (checked === "assessed") {
    if (!unshown(life.p).includes("right-to-work")) return null;
    const text = officer ? t("matches.lawful_name", { officer }) : t("matches.lawful");
    return { title: t("matches.lawful.title"), text };
  }
  const title = t("matches.check.title");
  const until = life.p.rightToWork?.validUntil ?? null;
  const today = londonDate(now);
  const by = checkedBy(life.p, { joinedAt: life.joinedAt, today });
  const late = by < today;
  const date = f.dayAndDate(by);
  if (checked === "ended" && until)
    return {
      title,
      text: t(late ? "matches.check.again_late" : "matches.check.again", { until: f.date(until), date }),
    };
  const which = late ? "matches.check.late" : "matches.check.by";
  return { title, text: officer ? t(`${which}_name`, { officer, date }) : t(which, { date }) };
}

const obstaclesOf = ({ obstacles, life }: Matches, { t }: Words) =>
  byCount(obstacles).map(([code, count]) => ({
    // Who named no limit has none that a journey could exceed: beyond 90 minutes nothing is looked for.
    text:
      code === "travel" && life.p.travel.maxMinutes === null
        ? t("matches.obstacle.beyond", { count })
        : t(`matches.obstacle.${code}`, { count }),
    how: { text: t(`miss.how.${code}`), href: CHANGED_AT[code] },
    href: `/matches/nearly/${code}`,
  }));
