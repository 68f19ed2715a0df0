/** Who looks after a person: taking on, the caseload, and officers' notes. */
import { type RawBuilder, sql, type Transaction } from "kysely";
import { colleaguesOf } from "../../db/queries/care.server";
import { personSubject } from "../../db/queries/people.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied, type PersonSubject } from "../policy";
import { transact } from "../transact.server";
import type { Assignment, Note } from "./notes";

/** Locks the person's record, so that two officers take turns. */
async function hold(trx: Transaction<DB>, participantId: string): Promise<PersonSubject | undefined> {
  await trx
    .selectFrom("participant")
    .select("personId")
    .where("personId", "=", participantId)
    .forUpdate()
    .execute();
  return personSubject(trx, participantId);
}

/**
 * The officer's organisation takes a person on, on the officer's own caseload where they are on nobody's:
 * officers of others see them no more. A second time changes nothing.
 */
export const takeOn = (caller: Caller, participantId: string): Promise<void> =>
  transact(caller, "person.take-on", async ({ trx, allow, record }) => {
    allow(await hold(trx, participantId));
    const { actor, now } = caller;
    if (actor.role !== "officer") throw new Denied("person.take-on");
    await trx
      .updateTable("participant")
      .set({ partnerId: actor.partnerId })
      .where("personId", "=", participantId)
      .execute();
    if ((await officerOf(trx, participantId, londonDate(now))) === null)
      await begin(trx, participantId, actor.personId, londonDate(now));
    record({ topic: "participant", kind: "taken-on", subjectId: participantId });
  });

export type Assigned = { ok: true; changed: boolean } | { ok: false; because: "not-a-colleague" };

/**
 * Puts a person on an officer's caseload: one's own, or a colleague's of the same organisation and region, who
 * is told. What is handed over with them is kept as a note. The same again changes nothing.
 */
export const assign = (
  caller: Caller,
  participantId: string,
  { officerId, handOver }: Assignment,
): Promise<Assigned> =>
  transact(caller, "person.assign", async ({ trx, allow, record }) => {
    allow(await hold(trx, participantId));
    const { actor, now } = caller;
    if (actor.role !== "officer") throw new Denied("person.assign");
    const colleagues = await colleaguesOf(trx, actor.partnerId, actor.regionCode);
    if (!colleagues.some(({ id }) => id === officerId)) return { ok: false, because: "not-a-colleague" };
    const today = londonDate(now);
    if ((await officerOf(trx, participantId, today)) === officerId) return { ok: true, changed: false };
    await trx
      .updateTable("participant")
      .set({ partnerId: actor.partnerId })
      .where("personId", "=", participantId)
      .execute();
    await begin(trx, participantId, officerId, today);
    if (handOver)
      await trx
        .insertInto("note")
        .values({
          participantId,
          officerId: actor.personId,
          kind: "hand_over",
          heldOn: today,
          body: handOver,
          createdAt: now,
        })
        .execute();
    record({ topic: "participant", kind: "assigned", subjectId: participantId });
    if (officerId !== actor.personId)
      record({
        topic: "message",
        kind: "person-handed-over",
        subjectId: participantId,
        personId: officerId,
      });
    return { ok: true, changed: true };
  });

const range = (from: string, to: string | null): RawBuilder<string> =>
  sql<string>`daterange(${from}::date, ${to}::date, '[)')`;

async function officerOf(trx: Transaction<DB>, participantId: string, today: string): Promise<string | null> {
  const row = await trx
    .selectFrom("caseload")
    .select("officerId")
    .where("participantId", "=", participantId)
    .where(sql<boolean>`during @> ${today}::date`)
    .executeTakeFirst();
  return row?.officerId ?? null;
}

/** From today; what ran until now ends, and what began today was never more than a correction. */
async function begin(
  trx: Transaction<DB>,
  participantId: string,
  officerId: string,
  today: string,
): Promise<void> {
  await trx
    .deleteFrom("caseload")
    .where("participantId", "=", participantId)
    .where(sql<boolean>`lower(during) >= ${today}::date`)
    .execute();
  await trx
    .updateTable("caseload")
    .set({ during: sql<string>`daterange(lower(during), ${today}::date, '[)')` })
    .where("participantId", "=", participantId)
    .where(sql<boolean>`during @> ${today}::date`)
    .execute();
  await trx
    .insertInto("caseload")
    .values({ participantId, officerId, during: range(today, null) })
    .execute();
}

/** Keeps what an officer and a person spoke of. Officers alone read it. The same note sent twice is one. */
export const addNote = (
  caller: Caller,
  participantId: string,
  { id, kind, heldOn, body }: Note,
): Promise<void> =>
  transact(caller, "person.note", async ({ trx, allow }) => {
    allow(await personSubject(trx, participantId), { subjectId: id });
    if (caller.actor.role !== "officer") throw new Denied("person.note");
    const { personId: officerId } = caller.actor;
    const made = await trx
      .insertInto("note")
      .values({ id, participantId, officerId, kind, heldOn, body, createdAt: caller.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made) return;
    const known = await trx
      .selectFrom("note")
      .select(["participantId", "officerId"])
      .where("id", "=", id)
      .executeTakeFirst();
    if (known?.participantId !== participantId || known.officerId !== officerId)
      throw new Denied("person.note");
  });

/** Says that somebody spoke with a person for the first time. Where a note says so already, it changes nothing. */
export const noteFirstCall = (caller: Caller, participantId: string): Promise<void> =>
  transact(caller, "person.note", async ({ trx, allow }) => {
    allow(await hold(trx, participantId));
    if (caller.actor.role !== "officer") throw new Denied("person.note");
    const known = await trx
      .selectFrom("note")
      .select("id")
      .where("participantId", "=", participantId)
      .limit(1)
      .executeTakeFirst();
    if (known) return;
    await trx
      .insertInto("note")
      .values({
        participantId,
        officerId: caller.actor.personId,
        kind: "call",
        heldOn: londonDate(caller.now),
        body: "Spoke for the first time.",
        createdAt: caller.now,
      })
      .execute();
  });
