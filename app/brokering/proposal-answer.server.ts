import { members, officersFor } from "../../db/queries/people.server";
import { applicationStanding } from "../../search/match/standing";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import { setAside } from "../matching/set-aside.server";
import type { MessageKind } from "../messages/kinds";
import { transact } from "../transact.server";
import type { ApplicationInput } from "./application";
import { spoken, tellAnsweredFor } from "./behalf.server";
import { holdCandidacy, type LockedCandidacy, move } from "./candidacy.server";
import { checkDueOn } from "./check-due.server";
import { agree } from "./consent.server";
import { ANSWER_DAYS } from "./offer";
import { canMove } from "./states";

export type Answered =
  | { ok: true; already: boolean; waits: boolean }
  | { ok: false; because: "not-in-turn" | "post-not-open" | "not-lawful" };

/** A proposal that waits for its answer, or did until its day passed: a late yes counts while the post is open. */
const isProposal = ({ state, origin, reachedEmployer }: LockedCandidacy) =>
  state === "proposed" || (state === "lapsed" && origin === "proposal" && !reachedEmployer);

/**
 * Says yes to a proposal and what this employer may see: the employer is told and answers within five working days.
 * Where the right to work must be looked at again first, it waits for an officer.
 */
export function acceptProposal(
  caller: Caller,
  candidacyId: string,
  input: ApplicationInput,
): Promise<Answered> {
  const today = londonDate(caller.now);
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.origin === "proposal" && ["introduced", "waiting"].includes(candidacy.state))
      return { ok: true, already: true, waits: candidacy.state === "waiting" };
    if (!isProposal(candidacy)) return { ok: false, because: "not-in-turn" };
    const [opportunity] = await opportunitiesForMatching(trx, [candidacy.opportunityId]);
    const participant = await participantForMatching(trx, candidacy.participantId);
    if (!opportunity || !participant) return { ok: false, because: "not-in-turn" };
    const standing = applicationStanding(participant, opportunity, today);
    if (standing.standing === "refused")
      return { ok: false, because: standing.because === "open" ? "post-not-open" : "not-lawful" };

    await agree(trx, caller, candidacy, participant, input);
    const waits = standing.standing === "waits";
    const answerDueOn = waits
      ? await checkDueOn(trx, participant, today)
      : addWorkingDays(today, ANSWER_DAYS);
    await move(trx, caller, candidacy, waits ? "waiting" : "introduced", { answerDueOn });
    const tell = (kind: MessageKind, people: readonly string[]) => {
      for (const personId of people) record({ topic: "message", kind, subjectId: candidacyId, personId });
    };
    const officers = await officersFor(trx, candidacy.regionCode, candidacy.partnerId);
    if (waits) tell("application-waiting", [candidacy.participantId, ...officers]);
    else {
      tell("introduction", await members(trx, candidacy.employerId));
      if (candidacy.proposedBy && candidacy.proposedBy !== actorId(caller))
        tell("introduction", [candidacy.proposedBy]);
    }
    record({ topic: "participant", kind: "introduced", subjectId: candidacy.participantId });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false, waits };
  });
}

const actorId = ({ actor }: Caller) => ("personId" in actor ? actor.personId : null);

/** Says no to a proposal, with a coded reason for the officer, kept as that of a match: the employer never hears of it. */
export function declineProposal(caller: Caller, candidacyId: string, reason: string): Promise<Answered> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "declined") return { ok: true, already: true, waits: false };
    if (candidacy.state !== "proposed" || !canMove(candidacy.state, "declined"))
      return { ok: false, because: "not-in-turn" };
    await move(trx, caller, candidacy, "declined", { reason: { kind: "decline", code: reason } });
    await setAside(write, candidacy, { reasonCode: reason, at: caller.now });
    if (candidacy.proposedBy && candidacy.proposedBy !== actorId(caller))
      record({
        topic: "message",
        kind: "proposal-declined",
        subjectId: candidacyId,
        personId: candidacy.proposedBy,
      });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false, waits: false };
  });
}
