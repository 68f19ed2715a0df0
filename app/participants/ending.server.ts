import type { Transaction } from "kysely";
import {
  attestationsEnded,
  attestationsEndingSoon,
  attestationsToFollowUp,
} from "../../db/queries/attestations.server";
import { officersFor, personSubject } from "../../db/queries/people.server";
import type { DB } from "../../db/types";
import { addDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import type { MessageKind } from "../messages/kinds";
import { transact } from "../transact.server";
import { ENDS_SOON_DAYS } from "./attestation";

/**
 * Tells the person and their officer before a record ends and when it has ended; then what is open is held for the
 * officer. The end of a document is not the end of a right to work: no employer is told anything.
 * @returns how many were told that it ends soon, how many have ended, and how many are to be looked at again
 */
export async function endAttestations(
  caller: Caller,
): Promise<{ soon: number; ended: number; followUps: number }> {
  const today = londonDate(caller.now);
  const soon = await attestationsEndingSoon(caller.db, today, addDays(today, ENDS_SOON_DAYS));
  const ended = await attestationsEnded(caller.db, today);
  for (const one of soon) await tell(caller, one, "warnedAt", "right-to-work-ends-soon");
  for (const one of ended) await tell(caller, one, "endedAt", "right-to-work-ended");
  const followUps = await attestationsToFollowUp(caller.db, today);
  for (const one of followUps) await tellToLookAgain(caller, one);
  return { soon: soon.length, ended: ended.length, followUps: followUps.length };
}

interface Ending {
  id: string;
  participantId: string;
  officerId: string | null;
}

/** On the day that was set to look again the officer is told; the record stands, so that nobody else is. */
function tellToLookAgain(caller: Caller, { id, participantId, officerId }: Ending): Promise<void> {
  return transact(caller, "attestation.end", async ({ trx, allow, record }) => {
    const subject = await personSubject(trx, participantId);
    allow(subject, { subjectId: id });
    for (const personId of await officersOf(trx, officerId, subject))
      record({ topic: "message", kind: "right-to-work-look-again", subjectId: participantId, personId });
  });
}

/** The officer on whose caseload the person is; else all who look after them. */
const officersOf = async (
  trx: Transaction<DB>,
  officerId: string | null,
  subject: Awaited<ReturnType<typeof personSubject>>,
): Promise<string[]> =>
  officerId ? [officerId] : officersFor(trx, subject?.regionCode ?? null, subject?.partnerId ?? null);

function tell(
  caller: Caller,
  { id, participantId, officerId }: Ending,
  mark: "warnedAt" | "endedAt",
  kind: MessageKind,
): Promise<void> {
  return transact(caller, "attestation.end", async ({ trx, allow, record }) => {
    const subject = await personSubject(trx, participantId);
    allow(subject, { subjectId: id });
    const marked = await trx
      .updateTable("attestation")
      .set({ [mark]: caller.now })
      .where("id", "=", id)
      .where(mark, "is", null)
      .where("supersededAt", "is", null)
      .returning("id")
      .execute();
    if (marked.length === 0) return;
    if (mark === "endedAt") {
      await trx
        .updateTable("candidacy")
        .set({ heldSince: caller.now })
        .from("opportunity")
        .whereRef("opportunity.id", "=", "candidacy.opportunityId")
        // Anybody may volunteer for a charity or a public body.
        .where((eb) => eb("opportunity.work", "is distinct from", "volunteering"))
        .where("participantId", "=", participantId)
        .where("state", "in", ["proposed", "applied", "introduced", "interview", "offered"])
        .where("heldSince", "is", null)
        .execute();
      record({ topic: "participant", kind: "attestation-ended", subjectId: participantId });
    }
    for (const personId of [participantId, ...(await officersOf(trx, officerId, subject))])
      record({ topic: "message", kind, subjectId: participantId, personId });
  });
}
