import { expect, it } from "vitest";
import type { Opportunity } from "../../search/match/model";
import { fixed, flexible } from "../../search/match/model";
import { weekOf } from "../../search/match/week";
import type { OpportunityRelaxation } from "../../search/match/whatif";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { countWords, reachWords, sessionWeek, told, wholeQuestions } from "./reach";

const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) };
const post: Opportunity = {
  id: "o1",
  kind: "vacancy",
  work: "paid",
  employerId: "e1",
  status: "open",
  placesLeft: 1,
  closesOn: null,
  startsOn: null,
  place: null,
  regions: ["norfolk"],
  patterns: [fixed(weekOf(["mon 08:00-13:00", "tue 08:00-13:00"]))],
  termTimeOnly: false,
  english: { speaking: 2, listening: 2, reading: 1, writing: 3 },
  certificates: ["forklift"],
  conditions: ["nights"],
  soc: null,
  sector: null,
  skills: { required: [], desired: [] },
};
const startLater = (minutes: 30 | 60 | 90): OpportunityRelaxation => ({ code: "start-later", minutes });
const said = (
  total: number,
  opens: [Parameters<typeof reachWords>[1]["unlocks"][number]["relaxation"], number][],
  o = post,
  reader = "employer" as const,
) =>
  reachWords(
    o,
    { total, unlocks: opens.map(([relaxation, opens]) => ({ relaxation, opens })) },
    reader,
    words,
  );

it("tells an employer counts in steps, and none below 5", () => {
  const counts = [0, 1, 4, 5, 9, 10, 41, 49, 50, 112, 199, 200, 249, 1234];
  expect(counts.map((count) => countWords(count, "employer", words))).toEqual([
    ...["Fewer than 5", "Fewer than 5", "Fewer than 5", "5 or more", "5 or more", "10 or more", "40 or more"],
    ...[
      "45 or more",
      "50 or more",
      "110 or more",
      "190 or more",
      "200 or more",
      "200 or more",
      "1,200 or more",
    ],
  ]);
});

it("tells an officer the count itself", () => {
  expect([0, 4, 41].map((count) => countWords(count, "officer", words))).toEqual(["0", "4", "41"]);
});

it("never lets two counts that an employer reads differ by fewer than 5", () => {
  for (let count = 0; count < 1_000; count++) {
    const rise = told(count + 1) - told(count);
    expect(rise === 0 || rise >= 5).toBe(true);
    expect(told(count)).toBeLessThanOrEqual(count);
  }
});

it("says what costs most people first, each requirement once with the change that lets most in", () => {
  expect(
    said(41, [
      [startLater(90), 71],
      [startLater(60), 40],
      [{ code: "without-certificate", type: "forklift" }, 22],
      [{ code: "less-english", skill: "writing", to: 2 }, 17],
      [{ code: "fewer-hours", hours: 4 }, 9],
    ]),
  ).toEqual({
    count: "40 or more",
    changes: [
      { text: "Starting at 09:30 instead of 08:00", count: "110 or more" },
      { text: "Without “Forklift certificate”", count: "60 or more" },
      { text: "English for writing: Entry 2 instead of Entry 3", count: "50 or more" },
    ],
  });
});

it("says nothing of a change that would let fewer than 5 in, or that reaches no further step", () => {
  const certificate: OpportunityRelaxation = { code: "without-certificate", type: "forklift" };
  expect(said(44, [[certificate, 1]]).changes).toEqual([]);
  expect(said(3, [[certificate, 4]]).changes).toEqual([]);
  expect(said(60, [[certificate, 5]]).changes).toEqual([]);
  expect(said(3, [[certificate, 5]]).changes).toHaveLength(1);
  expect(said(44, [[certificate, 1]], post, "officer" as never).changes).toEqual([
    { text: "Without “Forklift certificate”", count: "45" },
  ]);
});

