import { waitingOf } from "../../db/queries/candidacies.server";
import { members } from "../../db/queries/people.server";
import { applicationStanding } from "../../search/match/standing";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import type { MessageKind } from "../messages/kinds";
import { transact } from "../transact.server";
import { holdCandidacy, move } from "./candidacy.server";
import { ANSWER_DAYS } from "./offer";

export interface Released {
  /** Sent on to their employers. */
  sent: number;
  /** Not lawful for this person, or no longer open: ended, and the person told. */
  ended: number;
  /** Still waiting: the attestation does not reach the start. */
  waiting: number;
}

/**
 * Looks again at the applications of a person that wait for an officer, after an attestation: what is now
 * allowed goes to the employer, what can never be is ended kindly, the rest waits on.
 */
export async function releaseWaiting(caller: Caller, participantId: string): Promise<Released> {
  const released: Released = { sent: 0, ended: 0, waiting: 0 };
  for (const { id } of await waitingOf(caller.db, participantId)) released[await releaseOne(caller, id)] += 1;
  return released;
}

function releaseOne(caller: Caller, candidacyId: string): Promise<keyof Released> {
  const today = londonDate(caller.now);
  return transact(caller, "candidacy.release", async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state !== "waiting") return "sent";
    const [opportunity] = await opportunitiesForMatching(trx, [candidacy.opportunityId]);
    const participant = await participantForMatching(trx, candidacy.participantId);
    if (!opportunity || !participant) return "waiting";
    const standing = applicationStanding(participant, opportunity, today);
    if (standing.standing === "waits") return "waiting";
    const tell = (kind: MessageKind, personId: string) =>
      record({ topic: "message", kind, subjectId: candidacyId, personId });
    if (standing.standing === "refused") {
      // A filled or paused post may open again: the application keeps its place in the queue.
      if (standing.because === "open" && ["filled", "paused"].includes(opportunity.status)) return "waiting";
      await move(trx, caller, candidacy, "lapsed", { note: standing.because });
      tell("application-not-sent", candidacy.participantId);
      return "ended";
    }
    const isProposal = candidacy.origin === "proposal";
    const answerDueOn = addWorkingDays(today, ANSWER_DAYS);
    await move(trx, caller, candidacy, isProposal ? "introduced" : "applied", { answerDueOn });
    tell("application-sent", candidacy.participantId);
    for (const personId of await members(trx, candidacy.employerId))
      tell(isProposal ? "introduction" : "application-received", personId);
    return "sent";
  });
}
