import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { reference } from "../../app/i18n/en/reference";
import { formatOf } from "../../app/i18n/format";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { answerStep } from "../../app/participants/answering.server";
import {
  CertificateForm,
  EnglishForm,
  HomeForm,
  HoursForm,
  LimitsForm,
  SkillsForm,
  TravelForm,
  WeekForm,
  WorkForm,
} from "../../app/participants/forms";
import { deleteLimits, saveLimits } from "../../app/participants/limits.server";
import { removeLine } from "../../app/participants/lines.server";
import { markOf, markShown } from "../../app/participants/older-page.server";
import * as verbs from "../../app/participants/profile.server";
import { SchoolForm } from "../../app/participants/school-form";
import type { Step } from "../../app/participants/steps";
import { Denied } from "../../app/policy";
import { parseForm } from "../../app/web/forms.server";
import { profileOf } from "../../db/queries/profiles.server";
import { loadReference } from "../../db/reference/load.server";
import { townNamed } from "../../db/reference/search";
import { SKILLS } from "../../db/reference/skills";
import { anOfficer, aParticipant, aPartner, callerOf } from "../builders/people";

import { freshDb } from "../fresh-db";

const db = await freshDb();
const t = translatorOf(DEFAULT_LOCALE);
const TODAY = "2026-11-23";
beforeAll(() => loadReference(db, reference));

/** A form as a browser sends it; a list gives a field several times. */
function formOf(values: Record<string, string | string[] | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return form;
}
/** The parsed form; throws where it is refused. */
function read<S extends z.ZodType>(schema: S, values: Record<string, string | string[]>): z.output<S> {
  const parsed = parseForm(formOf(values), schema, t);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.state.errors));
  return parsed.value;
}
/** The names of the fields that a form is refused for. */
const refused = (schema: z.ZodType, values: Record<string, string | string[] | Blob>) => {
  const parsed = parseForm(formOf(values), schema, t);
  return parsed.ok ? [] : Object.keys(parsed.state.errors).sort();
};

async function someone(over: Parameters<typeof aParticipant>[1] = {}) {
  const person = await aParticipant(db, over);
  const profile = async () => {
    const found = await profileOf(db, person.id);
    if (!found) throw new Error("no profile");
    return found;
  };
  return { ...person, caller: callerOf(db, person.actor), profile };
}
const eventsOf = (id: string) =>
  db.selectFrom("outbox").select(["topic", "kind"]).where("subjectId", "=", id).orderBy("revision").execute();
const auditOf = (id: string) =>
  db.selectFrom("audit").select(["action", "personId", "subjectId"]).where("ownerId", "=", id).execute();

