import { sql } from "kysely";
import { expect, it } from "vitest";
import { reference } from "../app/i18n/en/reference";
import { CERTIFICATES } from "../db/reference/certificates";
import { CONDITIONS } from "../db/reference/conditions";
import { loadReference } from "../db/reference/load.server";
import { RATES } from "../db/reference/rates";
import { REASONS } from "../db/reference/reasons";
import { REGIONS } from "../db/reference/regions";
import { SECTORS } from "../db/reference/sectors";
import { SKILLS } from "../db/reference/skills";
import { SOC_UNITS } from "../db/reference/soc";
import { TOWNS } from "../db/reference/towns";
import { aPerson } from "./builders/people";
import { freshDb } from "./fresh-db";

const db = await freshDb();

const countOf = async (table: "skill" | "skillSector" | "socUnit" | "certificateType" | "town" | "rate") =>
  (
    await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
  ).n;

/** Which transaction last wrote each skill. */
const writersOf = () =>
  sql<{ code: string; xmin: string }>`select code, xmin::text from skill order by code`.execute(db);

it("fills an empty database within three seconds, with every row that ships", async () => {
  const before = performance.now();
  await loadReference(db, reference);
  expect(performance.now() - before).toBeLessThan(3000);
  expect(await countOf("skill")).toBe(SKILLS.length);
  expect(await countOf("skillSector")).toBe(SKILLS.flatMap((skill) => skill.sectors).length);
  expect(await countOf("socUnit")).toBe(SOC_UNITS.length);
  expect(await countOf("certificateType")).toBe(CERTIFICATES.length);
  expect(await countOf("town")).toBe(TOWNS.length);
  expect(await countOf("rate")).toBe(RATES.length);
});

it("labels come from the catalogue, and towns know their region", async () => {
  const cleaning = await db
    .selectFrom("skill")
    .select(["label", "synonyms"])
    .where("code", "=", "cleaning")
    .executeTakeFirst();
  expect(cleaning?.label).toBe("Cleaning");
  expect(cleaning?.synonyms).toContain("mop");
  const towns = await db
    .selectFrom("town")
    .select(["label", "regionCode"])
    .where("name", "in", ["Norwich", "Cardiff"])
    .orderBy("label")
    .execute();
  expect(towns).toEqual([
    { label: "Cardiff, Wales", regionCode: null },
    { label: "Norwich, Norfolk", regionCode: "norfolk" },
  ]);
});

it("a second time mends what was changed and writes nothing else", async () => {
  await db.updateTable("skill").set({ label: "Wrong" }).where("code", "=", "cleaning").execute();
  await db.insertInto("skillSector").values({ skillCode: "cleaning", sectorCode: "farming" }).execute();
  const { rows } = await writersOf();
  await loadReference(db, reference);
  const changed = (await writersOf()).rows.filter((row, i) => row.xmin !== rows[i]?.xmin);
  expect(changed.map((row) => row.code)).toEqual(["cleaning"]);
  expect(await countOf("skillSector")).toBe(SKILLS.flatMap((skill) => skill.sectors).length);
});

it("the catalogue names what ships and nothing else", () => {
  const keys = [
    ...SECTORS.map(({ code }) => `sector.${code}`),
    ...SKILLS.map(({ code }) => `skill.${code}`),
    ...CERTIFICATES.flatMap(({ code }) => [`certificate.${code}`, `certificate.${code}.how`]),
    ...CONDITIONS.flatMap((code) => [`condition.${code}`, `condition.${code}.own`]),
    ...REASONS.flatMap(({ kind, code }) =>
      kind === "turn_down" ? [`reason.${code}`, `reason.${code}.message`] : [`reason.${code}`],
    ),
    ...REGIONS.map(({ code }) => `region.${code}`),
  ];
  expect(Object.keys(reference).sort()).toEqual(keys.sort());
});

it("leaves a rate that a manager entered alone", async () => {
  const manager = await aPerson(db);
  const entered = { kind: "minimum_wage", band: "21-and-over", source: "GOV.UK", enteredBy: manager.id };
  await db
    .insertInto("rate")
    .values({ ...entered, validFrom: "2027-04-01", pence: 1300 })
    .execute();
  await db
    .updateTable("rate")
    .set({ pence: 1272, enteredBy: manager.id })
    .where("kind", "=", "minimum_wage")
    .where("band", "=", "21-and-over")
    .where("validFrom", "=", "2026-04-01")
    .execute();
  await loadReference(db, reference);
  const rates = await db
    .selectFrom("rate")
    .select(["validFrom", "pence"])
    .where("band", "=", "21-and-over")
    .orderBy("validFrom")
    .execute();
  expect(rates).toEqual([
    { validFrom: "2025-04-01", pence: 1221 },
    { validFrom: "2026-04-01", pence: 1272 },
    { validFrom: "2027-04-01", pence: 1300 },
  ]);
});

it("refuses a catalogue without a label, and stores nothing of it", async () => {
  const { "skill.cleaning": _gone, ...rest } = reference;
  await expect(loadReference(db, { ...rest, "sector.care": "Changed" })).rejects.toThrow(/skill\.cleaning/);
  const care = await db.selectFrom("sector").select("label").where("code", "=", "care").executeTakeFirst();
  expect(care?.label).toBe("Care");
});
