import fc from "fast-check";
import { expect, it } from "vitest";
import { opportunityOf, participantOf } from "../../search/match/forms";
import { judge, nearMissOf } from "../../search/match/judge";
import { SEEN_BY_EMPLOYER } from "../../search/match/verdicts";
import { rangesOf, weekOf } from "../../search/match/week";
import { anOpportunity, aParticipant } from "../../search/testing/builders";
import { TODAY, world } from "../../search/testing/hostile";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE, localeOf } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { cardLines } from "./cards";
import { employerFit } from "./employer-fit";
import type { Matter } from "./lines";
import { payWords } from "./pay";
import { pointsLines } from "./points";
import { missingOf, missWords, unlockHow } from "./unlocks";
import { explain } from "./wording";
import type { Words } from "./words";

const words: Words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf("en") };

const SCHOOL = ["mon", "tue", "wed", "thu", "fri"].map((day) => `${day} 09:00-15:00`);
const MORNINGS = ["mon", "tue", "wed", "thu", "fri"].map((day) => `${day} 09:30-13:00`);
const NORWICH = { lat: 52.63, lon: 1.297 };

function matter(
  post: Parameters<typeof anOpportunity>[0],
  person: Parameters<typeof aParticipant>[0],
  more: Partial<Matter> = {},
): Matter {
  const o = anOpportunity(post);
  const p = aParticipant(person);
  return { p, o, judgement: judge(p, o, TODAY), ...more };
}
const textsOf = (about: Matter, code: string) =>
  explain(about, words)
    .filter((line) => line.code === code)
    .map(({ text }) => text);

const inEveryPair = (holds: (about: Matter) => void) =>
  fc.assert(
    fc.property(world, ({ opportunities, participants }) => {
      for (const post of opportunities.map(opportunityOf))
        for (const person of participants.map(participantOf))
          holds({ p: person, o: post, judgement: judge(person, post, TODAY) });
    }),
    { numRuns: 100 },
  );

it("what is said of each constraint is its verdict: it holds, it fails, or it is asked", () => {
  inEveryPair((about) => {
    const lines = explain(about, words);
    for (const verdict of about.judgement.constraints) {
      const own = lines.filter(({ code }) => code === verdict.code);
      expect(own.length).toBeGreaterThan(0);
      expect(own.some((line) => line.verdict === "fails")).toBe(!verdict.holds);
      expect(own.flatMap(({ asks }) => asks)).toEqual(verdict.asks);
      const isOpen = verdict.code === "hours" && verdict.byAgreement;
      expect(own.some((line) => line.verdict === "unknown")).toBe(isOpen || verdict.asks.length > 0);
      if (verdict.holds && !isOpen && verdict.asks.length === 0)
        expect(own.map((line) => line.verdict)).toEqual(["holds"]);
    }
    expect(lines.filter(({ verdict }) => verdict === "fails").length === 0).toBe(about.judgement.fits);
  });
});

