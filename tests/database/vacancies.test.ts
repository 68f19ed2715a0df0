import { expect, it } from "vitest";
import type { OpenFilter } from "../../db/queries/vacancies.server";
import { countOpen, countOpenVacancies, openPosts } from "../../db/queries/vacancies.server";
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

const filterOf = ({ kind = null, sector = null, townId = null }: Partial<OpenFilter>) => ({
  kind,
  sector,
  townId,
});
const page = (filter: Parameters<typeof filterOf>[0] = {}, limit = 20, offset = 0) =>
  openPosts(db, TODAY, filterOf(filter), { limit, offset });
const titles = async (...of: Parameters<typeof page>) => (await page(...of)).map((row) => row.title);
const counts = (filter: Parameters<typeof filterOf>[0] = {}) => countOpen(db, TODAY, filterOf(filter));

it("only posts that anyone may apply for today are listed, the newest first, the last day included", async () => {
  expect(await titles()).toEqual(["Porter", "Cleaner", "Cook"]);
  expect(await countOpenVacancies(db, TODAY)).toBe(3);
  expect(await countOpenVacancies(db, "2026-11-24")).toBe(2);
  expect((await page()).map((row) => row.id)).toEqual([porter.id, cleaner.id, cook.id]);
});
it("a sector, a town, and both narrow the list with an exact total", async () => {
  for (const [filter, found] of [
    [{ sector: "hospitality" }, ["Porter", "Cook"]],
    [{ townId: norwich }, ["Cleaner", "Cook"]],
    [{ sector: "hospitality", townId: norwich }, ["Cook"]],
    [{ sector: "security" }, []],
  ] as const) {
    expect(await titles(filter)).toEqual(found);
    expect((await counts(filter)).total).toBe(found.length);
  }
});
it("pages follow each other", async () => {
  expect(await titles({}, 2)).toEqual(["Porter", "Cleaner"]);
  expect(await titles({}, 2, 2)).toEqual(["Cook"]);
});
it("the count beside each choice is that of the list to which it leads", async () => {
  for (const chosen of [
    {},
    { sector: "hospitality" },
    { townId: norwich },
    { sector: "cleaning", townId: diss },
  ]) {
    const { sectors, towns } = await counts(chosen);
    for (const { code, count } of sectors)
      expect(await titles({ ...chosen, sector: code })).toHaveLength(count);
    for (const { id, count } of towns) expect(await titles({ ...chosen, townId: id })).toHaveLength(count);
  }
  expect((await counts({ townId: norwich })).sectors.map((s) => s.code).sort()).toEqual([
    "cleaning",
    "hospitality",
  ]);
});
it("every kind is listed, and a kind narrows the list and the other counts", async () => {
  const dipping = { kind: "work_experience", work: "shadowing", townId: diss } as const;
  await aPost(db, {
    ...dipping,
    title: "Days with electricians",
    publishedAt: at(4),
    lengthDays: 3,
  });
  expect(await titles({ kind: "work_experience" })).toEqual(["Days with electricians"]);
  expect((await titles()).at(0)).toBe("Days with electricians");
  expect(await counts({ kind: "work_experience" })).toMatchObject({
    total: 1,
    towns: [{ id: diss, count: 1 }],
    kinds: expect.arrayContaining([
      { code: "vacancy", count: 3 },
      { code: "work_experience", count: 1 },
    ]),
  });
  expect(await countOpenVacancies(db, TODAY)).toBe(3);
});
