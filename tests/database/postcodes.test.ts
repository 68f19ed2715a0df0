import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { keepAnswers } from "../../app/browsing/keep.server";
import type { Config } from "../../app/config.server";
import { reference } from "../../app/i18n/en/reference";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { judgePeople } from "../../app/imports/people.server";
import { readCsv } from "../../app/imports/reading.server";
import { stagedList, stageList } from "../../app/imports/staging.server";
import { importPeople } from "../../app/imports/storing.server";
import { addPerson } from "../../app/participants/adding.server";
import { saveHome } from "../../app/participants/profile.server";
import { postcodesCommand } from "../../app/process/postcodes-command.server";
import { profileOf } from "../../db/queries/profiles.server";
import { loadReference } from "../../db/reference/load.server";
import { anOfficer, aParticipant, callerOf } from "../builders/people";
import { freshDatabase } from "../fresh-db";

const { db, url: databaseUrl } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), "districts-"));
beforeAll(() => loadReference(db, reference));
afterAll(() => rm(folder, { recursive: true }));

const HEADING = "postcode,latitude,longitude,town,region";
const NR2 = "NR2,52.6215,1.2795,Norwich,Norfolk";
const IP1 = "IP1,52.0675,1.1395,Ipswich,Suffolk";

/** What the command says of a list, with its exit status. */
async function command(lines: readonly string[], ...options: string[]) {
  const file = join(folder, `${randomUUID()}.csv`);
  await writeFile(file, lines.join("\r\n"));
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const spies = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) =>
    spy.mockImplementation(say),
  );
  const status = await postcodesCommand([...options, file], { databaseUrl } as Config);
  for (const spy of spies) spy.mockRestore();
  return { status, said };
}
const loaded = () => db.selectFrom("postcodeDistrict").selectAll().orderBy("district").execute();
beforeEach(() => command([HEADING, NR2, IP1]));

it("a list takes the place of the one before, and a second time changes nothing", async () => {
  const before = await loaded();
  expect(before.map(({ district }) => district)).toEqual(["IP1", "NR2"]);
  expect(await command([HEADING, NR2, IP1])).toEqual({
    status: 0,
    said: ["2 postcode districts loaded, in the place of 2."],
  });
  expect(await loaded()).toEqual(before);
  expect((await command([HEADING, NR2])).said).toEqual(["1 postcode district loaded, in the place of 2."]);
  expect((await loaded()).map(({ district }) => district)).toEqual(["NR2"]);
});

it("lines that cannot be right are named and left out; a list with none that is right changes nothing", async () => {
  const before = await loaded();
  const wrong = ["NR2 3AB,52.6,1.3,,", "NR3,0,0,,", "NR4,52.6"];
  const listed = [
    'line 3 has no postcode district, such as "NR2"',
    "line 4 has no place in the United Kingdom",
    "line 5 has more or fewer fields than the heading",
  ];
  expect(await command([HEADING, NR2, ...wrong], "--dry-run")).toEqual({
    status: 0,
    said: [...listed, "1 postcode district would be loaded; nothing was changed. Lines left out: 3."],
  });
  expect((await command([HEADING, ...wrong])).status).toBe(1);
  expect((await command(["name,north", "NR2,52"])).status).toBe(1);
  expect((await command([HEADING, '"NR2,52.6,1.3,,'])).status).toBe(1);
  expect((await command([HEADING], "--everything")).status).toBe(2);
  expect(await loaded()).toEqual(before);
});

const homeOf = async (id: string) => {
  const { district, town, lat, lon, regionCode } = (await profileOf(db, id)) ?? {};
  return { district, town, lat, lon, regionCode };
};
const IN_NR2 = {
  district: "NR2",
  town: "Norwich, Norfolk",
  lat: 52.6215,
  lon: 1.2795,
  regionCode: "norfolk",
};

