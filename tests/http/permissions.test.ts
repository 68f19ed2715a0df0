import { matchRoutes } from "@remix-run/react";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, it } from "vitest";
import routes from "../../app/routes";
import { fingerprint } from "./app";
import { ROLES, type Role } from "./cast";
import { doubleIds } from "./html";
import {
  firstOf,
  GETS,
  named,
  rowsOfTable,
  short,
  shortData,
  statusesOf,
  statusOf,
  whoMay,
  whoMayNot,
} from "./rows";
import { ABSENT, TABLE } from "./table";
import { takingTurns } from "./turns";

const { app, sceneFor, request, answerOf } = await rowsOfTable();

describe("each page answers each role as the table says, and so does its data", () => {
  it.each(named(GETS))("%s", async (_, row) => {
    const scene = sceneFor(firstOf(row));
    const ask = (roles: readonly Role[], suffix?: ".data") =>
      Promise.all(roles.map((role) => answerOf(row, role, { scene, suffix })));
    const answers = await ask(ROLES);
    expect(answers.map(short)).toEqual(statusesOf(row));
    if (/^\/(places|skills|sitemap|robots|dev\/ok)/.test(row[1])) return;
    for (const { status, body } of answers) if (status === 200) expect(doubleIds(body)).toEqual([]);
    // The same loaders answer: those whom the page refuses, and one whom it does not.
    const roles = [firstOf(row), ...whoMayNot(row)];
    expect((await ask(roles, ".data")).map(shortData)).toEqual(roles.map((role) => statusOf(row, role)));
  });
});

it.each(ABSENT)("%s is absent, whoever asks", async (path) => {
  const scene = sceneFor();
  for (const suffix of [undefined, ".data"] as const) {
    const answers = await Promise.all(
      ROLES.map((role) => answerOf(["GET", path, null, ""], role, { scene, suffix })),
    );
    const [nobody, ...others] = answers.map(suffix ? shortData : short);
    expect(nobody).toMatch(/^(404|in)$/);
    expect(others).toEqual(Array(7).fill("404"));
  }
});

const ID = /\{(?!uuid|code)[a-z' -]+\}/;
const WITH_IDS = TABLE.filter(([, path]) => ID.test(path));
const NOBODYS = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
// The guard, which no address is without, refuses all of them alike.
const noId = takingTurns();
const NO_IDS = ["0", "nothing", "%00", "..%2f..", "'--", "😀"];
it.each(named(WITH_IDS))("an id that is none, or nobody's, is absent: %s", async (_, row) => {
  const [method, path, form, statuses, more] = row;
  const scene = sceneFor(firstOf(row));
  const paths = [...path.matchAll(new RegExp(ID, "g"))].flatMap(({ 0: name }) =>
    [NOBODYS, ...noId(...NO_IDS)].map((id) => path.replace(name, id)),
  );
  const answers = await Promise.all(
    paths.map((wrong) => answerOf([method, wrong, form, statuses, more], firstOf(row), { scene })),
  );
  expect(answers.map(({ status }, i) => `${paths[i]} ${status}`)).toEqual(
    paths.map((wrong) => `${wrong} 404`),
  );
});

// The tests above know an address by its rows; what follows knows the rows by the addresses.
const modules = import.meta.glob<Record<string, unknown>>("../../app/routes/**/*.{ts,tsx}");
const flat = (entries: readonly RouteConfigEntry[]): RouteConfigEntry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
const addresses = flat(await routes);
const tree = addresses.map(({ path, index, file }) => ({
  id: file,
  path: path ?? "",
  index: index ?? false,
}));
const fileOf = (path: string) =>
  matchRoutes(
    tree as Parameters<typeof matchRoutes>[0],
    path.replace(/\?.*/, "").replaceAll(/\{[^}]*\}/g, "x"),
  )?.at(-1)?.route.id;

describe("every address of routes.ts", () => {
  it("has a row, and a row of its forms where it takes any", async () => {
    const covered = new Set(TABLE.map(([method, path]) => `${method} ${fileOf(path)}`));
    const wanted = await Promise.all(
      addresses
        .filter(({ path }) => path !== "*")
        .map(async ({ file }) => {
          const module = await modules[`../../app/${file}`]?.();
          return [`GET ${file}`, ...(module?.action ? [`POST ${file}`] : [])];
        }),
    );
    expect(wanted.flat().filter((address) => !covered.has(address))).toEqual([]);
  });

  it("lets somebody in: each row has a status for each role, and one success", () => {
    const odd = TABLE.filter((row) => statusesOf(row).length !== ROLES.length || whoMay(row).length === 0);
    expect(odd).toEqual([]);
    // 422: who may, and what is sent is not theirs to send, as a person who lives in another region.
    expect(TABLE.flatMap(statusesOf).filter((status) => !/^(in|200|302|404|422)$/.test(status))).toEqual([]);
  });

  const ONE_EACH = [...new Map(GETS.map((row) => [fileOf(row[1]), row])).entries()];
  it.each(ONE_EACH)("%s refuses methods that it does not know, and stores nothing", async (file, row) => {
    const module = await modules[`../../app/${file}`]?.();
    const methods = ["PUT", "PATCH", "DELETE", ...(module?.action ? [] : ["POST"])];
    const scene = sceneFor(firstOf(row));
    const sends = await Promise.all(methods.map((method) => request(row, firstOf(row), { method, scene })));
    const before = await fingerprint(app.db);
    expect((await Promise.all(sends.map((send) => send()))).map(({ status }) => status)).toEqual(
      methods.map(() => 405),
    );
    expect(await fingerprint(app.db)).toBe(before);
  });
});

it("nothing of all this was an error of ours", () => {
  expect(app.errors()).toEqual([]);
});
