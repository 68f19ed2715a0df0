import { sql } from "kysely";
import { expect, it } from "vitest";
import { isDatabaseLost, makeDb } from "../db/client.server";
import { toMultirange } from "../db/slots";
import { freshDb } from "./fresh-db";

const db = await freshDb();

it("reads dates as text, counts and amounts as numbers, instants as Date and weeks as ranges", async () => {
  const { rows } = await sql<Record<string, unknown>>`
    select date '2026-03-29' as day, count(*) as how_many, 12.5::numeric as amount,
      timestamptz '2026-03-29 01:30:00+00' as instant,
      ${toMultirange([
        [36, 58],
        [58, 60],
        [671, 672],
      ])}::int4multirange as week`.execute(db);
  expect(rows).toEqual([
    {
      day: "2026-03-29",
      howMany: 1,
      amount: 12.5,
      instant: new Date("2026-03-29T01:30:00Z"),
      week: [
        [36, 60],
        [671, 672],
      ],
    },
  ]);
});

it("keeps the keys of stored JSON as they are", async () => {
  const { rows } = await sql<{ answers: unknown }>`select '{"job_title":1}'::jsonb as answers`.execute(db);
  expect(rows).toEqual([{ answers: { job_title: 1 } }]);
});

it("tells a database that is gone from a statement that is wrong", async () => {
  const nowhere = makeDb("postgres://nobody@127.0.0.1:1/none");
  const gone = await sql`select 1`.execute(nowhere).catch((error: unknown) => error);
  const wrong = await sql`select nothing`.execute(db).catch((error: unknown) => error);
  expect([isDatabaseLost(gone), isDatabaseLost(wrong)]).toEqual([true, false]);
  await nowhere.destroy();
});