it("a person lives in the middle of their district, and nothing more of a postcode is kept", async () => {
  const { id, actor } = await aParticipant(db);
  const caller = callerOf(db, actor);
  for (const town of ["NR2 3AB", "nr2", " Nr23ab"]) {
    expect(await saveHome(caller, id, { town })).toEqual({ ok: true });
    expect(await homeOf(id)).toEqual(IN_NR2);
  }
  expect(await saveHome(caller, id, { town: "NR99 3AB" })).toMatchObject({ ok: false });
  await command([HEADING, IP1]);
  expect(await homeOf(id)).toEqual(IN_NR2);
  expect(await saveHome(caller, id, { town: "NR2" })).toMatchObject({ ok: false });
  await saveHome(caller, id, { town: "Norwich" });
  expect(await homeOf(id)).toMatchObject({ district: null, lat: expect.not.closeTo(52.6215, 4) });
});

it("the database holds a district and never a whole postcode", async () => {
  const { id } = await aParticipant(db);
  const put = (postcodeDistrict: string) =>
    db
      .updateTable("participant")
      .set({ postcodeDistrict, townId: 2641181 })
      .where("personId", "=", id)
      .execute();
  await put("NR2");
  for (const more of ["NR2 3AB", "NR23AB", "nr2", ""])
    await expect(put(more)).rejects.toThrow("participant_district");
});

it("what a visitor said from their district is kept in their profile", async () => {
  const { id, actor } = await aParticipant(db);
  expect(await keepAnswers(callerOf(db, actor), "town=nr2+3ab&see=1")).toBe(true);
  expect(await homeOf(id)).toEqual(IN_NR2);
});

it("an officer adds a person of a district in their region, and no other", async () => {
  const officer = await anOfficer(db);
  const typed = {
    id: randomUUID(),
    name: "Saliha",
    consent: "yes",
    channel: "phone",
    interpreter: "no",
  } as const;
  const add = (town: string) =>
    addPerson(callerOf(db, officer.actor), { ...typed, phone: "+447700900555", town });
  expect(await add("IP1 1AA")).toMatchObject({ because: "other-region" });
  expect(await add("NR2 1AA")).toEqual({ ok: true, id: typed.id });
  expect(await homeOf(typed.id)).toEqual(IN_NR2);
});

it("a list of people may give postcodes for towns; those that wait to be agreed to are cut as well", async () => {
  const officer = await anOfficer(db);
  const caller = callerOf(db, officer.actor);
  const lines = [
    "Name,Phone,Town",
    "Right,07700900601,NR2 3AB",
    "Far,07700900602,IP1 1AA",
    "Wrong,07700900603,ZZ9 9ZZ",
  ];
  const read = readCsv(new TextEncoder().encode(lines.join("\n")));
  if (!read.ok) throw new Error(read.because);
  await stageList(caller, "people", read);
  const kept = JSON.stringify(await db.selectFrom("formDraft").select("answers").execute());
  expect(kept).toContain("NR2");
  expect(kept).not.toMatch(/3AB|1AA|9ZZ/);
  const list = await stagedList(caller, "people");
  if (!list) throw new Error("not kept");
  const t = translatorOf(DEFAULT_LOCALE);
  const judged = await judgePeople(caller, t, list);
  expect(judged.map(({ errors }) => errors.map(({ words }) => words).join())).toEqual([
    "",
    "Ipswich lies in another region. Its officers add the row",
    "We know no town or village of this name",
  ]);
  const agreed = {
    id: list.id,
    wrong: 2,
    only: "yes",
    another: [],
    consent: "yes",
    channel: "phone",
    interpreter: "no",
  } as const;
  expect(await importPeople(caller, t, { ...agreed, another: [] })).toMatchObject({ ok: true });
  const { id } = await db
    .selectFrom("person")
    .select("id")
    .where("fullName", "=", "Right")
    .executeTakeFirstOrThrow();
  expect(await homeOf(id)).toEqual(IN_NR2);
});
