import { type Kysely, sql, type Transaction } from "kysely";
import { personSubject } from "../../db/queries/people.server";
import type { RightToWorkBasis } from "../../db/reference/bases";
import type { DB } from "../../db/types";
import { ANSWER_DAYS } from "../brokering/offer";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { allowRead, transact } from "../transact.server";
import { type Before, continuedProblems, type Problem, problemsOf } from "./attestation";
import type { Attestation } from "./attestation-form";

export type Attested = { ok: true; made: boolean } | { ok: false; problems: Problem[] };

/**
 * Records a person's right to work as an officer assessed it. What was in force before stays as history. The
 * same record sent twice is one. The person is told that it was checked, never what was found. What the basis
 * does not allow is refused, whoever asks.
 */
export async function attest(
  caller: Caller,
  participantId: string,
  basis: RightToWorkBasis,
  { id, terms = [], ...found }: Attestation,
): Promise<Attested> {
  return transact(caller, "attestation.make", async ({ trx, allow, record }) => {
    // Two officers at once take turns, so that one record is in force.
    await trx
      .selectFrom("participant")
      .select("personId")
      .where("personId", "=", participantId)
      .forUpdate()
      .execute();
    allow(await personSubject(trx, participantId), { subjectId: id });
    if (caller.actor.role !== "officer") throw new Denied("attestation.make");

    const known = await trx
      .selectFrom("attestation")
      .select("participantId")
      .where("id", "=", id)
      .executeTakeFirst();
    if (known && known.participantId !== participantId) throw new Denied("attestation.make");
    if (known) return { ok: true, made: false };
    const before = await inForce(trx, participantId);
    const problems = problemsOf(basis, { ...found, terms }, londonDate(caller.now));
    if (basis.appliedFor && before) problems.push(...continuedProblems(before, found));
    if (problems.length > 0) return { ok: false, problems };

    await trx
      .updateTable("attestation")
      .set({ supersededAt: caller.now })
      .where("participantId", "=", participantId)
      .where("supersededAt", "is", null)
      .execute();
    await trx
      .insertInto("attestation")
      .values({
        ...found,
        work: [...found.work],
        occupations: found.occupations && [...found.occupations],
        signedOff: basis.signsOff ? [...(found.signedOff ?? [])] : null,
        id,
        participantId,
        basis: basis.code,
        timeLimited: basis.timeLimited,
        checkedBy: caller.actor.personId,
        partnerId: caller.actor.partnerId,
        createdAt: caller.now,
      })
      .execute();
    if (terms.length > 0)
      await trx
        .insertInto("attestationTerm")
        .values(terms.map((term) => ({ ...term, attestationId: id })))
        .execute();
    await letGo(trx, participantId, found.work, londonDate(caller.now));
    record({ topic: "participant", kind: "attested", subjectId: participantId });
    record({
      topic: "message",
      kind: "right-to-work-checked",
      subjectId: participantId,
      personId: participantId,
    });
    return { ok: true, made: true };
  });
}

/** The record that a new one would carry on. Whoever may not make one throws `Denied`. */
export async function recordBefore(caller: Caller, participantId: string): Promise<Before | undefined> {
  await allowRead(caller, "attestation.make", await personSubject(caller.db, participantId));
  return inForce(caller.db, participantId);
}

const inForce = (db: Kysely<DB>, participantId: string) =>
  db
    .selectFrom("attestation")
    .select(["work", "paidWork", "hoursCapQuarters", "occupations", "validUntil"])
    .where("participantId", "=", participantId)
    .where("supersededAt", "is", null)
    .executeTakeFirst() as Promise<Before | undefined>;

/**
 * What was held until an officer looked goes on, where the new record covers its work. Whoever has the turn gets
 * the usual days to answer anew: nobody could answer meanwhile.
 */
async function letGo(
  trx: Transaction<DB>,
  participantId: string,
  work: readonly string[],
  today: string,
): Promise<void> {
  const usual = addWorkingDays(today, ANSWER_DAYS);
  const released = await trx
    .updateTable("candidacy")
    .from("opportunity")
    .set({ heldSince: null, answerDueOn: sql<string>`greatest(candidacy.answer_due_on, ${usual}::date)` })
    .whereRef("opportunity.id", "=", "candidacy.opportunityId")
    .where("candidacy.participantId", "=", participantId)
    .where("candidacy.heldSince", "is not", null)
    .where("opportunity.work", "=", sql<string>`any(${[...work]}::text[])`)
    .returning("candidacy.id")
    .execute();
  if (released.length === 0) return;
  await trx
    .updateTable("offer")
    .set({ answerBy: sql<string>`greatest(answer_by, ${usual}::date)` })
    .where("state", "=", "made")
    .where(
      "candidacyId",
      "in",
      released.map(({ id }) => id),
    )
    .execute();
}
