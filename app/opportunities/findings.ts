import type { Post } from "../../db/queries/posts.server";
import { watchingLimit } from "../../db/reference/watching-limits";
import { addWorkingDays, isPublicHoliday } from "../calendar";
import { londonDate } from "../i18n/format";
import { hoursOf } from "../ui/week-slots";
import { hasContact } from "./contacts";
import { LONGEST_WEEK } from "./hours-notes";
import { lawfulBasis } from "./lawful-basis";
import { organisationOf } from "./lawful-words";
import { type DatedRate, rateFor, type WageBand } from "./pay";
import { littleRest } from "./rest";
import { REVIEW_DAYS } from "./status-words";
import { FIELDS, type Field, type Step } from "./steps";
import { weekPatterns } from "./view";
import { rateDay } from "./wage";
import { isNothing, lengthNamed, sentenceOfWork } from "./watching";
import { answerTo, type WordAnswer, wordsOf } from "./wording/answers";
import { farAbove } from "./wording/english-need";
import { READING_AGE_HIGH, readingOf } from "./wording/reading";
import { textsOf } from "./wording/texts";
import type { ExcludingWord, WordFound } from "./wording/words";

/** Another post that is open or waits to be, and how like this one its title, employer and town are, 0–1. */
export interface OtherPost {
  id: string;
  title: string | null;
  employerName: string;
  townName: string | null;
  sameEmployer: boolean;
  alike: number;
}

export interface FindingFacts {
  post: Post;
  rates: readonly DatedRate[];
  /** London's date, `YYYY-MM-DD`. */
  today: string;
  words: readonly ExcludingWord[];
  /** Why the post needs some of them. */
  answers: readonly WordAnswer[];
  others: readonly OtherPost[];
}

type Params =
  | { code: "pay-below"; band: WageBand; hourly: number; rate: number; from: string }
  | { code: "basis" }
  | { code: "pay-unknown" }
  | { code: "excluding-word"; found: WordFound; answer: WordAnswer | null }
  | { code: "contact" }
  | { code: "long-week"; hours: number }
  | { code: "little-rest"; hours: number }
  | { code: "watch-long"; days: number; limit: number }
  | { code: "watch-works"; sentence: string }
  | { code: "expenses-none" }
  | { code: "title-length"; days: number }
  | { code: "soon"; what: "day" | "closing"; on: string; readBy: string }
  | { code: "public-holiday"; on: string }
  | { code: "english"; skill: "speaking" | "listening" | "reading" | "writing"; asked: number; usual: number }
  | { code: "reading-age"; age: number; hardest: string | null }
  | { code: "duplicate"; other: OtherPost };

/** Something that is seen in a post without anybody reading it. */
export type Finding = Params & {
  /** What a note about it is filed under. */
  field: Field;
  /** The post is not published as it is; everything else a person weighs. */
  blocks: boolean;
};
export type FindingCode = Finding["code"];

/** From here on two posts are likely the same. */
const ALIKE = 0.6;

