import { beforeAll, describe, expect, it } from "vitest";
import type { Caller } from "../../app/caller";
import { reference } from "../../app/i18n/en/reference";
import { formatOf } from "../../app/i18n/format";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { answerDay } from "../../app/matching/answer-day.server";
import { participantForMatching } from "../../app/matching/rows.server";
import { answerStep } from "../../app/participants/answering.server";
import type { Step } from "../../app/participants/steps";
import { MOST_LINES } from "../../app/participants/telling";
import { Denied } from "../../app/policy";
import { partOf } from "../../app/today/tasks";
import { readToday } from "../../app/today/today.server";
import { profileOf } from "../../db/queries/profiles.server";
import { LANGUAGES } from "../../db/reference/languages";
import { loadReference } from "../../db/reference/load.server";
import { anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const t = translatorOf(DEFAULT_LOCALE);
beforeAll(() => loadReference(db, reference));

type Typed = Record<string, string | string[]>;

/** Somebody with an empty profile, who answers as their browser would send it. */
async function someone() {
  const person = await aParticipant(db);
  const profile = async () => {
    const found = await profileOf(db, person.id);
    if (!found) throw new Error("no profile");
    return found;
  };
  const tellAs = (caller: Caller) => (step: Step, typed: Typed) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(typed))
      for (const one of [value].flat()) form.append(name, one);
    return answerStep(step, {
      caller,
      ownerId: person.id,
      form,
      t,
      format: formatOf("en"),
      locale: "en",
      today: "2026-11-23",
      secretKey: "a secret",
    });
  };
  const caller = callerOf(db, person.actor);
  return { ...person, caller, profile, tell: tellAs(caller), tellAs };
}
type Told = Awaited<ReturnType<Awaited<ReturnType<typeof someone>>["tell"]>>;
/** Fields that an answer was refused for. */
const fieldsOf = (told: Told) => (told.kind === "refused" ? Object.keys(told.state.errors).sort() : []);

const MONDAY = { "times[0].day": "0", "times[0].start": "09:00", "times[0].end": "15:00" };
const CLASS = { intent: "add", taken: "class", days: ["0"], takenFrom: "10:00", takenTo: "12:00" };

