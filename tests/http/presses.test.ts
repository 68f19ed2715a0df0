import { expect, it } from "vitest";
import { counts, fingerprint } from "./app";
import { ROLES } from "./cast";
import { firstOf, named, POSTS, rowsOfTable, short, statusesOf, whoMay, whoMayNot } from "./rows";
import type { Row } from "./table";

const { app, sceneFor, request, answerOf } = await rowsOfTable();

// Answers about oneself replace those before; codes and invitations are used up by the first press.
const ABOUT_RECORDS = POSTS.filter(([, path]) =>
  /^\/(opportunities|applications|posts|review|people|employers|organisation)/.test(path),
);
it.each(named(ABOUT_RECORDS))("a second press at the same time adds nothing: %s", async (_, row) => {
  const role = firstOf(row);
  const added = async (presses: number) => {
    const send = await request(row, role);
    const before = await counts(app.db);
    const answers = await Promise.all(Array.from({ length: presses }, send));
    const after = await counts(app.db);
    const rows = Object.entries(after).filter(([table, count]) => count !== before[table]);
    return {
      statuses: answers.map(short),
      rows: Object.fromEntries(rows.map(([table, count]) => [table, count - (before[table] ?? 0)])),
    };
  };
  // There is one employer for all, and one officer: what they say or look for the first time is new.
  if (/^\/organisation|^\/employers$/.test(row[1])) await added(1);
  const once = await added(1);
  const twice = await added(2);
  expect(twice).toEqual({ ...once, statuses: [...once.statuses, ...once.statuses] });
});

// Where a form may come from, and what is told of a wrong one, is decided by the address before the form is read.
const AN_ADDRESS = [...new Map(POSTS.map((row) => [row[1], row])).values()];

it.each(
  named(AN_ADDRESS),
)("what is wrong with a form is not told to those who may not send it: %s", async (_, row) => {
  const [method, path, , statuses, more] = row;
  const wrong: Row = [method, path, { nonsense: "x" }, statuses, more];
  // Whoever may send another form there is told what is wrong with theirs.
  const others = POSTS.filter(([, address]) => address === path).flatMap(whoMay);
  const roles = whoMayNot(row).filter((role) => !others.includes(role));
  const scene = sceneFor(firstOf(row));
  const answers = await Promise.all(roles.map((role) => answerOf(wrong, role, { scene })));
  expect(answers.map(short)).toEqual(roles.map((role) => statusesOf(row)[ROLES.indexOf(role)]));
});

it.each(named(AN_ADDRESS))("a form from elsewhere is refused, and stores nothing: %s", async (_, row) => {
  const role = firstOf(row);
  const scene = sceneFor(role);
  const sends = [
    await request(row, role, { scene, origin: null }),
    await request(row, role, { scene, origin: "https://foothold.example.evil.test" }),
    await request(row, role, { scene, origin: "null", suffix: ".data" }),
  ];
  const before = await fingerprint(app.db);
  expect((await Promise.all(sends.map((send) => send()))).map(({ status }) => status)).toEqual([
    403, 403, 403,
  ]);
  expect(await fingerprint(app.db)).toBe(before);
});

it("nothing of all this was an error of ours", () => {
  expect(app.errors()).toEqual([]);
});