const FINDERS: {
  [C in FindingCode]: (facts: FindingFacts) => (Extract<Params, { code: C }> & Omit<Finding, "code">)[];
} = {
  "pay-below": ({ post, rates, today }) => {
    const bands: Record<WageBand, number | null> = { "21-and-over": post.payHourlyPence, ...post.lowerPay };
    return (Object.keys(bands) as WageBand[]).flatMap((band) => {
      const rate = rateFor(rates, band, rateDay(post.startsOn, today));
      const hourly = bands[band];
      if (!rate || hourly === null || hourly >= rate.pencePerHour) return [];
      const found = { band, hourly, rate: rate.pencePerHour, from: rate.validFrom };
      return [{ code: "pay-below" as const, ...found, field: "pay" as const, blocks: true }];
    });
  },
  basis: ({ post }) =>
    post.work === null || lawfulBasis(post.kind, post.work, organisationOf(post)).ok
      ? []
      : [{ code: "basis", field: post.kind === "volunteering" ? "promise" : "basis", blocks: true }],
  "pay-unknown": ({ post }) =>
    post.payRateUnknown ? [{ code: "pay-unknown", field: "pay", blocks: false }] : [],
  "excluding-word": ({ post, words, answers }) =>
    wordsOf(post, words).map((each) => ({
      code: "excluding-word" as const,
      ...each,
      answer: answerTo(each, answers),
      blocks: each.found.blocks,
    })),
  contact: ({ post }) =>
    textsOf(post).flatMap(({ field, text }) =>
      hasContact(text) ? [{ code: "contact" as const, field, blocks: false }] : [],
    ),
  "long-week": ({ post }) => {
    const hours = Math.max(0, ...weekPatterns(post.patterns).map(hoursOf));
    return hours > LONGEST_WEEK ? [{ code: "long-week", hours, field: "hours", blocks: false }] : [];
  },
  "little-rest": ({ post }) => {
    const hours = Math.max(0, ...littleRest(weekPatterns(post.patterns)).map((found) => found.hours));
    return hours > 0 ? [{ code: "little-rest", hours, field: "hours", blocks: false }] : [];
  },
  "watch-long": ({ post, today }) => {
    const limit = watchingLimit(today)?.days;
    const days = post.lengthDays;
    return post.work === "shadowing" && limit !== undefined && days !== null && days > limit
      ? [{ code: "watch-long", days, limit, field: "length", blocks: false }]
      : [];
  },
  "watch-works": ({ post }) => {
    const sentence = post.work === "shadowing" ? sentenceOfWork(post.description ?? "") : null;
    return sentence === null ? [] : [{ code: "watch-works", sentence, field: "description", blocks: false }];
  },
  "expenses-none": ({ post: { work, expenses } }) =>
    work !== null && work !== "paid" && expenses && isNothing(expenses)
      ? [{ code: "expenses-none", field: "expenses", blocks: false }]
      : [],
  "title-length": ({ post: { title, lengthDays } }) => {
    const named = lengthNamed(title ?? "");
    const isOther = named !== null && lengthDays && Math.abs(named - lengthDays) > lengthDays / 4;
    return isOther ? [{ code: "title-length", days: lengthDays, field: "title", blocks: false }] : [];
  },
  soon: ({ post, today }) => {
    if (post.status !== "draft" && post.status !== "in_review") return [];
    const sent = addWorkingDays(post.submittedAt ? londonDate(post.submittedAt) : today, REVIEW_DAYS);
    const readBy = sent < today ? today : sent;
    const [what, on] = post.day ? (["day", post.day.heldOn] as const) : (["closing", post.closesOn] as const);
    return on !== null && on >= today && on <= readBy
      ? [{ code: "soon", what, on, readBy, field: what === "day" ? "day" : "closes-on", blocks: false }]
      : [];
  },
  "public-holiday": ({ post: { day } }) =>
    day && isPublicHoliday(day.heldOn)
      ? [{ code: "public-holiday", on: day.heldOn, field: "day", blocks: false }]
      : [],
  english: ({ post }) =>
    farAbove(post.english, post.socCode).map((far) => ({
      code: "english",
      ...far,
      field: "english",
      blocks: false,
    })),
  "reading-age": ({ post }) => {
    const reading = readingOf(post.description ?? "");
    return reading && reading.age >= READING_AGE_HIGH
      ? [{ code: "reading-age", ...reading, field: "description", blocks: false }]
      : [];
  },
  duplicate: ({ others }) =>
    others
      .filter(({ alike }) => alike >= ALIKE)
      .map((other) => ({ code: "duplicate", other, field: "title", blocks: false })),
};

/** Everything that is seen in a post: what keeps it from being published first. */
export const findingsOf = (facts: FindingFacts): Finding[] =>
  Object.values(FINDERS)
    .flatMap((find) => find(facts) as Finding[])
    .sort((a, b) => Number(b.blocks) - Number(a.blocks));

/** Whether somebody has to answer it before the post is sent: its employer, by changing the post or saying why. */
export const isUnanswered = (finding: Finding): boolean =>
  finding.code === "excluding-word" && finding.found.asks && finding.answer === null;

/** What whoever writes a post is shown at once, at the question whose answer brought it. */
const AT_ITS_QUESTION: readonly FindingCode[] = [
  "long-week",
  "little-rest",
  "watch-long",
  "watch-works",
  "expenses-none",
  "title-length",
  "soon",
  "public-holiday",
];

/** What one question is shown again for once it is saved; words have a place of their own there. */
export const findingsAt = (post: Post, step: Step, today: string): Finding[] =>
  findingsOf({ post, today, rates: [], words: [], answers: [], others: [] }).filter(
    ({ code, field }) => AT_ITS_QUESTION.includes(code) && FIELDS[field] === step,
  );