describe("each answer", () => {
  it("is stored, marked as given, followed by engines and written to the audit", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveTravel(caller, id, read(TravelForm, { mode: "bus", maxMinutes: "45" }));
    expect(await profile()).toMatchObject({ travelMode: "bus", maxMinutes: 45, stepsAnswered: ["travel"] });
    expect(await eventsOf(id)).toEqual([{ topic: "participant", kind: "profile-changed" }]);
    expect(await auditOf(id)).toEqual([{ action: "profile.write", personId: id, subjectId: null }]);
  });
  it("from a page that is older than what is stored is not stored until it is sent again; a second press is", async () => {
    const { id, caller, profile } = await someone();
    const send = async (step: "travel" | "week", values: Record<string, string>) =>
      (
        await answerStep(step, {
          caller,
          ownerId: id,
          form: formOf(values),
          t,
          format: formatOf("en"),
          locale: "en",
          today: TODAY,
          secretKey: "",
        })
      ).kind;
    const seen = markOf("travel", await profile()) ?? "";
    const bus = { mode: "bus", maxMinutes: "45", seen };
    const walk = { mode: "walk", maxMinutes: "30", seen };
    expect(await send("travel", bus)).toBe("saved");
    expect(await send("travel", bus)).toBe("saved");
    expect(await send("travel", walk)).toBe("changed");
    expect(await profile()).toMatchObject({ travelMode: "bus" });
    expect(await eventsOf(id)).toHaveLength(2);
    expect(await send("travel", { ...walk, seen: markOf("travel", await profile()) ?? "" })).toBe("saved");

    const week = markOf("week", await profile()) ?? "";
    expect(await send("week", { always: "yes", seen: week })).toBe("saved");
    expect(await send("week", { ...row(0, "0", "09:00", "15:00"), seen: week })).toBe("changed");
  });
  it("of somebody else is refused, and nothing is stored", async () => {
    const owner = await someone();
    const other = await someone();
    const officer = await anOfficer(db, { regionCode: "suffolk" });
    for (const caller of [other.caller, callerOf(db, officer.actor), callerOf(db, { role: "nobody" })])
      await expect(verbs.saveTravel(caller, owner.id, { mode: "car", maxMinutes: 90 })).rejects.toThrow(
        Denied,
      );
    expect(await owner.profile()).toMatchObject({ travelMode: null, stepsAnswered: [] });
    expect(await eventsOf(owner.id)).toEqual([]);
  });
  it("of a participant who is not there is refused alike", async () => {
    const { caller } = await someone();
    await expect(verbs.saveSkills(caller, "00000000-0000-7000-8000-000000000000", [])).rejects.toThrow(
      Denied,
    );
  });
  it("given twice at once is one answer", async () => {
    const { id, caller, profile } = await someone();
    await Promise.all([1, 2, 3].map(() => verbs.saveSkills(caller, id, ["cooking", "cleaning"])));
    expect((await profile()).skills).toEqual(["cleaning", "cooking"]);
    expect((await profile()).stepsAnswered).toEqual(["skills"]);
  });
});

describe("home", () => {
  it("is a town, which gives the region", async () => {
    const { id, caller, profile } = await someone({ regionCode: null });
    expect(await verbs.saveHome(caller, id, read(HomeForm, { town: " norwich " }))).toEqual({ ok: true });
    expect(await profile()).toMatchObject({ town: "Norwich, Norfolk", regionCode: "norfolk" });
  });
  it("is asked again where several towns have the name, and stored when one is chosen", async () => {
    const { id, caller, profile } = await someone();
    const asked = await verbs.saveHome(caller, id, read(HomeForm, { town: "Newport" }));
    if (asked.ok) throw new Error("one Newport only");
    expect(asked.reason).toBe("which-town");
    expect(asked.choices.length).toBeGreaterThan(1);
    expect((await profile()).town).toBeNull();
    const chosen = asked.choices[1];
    await verbs.saveHome(caller, id, read(HomeForm, { town: "Newport", townId: String(chosen?.id) }));
    expect((await profile()).town).toBe(chosen?.label);
  });
  it("that no town is called is refused", async () => {
    const { id, caller, profile } = await someone();
    for (const town of ["Zzyzzx", "<script>alert(1)</script>", "🏠", "نوريتش"])
      expect(await verbs.saveHome(caller, id, read(HomeForm, { town }))).toMatchObject({ ok: false });
    expect((await profile()).stepsAnswered).toEqual([]);
    expect(refused(HomeForm, { town: "" })).toEqual(["town"]);
    expect(refused(HomeForm, { town: "x".repeat(10_000) })).toEqual(["town"]);
    expect(refused(HomeForm, { town: new Blob(["x"]) })).toEqual(["town"]);
    expect(refused(HomeForm, { town: "a\u0000" })).toEqual(["town"]);
  });
  it("in a region where the partner does not work makes the partner let go, so that officers there see them", async () => {
    const partnerId = await aPartner(db, "norfolk");
    const { id, caller } = await someone({ partnerId });
    const norwich = townNamed("Norwich");
    const ipswich = townNamed("Ipswich");
    if (!("town" in norwich && "town" in ipswich)) throw new Error("towns");
    const partner = () =>
      db
        .selectFrom("participant")
        .select(["partnerId", "regionCode"])
        .where("personId", "=", id)
        .executeTakeFirst();
    await verbs.saveHome(caller, id, { town: "Norwich" });
    expect(await partner()).toEqual({ partnerId, regionCode: "norfolk" });
    await verbs.saveHome(caller, id, { town: "Ipswich" });
    expect(await partner()).toEqual({ partnerId: null, regionCode: "suffolk" });
  });
});

