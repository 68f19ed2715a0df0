import { describe, expect, it } from "vitest";
import { type Answer, counts, fingerprint } from "./app";
import type { Role } from "./cast";
import { firstOf, named, POSTS, rowsOfTable, short, statusOf, whoMay, whoMayNot } from "./rows";
import type { Row } from "./table";
import { takingTurns } from "./turns";

const { app, sceneFor, request } = await rowsOfTable();

// Where a form may come from, and what is told of a wrong one, is decided by the address before the form is read.
const OF_AN_ADDRESS = new Set(new Map(POSTS.map((row) => [row[1], row])).values());
// Answers about oneself replace those before; codes and invitations are used up by the first press.
const isAboutRecords = ([, path]: Row) =>
  /^\/(opportunities|applications|posts|review|people|employers|organisation)/.test(path);
const kindOf = (role: Role) => role.replace(/^other | elsewhere$/g, "");

const ELSEWHERE: { origin: string | null; suffix?: ".data" }[] = [
  { origin: null },
  { origin: "https://foothold.example.evil.test" },
  { origin: "null", suffix: ".data" },
];
const elsewhere = takingTurns();

type Sending = [what: string, send: () => Promise<Answer>, status: string | undefined];

/** The form as each role that may not send it, and what is wrong of it. */
async function refusalsOf(row: Row): Promise<Sending[]> {
  const [method, path, , statuses, more] = row;
  const first = firstOf(row);
  const scene = sceneFor(first);
  const sendings: Sending[] = [];
  for (const role of whoMayNot(row))
    sendings.push([role, await request(row, role, { scene }), statusOf(row, role)]);
  if (!OF_AN_ADDRESS.has(row)) return sendings;
  const wrong: Row = [method, path, { nonsense: "x" }, statuses, more];
  // Whoever may send another form there is told what is wrong with theirs; whom the guard lets nowhere near, it never reads.
  const others = POSTS.filter(([, address]) => address === path).flatMap(whoMay);
  const kinds = others.map(kindOf);
  for (const role of whoMayNot(row).filter((role) => !others.includes(role) && kinds.includes(kindOf(role))))
    sendings.push([`${role}, nonsense`, await request(wrong, role, { scene }), statusOf(row, role)]);
  for (const from of elsewhere(...ELSEWHERE))
    sendings.push([`from ${from.origin}`, await request(row, first, { scene, ...from }), "403"]);
  return sendings;
}

/** Sends a form at once as often as is said, on records of its own. */
async function pressed(row: Row, role: Role, presses: number) {
  const send = await request(row, role);
  const [before, had] = [await fingerprint(app.db), await counts(app.db)];
  const answers = await Promise.all(Array.from({ length: presses }, send));
  const [after, has] = [await fingerprint(app.db), await counts(app.db)];
  const added = Object.entries(has).map(([table, rows]) => [table, rows - (had[table] ?? 0)] as const);
  return {
    statuses: answers.map(short),
    changed: after !== before,
    rows: Object.fromEntries(added.filter(([, rows]) => rows !== 0)),
  };
}

describe("each form changes nothing for those who may not send it, nor from elsewhere, whatever is wrong with it", () => {
  it.each(named(POSTS))("%s", async (_, row) => {
    const sendings = await refusalsOf(row);
    const before = await fingerprint(app.db);
    const answers = await Promise.all(sendings.map(([, send]) => send()));
    expect(answers.map((answer, i) => `${sendings[i]?.[0]}: ${short(answer)}`)).toEqual(
      sendings.map(([what, , status]) => `${what}: ${status}`),
    );
    expect(await fingerprint(app.db)).toBe(before);
  });
});

describe("each form changes something for each role that may send it, and adds nothing by a second press at the same time", () => {
  it.each(named(POSTS))("%s", async (_, row) => {
    const changed = !row[4]?.storesNothing;
    for (const role of whoMay(row)) {
      const once = await pressed(row, role, 1);
      expect([role, ...once.statuses, once.changed]).toEqual([role, statusOf(row, role), changed]);
      if (role !== firstOf(row) || !isAboutRecords(row)) continue;
      // There is one employer for all, and one officer: what they say or look for the first time is new.
      const { rows } = /^\/organisation|^\/employers$/.test(row[1]) ? await pressed(row, role, 1) : once;
      const twice = await pressed(row, role, 2);
      expect([twice.statuses, twice.rows]).toEqual([[...once.statuses, ...once.statuses], rows]);
    }
  });
});

it("nothing of all this was an error of ours", () => {
  expect(app.errors()).toEqual([]);
});
