import { beforeAll, describe, expect, it } from "vitest";
import { candidacyForOfficer } from "../../app/brokering/officer-candidacy.server";
import { previewOf } from "../../app/brokering/propose-view.server";
import { en } from "../../app/i18n/catalogue";
import { beforeProposing } from "../../app/matching/risks.server";
import { participantForMatching, postsForMatching } from "../../app/matching/rows.server";
import { loadReference } from "../../db/reference/load.server";
import type { ReasonCode } from "../../db/reference/reasons";
import { createMemoryEngine } from "../../search/memory/engine";
import { anOffered, aPostWithMember } from "../builders/candidacies";
import { anAttestation, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);
const officer = await anOfficer(db);
const hotel = await anEmployer(db, { name: "Grand Hotel" });
const engine = createMemoryEngine(() => NOW.getTime());
const caller = { ...callerOf(db, officer.actor), engine };
let postId = "";
beforeAll(async () => {
  postId = (await aPost(db, { startsOn: "2027-01-11" })).id;
});

/** Somebody of whom everything is known, with room on all sides. */
async function someone(name: string, over: Parameters<typeof aParticipant>[1] = {}) {
  const person = await aParticipant(db, {
    ...{ lat: 52.63, lon: 1.297, travelMode: "bus", maxMinutes: 60, available: "{[0,672)}" },
    ...{ maxQuarters: 160, availableFrom: "2026-11-01", holidayCare: "someone", person: { fullName: name } },
    ...over,
  });
  await anAttestation(db, person.id);
  return person;
}
type No = { reasonCode?: ReasonCode; at?: Date; post?: Parameters<typeof aPost>[1]; changed?: boolean };
async function saidNo(participantId: string, { reasonCode = "hours", at = NOW, post, changed }: No = {}) {
  const { id } = await aPost(db, {
    employerId: hotel.id,
    title: "Room attendant",
    status: "closed",
    ...post,
  });
  const week = changed ? { weekBefore: "{[0,672)}", weekAfter: "{[36,60)}" } : {};
  await db
    .insertInto("dismissal")
    .values({ participantId, opportunityId: id, reasonCode, at, ...week })
    .execute();
}
async function risksOf(id: string): Promise<string[]> {
  const [post] = await postsForMatching(db, [postId]);
  const person = await participantForMatching(db, id);
  if (!post || !person) throw new Error("Nobody, or no post");
  const before = (await beforeProposing({ db, now: NOW }, post, [person], words)).get(id);
  expect(before?.fails).toEqual([]);
  return before?.risks.map(({ text }) => text) ?? [];
}

describe("a no in a like case", () => {
  const BEFORE =
    "Said no before over the hours, and this is like it: “Room attendant”, Grand Hotel, on 23 November 2026";
  it("is told with the post, also where the reason was the care of children", async () => {
    const mother = await someone("Mother");
    expect(await risksOf(mother.id)).toEqual([]);
    await saidNo(mother.id, { reasonCode: "childcare" });
    await saidNo(mother.id, { at: new Date("2026-11-20T10:00:00Z") });
    expect(await risksOf(mother.id)).toEqual([`${BEFORE}, and 1 more`]);
  });
  it("is told for a year, and no longer once the profile was changed for it, nor of health or of others", async () => {
    const person = await someone("Person");
    await saidNo(person.id, { at: new Date("2025-11-22T10:00:00Z") });
    await saidNo(person.id, { changed: true });
    await saidNo(person.id, { reasonCode: "health" });
    await saidNo(person.id, { reasonCode: "other" });
    await saidNo((await someone("Somebody else")).id);
    expect(await risksOf(person.id)).toEqual([]);
    await saidNo(person.id, { at: new Date("2025-11-23T10:00:00Z") });
    expect(await risksOf(person.id)).toHaveLength(1);
  });
  it("over pay is like one that paid as much or more", async () => {
    const person = await someone("Worker");
    await saidNo(person.id, { reasonCode: "pay", post: { payPence: 1280 } });
    expect(await risksOf(person.id)).toEqual([]);
    await saidNo(person.id, { reasonCode: "pay", post: { payPence: 1290 } });
    expect(await risksOf(person.id)).toEqual([expect.stringContaining("over the pay")]);
  });
});

it("before proposing, those of whom most is to be asked stand first, with what fails before what barely holds", async () => {
  const clear = await someone("Aster Clear");
  const asked = await someone("Bela Asked", { available: null });
  const refused = await someone("Cem Refused");
  await saidNo(refused.id);
  const far = await someone("Dara Late", { availableFrom: "2027-02-01" });
  const { chosen } = await previewOf(
    caller,
    postId,
    [clear, asked, refused, far].map(({ id }) => id),
    words,
  );
  expect(chosen.map(({ name }) => name)).toEqual(["Dara Late", "Cem Refused", "Bela Asked", "Aster Clear"]);
  expect(chosen[0]?.before.fails).toEqual([expect.stringContaining("They can start from Monday 1 February")]);
  expect(chosen[2]?.before.risks).toEqual([{ code: "unanswered", text: "Not known: hours" }]);
  expect(chosen[3]?.before).toEqual({ fails: [], risks: [] });
});

it("who has an offer or work at these hours, a right to work to look at again, or not the skills asked for, is told of", async () => {
  const posted = await aPostWithMember(db, { title: "Cook" });
  const { id: taken, candidacyId } = await anOffered(db, posted);
  await db
    .updateTable("attestation")
    .set({ followUpOn: "2026-11-20" })
    .where("participantId", "=", taken)
    .execute();
  const told = async () => (await risksOf(taken)).filter((text) => !text.startsWith("Not known"));
  const again = "Right to work: look again since 20 November 2026";
  expect(await told()).toEqual([
    expect.stringMatching(/^Has an open offer as “Cook”, .*, to be answered by Monday 30 November: /),
    again,
  ]);
  await db.updateTable("candidacy").set({ state: "started" }).where("id", "=", candidacyId).execute();
  expect((await told())[0]).toMatch(/^Has started as “Cook”/);
  // Agreed with this person, at another time than any post has.
  await db
    .updateTable("offer")
    .set({ hours: "{[0,8)}", patternId: null })
    .where("candidacyId", "=", candidacyId)
    .execute();
  expect(await told()).toEqual([again]);
});

it("the page of a candidacy tells it until an offer came", async () => {
  const { id, candidacyId } = await anOffered(db, await aPostWithMember(db));
  const read = async () => (await candidacyForOfficer(caller, id, candidacyId, words)).before;
  expect(await read()).toBeNull();
  await db.updateTable("candidacy").set({ state: "interview" }).where("id", "=", candidacyId).execute();
  expect((await read())?.risks.map(({ code }) => code)).toEqual(["unanswered"]);
});
