import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { reference } from "../../app/i18n/en/reference";
import { listPeople, peopleSearch } from "../../app/participants/people.server";
import { digitsOf } from "../../app/participants/people-search";
import { Denied } from "../../app/policy";
import { loadReference } from "../../db/reference/load.server";
import { aManager, anAttestation, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { freshDb } from "../fresh-db";

const db = await freshDb();
beforeAll(() => loadReference(db, reference));

const NORWICH = 2641181;
const all = { filter: "all", page: 1 } as const;

describe("people are found", async () => {
  const regionCode = "hertfordshire";
  let officer: Awaited<ReturnType<typeof anOfficer>>;
  beforeAll(async () => {
    officer = await anOfficer(db, { regionCode });
    const make = (fullName: string, over: Parameters<typeof aParticipant>[1] = {}) =>
      aParticipant(db, { regionCode, ...over, person: { fullName, ...over.person } });
    await make("Mohamed Abdi Warsame");
    await make("Muhammad Rahimi", { person: { phone: "+447700900555" } });
    await make("Oksana Kravets", { townId: NORWICH });
    await make("Saliha", { person: { email: "s.karimi@mail.example" } });
    await make("Абдул-Рахман Хакимі");
    const cook = await make("Zahra Ágnes");
    await db
      .insertInto("participantSkill")
      .values({ participantId: cook.id, skillCode: "cooking" })
      .execute();
    await db
      .insertInto("participantLanguage")
      .values({ participantId: cook.id, languageCode: "fa-AF", speaks: true, reads: false })
      .execute();
    await make("Not Found", { regionCode: "essex" });
    // Names of one consonant, whose sound is that of much else.
    for (const name of ["Zia", "Aya", "Fai Ho", "Hoa", "Mai Li"]) await make(name);
  });
  const found = async (search: string) =>
    (await listPeople(callerOf(db, officer.actor), { ...all, typed: { search } })).people.map(
      (person) => person.fullName,
    );

  it.each([
    ["Mohammed", ["Mohamed Abdi Warsame", "Muhammad Rahimi"]],
    ["mohamed", ["Mohamed Abdi Warsame", "Muhammad Rahimi"]],
    ["mohammad rahimy", ["Muhammad Rahimi"]],
    ["Rahimi Muhammed", ["Muhammad Rahimi"]],
    ["warsam", ["Mohamed Abdi Warsame"]],
    ["Oxana", ["Oksana Kravets"]],
    ["Kravetz", ["Oksana Kravets"]],
    ["Saleha", ["Saliha"]],
    ["agnes", ["Zahra Ágnes"]],
    ["Abdulrahman", ["Абдул-Рахман Хакимі"]],
    ["Abd al-Rahman", ["Абдул-Рахман Хакимі"]],
    ["07700 900 555", ["Muhammad Rahimi"]],
    ["+44 7700 900555", ["Muhammad Rahimi"]],
    ["900555", ["Muhammad Rahimi"]],
    ["s.karimi@mail.example", ["Saliha"]],
    ["karimi", ["Saliha"]],
    ["Norwich", ["Oksana Kravets"]],
    ["Norwhich", ["Oksana Kravets"]],
    ["Oksana Norwich", ["Oksana Kravets"]],
    ["Zahra Norwich", []],
    ["cooking", ["Zahra Ágnes"]],
    ["cook", ["Zahra Ágnes"]],
    ["Ziya", ["Zia"]],
    ["May", ["Mai Li"]],
    ["%", []],
    ["_", []],
    ["<script>alert(1)</script>", []],
    ["🙂", []],
    ["Robert'); drop table person;--", []],
    ["x".repeat(120), []],
    // Neighbouring letters that changed places.
    ["Oskana", ["Oksana Kravets"]],
    ["Mohmaed", ["Mohamed Abdi Warsame", "Muhammad Rahimi"]],
    ["Slaiha", ["Saliha"]],
    ["karvets oskana", ["Oksana Kravets"]],
  ])("by %j", async (search, names) => {
    expect(await found(search)).toEqual(names);
  });
  // Nonsense, and words that sound a little like one of them.
  it.each([
    ["zzzz"],
    ["zzz"],
    ["ssss"],
    ["aaaa"],
    ["hhhh"],
    ["mmmm"],
    ["qqq"],
    ["xyz"],
    ["abx"],
    ["mox"],
    ["foo"],
    ["asdf"],
    ["qwerty"],
    ["hjkl"],
    ["lorem ipsum"],
    ["zzzz Mohammed"],
  ])("nobody by %j", async (search) => {
    expect(await found(search)).toEqual([]);
  });
  it("by a language, and by how much of the profile is answered", async () => {
    const caller = callerOf(db, officer.actor);
    const dari = await listPeople(caller, { ...all, typed: { language: "fa-AF" } });
    expect(dari.people.map((person) => person.fullName)).toEqual(["Zahra Ágnes"]);
    expect((await listPeople(caller, { ...all, typed: { answers: "all" } })).people).toEqual([]);
    expect((await listPeople(caller, { ...all, typed: { answers: "none" } })).counts.all).toBe(11);
  });
});

describe("what an officer searched for", () => {
  it("is there again after going away, for them alone, for a day's work", async () => {
    const [one, other] = [await anOfficer(db), await anOfficer(db)];
    await peopleSearch.keep(callerOf(db, one.actor), { search: "Mohammed" });
    await peopleSearch.keep(callerOf(db, one.actor), { search: "Amina", language: "ar" });
    expect((await listPeople(callerOf(db, one.actor), all)).typed).toEqual({
      search: "Amina",
      language: "ar",
    });
    expect((await listPeople(callerOf(db, other.actor), all)).typed).toEqual({});
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    expect((await listPeople(callerOf(db, one.actor, tomorrow), all)).typed).toEqual({});
  });
  it("is for officers alone", async () => {
    const manager = await aManager(db);
    await expect(peopleSearch.keep(callerOf(db, manager.actor), {})).rejects.toThrow(Denied);
  });
});

it("digits are a telephone from four on, however the country is written", () => {
  expect(digitsOf("07700 900123")).toBe("7700900123");
  expect(digitsOf("+44 7700 900123")).toBe("7700900123");
  expect(digitsOf("0044 7700 900123")).toBe("7700900123");
  expect(digitsOf("123")).toBeNull();
  expect(digitsOf("4 Privet Drive")).toBeNull();
});

it("ten thousand people are searched in less than a second", async () => {
  const regionCode = "cambridgeshire";
  const officer = await anOfficer(db, { regionCode });
  await sql`
    with made as (
      insert into person (full_name, email)
      select (array['Mohammed','Amina','Oksana','Yonas','Li Wai','Farid','Mariam'])[1 + n % 7] || ' ' ||
        (array['Haidari','Kravets','Tesfay','Chan','Ahmadi'])[1 + n % 5] || n, 'many-' || n || '@example.org'
      from generate_series(1, 10000) n returning id)
    insert into participant (person_id, region_code) select id, ${regionCode} from made`.execute(db);
  const { rows } = await sql<{ id: string }>`select person_id as id from participant
    where region_code = ${regionCode} limit 1`.execute(db);
  await anAttestation(db, rows[0]?.id ?? "");
  await sql`analyze`.execute(db);
  const caller = callerOf(db, officer.actor);
  await listPeople(caller, { ...all, typed: { search: "warm" } });
  const before = performance.now();
  const { counts } = await listPeople(caller, { ...all, typed: { search: "Muhammad Kravetz" } });
  expect(performance.now() - before).toBeLessThan(1_000);
  expect(counts.all).toBeGreaterThan(100);
});
