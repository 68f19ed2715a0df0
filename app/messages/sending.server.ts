import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../db/client.server";
import { emailOf, type Message, textMessageOf } from "../../emails/message.server";
import { type Transport, Undeliverable } from "../../emails/transport.server";
import { localeOf } from "../i18n/locales";
import type { Job, JobServices } from "../job";
import { factsOf } from "./facts.server";
import { transportOf } from "./transports.server";
import { letterOf, textWordsOf } from "./words";

const Payload = z.object({ messageId: z.uuid() });

/**
 * Sends one message and notes it. A message that is sent, refused for good or unwanted is left alone; one whose server
 * does not answer is thrown back to the queue. Killed between the two, it repeats with the same id.
 */
export const sendMessage: Job = async (payload, services) => {
  const { messageId } = Payload.parse(payload);
  await send(messageId, services, transportOf(services));
};

export async function send(
  messageId: string,
  { db, config, log, now, signal }: Pick<JobServices, "db" | "config" | "log" | "now" | "signal">,
  transport: Transport,
): Promise<void> {
  const waiting = await waitingMessage(db, messageId);
  if (!waiting) return;
  const message = await written(db, waiting, config);
  if (!message) return finish(db, messageId, "unwanted", now);
  await db.updateTable("message").set({ attempts: sql`attempts + 1` }).where("id", "=", messageId).execute();
  try {
    await transport(message, signal);
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    log.warn({ messageId, reason: error.message }, "a message cannot be delivered");
    return finish(db, messageId, "failed", now);
  }
  await finish(db, messageId, "sent", now);
}

const waitingMessage = (db: Db, messageId: string) =>
  db
    .selectFrom("message as m")
    .innerJoin("outbox as o", "o.revision", "m.revision")
    .innerJoin("person as p", "p.id", "m.personId")
    .select(["m.revision", "m.kind", "m.channel", "m.personId", "o.subjectId"])
    .select(["p.email", "p.phone", "p.locale"])
    .where("m.id", "=", messageId)
    .where("m.state", "=", "queued")
    .where("p.disabledAt", "is", null)
    .executeTakeFirst();

type Waiting = NonNullable<Awaited<ReturnType<typeof waitingMessage>>>;

/** The message in the reader's language and channel; undefined where what it is about, or the address, is gone. */
async function written(
  db: Db,
  waiting: Waiting,
  config: JobServices["config"],
): Promise<Message | undefined> {
  const { revision, kind, subjectId, personId, email, phone } = waiting;
  const facts = await factsOf(db, kind, subjectId, personId);
  if (!facts) return undefined;
  const locale = localeOf(waiting.locale, config.mode === "demo");
  const id = `${revision}@${new URL(config.publicUrl).hostname}`;
  const byText = waiting.channel === "sms" ? phone !== null : email === null;
  if (byText)
    return phone === null
      ? undefined
      : textMessageOf(textWordsOf(kind, facts, locale, config.publicUrl), id, phone);
  return email === null ? undefined : emailOf(letterOf(kind, facts, locale, config.publicUrl), id, email);
}

const finish = async (db: Db, messageId: string, state: "sent" | "failed" | "unwanted", now: Date) => {
  await db
    .updateTable("message")
    .set({ state, sentAt: state === "sent" ? now : null })
    .where("id", "=", messageId)
    .where("state", "=", "queued")
    .execute();
};
