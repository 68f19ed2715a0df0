import { expect, it } from "vitest";
import type { Profile } from "../../db/queries/profiles.server";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { answerLines } from "./answers";
import { MORE, STEPS, type Step } from "./steps";

const reading = { t: translatorOf(DEFAULT_LOCALE), format: formatOf("en"), today: "2026-11-23" };
const EMPTY: Profile = {
  id: "p",
  fullName: "Amina",
  phone: null,
  email: null,
  regionCode: "norfolk",
  townId: null,
  town: null,
  district: null,
  lat: null,
  lon: null,
  travelMode: null,
  maxMinutes: null,
  available: null,
  daysAnswered: 0,
  children: [],
  holidayCare: null,
  maxQuarters: null,
  wantedQuarters: null,
  availableFrom: null,
  englishSpeaking: null,
  englishListening: null,
  englishReading: null,
  englishWriting: null,
  exclusionsConsentedAt: null,
  stepsAnswered: [],
  updatedAt: new Date(0),
  skills: [],
  sectors: [],
  certificates: [],
  limits: [],
  weekGiven: null,
  ties: [],
  jobs: [],
  qualifications: [],
  courses: [],
  languages: [],
  unwanted: [],
};
const read = (step: Step, over: Partial<Profile>) => answerLines(step, { ...EMPTY, ...over }, reading);

it("an empty profile says nothing", () => {
  for (const step of [...STEPS, ...MORE]) expect(read(step, {})).toEqual([]);
});
it("a journey is read back in a sentence", () => {
  expect(read("travel", { travelMode: "bus", maxMinutes: 45 })).toEqual([
    "You can travel up to 45 minutes each way by bus.",
  ]);
  expect(read("travel", { travelMode: "car", maxMinutes: 45, lat: 52.6278, lon: 1.2983 })[0]).toMatch(
    /^You can travel up to 45 minutes each way by car. That is about as far as [A-Z][\w\s]+ and [A-Z][\w\s]+\.$/,
  );
});
it("a week says its hours, the days that are out, and those not asked yet", () => {
  expect(read("week", { available: [[35, 61]], daysAnswered: 0b1000001 })).toEqual([
    "Monday, 08:45 to 15:15",
    "Not on Sunday.",
    "Not asked yet: Tuesday, Wednesday, Thursday, Friday and Saturday.",
  ]);
  expect(read("week", { available: [], daysAnswered: 127 })[0]).toBe("No hours at all");
});
it("the school run says its days and whether it is for school terms alone", () => {
  const run = { children: [{ days: 0b11111, dropOff: 35, pickUp: 61 }], holidayCare: "nobody" };
  expect(read("school", run)).toEqual(["Monday to Friday, 08:45 to 15:15", "School terms only"]);
  expect(read("school", { stepsAnswered: ["school"] })).toEqual(["No school run"]);
});
it("hours say what is wanted, the most, and the start", () => {
  const hours = { wantedQuarters: 70, maxQuarters: 80, stepsAnswered: ["hours"] };
  expect(read("hours", { ...hours, availableFrom: "2026-12-01" })).toEqual([
    "About 17½ hours",
    "At most 20 hours",
    "Can start on 1 December 2026",
  ]);
  expect(read("hours", { ...hours, availableFrom: "2026-11-01" })[2]).toBe("Can start now");
});
it("a certificate says when it ends, or ended", () => {
  const held = (expiresOn: string | null) =>
    read("certificates", { certificates: [{ code: "food-hygiene-2", expiresOn, verifiedAt: null }] });
  expect(held(null)).toEqual(["Food hygiene, Level 2"]);
  expect(held("2026-11-23")).toEqual(["Food hygiene, Level 2, until 23 November 2026"]);
  expect(held("2026-11-22")).toEqual(["Food hygiene, Level 2, ended on 22 November 2026"]);
});
it("each line of a list says what was told, and no more", () => {
  const job = { id: "j", title: "Cook", socCode: "5434", country: "Syria", fromYear: 2012, toYear: 2015 };
  expect(read("jobs", { jobs: [job, { ...job, country: null, fromYear: null }] })).toEqual([
    "Cook, Syria, 2012–2015",
    "Cook, 2015",
  ]);
  expect(
    read("ties", {
      ties: [
        { id: "t", kind: "class", slots: [[40, 48]] },
        { id: "p", kind: "prayer", slots: [[148, 152]] },
      ],
    }),
    "what somebody believes is read to nobody",
  ).toEqual([
    "An English class or other course: Monday, 10:00 to 12:00",
    "Something else: Tuesday, 13:00 to 14:00",
  ]);
  const course = { id: "c", sectorCode: "care", title: null, completedOn: "2026-06-01", confirmedAt: null };
  expect(read("courses", { courses: [course] })).toEqual([
    "Care, completed on 1 June 2026. An officer still has to confirm it.",
  ]);
  expect(read("languages", { languages: [{ code: "ti", speaks: true, reads: false }] })).toEqual([
    "ትግርኛ: speaking",
  ]);
});