describe("a time that is taken already", () => {
  it("is taken off the week, and given back when it is no more", async () => {
    const { tell, profile } = await someone();
    await tell("week", MONDAY);
    expect(await tell("ties", CLASS)).toEqual({ kind: "saved", stay: "profile.ties.added" });
    expect(await tell("ties", CLASS)).toEqual({ kind: "saved", stay: "profile.ties.there" });
    const { available, weekGiven, ties, stepsAnswered } = await profile();
    expect(available).toEqual([
      [36, 40],
      [48, 60],
    ]);
    expect(weekGiven, "the form shows the week as it was given").toEqual([[36, 60]]);
    expect(
      ties.map(({ kind }) => kind),
      "the same time twice is one",
    ).toEqual(["class"]);
    expect(stepsAnswered).toEqual(["ties", "week"]);
    await tell("ties", { intent: `remove/${ties[0]?.id}` });
    expect(await profile()).toMatchObject({ available: [[36, 60]], ties: [] });
  });
  it("told before the week is taken off it when the week is told", async () => {
    const { tell, profile } = await someone();
    await tell("ties", CLASS);
    expect((await profile()).available).toBeNull();
    await tell("week", MONDAY);
    expect((await profile()).available).toEqual([
      [36, 40],
      [48, 60],
    ]);
  });
  it("stays off a day that is answered beside the matches", async () => {
    const { tell, profile, caller } = await someone();
    await tell("week", MONDAY);
    await tell("ties", { ...CLASS, days: ["0", "1"] });
    await answerDay(caller, 1, true);
    expect((await profile()).available).toEqual([
      [36, 40],
      [48, 60],
      [132, 136],
      [144, 156],
    ]);
  });
  it("that leaves nothing says so", async () => {
    const { tell } = await someone();
    await tell("week", MONDAY);
    expect(await tell("ties", { ...CLASS, takenFrom: "08:00", takenTo: "18:00" })).toEqual({
      kind: "saved",
      stay: "profile.week.empty",
    });
    expect(await tell("week", { daysOff: ["0", "1"] })).toMatchObject({ say: { key: "profile.week.empty" } });
  });
  it("typed and not added goes with the button that says that the list is whole", async () => {
    const { tell, profile } = await someone();
    expect(await tell("ties", { ...CLASS, intent: "done" })).toMatchObject({
      say: { key: "profile.ties.added" },
    });
    const [tie] = (await profile()).ties;
    await tell("ties", { ...CLASS, id: tie?.id ?? "", takenTo: "11:00", intent: "done" });
    expect((await profile()).ties).toMatchObject([{ id: tie?.id, slots: [[40, 44]] }]);
    expect(fieldsOf(await tell("ties", { ...CLASS, takenTo: "", intent: "done" }))).toEqual(["takenTo"]);
    expect(await tell("ties", { seen: "", taken: "class", intent: "done" })).toEqual({ kind: "saved" });
    expect(await tell("ties", { ...CLASS, days: ["4"], intent: "add-more" })).toMatchObject({ more: true });
    const jobless = await someone();
    expect(fieldsOf(await jobless.tell("jobs", { title: "Cook", soc: "5435", intent: "none" }))).toEqual([
      "title",
    ]);
    expect(await jobless.tell("jobs", { title: " ", intent: "none" })).toEqual({ kind: "saved" });
    expect(await jobless.profile()).toMatchObject({ jobs: [], stepsAnswered: ["jobs"] });
  });
  it("is put back after it was taken away, once, and by whoever took it away", async () => {
    const { tell, tellAs, profile } = await someone();
    await tell("ties", CLASS);
    const [tie] = (await profile()).ties;
    const removed = await tell("ties", { intent: `remove/${tie?.id}` });
    const gone = removed.kind === "again" ? (removed.gone ?? "") : "";
    expect(removed).toMatchObject({ kind: "again", say: "profile.ties.removed" });
    const officer = callerOf(db, (await anOfficer(db)).actor);
    expect(await tellAs(officer)("ties", { intent: "put-back", gone })).toMatchObject({
      stay: "profile.list.gone",
    });
    expect((await profile()).ties).toEqual([]);
    for (let press = 0; press < 2; press++)
      expect(await tell("ties", { intent: "put-back", gone })).toEqual({
        kind: "saved",
        stay: "profile.list.back",
      });
    expect((await profile()).ties).toMatchObject([{ kind: "class", slots: [[40, 48]] }]);
    await tell("ties", { intent: `remove/${(await profile()).ties[0]?.id}` });
    await tell("ties", { ...CLASS, takenFrom: "11:00" });
    expect(fieldsOf(await tell("ties", { intent: "put-back", gone }))).toEqual(["days"]);
  });
  it("half filled in stays where another is taken away or changed, and is asked for again after that", async () => {
    const { tell, profile } = await someone();
    await tell("ties", CLASS);
    await tell("ties", { ...CLASS, days: ["1"] });
    const { ties } = await profile();
    // Those of one kind stand in no order of their own.
    const [first, second] = [...ties].sort((a, b) => (a.slots[0]?.[0] ?? 0) - (b.slots[0]?.[0] ?? 0));
    const half = { taken: "job", days: ["4"], takenFrom: "", takenTo: "" };
    const shown = { taken: ["job"], days: ["4"] };
    const changing = await tell("ties", { ...half, intent: `change/${first?.id}` });
    if (changing.kind !== "again") throw new Error(changing.kind);
    expect(changing.state.values.change).toEqual([first?.id]);
    const { kept = [] } = changing.state.values;
    const changed = { ...CLASS, id: first?.id ?? "", takenTo: "11:00", kept };
    expect(fieldsOf(await tell("ties", { ...changed, takenTo: "09:00" }))).toEqual(["takenTo"]);
    const also = await tell("ties", { ...changed, intent: `change/${second?.id}` });
    expect(also.kind === "again" && also.state.values.kept).toHaveLength(2);
    expect(await tell("ties", changed)).toMatchObject({
      kind: "again",
      say: "profile.ties.changed",
      state: { values: shown },
    });
    expect(await tell("ties", { ...half, intent: `remove/${second?.id}` })).toMatchObject({
      kind: "again",
      gone: expect.any(String),
      state: { values: shown },
    });
    expect(
      await tell("ties", { ...changed, intent: `remove/${first?.id}` }),
      "what is gone is changed no more",
    ).toMatchObject({ kind: "again", state: { values: { ...shown, kept: [] } } });
    expect((await profile()).ties).toEqual([]);
    expect(await tell("ties", { ...changed, kept: ["{", "[1]"] })).toMatchObject({ kind: "again" });
  });
  it("is changed in its place, and what some of the same takes already is refused with its times", async () => {
    const { tell, profile } = await someone();
    const other = await someone();
    await tell("week", MONDAY);
    await tell("ties", CLASS);
    const [{ id } = { id: "" }] = (await profile()).ties;
    const later = { ...CLASS, id, takenFrom: "11:00", takenTo: "13:00" };
    expect(await tell("ties", later)).toEqual({ kind: "saved", stay: "profile.ties.changed" });
    expect(await profile()).toMatchObject({
      ties: [{ id, slots: [[44, 52]] }],
      available: [
        [36, 44],
        [52, 60],
      ],
    });
    await tell("ties", { ...later, taken: "job", takenFrom: "09:00" });
    expect((await profile()).ties).toMatchObject([{ id, kind: "job", slots: [[36, 52]] }]);
    const overlaps = await tell("ties", { ...CLASS, taken: "job" });
    expect(fieldsOf(overlaps)).toEqual(["days"]);
    await other.tell("ties", { ...CLASS, id });
    expect((await profile()).ties, "of somebody else it is a new one of theirs").toHaveLength(1);
    expect((await other.profile()).ties[0]?.id).not.toBe(id);
  });
  it("over midnight is asked about, and then runs into the next day; of no length, no day or no kind it is refused", async () => {
    const { tell, profile } = await someone();
    const night = { ...CLASS, days: ["6"], takenFrom: "22:00", takenTo: "06:00" };
    expect(fieldsOf(await tell("ties", night))).toEqual(["takenTo"]);
    expect(fieldsOf(await tell("ties", { ...night, takenTo: "00:00" }))).toEqual([]);
    const [{ id } = { id: "" }] = (await profile()).ties;
    await tell("ties", { ...night, id, nextDay: "yes" });
    expect((await profile()).ties[0]?.slots).toEqual([
      [0, 24],
      [664, 672],
    ]);
    const { days: _, ...noDays } = CLASS;
    expect(fieldsOf(await tell("ties", { ...CLASS, takenTo: "10:00" }))).toEqual(["takenTo"]);
    expect(fieldsOf(await tell("ties", noDays))).toEqual(["days"]);
    expect(fieldsOf(await tell("ties", { ...CLASS, taken: "prayer" }))).toEqual(["taken"]);
  });
});

