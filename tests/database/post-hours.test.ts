import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { opportunitiesForMatching } from "../../app/matching/rows.server";
import { createDraft } from "../../app/opportunities/drafts.server";
import type { PatternInput } from "../../app/opportunities/hours";
import { patternOf } from "../../app/opportunities/patterns";
import { problemsOf } from "../../app/opportunities/problems";
import { sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import type { Answer } from "../../app/opportunities/vacancy";
import { hoursOf } from "../../app/ui/week-slots";
import { postOf } from "../../db/queries/posts.server";
import { judge } from "../../search/match/judge";
import type { Opportunity, Participant } from "../../search/match/model";
import { timesOf } from "../../search/match/week";
import { aParticipant } from "../../search/testing/builders";
import { anEmployerMember, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
await aTown(db);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
await aPost(db); // makes the sector and the town
const TODAY = "2026-11-22";
const NOBODY_LESS = { "18-20": null, "16-17": null, apprentice: null };

const at = (day: number, start: number, end: number) => ({ day, start: start * 4, end: end * 4 });
const weekdays = (start: number, end: number) => [0, 1, 2, 3, 4].map((day) => at(day, start, end));

const hoursVerdict = (...asked: [Participant, Opportunity]) =>
  judge(...asked, TODAY).constraints.find(({ code }) => code === "hours");

async function postWith(patterns: PatternInput[], termTimeOnly = false) {
  const id = randomUUID();
  expect(await createDraft(amal, id, "vacancy")).toEqual({ ok: true, id });
  expect(await saveStep(amal, id, { step: "hours", input: { patterns, termTimeOnly } })).toEqual({
    ok: true,
  });
  const post = await postOf(db, id);
  const [judged] = await opportunitiesForMatching(db, [id]);
  if (!post || !judged) throw new Error("The post was not found");
  return { id, post, judged };
}

const SHAPES: Record<string, { input: PatternInput; hours: number; times: string[][] }> = {
  "a night shift over Sunday midnight": {
    input: { shape: "fixed", name: "Nights", shifts: [at(6, 22, 6)] },
    hours: 8,
    times: [["sun 22:00-06:00"]],
  },
  "a split shift": {
    input: { shape: "fixed", name: null, shifts: [at(0, 9, 12), at(0, 17, 20)] },
    hours: 6,
    times: [["mon 09:00-12:00", "mon 17:00-20:00"]],
  },
  "shifts that touch": {
    input: { shape: "fixed", name: null, shifts: [at(0, 9, 12), at(0, 12, 15)] },
    hours: 6,
    times: [["mon 09:00-15:00"]],
  },
  "a worker who chooses": {
    input: { shape: "flexible", name: null, shifts: [at(0, 8, 18)], quarters: 26, shortestQuarters: 10 },
    hours: 6.5,
    times: [["mon 08:00-18:00"]],
  },
  "a rota": {
    input: { shape: "rota", name: "Weekends", shifts: [at(5, 8, 20), at(6, 8, 20)], quarters: 32 },
    hours: 8,
    times: [["sat 08:00-20:00", "sun 08:00-20:00"]],
  },
  "weeks that take turns, one of them off": {
    input: { shape: "alternating", name: null, weeks: [[at(0, 6, 14)], [at(0, 14, 22), at(1, 14, 22)], []] },
    hours: 16,
    times: [["mon 06:00-14:00"], ["mon 14:00-22:00", "tue 14:00-22:00"], []],
  },
};

describe.each(Object.entries(SHAPES))("%s", (_name, { input, hours, times }) => {
  it("is read as it was written, and judged as exactly these slots", async () => {
    const { post, judged } = await postWith([input]);
    expect(post.patterns.map(({ id: _id, ...pattern }) => pattern)).toEqual([patternOf(input)]);
    expect(post.patterns.map(hoursOf)).toEqual([hours]);
    const [pattern] = judged.patterns;
    if (!pattern) throw new Error("No pattern");
    expect(pattern.shape).toBe(input.shape);
    expect(pattern.hours).toBe(hours);
    if (input.shape === "flexible") expect(pattern).toMatchObject({ shortest: input.shortestQuarters / 4 });
    const weeks =
      pattern.shape === "alternating"
        ? pattern.weeks
        : [pattern.shape === "fixed" ? pattern.week : pattern.window];
    expect(weeks.map(timesOf)).toEqual(times);
  });
});

it("patterns of different shapes stand side by side in their order, and any one suffices", async () => {
  const inputs = Object.values(SHAPES).map(({ input }) => input);
  const { post, judged } = await postWith(inputs, true);
  expect(post.patterns.map(({ shape }) => shape)).toEqual(inputs.map(({ shape }) => shape));
  expect(judged.termTimeOnly).toBe(true);
  const person = aParticipant({ available: ["mon 08:00-15:00"], travel: null, place: null });
  expect(hoursVerdict(person, judged)).toMatchObject({ holds: true, fitting: [2, 3] });
});
it("saving again replaces what was there", async () => {
  const { id } = await postWith(Object.values(SHAPES).map(({ input }) => input));
  const input = { patterns: [{ shape: "fixed" as const, shifts: [at(0, 9, 12)] }], termTimeOnly: false };
  await saveStep(amal, id, { step: "hours", input });
  expect((await postOf(db, id))?.patterns).toHaveLength(1);
});
it("hours by agreement are no pattern: the question is answered, and nobody's week is said to fit", async () => {
  const { id, post, judged } = await postWith([]);
  expect(post).toMatchObject({ byAgreement: true, patterns: [] });
  expect(problemsOf(post, [], TODAY).map(({ step }) => step)).not.toContain("hours");
  expect(hoursVerdict(aParticipant(), judged)).toMatchObject({ byAgreement: true });
  const input = { patterns: [{ shape: "fixed" as const, shifts: [at(0, 9, 12)] }], termTimeOnly: false };
  await saveStep(amal, id, { step: "hours", input });
  expect(await postOf(db, id)).toMatchObject({ byAgreement: false, patterns: [{ shape: "fixed" }] });
});
it("a year's pay is divided by the hours of the longest pattern, of weeks that turn by their average", async () => {
  const pay = {
    pay: 1_400_000,
    per: "year",
    payNote: null,
    lowerPay: NOBODY_LESS,
    liveInPence: null,
  } as const;
  for (const input of [
    { shape: "flexible", shifts: weekdays(8, 18), quarters: 80, shortestQuarters: 12 },
    { shape: "rota", shifts: weekdays(8, 18), quarters: 80 },
    { shape: "alternating", weeks: [weekdays(8, 13), weekdays(8, 11)] },
  ] satisfies PatternInput[]) {
    const { id } = await postWith([input]);
    expect(await saveStep(amal, id, { step: "pay", input: pay })).toEqual({ ok: true });
    expect((await postOf(db, id))?.payHourlyPence).toBe(Math.floor(1_400_000 / ((365 / 7) * 20)));
  }
  const { id } = await postWith([]);
  expect(await saveStep(amal, id, { step: "pay", input: pay })).toMatchObject({ ok: false });
});
it("a rota that may fall at night is night work when it is sent", async () => {
  const conditionsOf = async (input: PatternInput) => {
    const { id } = await postWith([input]);
    const answers: Answer[] = [
      { step: "work", input: { title: "Porter", description: "You help the guests." } },
      { step: "sector", input: { sector: "hospitality" } },
      { step: "place", input: { address: "4 Quay", town: "Norwich", townId: null, gettingThere: null } },
      { step: "contract", input: { contract: "permanent", endsOn: null, probation: null, leadsTo: null } },
      {
        step: "pay",
        input: { pay: 1290, per: "hour", payNote: null, lowerPay: NOBODY_LESS, liveInPence: null },
      },
      { step: "english", input: { speaking: 0, listening: 0, reading: 0, writing: 0 } },
      { step: "certificates", input: { firstDay: [], arranged: [] } },
      { step: "conditions", input: { conditions: [] } },
      { step: "dates", input: { places: 1, startsOn: "2027-01-11", closesOn: "2026-12-31" } },
    ];
    for (const answer of answers) expect(await saveStep(amal, id, answer)).toEqual({ ok: true });
    expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
    return (await postOf(db, id))?.conditions;
  };
  const shifts = [at(4, 18, 4)];
  expect(await conditionsOf({ shape: "rota", shifts, quarters: 16 })).toEqual(["nights"]);
  expect(await conditionsOf({ shape: "flexible", shifts, quarters: 16, shortestQuarters: 8 })).toEqual([]);
});
