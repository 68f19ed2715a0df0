import { expect, it } from "vitest";
import { judge } from "../../search/match/judge";
import { anOpportunity, aParticipant } from "../../search/testing/builders";
import { TODAY } from "../../search/testing/hostile";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { aboutThem } from "./them";
import { doubtsOf, fitOfThem, strongestReasons } from "./why-them";

const words = { t: aboutThem(translatorOf(DEFAULT_LOCALE)), f: formatOf("en") };
const NORWICH = { lat: 52.63, lon: 1.297 };

function about(post: Parameters<typeof anOpportunity>[0], person: Parameters<typeof aParticipant>[0]) {
  const [o, p] = [anOpportunity(post), aParticipant(person)];
  return { p, o, judgement: judge(p, o, TODAY) };
}
const KITCHEN = {
  place: NORWICH,
  sector: "hospitality",
  soc: "9263",
  skills: { required: ["cleaning", "cooking"], desired: ["customer-service"] },
} as const;

it("says the three things that speak most for a person, the strongest first", () => {
  const matter = about(
    { ...KITCHEN, skills: { required: ["cleaning", "cooking"], desired: ["customer-service"] } },
    {
      place: NORWICH,
      skills: ["cleaning", "cooking"],
      sectors: ["hospitality"],
      coursesCompleted: ["hospitality"],
      occupations: ["9263"],
    },
  );
  expect(strongestReasons(matter, words)).toEqual([
    "2 of the 3 skills: Cleaning and Cooking",
    "Their first choice: Hotels, restaurants and catering",
    "Completed the course for it: Hotels, restaurants and catering",
  ]);
});

it("says the hours and the journey of somebody for whom little else speaks, and what is asked for and not there", () => {
  const matter = about({ ...KITCHEN, skills: { required: ["cooking"], desired: [] } }, { place: NORWICH });
  const why = strongestReasons(matter, words);
  expect(why.length).toBeGreaterThan(0);
  expect(why.join()).not.toContain("skill");
  expect(doubtsOf(matter, words)[0]).toBe("Not among their skills: Cooking");
});

it("says in one line what is not known of a person", () => {
  const matter = about(
    {
      place: NORWICH,
      english: { speaking: 2 },
      patterns: [{ shifts: ["mon 09:00-12:00"] }],
      skills: { required: [], desired: ["cooking", "cleaning"] },
    },
    { place: NORWICH, travel: null, available: null, english: null },
  );
  expect(doubtsOf(matter, words)).toEqual([
    "None of the skills wished for",
    "Not known: travel, hours, school holidays and English",
  ]);
  expect(fitOfThem(matter, words)).toEqual({ text: "May fit: ask about travel, hours", sure: false });
});

it("asks nothing of a person whose answers are all there", () => {
  const matter = about(
    { place: NORWICH, skills: { required: ["cooking"], desired: [] } },
    { place: NORWICH, travel: { mode: "bus", maxMinutes: 45 }, skills: ["cooking"], maxHours: 40 },
  );
  expect(strongestReasons(matter, words)[0]).toBe("Has the skill: Cooking");
  expect(doubtsOf(matter, words)).not.toContain("Not among their skills: Cooking");
});

it("says how well a post fits where at most one fact is not known", () => {
  const matter = about(
    { place: NORWICH, termTimeOnly: true },
    { place: NORWICH, travel: { mode: "bus", maxMinutes: 45 }, maxHours: 40, skills: ["cooking"] },
  );
  expect(fitOfThem(matter, words).text).toMatch(/fit$/);
});
