/** A second officer looks at what the first found: asked for, and answered by somebody else. */
import type { Transaction } from "kysely";
import { colleaguesOf } from "../../db/queries/care.server";
import { personSubject } from "../../db/queries/people.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import type { AnswerSecond, AskSecond } from "./attestation-form";

/** The record in force, once the person's is locked, with the second look at it if one was asked for. */
async function lockInForce(trx: Transaction<DB>, participantId: string) {
  await trx
    .selectFrom("participant")
    .select("personId")
    .where("personId", "=", participantId)
    .forUpdate()
    .execute();
  return trx
    .selectFrom("attestation")
    .leftJoin("attestationSecond as second", "second.attestationId", "attestation.id")
    .select(["attestation.id", "second.askedBy", "second.answeredBy"])
    .where("attestation.participantId", "=", participantId)
    .where("attestation.supersededAt", "is", null)
    .executeTakeFirst();
}

export type Asked = { ok: true } | { ok: false; because: "not-a-colleague" | "no-record" };

/** Asks a colleague of the same organisation and region. The record stands meanwhile. A second time changes nothing. */
export const askSecond = (
  caller: Caller,
  participantId: string,
  { officerId, question }: AskSecond,
): Promise<Asked> =>
  transact(caller, "attestation.second", async ({ trx, allow, record }) => {
    allow(await personSubject(trx, participantId));
    const { actor, now } = caller;
    if (actor.role !== "officer") throw new Denied("attestation.second");
    const found = await lockInForce(trx, participantId);
    if (!found) return { ok: false, because: "no-record" };
    if (found.askedBy !== null) return { ok: true };
    const colleagues = await colleaguesOf(trx, actor.partnerId, actor.regionCode);
    if (officerId === actor.personId || !colleagues.some(({ id }) => id === officerId))
      return { ok: false, because: "not-a-colleague" };
    await trx
      .insertInto("attestationSecond")
      .values({ attestationId: found.id, askedBy: actor.personId, askedAt: now, question: question ?? null })
      .execute();
    record({ topic: "message", kind: "second-look-asked", subjectId: participantId, personId: officerId });
    return { ok: true };
  });

/**
 * Says whether a second officer finds the same. Who does not says why, and the record is to be looked at again
 * from today. The one who asked cannot answer; an answer stands.
 */
export const answerSecond = (
  caller: Caller,
  participantId: string,
  { agrees, answer }: AnswerSecond,
): Promise<{ ok: boolean }> =>
  transact(caller, "attestation.second", async ({ trx, allow, record }) => {
    allow(await personSubject(trx, participantId));
    const { actor, now } = caller;
    if (actor.role !== "officer") throw new Denied("attestation.second");
    const found = await lockInForce(trx, participantId);
    if (!found?.askedBy || found.askedBy === actor.personId) throw new Denied("attestation.second");
    if (found.answeredBy !== null) return { ok: found.answeredBy === actor.personId };
    await trx
      .updateTable("attestationSecond")
      .set({
        answeredBy: actor.personId,
        answeredAt: now,
        agrees: agrees === "yes",
        answer: answer ?? null,
      })
      .where("attestationId", "=", found.id)
      .execute();
    if (agrees === "no")
      await trx
        .updateTable("attestation")
        .set({ followUpOn: londonDate(now) })
        .where("id", "=", found.id)
        .execute();
    record({
      topic: "message",
      kind: "second-look-answered",
      subjectId: participantId,
      personId: found.askedBy,
    });
    return { ok: true };
  });
