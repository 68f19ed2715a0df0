import { expect, it } from "vitest";
import { judge } from "../../search/match/judge";
import { fixed } from "../../search/match/model";
import type { Risk } from "../../search/match/risk";
import { weekOf } from "../../search/match/week";
import { anOpportunity, aParticipant } from "../../search/testing/builders";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { riskLine } from "./risk-words";
import { aboutThem } from "./them";

const words = { t: aboutThem(translatorOf(DEFAULT_LOCALE)), f: formatOf("en") };
const said = (risk: Risk) => {
  const [o, p] = [
    anOpportunity({ place: { lat: 52.1, lon: 1 } }),
    aParticipant({ place: { lat: 52, lon: 1 }, travel: { mode: "car", maxMinutes: 30 } }),
  ];
  const matter = { p, o, judgement: judge(p, o, "2026-11-22") };
  const post = (title: string) => ({ title, employer: "Grand Hotel", at: new Date("2026-11-03T10:00:00Z") });
  const ways = [fixed(weekOf(["mon 09:00-15:00", "tue 09:00-15:00"]))];
  const work = { title: "Cook", employer: "Grand Hotel", answerBy: "2026-11-30", ways };
  const taken = new Map([
    ["started", { ...work, state: "started" as const }],
    ["offered", { ...work, state: "offered" as const, ways: [] }],
  ]);
  return riskLine(risk, matter, { declined: new Map([["a", post("Porter")]]), taken }, words).text;
};

it("says in plain words what barely holds", () => {
  expect(said({ code: "declined", about: "kind", posts: ["a", "b", "c"] })).toBe(
    "Said no before over the kind of work, and this is like it: “Porter”, Grand Hotel, on 3 November 2026, and 2 more",
  );
  expect(said({ code: "right-to-work", endsOn: "2026-12-29" })).toBe(
    "The record of the right to work ends on 29 December 2026, within 28 days of the start",
  );
  const certificate = { code: "certificate", type: "forklift", endsOn: "2026-12-29" } as const;
  expect(said({ ...certificate, beforeStart: true })).toBe(
    "Forklift certificate ends on 29 December 2026, before the start",
  );
  expect(said({ ...certificate, beforeStart: false })).toContain("within 28 days of the start");
  expect(said({ code: "travel", minutes: 29, longest: 30 })).toBe(
    "About 30 minutes by car: just within their longest, 30 minutes",
  );
  expect(said({ code: "by-agreement" })).toBe(
    "The hours are by agreement: nobody knows yet whether they suit",
  );
  expect(said({ code: "unanswered", constraints: ["travel", "conditions"] })).toBe(
    "Not known: travel and what they would rather not do",
  );
});

it("says what else somebody has, and what to look at again", () => {
  expect(said({ code: "taken", post: "started" })).toBe(
    "Has started as “Cook”, Grand Hotel: Monday and Tuesday, 09:00 to 15:00",
  );
  expect(said({ code: "taken", post: "offered" })).toBe(
    "Has an open offer as “Cook”, Grand Hotel, to be answered by Monday 30 November: hours by agreement",
  );
  expect(said({ code: "look-again", since: "2026-11-20" })).toBe(
    "Right to work: look again since 20 November 2026",
  );
});

it("says where hours touch what somebody said", () => {
  const hours = (edges: Extract<Risk, { code: "hours" }>["edges"], tight = false) =>
    said({ code: "hours", pattern: 0, edges, tight });
  expect(
    hours([
      { edge: "start", slots: [38, 96 + 38, 192 + 38] },
      { edge: "end", slots: [58, 96 + 60] },
    ]),
  ).toBe(
    "The start at 09:30, Monday to Wednesday, is the earliest that they can be there. The end at 14:30, Monday, is the latest that they can stay",
  );
  expect(hours([{ edge: "start", slots: [0] }], true)).toMatch(/at 00:00, Monday, is .* would not do$/);
  expect(hours([{ edge: "pick", hours: 6 }])).toBe(
    "They have only just enough time to pick 6 hours a week from",
  );
  const most = { edge: "most", hours: 15, most: 16, byCap: false } as const;
  expect(hours([most])).toBe("15 hours a week is nearly the most that they work, 16 hours");
  expect(hours([{ ...most, hours: 16, byCap: true }])).toBe(
    "16 hours a week is the most that their right to work allows",
  );
});