describe("travel", () => {
  it("takes the rings and no other minutes", () => {
    expect(refused(TravelForm, { mode: "bus", maxMinutes: "40" })).toEqual(["maxMinutes"]);
    expect(refused(TravelForm, { mode: "boat", maxMinutes: "45" })).toEqual(["mode"]);
    expect(refused(TravelForm, {})).toEqual(["maxMinutes", "mode"]);
  });
});

const SCHOOL = {
  children: "yes",
  days: ["0", "1"],
  dropOff: "08:45",
  pickUp: "15:15",
  holidayCare: "nobody",
};
describe("the school run", () => {
  it("fills its days of the week", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveSchool(caller, id, read(SchoolForm, SCHOOL));
    expect(await profile()).toMatchObject({
      available: [
        [35, 61],
        [131, 157],
      ],
      daysAnswered: 3,
      children: [{ days: 3, dropOff: 35, pickUp: 61 }],
      holidayCare: "nobody",
      stepsAnswered: ["school"],
    });
  });
  it("said again leaves a day that was changed since", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveSchool(caller, id, read(SchoolForm, SCHOOL));
    await verbs.saveWeek(caller, id, {
      always: undefined,
      times: [{ day: 0, from: 40, to: 50 }],
      daysOff: [],
    });
    await verbs.saveSchool(caller, id, read(SchoolForm, { ...SCHOOL, holidayCare: "someone" }));
    expect(await profile()).toMatchObject({ available: [[40, 50]], holidayCare: "someone" });
  });
  it("that there is none leaves the week unasked", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveSchool(caller, id, read(SchoolForm, { children: "no" }));
    expect(await profile()).toMatchObject({
      available: null,
      children: [],
      holidayCare: null,
      stepsAnswered: ["school"],
    });
  });
  it("of several children keeps each one's own times, and leaves what is free of all", async () => {
    const { id, caller, profile } = await someone();
    const nursery = { days2: "1", dropOff2: "09:00", pickUp2: "12:00" };
    await verbs.saveSchool(caller, id, read(SchoolForm, { ...SCHOOL, ...nursery }));
    const first = { days: 3, dropOff: 35, pickUp: 61 };
    expect(await profile()).toMatchObject({
      children: [first, { days: 2, dropOff: 36, pickUp: 48 }],
      available: [
        [35, 61],
        [132, 144],
      ],
    });
    await verbs.saveSchool(caller, id, read(SchoolForm, SCHOOL));
    expect(await profile()).toMatchObject({
      children: [first],
      available: [
        [35, 61],
        [131, 157],
      ],
    });
  });
  it("of another child is told whole, of eight children at most", () => {
    const second = { days2: ["0"], dropOff2: "09:00", pickUp2: "15:30" };
    const wrong = (over: Record<string, string | string[]>) =>
      refused(SchoolForm, { ...SCHOOL, ...second, ...over });
    expect(wrong({ pickUp2: "08:00" })).toEqual(["pickUp2"]);
    expect(wrong({ days2: [] })).toEqual(["days2"]);
    expect(wrong({ dropOff2: "" })).toEqual(["dropOff2"]);
    expect(wrong({ dropOff2: "08:50" })).toEqual(["dropOff2"]);
    expect(wrong({ dropOff2: "12:00", days3: ["0"], dropOff3: "08:00", pickUp3: "12:00" })).toEqual([
      "pickUp3",
    ]);
    expect(wrong({ days2: [], dropOff2: "", pickUp2: "" })).toEqual([]);
    const nine = Object.fromEntries(
      [2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [
        [`days${n}`, "0"],
        [`dropOff${n}`, "09:00"],
        [`pickUp${n}`, "15:00"],
      ]),
    );
    expect(refused(SchoolForm, { ...SCHOOL, ...nine })).toEqual(["children"]);
    expect(
      read(SchoolForm, { ...SCHOOL, ...nine, days9: "", dropOff9: "", pickUp9: "" }).school,
    ).toHaveLength(8);
  });
  it("with drop-off after pick-up, without days or off the quarter hour is refused", () => {
    expect(refused(SchoolForm, { ...SCHOOL, dropOff: "15:30" })).toEqual(["pickUp"]);
    expect(refused(SchoolForm, { ...SCHOOL, dropOff: "15:15" })).toEqual(["pickUp"]);
    expect(refused(SchoolForm, { ...SCHOOL, days: [] })).toEqual(["days"]);
    expect(refused(SchoolForm, { ...SCHOOL, dropOff: "08:50" })).toEqual(["dropOff"]);
    expect(refused(SchoolForm, { ...SCHOOL, holidayCare: "" })).toEqual(["holidayCare"]);
    expect(refused(SchoolForm, { children: "" })).toEqual(["children"]);
  });
});