it("every sentence is filled in, and stands once", () => {
  inEveryPair((about) => {
    const texts = [...explain(about, words), ...employerFit(about.judgement, about.o, words)].map(
      ({ text }) => text,
    );
    for (const text of texts) {
      expect(text).not.toMatch(/\{\{|undefined|null|NaN|^why\.|^employer-fit\./);
      expect(text.length).toBeGreaterThan(3);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });
});

it("a near miss names the one constraint that fails, and those that nothing would lift are not shown", () => {
  inEveryPair((about) => {
    const near = nearMissOf(about.judgement);
    const missing = missingOf(about.judgement);
    expect(missing).toBe(near === "open" || near === "blocked" ? null : near);
    if (missing) expect(missWords(missing, about, words).what.length).toBeGreaterThan(3);
  });
});

it("a card shows all that fails, and at most three things that hold and two questions", () => {
  inEveryPair((about) => {
    const shown = cardLines(about, words);
    const count = (verdict: string) => shown.filter((line) => line.verdict === verdict).length;
    expect(count("fails") === 0).toBe(about.judgement.fits);
    expect(count("holds")).toBeLessThanOrEqual(3);
    expect(count("unknown")).toBeLessThanOrEqual(2);
  });
});

it("what is said of the right to work carries its English where that stands beside it, and nothing else does", () => {
  const ukrainian = { t: translatorOf(localeOf("uk")), f: formatOf("uk") };
  inEveryPair((about) => {
    const beside = explain(about, { ...ukrainian, english: words });
    const english = explain(about, words);
    beside.forEach((line, i) => {
      expect(line.english).toBe(line.code === "right-to-work" ? english[i]?.text : undefined);
    });
    expect(beside.map(({ text }) => text)).toEqual(explain(about, ukrainian).map(({ text }) => text));
  });
});

it("points are those of the judgement, and add up to its score", () => {
  inEveryPair(({ judgement, o }) => {
    const lines = pointsLines(judgement, o, words);
    expect(lines.map(({ code, points, of }) => ({ code, points, of }))).toEqual(
      judgement.reasons.map(({ code, points, of }) => ({ code, points, of })),
    );
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(judgement.score);
  });
});

it("an employer learns the same of two people who differ only in what is theirs alone", () => {
  fc.assert(
    fc.property(world, world, (one, other) => {
      const person = participantOf(one.participants[0] as never);
      const life = participantOf(other.participants[0] as never);
      const privately = {
        ...person,
        place: life.place,
        travel: life.travel,
        region: life.region,
        termTimeOnly: life.termTimeOnly,
        excluded: life.excluded,
        blockedEmployers: life.blockedEmployers,
        // Whether they can work these shifts is said; why not, or how long they could, is not.
        available: person.available,
      };
      for (const post of one.opportunities.map(opportunityOf)) {
        const seen = (p: typeof person) =>
          employerFit(judge(p, { ...post, place: null }, TODAY), { ...post, place: null }, words);
        expect(seen(privately)).toEqual(seen(person));
      }
    }),
    { numRuns: 80 },
  );
});

it("an employer's lines are about what an employer may see", () => {
  inEveryPair(({ judgement, o }) => {
    for (const { code } of employerFit(judgement, o, words))
      expect(code === "skills" || SEEN_BY_EMPLOYER[code]).toBe(true);
  });
});

const PARENT: Parameters<typeof aParticipant>[0] = {
  available: SCHOOL,
  place: { lat: 52.64, lon: 1.25 },
  travel: { mode: "bus", maxMinutes: 45 },
  certificates: [{ type: "food-hygiene-2" }],
};
const KITCHEN: Parameters<typeof anOpportunity>[0] = {
  patterns: [{ shifts: MORNINGS }],
  place: NORWICH,
  startsOn: "2026-12-07",
  certificates: ["food-hygiene-2"],
};
const schoolWeek = weekOf(SCHOOL);

it("a person's own facts are in the sentences", () => {
  const about = matter(KITCHEN, PARENT, { schoolWeek });
  expect(textsOf(about, "hours")[0]).toBe(
    "Monday to Friday, 09:30 to 13:00: inside your school hours, with the journey",
  );
  expect(textsOf(about, "travel")).toEqual(["About 30 minutes by bus"]);
  expect(textsOf(about, "certificates")).toEqual(["You have: Food hygiene, Level 2"]);
  expect(textsOf(about, "dates")).toEqual(["Can you start on Monday 7 December?"]);
  expect(textsOf(about, "bus")).toEqual([]);
});

it("somebody who works at any time is not told of their hours", () => {
  const always = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => `${day} 00:00-00:00`);
  const about = matter(KITCHEN, { ...PARENT, available: always });
  expect(textsOf(about, "hours")[0]).toBe("Monday to Friday, 09:30 to 13:00: you can work at any time");
});

it.each([
  ["mon 08:00-13:00", "The start at 08:00 is 1 hour 30 minutes too early for your hours, with the journey"],
  ["mon 10:00-16:00", "The end at 16:00 is 1 hour 30 minutes too late for your hours, with the journey"],
  ["sat 10:00-14:00", "Saturday: outside your hours"],
  ["mon 22:00-06:00", "Monday, 22:00 to 06:00 the next day: outside your hours"],
  ["mon 08:00-16:00", "Monday, 08:00 to 16:00: longer than your hours on these days, with the journey"],
])("hours that do not fit say by how much: %s", (shift, text) => {
  expect(textsOf(matter({ ...KITCHEN, patterns: [{ shifts: [shift] }] }, PARENT), "hours")[0]).toBe(text);
});

it("hours that a time taken already keeps from fitting lead to that time, and to the week where it is not that alone", () => {
  const taken = (...given: string[]) => ({
    given: rangesOf(weekOf(given)),
    times: [
      { kind: "class", slots: [[136, 144]] as [number, number][] },
      { kind: "job", slots: [[420, 424]] as [number, number][] },
    ],
  });
  const post = { ...KITCHEN, patterns: [{ shifts: ["tue 09:30-13:00"] }] };
  const person = { ...PARENT, available: ["tue 09:00-10:00", "tue 12:00-15:00"] };
  const howOf = (more: Partial<Matter>) => missWords("hours", matter(post, person, more), words).how;
  expect(howOf({ taken: taken("tue 09:00-15:00") })).toEqual({
    text: "Change the time that is taken: An English class or other course: Tuesday, 10:00 to 12:00",
    href: "/profile/ties?change=matches",
  });
  expect(howOf({ taken: taken("tue 09:00-12:00") }).href).toBe("/profile/week?change=matches");
  expect(howOf({}).href).toBe("/profile/week?change=matches");
});

it("a longer week that a time taken already keeps from being so leads to that time, without advice on childcare", () => {
  const times = [{ kind: "class", slots: [[136, 144]] as [number, number][] }];
  const { p } = matter(KITCHEN, { ...PARENT, available: ["tue 12:00-15:00"] });
  const run = { start: 144, length: 12 };
  const howOf = (code: "start-earlier" | "end-later", given: string[]) =>
    unlockHow({ code, run, minutes: 60 }, { p, taken: { given: rangesOf(weekOf(given)), times } }, words);
  const text = "Change the time that is taken: An English class or other course: Tuesday, 10:00 to 12:00";
  expect(howOf("start-earlier", ["tue 09:00-15:00"])).toEqual({
    how: { text, href: "/profile/ties?change=matches" },
    more: null,
  });
  const both = { how: { text: "Change your hours", href: "/profile/week?change=matches" }, more: `${text}.` };
  expect(howOf("start-earlier", ["tue 12:00-15:00"])).toEqual(both);
  expect(howOf("end-later", ["tue 09:00-15:00"]).more).toContain("Breakfast clubs");
  const day = { code: "one-more-day", day: "wed", like: "tue" } as const;
  const job = {
    given: rangesOf(weekOf(["tue 12:00-15:00", "wed 08:00-18:00"])),
    times: [{ kind: "job", slots: [[224, 264]] as [number, number][] }],
  };
  expect(unlockHow(day, { p, taken: job }, words).how.href).toBe("/profile/ties?change=matches");
});

it("too many hours are told apart from a limit of the right to work", () => {
  const week = { shifts: MORNINGS };
  const wished = matter({ patterns: [week] }, { ...PARENT, maxHours: 10 });
  expect(textsOf(wished, "hours")[0]).toBe("It is 17½ hours a week. Your limit is 10 hours");
  const capped = matter(
    { patterns: [week] },
    { ...PARENT, rightToWork: { work: ["paid"], hoursCap: 10 }, maxHours: 30 },
  );
  expect(textsOf(capped, "hours")[0]).toBe(
    "It is 17½ hours a week. Your right-to-work check allows 10 hours",
  );
});

it("hours that are at the wrong time and too many say both, and a limit of the right to work stands whatever the week", () => {
  const long = { ...KITCHEN, patterns: [{ shifts: SCHOOL.map((day) => day.replace("09:00", "08:00")) }] };
  const wished = matter(long, { ...PARENT, maxHours: 25 });
  const early = "The start at 08:00 is 1 hour 30 minutes too early for your hours, with the journey";
  expect(textsOf(wished, "hours").slice(0, 2)).toEqual([
    expect.stringContaining("longer than your hours on these days"),
    "It is 35 hours a week. Your limit is 25 hours",
  ]);
  const morning = { ...KITCHEN, patterns: [{ shifts: ["mon 08:00-13:00"] }] };
  const capped = { ...PARENT, rightToWork: { work: ["paid" as const], hoursCap: 4 } };
  expect(missWords("hours", matter(morning, { ...PARENT, maxHours: 4 }), words)).toMatchObject({
    what: `${early}. It is 5 hours a week. Your limit is 4 hours`,
    how: { text: "Change your hours", href: "/profile/week?change=matches" },
  });
  expect(missWords("hours", matter(morning, capped), words)).toMatchObject({
    what: `${early}. It is 5 hours a week. Your right-to-work check allows 4 hours`,
    how: { text: "Ask your officer what your check allows", href: null },
  });
});

it.each([
  ["mon 06:30-12:00", "A shift starts at 06:30: check there is a bus"],
  ["mon 07:00-20:00", undefined],
  ["mon 12:00-20:15", "A shift ends at 20:15: check there is a bus"],
  ["fri 21:00-05:00", "A shift starts at 21:00: check there is a bus"],
  ["sun 10:00-12:00", "There is a shift on Sunday: check there is a bus"],
])("who comes by bus early, late or on Sunday checks there is one: %s", (shift, text) => {
  const post = { ...KITCHEN, patterns: [{ shifts: [shift] }] };
  const anyTime = { ...PARENT, available: null };
  expect(textsOf(matter(post, anyTime), "bus")[0]).toBe(text);
  expect(textsOf(matter(post, { ...anyTime, travel: { mode: "car" } }), "bus")).toEqual([]);
  expect(textsOf(matter({ ...post, place: null }, anyTime), "bus")).toEqual([]);
});

it("an end of what was checked is never told as an end of the right to work", () => {
  const ended = { ...PARENT, rightToWork: { work: ["paid" as const], validUntil: "2026-11-01" } };
  expect(textsOf(matter(KITCHEN, ended), "right-to-work")).toEqual([
    "Our check reached to 1 November 2026. An officer looks at it again first",
  ]);
});

it("pay gives the week's sum before tax", () => {
  const week = { shape: "fixed" as const, slots: [[36, 106] as const] };
  expect(payWords({ pence: 1290, per: "hour" }, [week], words)).toBe(
    "£12.90 an hour · about £226 a week for 17½ hours, before tax",
  );
  expect(payWords({ pence: 1290, per: "hour" }, [], words)).toBe("£12.90 an hour");
  expect(payWords({ pence: 24_000_00, per: "year" }, [week], words)).toBe(
    "£24,000 a year · about £460 a week for 17½ hours, before tax",
  );
  expect(payWords(null, [week], words)).toBeNull();
});