describe("a job done before", () => {
  it("of one kind of work is matched by it; where it may be several, the person says which, or none", async () => {
    const { id, tell, profile } = await someone();
    await tell("jobs", { intent: "add", title: "taxi driver", fromYear: "2012" });
    const asked = await tell("jobs", { intent: "add", title: "manager" });
    expect(fieldsOf(asked)).toEqual(["soc"]);
    expect(asked.kind === "refused" && asked.choices?.length).toBeGreaterThan(1);
    await tell("jobs", { intent: "add", title: "manager", soc: "none" });
    await tell("jobs", { intent: "add", title: "Кухар" });
    const { jobs } = await profile();
    expect(jobs.map(({ title, socCode }) => [title, socCode !== null])).toEqual(
      expect.arrayContaining([
        ["taxi driver", true],
        ["manager", false],
        ["Кухар", false],
      ]),
    );
    expect((await participantForMatching(db, id))?.occupations).toEqual([
      jobs.find(({ title }) => title === "taxi driver")?.socCode,
    ]);
  });
  it("is kept in any script and at any length that fits, and no more than twenty are", async () => {
    const { tell, profile } = await someone();
    for (const title of ["А", "O’Neill’s cook", "طباخ", "x".repeat(120)])
      expect(await tell("jobs", { intent: "add", title, soc: "none" })).toMatchObject({ kind: "saved" });
    for (let i = 0; i < 16; i++) await tell("jobs", { intent: "add", title: `Job ${i}`, soc: "none" });
    expect((await profile()).jobs).toHaveLength(20);
    expect(fieldsOf(await tell("jobs", { intent: "add", title: "One more", soc: "none" }))).toEqual([
      "title",
    ]);
    expect(fieldsOf(await tell("jobs", { intent: "add", title: "x".repeat(121) }))).toEqual(["title"]);
    expect(fieldsOf(await tell("jobs", { intent: "add", title: "Cook", fromYear: "2027" }))).toEqual([
      "fromYear",
    ]);
  });
});

