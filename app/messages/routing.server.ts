import { sql } from "kysely";
import type { Db } from "../../db/client.server";
import type { Job } from "../job";
import { type Audience, isKind, KINDS, topicOf } from "./kinds";

/** This reader of the outbox, as its cursor is named. */
export const READER = "messages";
const AT_ONCE = 500;
/** More tries than a message ever needs: `retryMessages` keeps its pauses at a quarter of an hour. */
const TRIES = 1_000;

/**
 * Turns the outbox's messages, in the order of commits, into one `message` row and one job each. The cursor moves in
 * the same transaction, so that a job that is killed here leaves nothing half done.
 */
export const routeMessages: Job = async (_payload, { db, now }) => {
  while ((await routeSome(db, now)) === AT_ONCE);
};

/** Routes at most one batch. Returns how many events it took. */
export async function routeSome(db: Db, now: Date, limit = AT_ONCE): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto("outboxCursor")
      .values({ reader: READER })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { revision } = await trx
      .selectFrom("outboxCursor")
      .select("revision")
      .where("reader", "=", READER)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const events = await trx
      .selectFrom("outbox as o")
      .innerJoin("person as p", "p.id", "o.personId")
      .select(["o.revision", "o.kind", "o.personId", "p.channel", "p.disabledAt"])
      .where("o.topic", "=", "message")
      .where("o.revision", ">", revision)
      .orderBy("o.revision")
      .limit(limit)
      .execute();
    const last = events.at(-1);
    if (!last) return 0;
    const choices = await trx
      .selectFrom("notificationChoice")
      .select(["personId", "topic", "channel"])
      .where("personId", "in", [...new Set(events.map((event) => event.personId as string))])
      .execute();
    const rows = events.map(({ revision, kind, personId, channel, disabledAt }) => {
      const chosen = choices.find((c) => c.personId === personId && topicsOf(kind).includes(c.topic));
      const wanted = disabledAt ? "none" : (chosen?.channel ?? channel);
      return {
        revision,
        personId: personId as string,
        kind,
        channel: wanted,
        state: wanted === "none" ? "unwanted" : "queued",
        createdAt: now,
      };
    });
    const stored = await trx
      .insertInto("message")
      .values(rows)
      .onConflict((conflict) => conflict.column("revision").doNothing())
      .returning(["id", "state"])
      .execute();
    for (const { id, state } of stored)
      if (state === "queued")
        await sql`select graphile_worker.add_job('send-message', json_build_object('messageId', ${id}::text),
          job_key := ${`message-${id}`}, max_attempts := ${TRIES})`.execute(trx);
    await trx
      .updateTable("outboxCursor")
      .set({ revision: last.revision })
      .where("reader", "=", READER)
      .execute();
    return events.length;
  });
}

/** The topics that a kind falls under, whoever hears of it: a person is on one side of a kind. */
function topicsOf(kind: string): string[] {
  if (!isKind(kind)) return [];
  return (Object.keys(KINDS[kind].to) as Audience[]).flatMap((audience) => topicOf(kind, audience) ?? []);
}
