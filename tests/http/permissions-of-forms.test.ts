import { describe, expect, it } from "vitest";
import { type Answer, fingerprint } from "./app";
import { ROLES, type Role, type Scene } from "./cast";
import { firstOf, named, POSTS, rowsOfTable, short, statusesOf, whoMay, whoMayNot } from "./rows";

const { app, sceneFor, request } = await rowsOfTable();

describe("each form answers each role as the table says, and changes something only for those who may", () => {
  it.each(named(POSTS))("%s", async (_, row) => {
    const answered: Partial<Record<Role, string>> = {};
    /** Sends as these roles at once, and notes for each what it was answered and whether anything changed. */
    const send = async (roles: Role[], shouldChange: boolean, scene?: Scene) => {
      const sends = await Promise.all(roles.map((role) => request(row, role, { scene })));
      const before = await fingerprint(app.db);
      const answers = await Promise.all(sends.map((go) => go()));
      const changed = (await fingerprint(app.db)) !== before;
      for (const [i, role] of roles.entries())
        answered[role] =
          `${short(answers[i] as Answer)}${changed === shouldChange ? "" : `, changed: ${changed}`}`;
    };
    await send(whoMayNot(row), false, sceneFor(firstOf(row)));
    for (const role of whoMay(row)) await send([role], !row[4]?.storesNothing);
    expect(ROLES.map((role) => answered[role])).toEqual(statusesOf(row));
  });
});

it("nothing of all this was an error of ours", () => {
  expect(app.errors()).toEqual([]);
});