describe("a work course", () => {
  const COURSE = {
    intent: "add",
    sector: "care",
    "completedOn.day": "23",
    "completedOn.month": "11",
    "completedOn.year": "2026",
  };
  it("claimed counts once an officer confirms it, and is claimed again when its day changes", async () => {
    const { id, tell, tellAs, profile } = await someone();
    const officer = await anOfficer(db);
    await tell("courses", COURSE);
    const counted = async () => (await participantForMatching(db, id))?.coursesCompleted;
    expect(await counted()).toEqual([]);
    const [claimed] = (await profile()).courses;
    const waits = async () =>
      (await readToday(callerOf(db, officer.actor), { part: partOf("courses"), mine: false, page: 1 })).tasks
        .filter((task) => task.personId === id)
        .map(({ key, due }) => [key, due]);
    expect(await waits()).toEqual([[claimed?.id, "2026-11-30"]]);
    await expect(
      tell("courses", { intent: `confirm/${claimed?.id}` }),
      "nobody confirms their own",
    ).rejects.toThrow(Denied);
    expect(await counted()).toEqual([]);
    await tellAs(callerOf(db, officer.actor))("courses", { intent: `confirm/${claimed?.id}` });
    expect(await counted()).toEqual(["care"]);
    expect(await waits()).toEqual([]);
    await tell("courses", COURSE);
    expect(await counted(), "said again as it was").toEqual(["care"]);
    await tell("courses", { ...COURSE, "completedOn.day": "20" });
    expect(await counted()).toEqual([]);
  });
  it("that an officer enters is confirmed", async () => {
    const { id, tellAs } = await someone();
    await tellAs(callerOf(db, (await anOfficer(db)).actor))("courses", COURSE);
    expect((await participantForMatching(db, id))?.coursesCompleted).toEqual(["care"]);
  });
  it("that will be completed tomorrow is refused", async () => {
    const { tell } = await someone();
    expect(fieldsOf(await tell("courses", { ...COURSE, "completedOn.day": "24" }))).toEqual(["completedOn"]);
  });
});

