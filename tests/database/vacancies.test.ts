import { expect, it } from "vitest";
import { askedIn, countOpenPosts, openPostDates, openPosts } from "../../db/queries/vacancies.server";
import { anEmployer, aPost, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const TODAY = "2026-11-23";
const norwich = await aTown(db);
const diss = await aTown(db, { id: 2651122, name: "Diss" });
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const cook = await aPost(db, {
  title: "Cook",
  publishedAt: at(1),
  closesOn: TODAY,
  required: ["cooking", "cleaning"],
  certificates: ["food-hygiene-2"],
});
const porter = await aPost(db, { title: "Porter", publishedAt: at(3), townId: diss, required: ["cleaning"] });
const cleaner = await aPost(db, { title: "Cleaner", publishedAt: at(2), sectorCode: "cleaning" });
const suspended = await anEmployer(db, { status: "suspended" });
const hidden = [
  await aPost(db, { employerId: suspended.id, required: ["cleaning"] }),
  await aPost(db, { closesOn: "2026-11-22" }),
  await aPost(db, { places: 1, placesFilledElsewhere: 1 }),
];
for (const status of ["draft", "in_review", "paused", "filled", "closed", "withdrawn"] as const)
  hidden.push(await aPost(db, { status, required: ["cleaning"] }));

const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id);

it("of posts that an engine names only those that anyone may apply for today are shown, in its order", async () => {
  const named = [...ids(hidden), cleaner.id, porter.id, cook.id];
  expect(ids(await openPosts(db, TODAY, named))).toEqual([cleaner.id, porter.id, cook.id]);
  expect(ids(await openPosts(db, "2026-11-24", named))).toEqual([cleaner.id, porter.id]);
  expect(await openPosts(db, TODAY, [])).toEqual([]);
  expect(await countOpenPosts(db, TODAY)).toBe(3);
  expect(await countOpenPosts(db, "2026-11-24")).toBe(2);
});
it("those who list addresses are given every open post, the newest first", async () => {
  expect(ids(await openPostDates(db, TODAY, 9))).toEqual([porter.id, cleaner.id, cook.id]);
  expect(ids(await openPostDates(db, TODAY, 1))).toEqual([porter.id]);
});
it("what the open posts of a kind of work or a town ask for most comes first", async () => {
  expect(await askedIn(db, TODAY, { sector: "hospitality", townId: null }, 9)).toEqual({
    skills: [
      { code: "cleaning", count: 2 },
      { code: "cooking", count: 1 },
    ],
    certificates: [{ code: "food-hygiene-2", count: 1 }],
  });
  expect(await askedIn(db, TODAY, { sector: null, townId: diss }, 9)).toEqual({
    skills: [{ code: "cleaning", count: 1 }],
    certificates: [],
  });
  expect((await askedIn(db, TODAY, { sector: null, townId: norwich }, 1)).skills).toHaveLength(1);
});
it("jobs and placements are counted, and no recruitment days", async () => {
  await aPost(db, { kind: "work_experience", work: "shadowing", townId: diss, lengthDays: 3 });
  expect(await countOpenPosts(db, TODAY)).toBe(4);
});
