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
  // As long as a new one lasts: one that is half over would be renewed by each request.
  const expiresAt = new Date(Date.now() + 12 * 3_600_000);
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
const REFERENCE = ["town", "skill", "soc_unit", "skill_sector", "soc_sector"];

/** What has become of every row since this was first asked, as one short text: the same before and after where nothing was stored. */
export async function fingerprint(db: Db): Promise<string> {
  const sums = [...(await written(db))].filter(([, { hash }]) => hash !== 0n);
  return sums
    .map(([table, { hash }]) => `${table} ${hash}`)
    .sort()
    .join("\n");
}

/** How many rows each table has more than when this was first asked; of events, those that somebody is told of: engines may hear a thing twice. */
export async function counts(db: Db): Promise<Record<string, number>> {
  return Object.fromEntries([...(await written(db))].map(([table, { rows }]) => [table, rows]));
}

interface Written {
  /** The sum of the rows' hashes: what is put back, or goes as it came, adds nothing. */
  hash: bigint;
  rows: number;
}

/** Databases where what is written is noted by now, and what was read of it. */
const noted = new WeakMap<Db, Promise<Map<string, Written>>>();

/**
 * What was written to each of our tables, without reference data and what is passing. It is noted as it is written: to
 * read all that there is before and after each request was most of the database's work.
 */
async function written(db: Db): Promise<Map<string, Written>> {
  const noting = noted.get(db) ?? noteWhatIsWritten(db).then(() => new Map<string, Written>());
  noted.set(db, noting);
  const sums = await noting;
  const { rows: news } = await sql<{ table: string; hash: string; rows: number }>`
    delete from written_in_a_test returning "table", hash::text as hash, rows`.execute(db);
  for (const { table, hash, rows } of news) {
    const sum = sums.get(table) ?? { hash: 0n, rows: 0 };
    sums.set(table, { hash: sum.hash + BigInt(hash), rows: sum.rows + rows });
  }
  return sums;
}

async function noteWhatIsWritten(db: Db): Promise<void> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    db,
  );
  await sql`
    create table written_in_a_test ("table" text not null, hash numeric not null, rows int not null)`.execute(
    db,
  );
  await sql`
    create function note_what_is_written() returns trigger language plpgsql as $$
      declare
        before numeric := case when tg_op = 'INSERT' then 0 else hashtextextended(old::text, 0) end;
        after numeric := case when tg_op = 'DELETE' then 0 else hashtextextended(new::text, 0) end;
        topic text := to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> 'topic';
        rows int := case tg_op when 'INSERT' then 1 when 'DELETE' then -1 else 0 end;
      begin
        insert into written_in_a_test
          values (tg_table_name, after - before, case when topic <> 'message' then 0 else rows end);
        return null;
      end $$`.execute(db);
  for (const { name } of tables)
    if (![...PASSING, ...REFERENCE].includes(name))
      await sql`
        create trigger is_noted after insert or update or delete on ${sql.table(name)}
          for each row execute function note_what_is_written()`.execute(db);
}