describe("a line that was taken away", () => {
  it("of any list is put back as it was, with what an officer confirmed of it, and leaves what is typed", async () => {
    const { id, caller, tell, tellAs, profile } = await someone();
    const officer = callerOf(db, (await anOfficer(db)).actor);
    const { id: employerId } = await anEmployer(db, { name: "Harbour Bakery" });
    await tell("jobs", { intent: "add", title: "Cook", soc: "5435", country: "Syria", fromYear: "2012" });
    await tell("certificates", { intent: "add", certificate: "food-hygiene-2" });
    await tell("qualifications", { intent: "add", title: "BSc", country: "Syria", level: "university" });
    const completed = { "completedOn.day": "1", "completedOn.month": "6", "completedOn.year": "2026" };
    await tellAs(officer)("courses", { intent: "add", sector: "care", ...completed });
    await tell("languages", { intent: "add", language: "ti", how: "speaks" });
    await tell("employers", { intent: "add", employer: "Harbour Bakery" });
    const before = await profile();
    const lines = [
      ["jobs", before.jobs[0]?.id, { title: "Baker", country: "Syria" }],
      ["certificates", "food-hygiene-2", { certificate: "cscs-green" }],
      ["qualifications", before.qualifications[0]?.id, { title: "MSc" }],
      ["courses", before.courses[0]?.id, { title: "Care" }],
      ["languages", "ti", { language: "ar" }],
      ["employers", employerId, { employer: "Quay" }],
    ] as const;
    for (const [step, which, typed] of lines) {
      const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));
      const gone = await tell(step, { ...typed, intent: `remove/${which}` });
      expect(gone, step).toMatchObject({ kind: "again", state: { values } });
      if (gone.kind !== "again" || !gone.gone) throw new Error(step);
      expect(await profile(), step).not.toEqual(before);
      for (let press = 0; press < 2; press++)
        expect(await tell(step, { ...typed, intent: "put-back", gone: gone.gone })).toMatchObject({
          kind: "again",
          say: "profile.list.back",
          state: { values },
        });
      expect(await profile(), step).toEqual(before);
      for (const forged of [`x${gone.gone}`, gone.gone.split(".")[0] ?? "", "", `${gone.gone}0`])
        expect(await tell(step, { intent: "put-back", gone: forged })).toMatchObject({
          stay: "profile.list.gone",
        });
      const late = { ...caller, now: new Date(NOW.getTime() + 61 * 60_000) };
      expect(await tellAs(late)(step, { intent: "put-back", gone: gone.gone })).toMatchObject({
        stay: "profile.list.gone",
      });
    }
    expect((await participantForMatching(db, id))?.coursesCompleted).toEqual(["care"]);
  });
});

it("qualifications are kept as they are named, and languages by how they are known", async () => {
  const { tell, profile } = await someone();
  const degree = { intent: "add", title: "بكالوريوس", country: "Syria", level: "university", year: "2014" };
  await tell("qualifications", degree);
  await tell("qualifications", { ...degree, year: "2015" });
  await tell("languages", { intent: "add", language: "ar", how: ["speaks", "reads"] });
  await tell("languages", { intent: "add", language: "ti", how: "speaks" });
  await tell("languages", { intent: "remove/ti" });
  expect(await profile()).toMatchObject({
    qualifications: [{ title: "بكالوريوس", country: "Syria", levelAsUnderstood: "university", year: 2015 }],
    languages: [{ code: "ar", speaks: true, reads: true }],
    stepsAnswered: [],
  });
});
it("a language that is among as many as there may be is put right all the same", async () => {
  const { tell, profile } = await someone();
  const codes = LANGUAGES.slice(0, MOST_LINES + 1).map(({ code }) => code);
  for (const language of codes.slice(0, -1))
    await tell("languages", { intent: "add", language, how: "speaks" });
  expect(
    fieldsOf(await tell("languages", { intent: "add", language: codes.at(-1) ?? "", how: "speaks" })),
  ).toEqual(["language"]);
  await tell("languages", { intent: "add", language: codes[0] ?? "", how: "reads" });
  expect((await profile()).languages).toContainEqual({ code: codes[0], speaks: false, reads: true });
});

