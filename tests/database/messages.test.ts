import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Config, parseConfig } from "../../app/config.server";
import type { JobServices } from "../../app/job";
import type { MessageKind } from "../../app/messages/kinds";
import { retryMessages } from "../../app/messages/retrying.server";
import { routeMessages, routeSome } from "../../app/messages/routing.server";
import { sendMessage } from "../../app/messages/sending.server";
import { transact } from "../../app/transact.server";
import { aParticipant, callerOf, NOW } from "../builders/people";
import { freshDb } from "../fresh-db";
import { aMailServer, aTextService } from "../mail-server";
import { queuedJobs } from "../queue";

const db = await freshDb();
const closing: (() => Promise<void>)[] = [];

const configOf = (environment: Record<string, string> = {}): Config => {
  const parsed = parseConfig({ PUBLIC_URL: "https://foothold.example", ...environment });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.config;
};
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const services = (config = configOf()): JobServices => ({
  db,
  config,
  log: quiet,
  now: NOW,
  attempt: 1,
  signal: new AbortController().signal,
});
const mailed = async (options: Parameters<typeof aMailServer>[0] = {}) => {
  const server = await aMailServer(options);
  closing.push(server.close);
  return server;
};

type Person = Awaited<ReturnType<typeof aParticipant>>;

/** Something happens that the person waits for. */
const tell = (
  person: Person,
  kind: MessageKind = "right-to-work-checked",
  before: () => Promise<unknown> = async () => undefined,
) =>
  transact(callerOf(db, person.actor), "account.settings", async ({ allow, record }) => {
    allow({ ownerId: person.id });
    await before();
    record({ topic: "message", kind, subjectId: person.id, personId: person.id });
  });
const messages = () =>
  db
    .selectFrom("message")
    .select(["id", "revision", "state", "channel", "attempts"])
    .orderBy("revision")
    .execute();
const routed = async () => {
  await routeMessages({}, services());
  return (await messages()).filter((message) => message.state === "queued");
};
const sendAll = async (config: Config) => {
  const outcomes = [];
  for (const { id } of await routed())
    outcomes.push(
      await sendMessage({ messageId: id }, services(config)).then(
        () => "done",
        () => "again",
      ),
    );
  return outcomes;
};

beforeEach(async () => {
  await sql`truncate message, outbox, captured_message, notification_choice cascade`.execute(db);
  await sql`delete from graphile_worker._private_jobs`.execute(db);
});
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

describe("routing", () => {
  it("makes one message and one job of each event, however often it runs", async () => {
    const person = await aParticipant(db);
    await tell(person);
    await tell(person);
    await Promise.all([
      routeMessages({}, services()),
      routeMessages({}, services()),
      routeMessages({}, services()),
    ]);
    expect(await messages()).toHaveLength(2);
    expect(await queuedJobs(db, "send-message")).toHaveLength(2);
  });

  it("skips nothing while transactions overlap, and revisions follow the order of commits", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => aParticipant(db)));
    let writing = true;
    const seen: number[] = [];
    const reader = (async () => {
      let cursor = 0;
      for (;;) {
        const last = !writing;
        const rows = await db
          .selectFrom("outbox")
          .select("revision")
          .where("revision", ">", cursor)
          .orderBy("revision")
          .execute();
        for (const { revision } of rows) {
          seen.push(revision);
          cursor = revision;
        }
        await routeSome(db, NOW, 3);
        if (last) return;
      }
    })();
    await Promise.all(
      people.map((person, i) => tell(person, undefined, () => pause((i * 37) % 50)).then(() => tell(person))),
    );
    writing = false;
    await reader;
    await routeMessages({}, services());
    const outbox = await db.selectFrom("outbox").select("revision").orderBy("revision").execute();
    expect(seen).toEqual(outbox.map((row) => row.revision));
    expect((await messages()).map((message) => message.revision)).toEqual(seen);
  });

  it("reads nothing of a transaction that began first and commits last, until it does", async () => {
    const [slow, fast] = [await aParticipant(db), await aParticipant(db)];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun = tell(slow, undefined, () => held);
    await tell(fast);
    expect((await routed()).map((message) => message.revision)).toHaveLength(1);
    release();
    await begun;
    const all = await routed();
    expect(all).toHaveLength(2);
    const rows = await db.selectFrom("outbox").select(["personId"]).orderBy("revision").execute();
    expect(rows.map((row) => row.personId)).toEqual([fast.id, slow.id]);
  });

  it("leaves nothing behind when what was written rolls back", async () => {
    const person = await aParticipant(db);
    const failing = transact(callerOf(db, person.actor), "account.settings", async ({ allow, record }) => {
      allow({ ownerId: person.id });
      record({ topic: "message", kind: "offer-made", subjectId: randomUUID(), personId: person.id });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await routed()).toEqual([]);
    expect(await queuedJobs(db, "route-messages")).toEqual([]);
  });

  it("goes the way that the person chose for this, or no way at all", async () => {
    const phone = "+447700900222";
    const person = await aParticipant(db, { person: { phone } });
    const choose = (channel: string) =>
      db
        .insertInto("notificationChoice")
        .values({ personId: person.id, topic: "checks", channel })
        .onConflict((conflict) => conflict.columns(["personId", "topic"]).doUpdateSet({ channel }))
        .execute();
    await tell(person);
    await routed();
    await choose("sms");
    await tell(person);
    await routed();
    await choose("none");
    await tell(person);
    await routed();
    expect((await messages()).map(({ channel, state }) => [channel, state])).toEqual([
      ["email", "queued"],
      ["sms", "queued"],
      ["none", "unwanted"],
    ]);
    expect(await queuedJobs(db, "send-message")).toHaveLength(2);
  });
});

