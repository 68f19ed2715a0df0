import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { tidyAccounts } from "../../app/accounts/tidying.server";
import { reference } from "../../app/i18n/en/reference";
import { localeOf } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import type { AgreePeople } from "../../app/imports/agreeing";
import { judgeEmployers } from "../../app/imports/employers.server";
import { readImportPage } from "../../app/imports/pages.server";
import { judgePeople } from "../../app/imports/people.server";
import { readCsv } from "../../app/imports/reading.server";
import { sorted } from "../../app/imports/rows";
import { chooseColumns, stagedList, stageList } from "../../app/imports/staging.server";
import { importEmployers, importPeople } from "../../app/imports/storing.server";
import { readImport, undoImport } from "../../app/imports/undoing.server";
import type { JobServices } from "../../app/job";
import { addNote } from "../../app/participants/care.server";
import { readHistory } from "../../app/participants/people.server";
import { Denied } from "../../app/policy";
import type { Asked } from "../../app/web/guard.server";
import { loadReference } from "../../db/reference/load.server";
import { anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { freshDb } from "../fresh-db";

const db = await freshDb();
beforeAll(() => loadReference(db, reference));
const t = translatorOf(localeOf("en"));

let numbers = 0;
const phone = () => `07700 9${String(numbers++).padStart(5, "0")}`;
type Officer = Awaited<ReturnType<typeof anOfficer>>;
const callerFor = (officer: Officer, now = NOW) => callerOf(db, officer.actor, now);

async function staged(officer: Officer, kind: "people" | "employers", csv: string) {
  const read = readCsv(new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(read.because);
  await stageList(callerFor(officer), kind, read);
  const list = await stagedList(callerFor(officer), kind);
  if (!list) throw new Error("not kept");
  return list;
}
const agreement = (id: string, over: Partial<AgreePeople> = {}): AgreePeople => ({
  id,
  wrong: 0,
  another: [],
  consent: "yes",
  channel: "phone",
  interpreter: "no",
  ...over,
});
const people = () => db.selectFrom("participant").select("personId").execute();

it("a list of people is judged by row and field, and nothing is stored until it is agreed to", async () => {
  const officer = await anOfficer(db);
  await aParticipant(db, { person: { phone: "+447700888001", fullName: "Somebody Else" } });
  const same = phone();
  const before = await people();
  const list = await staged(
    officer,
    "people",
    [
      "First name;Surname;Mobile;E-mail;Town;Language",
      `Right;Person;${phone()};;Norwich;Tigrinya`,
      ";;12;nobody;Atlantis;Klingon",
      "Taken;Number;07700 888001;;Norwich;",
      `Twice;One;${same};;Norwich;`,
      `Twice;Two;${same};;Norwich;`,
      `=1+1;Formula;${phone()};;Norwich;`,
      `Far;Away;${phone()};;Ipswich;`,
    ].join("\n"),
  );
  const { right, wrong } = sorted(await judgePeople(callerFor(officer), t, list));
  expect(right.map(({ line }) => line)).toEqual([2, 5]);
  expect(
    wrong.map(({ line, errors }) => [line, [...new Set(errors.map(({ field }) => field))].sort()]),
  ).toEqual([
    [3, ["email", "language", "name", "phone", "town"]],
    [4, ["phone"]],
    [6, ["phone"]],
    [7, ["firstName"]],
    [8, ["town"]],
  ]);
  expect(await people()).toEqual(before);
  const caller = callerFor(officer);
  expect(await importPeople(caller, t, agreement(list.id, { wrong: 5 }))).toMatchObject({
    because: "leaves-out",
  });
  expect(await importPeople(caller, t, agreement(list.id, { wrong: 4, only: "yes" }))).toMatchObject({
    because: "changed",
  });
  expect(await people()).toEqual(before);

  const asked = agreement(list.id, { wrong: 5, only: "yes" });
  const twice = await Promise.all([importPeople(caller, t, asked), importPeople(caller, t, asked)]);
  expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await importPeople(caller, t, asked)).toEqual({ ok: true, id: list.id });
  expect((await people()).length).toBe(before.length + 2);
  expect((await stagedList(caller, "people"))?.rows.map(({ line }) => line)).toEqual([3, 4, 6, 7, 8]);
  const made = await db
    .selectFrom("imported")
    .innerJoin("person", "person.id", "imported.participantId")
    .select(["person.id", "person.fullName", "line"])
    .where("importId", "=", list.id)
    .orderBy("line")
    .execute();
  expect(made.map(({ fullName }) => fullName)).toEqual(["Right Person", "Twice One"]);
  const { happened } = await readHistory(caller, made[0]?.id ?? "");
  expect(happened.find(({ kind }) => kind === "opened")).toMatchObject({
    by: officer.fullName,
    channel: "phone",
  });
});

it("agreed to several times at once, a list is one import, whichever is the first", async () => {
  const officer = await anOfficer(db);
  for (let round = 0; round < 12; round++) {
    const before = (await people()).length;
    const list = await staged(
      officer,
      "people",
      `Name,Phone,Town\n${word(round + 900)},${phone()},Norwich\n${word(round + 700)},${phone()},Norwich\n`,
    );
    const asked = agreement(list.id);
    // Each begins while the one before it is some steps further on, so that some judge rows which are stored already.
    const all = await Promise.all(
      Array.from({ length: 6 }, async (_, turns) => {
        for (let turn = 0; turn < turns; turn++) await sql`select 1`.execute(db);
        return importPeople(callerFor(officer), t, asked);
      }),
    );
    expect(all).toEqual(all.map(() => ({ ok: true, id: list.id })));
    expect((await people()).length).toBe(before + 2);
  }
});

it("a list that waits is its officer's own, says since when, and is gone after half a day and from the database after one", async () => {
  const [officer, colleague] = [await anOfficer(db), await anOfficer(db)];
  const list = await staged(officer, "people", `Name,Phone,Town\nOdile Okri,${phone()},Norwich\n`);
  expect(list.uploadedAt).toEqual(NOW);
  await chooseColumns(callerFor(officer, new Date(NOW.getTime() + 60_000)), "people", list.columns);
  expect((await stagedList(callerFor(officer), "people"))?.uploadedAt).toEqual(NOW);
  const at = (path: string, who: Officer, hours = 0) => {
    const caller = callerFor(who, new Date(NOW.getTime() + hours * 3_600_000));
    const asked = { caller, t, url: new URL(path, "http://localhost") };
    return readImportPage(asked as unknown as Asked, "people");
  };
  expect(await at("/people/import", officer)).toMatchObject({
    list: null,
    waiting: { uploadedAt: NOW, rows: 1 },
  });
  expect((await at("/people/import?list=waiting", officer)).list).toMatchObject({ id: list.id, right: 1 });
  expect(await at("/people/import?list=waiting", colleague)).toMatchObject({ list: null, waiting: null });
  expect(await at("/people/import?list=waiting", officer, 13)).toMatchObject({ list: null, waiting: null });

  const kept = () =>
    db
      .selectFrom("formDraft")
      .select("id")
      .where("personId", "=", officer.id)
      .where("kind", "=", "import-people")
      .execute();
  const tidy = (hours: number) =>
    tidyAccounts(null, {
      db,
      config: { mode: "demo", publicUrl: "http://localhost" },
      now: new Date(NOW.getTime() + hours * 3_600_000),
    } as unknown as JobServices);
  await tidy(23);
  expect(await kept()).toHaveLength(1);
  await tidy(25);
  expect(await kept()).toHaveLength(0);
});

it("who may be known already is left out, unless the officer says that it is another", async () => {
  const officer = await anOfficer(db);
  await aParticipant(db, { townId: 2641181, person: { fullName: "Muhammad Karimi" } });
  const list = await staged(
    officer,
    "people",
    `Name,Phone,Town\nMohammed Karimi,${phone()},Norwich\nZdenka Vlk,${phone()},Norwich\nZdenka Vlk,${phone()},Norwich\n`,
  );
  const { likely } = sorted(await judgePeople(callerFor(officer), t, list));
  expect(likely.map(({ line }) => line)).toEqual([2, 4]);
  const done = await importPeople(callerFor(officer), t, agreement(list.id, { another: [4], only: "yes" }));
  expect(done).toEqual({ ok: true, id: list.id });
  expect(await readImport(callerFor(officer), list.id)).toMatchObject({ stored: 2, leftOut: 1, there: 2 });
});

it("an import is taken back for seven days, but for those of whom something was done since", async () => {
  const officer = await anOfficer(db);
  const list = await staged(
    officer,
    "people",
    `Name,Phone,Town\nQuilla Ash,${phone()},Norwich\nBrendan Moss,${phone()},Norwich\n`,
  );
  await importPeople(callerFor(officer), t, agreement(list.id));
  const [, kept] = await db
    .selectFrom("imported")
    .select("participantId")
    .where("importId", "=", list.id)
    .orderBy("line")
    .execute();
  const keptId = kept?.participantId ?? "";
  await addNote(callerFor(officer), keptId, { kind: "call", heldOn: "2026-11-23", body: "Rang." } as never);
  const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
  const colleague = await anOfficer(db);
  await expect(undoImport(callerFor(colleague), list.id)).rejects.toThrow(Denied);
  expect(await undoImport(callerFor(officer, later(7)), list.id)).toEqual({ ok: false, because: "too-late" });
  expect(await undoImport(callerFor(officer, later(6)), list.id)).toEqual({ ok: true });
  expect(await undoImport(callerFor(officer, later(6)), list.id)).toEqual({ ok: true });
  expect(await readImport(callerFor(officer, later(6)), list.id)).toMatchObject({
    there: 1,
    stayed: [{ id: keptId, name: "Brendan Moss" }],
  });
  const told = await db.selectFrom("outbox").select("subjectId").where("kind", "=", "removed").execute();
  expect(told).toHaveLength(1);
});

it("five hundred people, of whom twelve rows are wrong, are judged, stored and taken back", async () => {
  const officer = await anOfficer(db);
  const rows = Array.from({ length: 500 }, (_, i) =>
    i % 42 === 7 ? `Wrong ${i},12,Norwich` : `${word(i)} ${word(i * 31 + 7)},${phone()},Norwich`,
  );
  const list = await staged(officer, "people", ["Name,Phone,Town", ...rows].join("\n"));
  const { right, wrong, likely } = sorted(await judgePeople(callerFor(officer), t, list));
  expect(wrong).toHaveLength(12);
  const another = likely.map(({ line }) => line);
  await importPeople(callerFor(officer), t, agreement(list.id, { wrong: 12, only: "yes", another }));
  await undoImport(callerFor(officer), list.id);
  expect(right.length + likely.length).toBe(488);
  expect(await readImport(callerFor(officer), list.id)).toMatchObject({ stored: 488, there: 0 });
});
/** Words that neither look nor sound alike. */
const word = (n: number) =>
  `${["B", "Go", "La", "M", "R"][n % 5]}${Array.from(String(n * 7919 + 104_729), (digit) => ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "ro", "su"][Number(digit)]).join("")}`;

it("employers of a list ask to join, their owners are invited, and it is taken back", async () => {
  const officer = await anOfficer(db);
  const list = await staged(
    officer,
    "employers",
    "Company;Type;Town;Contact;Email\nHarbour Bakery;Business;Norwich;Ann Reed;ann@harbour.example\nNo Mail;Charity;Norwich;;\nAlbion Trust;charity;Norwich;;jo@albion.example",
  );
  const { wrong } = sorted(await judgeEmployers(callerFor(officer), t, list));
  expect(wrong.map(({ line, errors }) => [line, errors[0]?.field])).toEqual([[3, "email"]]);
  const asked = { id: list.id, wrong: 1, another: [], only: "yes", consent: "yes" } as const;
  expect(await importEmployers(callerFor(officer), t, { ...asked, another: [] })).toEqual({
    ok: true,
    id: list.id,
  });
  const made = await db
    .selectFrom("imported")
    .innerJoin("employer as e", "e.id", "imported.employerId")
    .innerJoin("invitation as v", "v.employerId", "e.id")
    .select(["e.name", "e.status", "e.kind", "v.email", "v.position"])
    .where("importId", "=", list.id)
    .orderBy("line")
    .execute();
  expect(made).toEqual([
    {
      name: "Harbour Bakery",
      status: "applied",
      kind: "business",
      email: "ann@harbour.example",
      position: "owner",
    },
    {
      name: "Albion Trust",
      status: "applied",
      kind: "charity",
      email: "jo@albion.example",
      position: "owner",
    },
  ]);
  expect(await undoImport(callerFor(officer), list.id)).toEqual({ ok: true });
  expect(await readImport(callerFor(officer), list.id)).toMatchObject({ kind: "employers", there: 0 });
});