it("names a whole question where it reads further than its best part, and the same steps hold for it", () => {
  const english = { code: "without-english" } as const;
  const part: OpportunityRelaxation = { code: "less-english", skill: "writing", to: 2 };
  const whole = { text: "Without asking for English", count: "60 or more" };
  expect(said(20, [[english, 40]]).changes).toEqual([whole]);
  expect(
    said(20, [
      [english, 40],
      [part, 4],
    ]).changes,
  ).toEqual([whole]);
  const both = said(20, [
    [english, 40],
    [part, 10],
  ]);
  expect(both.changes.map(({ count }) => count)).toEqual(["60 or more", "30 or more"]);
  const near = said(20, [
    [english, 12],
    [part, 10],
  ]);
  expect(near.changes.map(({ text }) => text)).toEqual(["English for writing: Entry 2 instead of Entry 3"]);
  expect(said(20, [[english, 4]]).changes).toEqual([]);
  expect(said(3, [[{ code: "without-certificates" }, 9]]).changes).toEqual([
    { text: "Without asking for certificates", count: "10 or more" },
  ]);
});

it("names other hours where no shorter or later shift lets as many in", () => {
  const hours = { code: "other-hours" } as const;
  expect(said(35, [[hours, 38]]).changes).toEqual([{ text: "With other hours", count: "70 or more" }]);
  const parted = said(35, [
    [hours, 38],
    [startLater(90), 36],
  ]);
  expect(parted.changes.map(({ text }) => text)).toEqual(["Starting at 09:30 instead of 08:00"]);
  expect(said(3, [[hours, 4]]).changes).toEqual([]);
});

it("asks a whole question for nothing only where that is more than one step", () => {
  const codes = (over: Partial<Opportunity>) =>
    wholeQuestions({ ...post, ...over }).map(({ relaxation: { code } }) => code);
  expect(codes({ patterns: [] })).toEqual(["without-english"]);
  const english = { speaking: 1, listening: 0, reading: 0, writing: 0 };
  expect(codes({ english })).toEqual(["other-hours"]);
  expect(codes({ english, patterns: [] })).toEqual([]);
  expect(codes({ english, patterns: [], certificates: ["forklift", "sia"] })).toEqual([
    "without-certificates",
  ]);
  expect(wholeQuestions(post)[0]?.relaxed).toEqual({ ...post, english: { ...english, speaking: 0 } });
});

it("the next best change of a requirement takes no place of one that is not told", () => {
  expect(
    said(40, [
      [startLater(90), 4],
      [startLater(60), 4],
    ]).changes,
  ).toEqual([]);
});

it("names a time only where every shift has it", () => {
  const early = { ...post, patterns: [...post.patterns, fixed(weekOf(["sat 10:00-14:00"]))] };
  const free = { ...post, patterns: [...post.patterns, flexible(weekOf(["sat 06:00-22:00"]), 8)] };
  const ends: OpportunityRelaxation = { code: "end-earlier", minutes: 30 };
  expect(said(0, [[startLater(30), 9]], early).changes[0]?.text).toBe("Each shift starting 30 minutes later");
  expect(said(0, [[ends, 9]], early).changes[0]?.text).toBe("Each shift ending 30 minutes earlier");
  expect(said(0, [[ends, 9]], free).changes[0]?.text).toBe("Ending at 12:30 instead of 13:00");
  const overnight = { ...post, patterns: [fixed(weekOf(["sun 22:00-00:00"]))] };
  expect(said(0, [[ends, 9]], overnight).changes[0]?.text).toBe("Ending at 23:30 instead of 00:00");
});

it("says in words what else could be asked otherwise", () => {
  const none: OpportunityRelaxation = { code: "less-english", skill: "reading", to: 0 };
  expect(
    said(0, [
      [none, 9],
      [{ code: "fewer-hours", hours: 4 }, 8],
      [{ code: "term-time-only" }, 7],
    ]).changes.map(({ text }) => text),
  ).toEqual(["Without English for reading", "With 4 hours a week fewer", "In school terms only"]);
});

it("takes a session of a day as a part of its week, to the whole quarter", () => {
  // 23 November 2026 is a Monday.
  expect(sessionWeek("2026-11-23", { start: 600, end: 620 })).toEqual({ start: 40, length: 2 });
  expect(sessionWeek("2026-11-29", { start: 0, end: 15 })).toEqual({ start: 6 * 96, length: 1 });
});