describe("an e-mail", () => {
  it("comes in HTML and text, in the reader's language, with a Message-ID that is its own", async () => {
    const server = await mailed();
    const person = await aParticipant(db, { person: { locale: "en-XA" } });
    await tell(person);
    expect(await sendAll(configOf({ SMTP_URL: server.url }))).toEqual(["done"]);
    const [mail] = server.mails;
    const [message] = await messages();
    expect(mail?.messageId).toBe(`<${message?.revision}@foothold.example>`);
    expect(mail?.subject).toMatch(/^⟦Ýöüŕ öƒƒíçéŕ/);
    expect(mail?.html).toContain('lang="en-XA"');
    expect(mail?.text).toContain("https://foothold.example/matches");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(message?.state).toBe("sent");
  });

  it("waits while the mail server is dead, and comes when it is back", async () => {
    const down = await aMailServer();
    await down.close();
    const person = await aParticipant(db);
    await tell(person);
    const config = configOf({ SMTP_URL: down.url });
    expect(await sendAll(config)).toEqual(["again"]);
    expect(await sendAll(config)).toEqual(["again"]);
    expect(await messages()).toMatchObject([{ state: "queued", attempts: 2 }]);
    const server = await mailed({ port: down.port });
    expect(await sendAll(config)).toEqual(["done"]);
    expect(server.mails).toHaveLength(1);
    expect(await messages()).toMatchObject([{ state: "sent", attempts: 3 }]);
    expect(await sendAll(config)).toEqual([]);
  });

  it("carries the same Message-ID when it has to be repeated", async () => {
    const server = await mailed({ dropAfterData: true });
    await tell(await aParticipant(db));
    const config = configOf({ SMTP_URL: server.url });
    expect(await sendAll(config)).toEqual(["again"]);
    expect(await sendAll(config)).toEqual(["done"]);
    expect(server.mails).toHaveLength(2);
    expect(new Set(server.mails.map((mail) => mail.messageId)).size).toBe(1);
  });

  it("is given up where the address is refused for good", async () => {
    const person = await aParticipant(db);
    const server = await mailed({ refuse: [person.email as string] });
    await tell(person);
    expect(await sendAll(configOf({ SMTP_URL: server.url }))).toEqual(["done"]);
    expect(await messages()).toMatchObject([{ state: "failed" }]);
  });

  it("is not written when nothing is left to tell", async () => {
    const person = await aParticipant(db);
    await transact(callerOf(db, person.actor), "account.settings", async ({ allow, record }) => {
      allow({ ownerId: person.id });
      record({ topic: "message", kind: "offer-made", subjectId: randomUUID(), personId: person.id });
    });
    expect(await sendAll(configOf())).toEqual(["done"]);
    expect(await messages()).toMatchObject([{ state: "unwanted" }]);
  });

  it("waits in production where no mail server is set", async () => {
    await tell(await aParticipant(db));
    const production = configOf({
      FOOTHOLD_MODE: "production",
      DATABASE_URL: "postgres://x@localhost/x",
      SECRET_KEY: "x".repeat(32),
    });
    expect(await sendAll(production)).toEqual(["again"]);
  });
});

describe("a text message", () => {
  const person = () =>
    aParticipant(db, {
      person: { email: null, phone: `+4477009${Math.random().toString().slice(2, 7)}`, channel: "sms" },
    });

  it("says what kind of thing it is and where, and nothing else", async () => {
    const service = await aTextService();
    closing.push(service.close);
    const { id } = await person();
    const { phone } = await db
      .selectFrom("person")
      .select("phone")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await tell({ id, actor: { role: "participant", personId: id, roleId: "" } } as Person);
    expect(await sendAll(configOf({ SMS_URL: service.url }))).toEqual(["done"]);
    const [message] = await messages();
    expect(service.texts).toEqual([
      {
        to: phone,
        text: "Your officer has news for you at Foothold: https://foothold.example/matches",
        id: `${message?.revision}@foothold.example`,
      },
    ]);
  });

  it("waits while the service fails, and is given up when it is refused", async () => {
    const service = await aTextService();
    closing.push(service.close);
    const config = configOf({ SMS_URL: service.url });
    await tell(await person());
    service.answer.status = 503;
    expect(await sendAll(config)).toEqual(["again"]);
    service.answer.status = 422;
    expect(await sendAll(config)).toEqual(["done"]);
    expect(await messages()).toMatchObject([{ state: "failed" }]);
  });
});

it("in the demo, without servers, messages are kept to be looked at", async () => {
  const person = await aParticipant(db);
  await tell(person);
  await sendAll(configOf());
  const kept = await db.selectFrom("capturedMessage").select(["recipient", "subject", "html"]).execute();
  expect(kept).toMatchObject([{ recipient: person.email, subject: "Your officer has finished a check" }]);
  expect(kept[0]?.html).toContain("<h1");
});

it("pauses between tries stop growing at a quarter of an hour", async () => {
  await tell(await aParticipant(db));
  await routed();
  await sql`update graphile_worker._private_jobs set attempts = 9, run_at = now() + interval '2 hours'
    where task_id = (select id from graphile_worker._private_tasks where identifier = 'send-message')`.execute(
    db,
  );
  await retryMessages({}, services());
  const { rows } = await sql<{ attempts: number; due: boolean; maxAttempts: number }>`
    select attempts, run_at <= now() as due, max_attempts from graphile_worker.jobs
    where task_identifier = 'send-message'`.execute(db);
  expect(rows).toEqual([{ attempts: 6, due: true, maxAttempts: 1_000 }]);
});
