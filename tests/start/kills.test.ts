/**
 * The process and its database are killed again and again while posts are written over HTTP: what was
 * acknowledged is there, the outbox has every event of it once and in the order of commits, and each message
 * arrives, a repeat under the Message-ID of the first.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { expect, it, vi } from "vitest";
import { digest } from "../../app/accounts/secrets.server";
import { makeDb } from "../../db/client.server";
import { anEmployerMember, anOfficer } from "../builders/people";
import { anEmployer, aPost, aRate } from "../builders/posts";
import { aMailServer } from "../mail-server";
import { databaseOf, dataFolder, query, start, tidy } from "./program";

const KILLS = ["process", "database", "process", "both", "database", "process"] as const;
const WRITERS = 4;
const DRAFTS = 240;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An employer with drafts that want nothing but to be sent, and the officer who is told of each. */
async function prepare(url: string) {
  const db = makeDb(url, { max: 5 });
  await aRate(db);
  const employer = await anEmployer(db, { approvedBy: (await anOfficer(db, { regionCode: "suffolk" })).id });
  const officer = await anOfficer(db);
  const member = await anEmployerMember(db, employer.id);
  const session = "a-session-that-outlives-kills";
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db
    .insertInto("session")
    .values({ id: digest(session), userId: member.id, roleId: member.actor.roleId, expiresAt })
    .execute();
  const draft = {
    employerId: employer.id,
    createdBy: member.id,
    status: "draft",
    startsOn: inDays(50),
    closesOn: inDays(40),
  } as const;
  const drafts: string[] = [];
  for (let i = 0; i < DRAFTS; i += 1) drafts.push((await aPost(db, draft)).id);
  await db.destroy();
  return { drafts, officer, cookie: `session=${session}` };
}

