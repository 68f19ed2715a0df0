import { personSubject } from "../../db/queries/people.server";
import { profileOf } from "../../db/queries/profiles.server";
import type { RightToWorkBasis } from "../../db/reference/bases";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied, demand } from "../policy";
import { allowRead, transact } from "../transact.server";
import { type Problem, problemsOf } from "./attestation";
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
  { id, ...found }: Attestation,
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
    const problems = problemsOf(basis, found, londonDate(caller.now));
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
        id,
        participantId,
        basis: basis.code,
        timeLimited: basis.timeLimited,
        checkedBy: caller.actor.personId,
        partnerId: caller.actor.partnerId,
        createdAt: caller.now,
      })
      .execute();
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

/** Whom an officer is about to assess; the look is in the person's audit. Throws `Denied`. */
export async function personToAttest(caller: Caller, participantId: string) {
  const subject = await personSubject(caller.db, participantId);
  demand(caller.actor, "attestation.make", subject);
  await allowRead(caller, "person.read", subject);
  const profile = await profileOf(caller.db, participantId);
  if (!profile) throw new Denied("person.read");
  return { personId: profile.id, fullName: profile.fullName };
}