const row = (i: number, day: string, start: string, end: string) => ({
  [`times[${i}].day`]: day,
  [`times[${i}].start`]: start,
  [`times[${i}].end`]: end,
});
describe("the week", () => {
  it("keeps yes, no and not asked apart", async () => {
    const { id, caller, profile } = await someone();
    const typed = read(WeekForm, {
      ...row(0, "5", "22:00", "06:00"),
      ...row(1, "", "", ""),
      ...row(2, "0", "9:30", "12.15"),
      daysOff: "4",
    });
    await verbs.saveWeek(caller, id, typed);
    expect(await profile()).toMatchObject({
      available: [
        [38, 49],
        [568, 600],
      ],
      daysAnswered: 0b110001,
    });
  });
  it("without any time at all is an empty list, not an unasked week", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveWeek(caller, id, read(WeekForm, { daysOff: ["0", "1", "2", "3", "4", "5", "6"] }));
    expect(await profile()).toMatchObject({ available: [], daysAnswered: 127 });
  });
  it("at any time is every slot", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveWeek(caller, id, read(WeekForm, { always: "yes" }));
    expect(await profile()).toMatchObject({ available: [[0, 672]], daysAnswered: 127 });
  });
  it("loses what a class or other work already fills", async () => {
    const { id, caller, profile } = await someone();
    await db
      .insertInto("participantTie")
      .values({ participantId: id, kind: "class", slots: "{[40,48)}" })
      .execute();
    await verbs.saveWeek(caller, id, read(WeekForm, row(0, "0", "09:00", "15:00")));
    expect((await profile()).available).toEqual([
      [36, 40],
      [48, 60],
    ]);
  });
  it("refuses equal start and end, overlaps, half rows and a day both given and ruled out", () => {
    expect(refused(WeekForm, row(0, "0", "09:00", "09:00"))).toEqual(["times[0].end"]);
    expect(refused(WeekForm, { ...row(0, "0", "09:00", "12:00"), ...row(1, "0", "11:00", "14:00") })).toEqual(
      ["times[1].start"],
    );
    expect(refused(WeekForm, row(0, "0", "", ""))).toEqual(["times[0].end", "times[0].start"]);
    expect(refused(WeekForm, row(0, "7", "09:00", "10:00"))).toEqual(["times[0].day"]);
    expect(refused(WeekForm, row(0, "0", "09:10", "10:00"))).toEqual(["times[0].start"]);
    expect(refused(WeekForm, { ...row(0, "0", "09:00", "12:00"), daysOff: "0" })).toEqual(["daysOff"]);
    expect(refused(WeekForm, { ...row(0, "0", "09:00", "12:00"), always: "yes" })).toEqual(["always"]);
    expect(refused(WeekForm, { daysOff: "0", always: "yes" })).toEqual(["always"]);
    expect(refused(WeekForm, {})).toEqual(["times"]);
    expect(refused(WeekForm, { daysOff: "9" })).toEqual(["daysOff"]);
  });
});