it("loses nothing that was acknowledged, no event and no message", async () => {
  const FOOTHOLD_DATA = dataFolder();
  const mail = await aMailServer({ dropAfterData: true });
  tidy.push(mail.close);
  const settings = { FOOTHOLD_DATA, PORT: "4396", SMTP_URL: mail.url, LOG_LEVEL: "fatal" };
  let program = start(settings);
  await program.address;
  const { drafts, officer, cookie } = await prepare(databaseOf(FOOTHOLD_DATA).url);

  /** What the server said that it has: posts begun, titles given, posts sent to the officers. */
  const acknowledged = {
    begun: new Set<string>(),
    titled: new Map<string, string>(),
    sent: new Set<string>(),
  };
  const statuses = new Set<number>();
  let isWriting = true;

  /** Sends a form until it is taken, as a person would press again. */
  async function press(path: string, form: Record<string, string>): Promise<boolean> {
    while (isWriting) {
      try {
        const address = await program.address;
        const headers = { Cookie: cookie, Origin: address };
        const body = new URLSearchParams(form);
        const { status } = await fetch(address + path, { method: "POST", headers, body, redirect: "manual" });
        statuses.add(status);
        if (status === 302) return true;
      } catch {
        // Killed: it has not said that it has it.
      }
      await pause(100);
    }
    return false;
  }
  async function write(): Promise<void> {
    for (let id = drafts.pop(); id && isWriting; id = drafts.pop()) {
      const begun = randomUUID();
      if (await press("/posts/new", { id: begun, kind: "vacancy" })) acknowledged.begun.add(begun);
      // In letters: a row of digits would be taken for a telephone number, and refused.
      const title = `Post ${id.replace(/[\d-]/g, (digit) => "ghijklmnop"[Number(digit)] ?? "")}`;
      if (await press(`/posts/${id}/edit/work`, { title, description: "What one does." }))
        acknowledged.titled.set(id, title);
      if (await press(`/posts/${id}/check`, {})) acknowledged.sent.add(id);
      await pause(40);
    }
  }

  /** Reads the outbox as engines do: from where it is, never looking back. */
  const read: { revision: number; subject: string; kind: string }[] = [];
  let isReading = true;
  async function follow(): Promise<void> {
    while (isReading) {
      let client: pg.Client | undefined;
      try {
        client = new pg.Client({ connectionString: databaseOf(FOOTHOLD_DATA).url });
        client.on("error", () => undefined);
        await client.connect();
        for (; isReading; await pause(5)) {
          const { rows } = await client.query(
            "select revision::int, subject_id as subject, kind from outbox where revision > $1 order by revision",
            [read.at(-1)?.revision ?? 0],
          );
          read.push(...rows);
        }
      } catch {
        // Killed: it goes on where it was.
        await pause(50);
      }
      await client?.end().catch(() => undefined);
    }
  }

  const writing = Array.from({ length: WRITERS }, write);
  const following = follow();
  for (const what of KILLS) {
    const before = acknowledged.sent.size;
    await vi.waitUntil(() => acknowledged.sent.size >= before + 10, { timeout: 180_000, interval: 10 });
    const database = databaseOf(FOOTHOLD_DATA).pid;
    if (what !== "database") program.child.kill("SIGKILL");
    if (what !== "process") process.kill(database, "SIGKILL");
    if (what === "database") continue;
    await program.ended;
    program = start(settings);
    await program.address;
  }
  const enough = acknowledged.sent.size + 10;
  await vi.waitUntil(() => acknowledged.sent.size >= enough, { timeout: 180_000, interval: 10 });
  isWriting = false;
  await Promise.all(writing);

  // While it is cut off, it says so; it never says that it failed.
  expect([...statuses].filter((status) => status !== 302 && status !== 503)).toEqual([]);

  const { url } = databaseOf(FOOTHOLD_DATA);
  const posts = new Map(
    (await query(url, "select id, title, status from opportunity")).map((post) => [post.id, post]),
  );
  expect([...acknowledged.begun].filter((id) => !posts.has(id))).toEqual([]);
  expect([...acknowledged.titled].filter(([id, title]) => posts.get(id)?.title !== title)).toEqual([]);
  expect([...acknowledged.sent].filter((id) => posts.get(id)?.status !== "in_review")).toEqual([]);

  // Every post that is in review, acknowledged or not, got there once, and the outbox says so once to each reader.
  const inReview = [...posts.values()]
    .filter(({ status }) => status === "in_review")
    .map(({ id }) => id)
    .sort();
  const listed = async (text: string) => (await query(url, text)).map(({ id }) => id).sort();
  expect(
    await listed("select opportunity_id as id from opportunity_history where to_status = 'in_review'"),
  ).toEqual(inReview);
  expect(await listed("select subject_id as id from outbox where kind = 'in_review'")).toEqual(inReview);
  expect(await listed(`select subject_id as id from outbox where person_id = '${officer.id}'`)).toEqual(
    inReview,
  );

  const all = await query(
    url,
    "select revision::int, subject_id as subject, kind from outbox order by revision",
  );
  await vi.waitUntil(() => read.length >= all.length, { timeout: 30_000 });
  isReading = false;
  await following;
  expect(read).toEqual(all);

  // Each message arrived; the one that the mail server took without a word came again, under its own id.
  const heard = () => new Set(mail.mails.map(({ messageId }) => messageId));
  await vi.waitUntil(() => heard().size >= inReview.length, { timeout: 270_000, interval: 100 });
  await vi.waitUntil(
    async () => (await query(url, "select 1 from message where state = 'queued'")).length === 0,
    { timeout: 60_000, interval: 100 },
  );
  const revisions = await query(url, `select revision from outbox where person_id = '${officer.id}'`);
  expect([...heard()].sort()).toEqual(revisions.map(({ revision }) => `<${revision}@localhost>`).sort());
  expect(mail.mails.length).toBeGreaterThan(heard().size);
  // But for the port: where the one of before is not free again at once, the next start takes another.
  const mails = mail.mails.map(({ messageId, text }) => ({
    messageId,
    text: text?.replace(/:\d{4,5}\b/g, ""),
  }));
  const words = new Map(mails.map(({ messageId, text }) => [messageId, text]));
  for (const { messageId, text } of mails) expect(text).toBe(words.get(messageId));
}, 600_000);
