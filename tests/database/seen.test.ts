import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seenByEmployers } from "../../app/brokering/seen.server";
import type { MatchingCaller } from "../../app/caller";
import { reference } from "../../app/i18n/en/reference";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { addJob, addLanguage } from "../../app/participants/background.server";
import { saveLimits } from "../../app/participants/limits.server";
import { saveSkills } from "../../app/participants/profile.server";
import { skillsToChoose } from "../../app/participants/step-choices.server";
import { Denied } from "../../app/policy";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { profileOf } from "../../db/queries/profiles.server";
import { loadReference } from "../../db/reference/load.server";
import { anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
beforeAll(() => loadReference(db, reference));
const post = await aPost(db, { title: `Post ${randomUUID()}`, termTimeOnly: true });
const engine = startEngine(db, url, makeLog("silent"), new AbortController().signal);
await engine.filled;
afterAll(() => engine.stop());

const asking = (actor: MatchingCaller["actor"]): MatchingCaller => ({
  db,
  actor,
  now: NOW,
  engine: engine.for(() => 0),
});

it("a participant sees what an employer would, and nothing that no employer sees", async () => {
  const person = await aParticipant(db, {
    lat: 52.64,
    lon: 1.29,
    travelMode: "bus",
    maxMinutes: 45,
    holidayCare: "nobody",
    person: { fullName: "O", phone: "+447700900123" },
  });
  const caller = callerOf(db, person.actor);
  await addJob(caller, person.id, { title: "Cook", soc: "5435", country: "Syria" });
  await addLanguage(caller, person.id, { language: "ar", how: ["speaks"] });
  await saveSkills(caller, person.id, ["cooking"]);
  await saveLimits(caller, person.id, ["alcohol"]);
  const seen = await seenByEmployers(asking(person.actor));
  expect(seen.choices).toEqual(["phone", "email", "skills", "jobs", "languages"]);
  expect(seen.shared).toMatchObject({
    name: "O",
    phone: "+447700900123",
    jobs: [{ title: "Cook", country: "Syria" }],
    languages: [{ label: "Arabic", speaks: true, reads: false }],
    qualifications: null,
    hours: null,
  });
  expect(seen.example).toMatchObject({ title: post.title });
  expect(seen.assessed).toBeNull();
  expect(JSON.stringify(seen)).not.toMatch(/alcohol|nobody|52\.64|bus/);
});

it("somebody with a name alone sees that, and others may not look", async () => {
  const person = await aParticipant(db, {
    person: { fullName: "Ō’Néill-Smith de la Cruz ".repeat(3).slice(0, 60) },
  });
  expect((await seenByEmployers(asking(person.actor))).shared.name).toHaveLength(60);
  await expect(seenByEmployers(asking((await anOfficer(db)).actor))).rejects.toThrow(Denied);
});

it("the skills that past jobs show are offered first, but for those that are told", async () => {
  const person = await aParticipant(db);
  const caller = callerOf(db, person.actor);
  const offered = async () => {
    const profile = await profileOf(db, person.id);
    if (!profile) throw new Error("no profile");
    return skillsToChoose("skills", profile, { caller, t: translatorOf(DEFAULT_LOCALE) });
  };
  expect((await offered())?.mostUsedLabel).toBeUndefined();
  await addJob(caller, person.id, { title: "Cook", soc: "5435" });
  const shown = await offered();
  expect(shown).toMatchObject({
    mostUsed: expect.arrayContaining(["cooking"]),
    mostUsedLabel: "From jobs that I have done",
  });
  await saveSkills(caller, person.id, ["cooking"]);
  expect((await offered())?.mostUsed).not.toContain("cooking");
});
