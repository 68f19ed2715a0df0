import { expect, it } from "vitest";
import {
  countOpenVacancies,
  openVacancies,
  vacanciesBySector,
  vacanciesByTown,
} from "../../db/queries/vacancies.server";
import { anEmployer, aPost, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const TODAY = "2026-11-23";
const norwich = await aTown(db);
const diss = await aTown(db, { id: 2651122, name: "Diss" });
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const cook = await aPost(db, { title: "Cook", publishedAt: at(1), closesOn: TODAY });
const porter = await aPost(db, { title: "Porter", publishedAt: at(3), townId: diss });
const cleaner = await aPost(db, { title: "Cleaner", publishedAt: at(2), sectorCode: "cleaning" });
const suspended = await anEmployer(db, { status: "suspended" });
await aPost(db, { employerId: suspended.id });
await aPost(db, { closesOn: "2026-11-22" });
await aPost(db, { places: 1, placesFilledElsewhere: 1 });
for (const status of ["draft", "in_review", "paused", "filled", "closed", "withdrawn"] as const)
  await aPost(db, { status });

const page = (filter: { sector?: string; townId?: number } = {}, limit = 20, offset = 0) =>
  openVacancies(
    db,
    TODAY,
    { sector: filter.sector ?? null, townId: filter.townId ?? null },
    { limit, offset },
  );
const titles = async (...of: Parameters<typeof page>) => (await page(...of)).rows.map((row) => row.title);

it("only posts that anyone may apply for today are listed, the newest first, the last day included", async () => {
  expect(await titles()).toEqual(["Porter", "Cleaner", "Cook"]);
  expect(await countOpenVacancies(db, TODAY)).toBe(3);
  expect(await countOpenVacancies(db, "2026-11-24")).toBe(2);
  expect([porter.id, cleaner.id, cook.id]).toEqual((await page()).rows.map((row) => row.id));
});
it("a sector, a town, and both narrow the list with an exact total", async () => {
  expect(await titles({ sector: "hospitality" })).toEqual(["Porter", "Cook"]);
  expect(await titles({ townId: norwich })).toEqual(["Cleaner", "Cook"]);
  expect(await titles({ sector: "hospitality", townId: norwich })).toEqual(["Cook"]);
  expect((await page({ sector: "hospitality" }, 1)).total).toBe(2);
});
it("pages follow each other", async () => {
  expect(await titles({}, 2)).toEqual(["Porter", "Cleaner"]);
  expect(await titles({}, 2, 2)).toEqual(["Cook"]);
});
it("the counts beside each choice are those of the list that it leads to", async () => {
  expect(new Map((await vacanciesBySector(db, TODAY, norwich)).map((s) => [s.code, s.count]))).toEqual(
    new Map([
      ["hospitality", 1],
      ["cleaning", 1],
    ]),
  );
  expect((await vacanciesByTown(db, TODAY, "hospitality")).map((town) => [town.id, town.count])).toEqual([
    [diss, 1],
    [norwich, 1],
  ]);
});
