import { spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "kysely";
import { afterAll } from "vitest";
import { digest } from "../../app/accounts/secrets.server";
import { root } from "../../app/process/prepare.mjs";
import type { Db } from "../../db/client.server";
import { freshDatabase } from "../fresh-db";

/** Who asks: nobody, or somebody in one of their roles. */
export type Asker = { personId: string; roleId: string } | null;
export type Form = Record<string, string | readonly string[] | File>;

export interface Answer {
  status: number;
  /** Where it leads, as a path. */
  to: string | null;
  body: string;
  cookies: string[];
  /** What browsers and others may keep of it. */
  caching: string | null;
}
interface Sent {
  method?: string;
  form?: Form;
  /** Undefined: our own; null: none at all. */
  origin?: string | null;
  cookie?: string;
  /** The page that it was on; `{address}` is ours. */
  referer?: string;
}

export interface ServedApp {
  db: Db;
  address: string;
  /** Asks as somebody, who has a session of their own for just this request. */
  ask(who: Asker, path: string, sent?: Sent): Promise<Answer>;
  /** What it wrote at level error or worse. */
  errors(): string[];
  /** All that it wrote. */
  said(): string;
}

/** The built application on a database of its own, without demo people. Call it at the top of a test file. */
export async function servedApp(settings: Record<string, string> = {}): Promise<ServedApp> {
  const { db, url } = await freshDatabase();
  const child = spawn(process.execPath, ["build/server/index.js", "serve"], {
    cwd: root,
    env: {
      ...process.env,
      FOOTHOLD_MODE: "demo",
      DEMO_DATA: "none",
      PROCESS: "web",
      PORT: "4390",
      LOG_LEVEL: "error",
      DATABASE_URL: url,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  afterAll(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      said += chunk;
      const found = /ready at (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    void ended.then(() => reject(new Error(`The server did not start:\n${said}`)));
  });

  async function ask(
    who: Asker,
    path: string,
    { method, form, origin = address, cookie, referer }: Sent = {},
  ) {
    const cookies = [...(who ? [`session=${await aSession(db, who)}`] : []), ...(cookie ? [cookie] : [])];
    const response = await fetch(address + path, {
      method: method ?? (form ? "POST" : "GET"),
      redirect: "manual",
      headers: {
        // Packing and unpacking would be a tenth of the work.
        "Accept-Encoding": "identity",
        ...(cookies.length > 0 ? { Cookie: cookies.join("; ") } : {}),
        ...(referer ? { Referer: referer.replace("{address}", address) } : {}),
        ...(origin === null ? {} : { Origin: origin }),
      },
      body: form && bodyOf(form),
    });
    const location = response.headers.get("Location");
    return {
      status: response.status,
      to: location?.replace(address, "") ?? null,
      body: await response.text(),
      caching: response.headers.get("Cache-Control"),
      cookies: response.headers.getSetCookie().map((line) => line.split(";")[0] ?? ""),
    };
  }
  const errors = () => said.split("\n").filter((line) => /"level":"(error|fatal)"/.test(line));
  return { db, address, ask, errors, said: () => said };
}

/** As a browser sends it: plainly, or in parts where a file is among it. */
function bodyOf(form: Form): FormData | URLSearchParams {
  const entries = Object.entries(form).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one] as [string, string | File]),
  );
  if (entries.every((entry): entry is [string, string] => typeof entry[1] === "string"))
    return new URLSearchParams(entries);
  const parts = new FormData();
  for (const [name, value] of entries) parts.append(name, value);
  return parts;
}

let sessions = 0;
async function aSession(db: Db, { personId, roleId }: NonNullable<Asker>): Promise<string> {
  sessions += 1;
  const id = `session-of-a-test-${process.pid}-${sessions}`;
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db
    .insertInto("session")
    .values({ id: digest(id), userId: personId, expiresAt, roleId })
    .execute();
  return id;
}

/** What changes without anybody having stored a fact: reads are noted, tries and questions are counted, sessions come and go. */
const PASSING = [
  "audit",
  "attempt",
  "reach_question",
  "session",
  "kysely_migration",
  "kysely_migration_lock",
];

/** Every row that there is, as one short text: the same before and after where nothing was stored. */
export async function fingerprint(db: Db): Promise<string> {
  const lines = await tally(db, "tally_of_contents", "coalesce(sum(hashtextextended(t::text, 0)), 0)");
  return lines
    .map(({ table, value }) => `${table} ${value}`)
    .sort()
    .join("\n");
}

/** How many rows each table has; of events, those that somebody is told of: engines may hear a thing twice. */
export async function counts(db: Db): Promise<Record<string, number>> {
  const lines = await tally(
    db,
    "tally_of_rows",
    "count(*) filter (where coalesce(to_jsonb(t) ->> 'topic', 'message') = 'message')",
  );
  return Object.fromEntries(lines.map(({ table, value }) => [table, Number(value)]));
}

/** Databases that have the function of a tally by now; its plan is kept by each connection, which is most of its time. */
const made = new WeakMap<Db, Map<string, Promise<unknown>>>();

/** One value of each of our tables, without reference data and what is passing. */
async function tally(db: Db, name: string, value: string): Promise<{ table: string; value: string }[]> {
  const functions = made.get(db) ?? new Map<string, Promise<unknown>>();
  made.set(db, functions);
  if (!functions.has(name)) functions.set(name, makeTally(db, name, value));
  await functions.get(name);
  const { rows } = await sql<{ table: string; value: string }>`select * from ${sql.ref(name)}()`.execute(db);
  return rows;
}

async function makeTally(db: Db, name: string, value: string) {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('town', 'skill', 'soc_unit', 'skill_sector', 'soc_sector') order by relname`.execute(
    db,
  );
  const parts = tables
    .filter((table) => !PASSING.includes(table.name))
    .map((table) => `select '${table.name}', (${value})::text from "${table.name}" t`);
  await sql
    .raw(
      `create function ${name}() returns table ("table" text, value text) language plpgsql as
        $$ begin return query ${parts.join(" union all ")}; end $$`,
    )
    .execute(db);
}
