import { matchRoutes } from "@remix-run/react";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, it } from "vitest";
import routes from "../../app/routes";
import { type Answer, counts, fingerprint, servedApp } from "./app";
import { aCast, aScene, askerOf, type Cast, filled, filledForm, ROLES, type Role, type Scene } from "./cast";
import { doubleIds } from "./html";
import { ABSENT, type Row, TABLE } from "./table";

const app = await servedApp();
let cast: Cast;
beforeAll(async () => {
  cast = await aCast(app.db);
});

const GETS = TABLE.filter(([method]) => method === "GET");
const POSTS = TABLE.filter(([method]) => method === "POST");
const named = (rows: readonly Row[]) =>
  rows.map((row) => {
    const [method, path, form] = row;
    return [`${method} ${path} ${form ? JSON.stringify(form).slice(0, 60) : ""}`, row] as const;
  });

const statusesOf = ([, , , statuses]: Row) => statuses.split(/ +/);
const isSuccess = (status: string | undefined) => status === "200" || status === "302";
const whoMay = (row: Row) => ROLES.filter((_, i) => isSuccess(statusesOf(row)[i]));
const whoMayNot = (row: Row) => ROLES.filter((_, i) => !isSuccess(statusesOf(row)[i]));
const firstOf = (row: Row) => whoMay(row)[0] as Role;

const isSignIn = (to: string | null | undefined) => /^\/sign-in\?then=/.test(to ?? "");
const short = ({ status, to }: Answer) => (status === 302 && isSignIn(to) ? "in" : String(status));
/** In data a redirect is a part of the answer. */
function shortData({ status, body }: Answer): string {
  if (!body.includes("SingleFetchRedirect")) return String(status);
  return isSignIn(/"(\/[^"]*)"/.exec(body)?.[1]) ? "in" : "302";
}

interface Over {
  scene?: Scene;
  suffix?: ".data";
  method?: string;
  origin?: string | null;
}
/** One request of a row, on records made for it alone unless a scene is given; sent when it is called. */
async function request([method, path, form, , more]: Row, role: Role, over: Over = {}) {
  const scene = over.scene ?? aScene(app, cast, role);
  const [before = "", query] = (await filled(path, scene)).split("?");
  const address = `${over.suffix && before === "/" ? "/_root" : before}${over.suffix ?? ""}${query ? `?${query}` : ""}`;
  const cookie = more?.cookie && (await filled(more.cookie, scene));
  const sent = form ? await filledForm(form, scene) : undefined;
  const { origin } = over;
  await app.db.deleteFrom("attempt").execute();
  return () =>
    app.ask(askerOf(cast, role), address, { method: over.method ?? method, form: sent, cookie, origin });
}
const answerOf = async (...asked: Parameters<typeof request>) => (await request(...asked))();

describe("each page answers each role as the table says, and so does its data", () => {
  it.each(named(GETS))("%s", async (_, row) => {
    const scene = aScene(app, cast, firstOf(row));
    const ask = (suffix?: ".data") =>
      Promise.all(ROLES.map((role) => answerOf(row, role, { scene, suffix })));
    const answers = await ask();
    expect(answers.map(short)).toEqual(statusesOf(row));
    if (/^\/(places|dev\/ok)/.test(row[1])) return;
    for (const { status, body } of answers) if (status === 200) expect(doubleIds(body)).toEqual([]);
    expect((await ask(".data")).map(shortData)).toEqual(statusesOf(row));
  });
});

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
    await send(whoMayNot(row), false, aScene(app, cast, firstOf(row)));
    for (const role of whoMay(row)) await send([role], !row[4]?.storesNothing);
    expect(ROLES.map((role) => answered[role])).toEqual(statusesOf(row));
  });
});

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
  const once = await added(1);
  const twice = await added(2);
  expect(twice).toEqual({ ...once, statuses: [...once.statuses, ...once.statuses] });
});

it.each(
  named(POSTS),
)("what is wrong with a form is not told to those who may not send it: %s", async (_, row) => {
  const [method, path, , statuses, more] = row;
  const wrong: Row = [method, path, { nonsense: "x" }, statuses, more];
  const roles = whoMayNot(row);
  const scene = aScene(app, cast, firstOf(row));
  const answers = await Promise.all(roles.map((role) => answerOf(wrong, role, { scene })));
  expect(answers.map(short)).toEqual(roles.map((role) => statusesOf(row)[ROLES.indexOf(role)]));
});

it.each(named(POSTS))("a form from elsewhere is refused, and stores nothing: %s", async (_, row) => {
  const role = firstOf(row);
  const sends = [
    await request(row, role, { origin: null }),
    await request(row, role, { origin: "https://foothold.example.evil.test" }),
    await request(row, role, { origin: "null", suffix: ".data" }),
  ];
  const before = await fingerprint(app.db);
  expect((await Promise.all(sends.map((send) => send()))).map(({ status }) => status)).toEqual([
    403, 403, 403,
  ]);
  expect(await fingerprint(app.db)).toBe(before);
});

it.each(ABSENT)("%s is absent, whoever asks", async (path) => {
  const scene = aScene(app, cast);
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
const NO_IDS = ["0", "nothing", "%00", "..%2f..", "'--", "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000", "😀"];
it.each(named(WITH_IDS))("an id that is none, or nobody's, is absent: %s", async (_, row) => {
  const [method, path, form, statuses, more] = row;
  const scene = aScene(app, cast, firstOf(row));
  const paths = NO_IDS.flatMap((id) =>
    [...path.matchAll(new RegExp(ID, "g"))].map(({ 0: name }) => path.replace(name, id)),
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
    const scene = aScene(app, cast, firstOf(row));
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