describe("hours", () => {
  it("are kept in quarters, with the day of the start", async () => {
    const { id, caller, profile } = await someone();
    const form = HoursForm(TODAY);
    const typed = {
      wanted: "17.5",
      most: "20",
      from: "later",
      "fromOn.day": "1",
      "fromOn.month": "12",
      "fromOn.year": "2026",
    };
    await verbs.saveHours(caller, id, read(form, typed));
    expect(await profile()).toMatchObject({
      wantedQuarters: 70,
      maxQuarters: 80,
      availableFrom: "2026-12-01",
    });
    await verbs.saveHours(caller, id, read(form, { from: "now" }));
    expect(await profile()).toMatchObject({
      wantedQuarters: null,
      maxQuarters: null,
      availableFrom: TODAY,
    });
    expect(refused(form, { ...typed, most: "10" })).toEqual(["most"]);
    expect(refused(form, { ...typed, "fromOn.year": "2025" })).toEqual(["fromOn"]);
    expect(refused(form, { ...typed, "fromOn.month": "13" })).toEqual(["fromOn"]);
    expect(refused(form, { from: "later" })).toEqual(["fromOn"]);
    expect(refused(form, { from: "now", wanted: "0" })).toEqual(["wanted"]);
  });
});

describe("skills and kinds of work", () => {
  it("are those of our lists; the first choice comes first", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveSkills(caller, id, read(SkillsForm, { skills: ["cooking", "cooking"] }).skills);
    await verbs.saveWork(caller, id, read(WorkForm, { first: "care", others: ["hospitality", "care"] }));
    expect(await profile()).toMatchObject({ skills: ["cooking"], sectors: ["care", "hospitality"] });
    await verbs.saveSkills(caller, id, read(SkillsForm, {}).skills);
    expect((await profile()).skills).toEqual([]);
    expect(refused(SkillsForm, { skills: ["sorcery"] })).toEqual(["skills"]);
    expect(refused(WorkForm, { first: "piracy" })).toEqual(["first"]);
  });
  it("with nothing ticked stay open, and say that there are none only where that is chosen", async () => {
    const { id, caller, profile } = await someone();
    const said = async (step: Step, values: Record<string, string | string[]>) => {
      const asked = { caller, ownerId: id, form: formOf(values), t, format: formatOf("en") };
      const { kind } = await answerStep(step, { ...asked, locale: "en", today: TODAY, secretKey: "" });
      const { stepsAnswered, skills, sectors, limits } = await profile();
      return [kind, stepsAnswered.includes(step), [...skills, ...sectors, ...limits].length];
    };
    const some = {
      skills: { skills: ["cooking"] },
      work: { others: ["care"] },
      limits: { conditions: ["pork"], consent: "yes" },
    };
    for (const step of ["skills", "work", "limits"] as const) {
      expect(await said(step, {})).toEqual(["saved", false, 0]);
      expect(await said(step, { none: "yes" })).toEqual(["saved", true, 0]);
      expect(await said(step, some[step])).toEqual(["saved", true, 1]);
      expect(await said(step, { ...some[step], none: "yes" })).toEqual(["refused", true, 1]);
      expect(await said(step, {})).toEqual(["saved", false, 0]);
    }
  });
  it("may be two hundred", async () => {
    const { id, caller, profile } = await someone();
    const many = SKILLS.slice(0, 200).map(({ code }) => code);
    await verbs.saveSkills(caller, id, read(SkillsForm, { skills: many }).skills);
    expect((await profile()).skills).toHaveLength(200);
  });
});

