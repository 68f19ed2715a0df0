import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { reference } from "../../app/i18n/en/reference";
import { factsOf } from "../../app/messages/facts.server";
import { type AddPerson, AddPersonForm } from "../../app/participants/adding";
import { addPerson } from "../../app/participants/adding.server";
import { personHead, readHistory } from "../../app/participants/people.server";
import { saveTravel } from "../../app/participants/profile.server";
import { Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { aManager, anOfficer, aParticipant, aPartner, callerOf } from "../builders/people";
import { freshDb } from "../fresh-db";

const db = await freshDb();
beforeAll(() => loadReference(db, reference));

const NORWICH = 2641181;
let numbers = 0;
const asked = (over: Partial<AddPerson> = {}): AddPerson => ({
  id: randomUUID(),
  name: "Saliha",
  phone: `+4477009005${String(numbers++).padStart(2, "0")}`,
  town: "Norwich",
  consent: "yes",
  channel: "phone",
  interpreter: "yes",
  ...over,
});

it("a name or a town that is missing is asked of the officer, not of the person", () => {
  const found = AddPersonForm.safeParse({ ...asked(), name: undefined, town: "  " });
  expect(found.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["name", "add.name.required"],
    ["town", "add.town.required"],
  ]);
});

it("a person added is on the officer's caseload, told, and their history says how they agreed", async () => {
  const officer = await anOfficer(db);
  const typed = asked({ name: "Tesfaye", language: "ti" });
  const caller = callerOf(db, officer.actor);
  expect(await addPerson(caller, typed)).toEqual({ ok: true, id: typed.id });
  expect(await addPerson(caller, typed)).toEqual({ ok: true, id: typed.id });
  expect(await personHead(caller, typed.id)).toMatchObject({
    isMine: true,
    takenOn: true,
    town: expect.stringContaining("Norwich"),
  });
  const { happened } = await readHistory(caller, typed.id);
  expect(happened.find((one) => one.kind === "opened")).toMatchObject({
    by: officer.fullName,
    channel: "phone",
    interpreter: true,
  });
  const told = await db.selectFrom("outbox").select("kind").where("personId", "=", typed.id).execute();
  expect(told).toEqual([{ kind: "account-opened-for-you" }]);
});

it("a person added is told by whom, in their own language where pages are read in it, else in English", async () => {
  const partnerId = await aPartner(db, "norfolk", { name: "Wensum Welcome" });
  const officer = await anOfficer(db, { partnerId, person: { phone: "+441603555012" } });
  const localeFor = async (language?: string) => {
    const typed = asked({ name: `Speaks ${language}`, language, another: "yes" });
    expect(await addPerson(callerOf(db, officer.actor), typed)).toMatchObject({ ok: true });
    expect(await factsOf(db, "account-opened-for-you", typed.id, typed.id)).toMatchObject({
      audience: "participant",
      partner: "Wensum Welcome",
      officerPhone: "+441603555012",
    });
    const found = await db
      .selectFrom("person")
      .select("locale")
      .where("id", "=", typed.id)
      .executeTakeFirst();
    return found?.locale;
  };
  expect(await localeFor("fa-AF")).toBe("fa-AF");
  expect(await localeFor("uk")).toBe("uk");
  expect(await localeFor("ti")).toBe("en");
  expect(await localeFor()).toBe("en");
});

it("pressed many times at once or close behind, the account is one", async () => {
  const officer = await anOfficer(db);
  for (const name of ["Quirin Twice", "Bettina Over", "Ulla Gang", "Ivo Marsch", "Xenia Pohl"]) {
    const typed = asked({ name, email: `${name.replace(" ", ".").toLowerCase()}@example.org` });
    const presses = [0, 0, 3, 6, 9, 12].map(async (turns) => {
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      return addPerson(callerOf(db, officer.actor), typed);
    });
    expect(await Promise.all(presses)).toEqual(presses.map(() => ({ ok: true, id: typed.id })));
  }
});

it("who may be the same is shown first: a name in another spelling in the same town", async () => {
  const officer = await anOfficer(db);
  const known = await aParticipant(db, { townId: NORWICH, person: { fullName: "Muhammad Rahimi" } });
  await aParticipant(db, {
    townId: NORWICH,
    partnerId: await aPartner(db),
    person: { fullName: "Muhammad Rahimi" },
  });
  const typed = asked({ name: "Mohammed Rahimi" });
  const first = await addPerson(callerOf(db, officer.actor), typed);
  expect(first).toMatchObject({ ok: false, because: "likely-the-same", people: [{ id: known.id }] });
  expect(first.ok || first.because !== "likely-the-same" ? 0 : first.people.length).toBe(1);
  expect(await addPerson(callerOf(db, officer.actor), { ...typed, another: "yes" })).toMatchObject({
    ok: true,
  });
});

it("a telephone or an address that somebody has makes no second account, and shows nobody whom the officer may not see", async () => {
  const officer = await anOfficer(db);
  const ours = await aParticipant(db, { person: { phone: "+447700900777" } });
  const theirs = await aParticipant(db, { regionCode: "essex", person: { email: "theirs@example.org" } });
  expect(await addPerson(callerOf(db, officer.actor), asked({ phone: "+447700900777" }))).toEqual({
    ok: false,
    because: "has-account",
    field: "phone",
    id: ours.id,
  });
  expect(
    await addPerson(callerOf(db, officer.actor), asked({ phone: undefined, email: theirs.email ?? "" })),
  ).toEqual({ ok: false, because: "has-account", field: "email", id: null });
});

it("a town of another region, or none that we know, is refused", async () => {
  const officer = await anOfficer(db);
  const caller = callerOf(db, officer.actor);
  expect(await addPerson(caller, asked({ town: "Ipswich" }))).toMatchObject({ because: "other-region" });
  expect(await addPerson(caller, asked({ town: "Atlantis" }))).toMatchObject({ because: "no-such-town" });
});

it("nobody but an officer adds people, and none with another's account", async () => {
  await expect(addPerson(callerOf(db, (await aManager(db)).actor), asked())).rejects.toThrow(Denied);
  const [one, other] = [await anOfficer(db), await anOfficer(db)];
  const typed = asked({ name: "Xanthe Alone" });
  await addPerson(callerOf(db, one.actor), typed);
  await expect(addPerson(callerOf(db, other.actor), typed)).rejects.toThrow(Denied);
});

it("an officer answers a question with the person, and the history says so; a stranger does not", async () => {
  const officer = await anOfficer(db);
  const person = await aParticipant(db, { partnerId: officer.partnerId });
  await saveTravel(callerOf(db, officer.actor), person.id, { mode: "bus", maxMinutes: 45 });
  const { readers } = await readHistory(callerOf(db, officer.actor), person.id);
  expect(readers.map(({ action, who }) => [action, who])).toContainEqual(["profile.fill", officer.fullName]);
  for (const stranger of [
    (await anOfficer(db)).actor,
    (await aManager(db)).actor,
    (await aParticipant(db)).actor,
  ])
    await expect(
      saveTravel(callerOf(db, stranger), person.id, { mode: "car", maxMinutes: 90 }),
    ).rejects.toThrow(Denied);
});