describe("an employer who is not wanted", () => {
  it("is found by a part of the name, and shows nothing until taken back", async () => {
    const { id, tell, profile } = await someone();
    const { id: employerId } = await anEmployer(db, { name: "Quay 100% Bakery" });
    await anEmployer(db, { name: "Quay Bakery and Sons" });
    const asked = await tell("employers", { intent: "add", employer: "quay" });
    expect(fieldsOf(asked)).toEqual(["employerId"]);
    expect(asked.kind === "refused" && asked.choices?.map(({ label }) => label)).toEqual([
      "Quay 100% Bakery",
      "Quay Bakery and Sons",
    ]);
    await tell("employers", { intent: "add", employer: "quay 100%" });
    expect((await participantForMatching(db, id))?.blockedEmployers).toEqual([employerId]);
    await tell("employers", { intent: `remove/${employerId}` });
    expect((await profile()).unwanted).toEqual([]);
    expect(fieldsOf(await tell("employers", { intent: "add", employer: "Zzyzx" }))).toEqual(["employer"]);
  });
  it("that is not approved is not found", async () => {
    const { tell } = await someone();
    await anEmployer(db, { name: "Shadow Foods", status: "applied", approvedAt: null, approvedBy: null });
    expect(fieldsOf(await tell("employers", { intent: "add", employer: "Shadow Foods" }))).toEqual([
      "employer",
    ]);
  });
});

describe("the consent to keep what a person cannot do", () => {
  const consents = (id: string) =>
    db
      .selectFrom("participantConsent")
      .select(["purpose", "words", "locale", "givenAt", "filledBy", "endedAt"])
      .where("participantId", "=", id)
      .orderBy("givenAt")
      .execute();
  it("says when and for what it was given, in the words that were read, and stays when the answers are deleted", async () => {
    const { id, tell, profile } = await someone();
    await tell("limits", { conditions: ["alcohol"], consent: "yes" });
    expect(await consents(id)).toEqual([
      {
        purpose: "choose-jobs",
        words: expect.stringContaining("I agree that Foothold keeps these answers to choose jobs for me"),
        locale: "en",
        givenAt: NOW,
        filledBy: null,
        endedAt: null,
      },
    ]);
    await tell("limits", { intent: "delete" });
    expect((await profile()).limits).toEqual([]);
    expect(await consents(id)).toMatchObject([{ endedAt: NOW }]);
  });
  it("taken down by an officer says so; taking every answer away ends it", async () => {
    const { id, tell, tellAs } = await someone();
    const officer = await anOfficer(db);
    await tellAs(callerOf(db, officer.actor))("limits", { conditions: ["pork"], consent: "yes" });
    expect(await consents(id)).toMatchObject([{ filledBy: officer.id, endedAt: null }]);
    await tell("limits", {});
    expect(await consents(id)).toMatchObject([{ endedAt: NOW }]);
  });
});

it("nothing is told of somebody else", async () => {
  const { tellAs } = await someone();
  const other = await someone();
  const elsewhere = await anOfficer(db, { regionCode: "suffolk" });
  for (const caller of [other.caller, callerOf(db, elsewhere.actor), callerOf(db, { role: "nobody" })])
    for (const [step, typed] of [
      ["ties", CLASS],
      ["jobs", { intent: "add", title: "Cook", soc: "none" }],
      ["languages", { intent: "remove/ti" }],
      ["courses", { intent: "confirm/00000000-0000-4000-8000-000000000000" }],
    ] as const)
      await expect(tellAs(caller)(step, typed as Typed)).rejects.toThrow(Denied);
});

it("a journey is read back with towns that lie about as far", async () => {
  const { tell } = await someone();
  expect(await tell("travel", { mode: "bus", maxMinutes: "45" }), "home is not told yet").toEqual({
    kind: "saved",
  });
  await tell("home", { town: "Norwich" });
  expect(await tell("travel", { mode: "car", maxMinutes: "45" })).toEqual({
    kind: "saved",
    say: {
      key: "profile.travel.said",
      params: { minutes: 45, mode: "by car", towns: expect.stringMatching(/ and /) },
    },
  });
});