describe("certificates", () => {
  const add = CertificateForm(TODAY);
  const until = (day: string, month: string, year: string) => ({
    certificate: "food-hygiene-2",
    "expiresOn.day": day,
    "expiresOn.month": month,
    "expiresOn.year": year,
  });
  it("are added, corrected and removed; a correction is not verified", async () => {
    const { id, caller, profile } = await someone();
    const officer = await anOfficer(db);
    await verbs.addCertificate(caller, id, read(add, { certificate: "food-hygiene-2" }));
    await db
      .updateTable("participantCertificate")
      .set({ verifiedBy: officer.id, verifiedAt: new Date() })
      .where("participantId", "=", id)
      .execute();
    await verbs.addCertificate(caller, id, read(add, until("1", "5", "2028")));
    expect((await profile()).certificates).toEqual([
      { code: "food-hygiene-2", expiresOn: "2028-05-01", verifiedAt: null },
    ]);
    await removeLine(caller, id, "certificates", "food-hygiene-2");
    await removeLine(caller, id, "certificates", "food-hygiene-2");
    expect((await profile()).certificates).toEqual([]);
  });
  it("that another page corrected meanwhile are told, and corrected once that is said twice; others are added", async () => {
    const { id, caller, profile } = await someone();
    await verbs.addCertificate(caller, id, read(add, until("1", "5", "2027")));
    const opened = markShown("certificates", await profile()) ?? "";
    const send = async (values: Record<string, string>, seen: string) => {
      const asked = { caller, ownerId: id, form: formOf({ intent: "add", seen, ...values }) };
      const read = { t, format: formatOf("en"), locale: "en", today: TODAY, secretKey: "" };
      return (await answerStep("certificates", { ...asked, ...read })).kind;
    };
    expect(await send(until("1", "5", "2029"), opened)).toBe("saved");
    expect(await send(until("1", "5", "2028"), opened)).toBe("changed");
    expect(await send(until("1", "5", "2029"), opened), "what is stored already").toBe("saved");
    expect(await send({ certificate: "forklift" }, opened), "another one").toBe("saved");
    expect((await profile()).certificates).toMatchObject([
      { code: "food-hygiene-2", expiresOn: "2029-05-01" },
      { code: "forklift" },
    ]);
    expect(await send(until("1", "5", "2028"), markShown("certificates", await profile()) ?? "")).toBe(
      "saved",
    );
  });
  it("of somebody else stay", async () => {
    const owner = await someone();
    const other = await someone();
    await verbs.addCertificate(owner.caller, owner.id, { certificate: "food-hygiene-2" });
    await expect(removeLine(other.caller, owner.id, "certificates", "food-hygiene-2")).rejects.toThrow(
      Denied,
    );
    expect((await owner.profile()).certificates).toHaveLength(1);
  });
  it("that have ended, that nobody has heard of, or that only employers request are refused", () => {
    expect(refused(add, until("22", "11", "2026"))).toEqual(["expiresOn"]);
    expect(refused(add, until("23", "11", "2026"))).toEqual([]);
    expect(refused(add, until("31", "2", "2027"))).toEqual(["expiresOn"]);
    expect(refused(add, { certificate: "phd" })).toEqual(["certificate"]);
    expect(refused(add, { certificate: "dbs-enhanced" })).toEqual(["certificate"]);
    expect(refused(add, {})).toEqual(["certificate"]);
  });
});

describe("English", () => {
  it("is kept in four skills, each on its own", async () => {
    const { id, caller, profile } = await someone();
    await verbs.saveEnglish(caller, id, read(EnglishForm, { speaking: "3", writing: "0" }));
    expect(await profile()).toMatchObject({
      englishSpeaking: 3,
      englishListening: null,
      englishReading: null,
      englishWriting: 0,
    });
    expect(refused(EnglishForm, {}), "nothing said is no answer").toEqual(["speaking"]);
    expect(refused(EnglishForm, { speaking: "7" })).toEqual(["speaking"]);
    expect(refused(EnglishForm, { reading: "good" })).toEqual(["reading"]);
  });
});

describe("work that a person cannot do", () => {
  it("is kept with consent, never without", async () => {
    const { id, caller, profile } = await someone();
    const typed = { conditions: ["alcohol", "pork"], consent: "yes" };
    await saveLimits(caller, id, read(LimitsForm, typed));
    expect(await profile()).toMatchObject({ limits: ["alcohol", "pork"], exclusionsConsentedAt: caller.now });
    expect(refused(LimitsForm, { conditions: ["alcohol"] })).toEqual(["consent"]);
    expect(refused(LimitsForm, { conditions: ["mondays"], consent: "yes" })).toEqual(["conditions"]);
  });
  it("is deleted on request, and the question is open again", async () => {
    const { id, caller, profile } = await someone();
    await saveLimits(caller, id, ["alcohol"]);
    await deleteLimits(caller, id);
    expect(await profile()).toMatchObject({ limits: [], exclusionsConsentedAt: null, stepsAnswered: [] });
  });
  it("that there is none keeps no consent, and counts as an answer", async () => {
    const { id, caller, profile } = await someone();
    await saveLimits(caller, id, []);
    expect(await profile()).toMatchObject({
      limits: [],
      exclusionsConsentedAt: null,
      stepsAnswered: ["limits"],
    });
  });
});
