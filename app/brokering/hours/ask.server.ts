import type { Transaction } from "kysely";
import { consentInForce, offerOf } from "../../../db/queries/candidacies.server";
import { hoursQuestion, knownByNameFrom, openHours } from "../../../db/queries/hours.server";
import { members, officersFor } from "../../../db/queries/people.server";
import { postOf } from "../../../db/queries/posts.server";
import { toMultirange } from "../../../db/slots";
import type { DB } from "../../../db/types";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import type { MessageKind } from "../../messages/kinds";
import { transact } from "../../transact.server";
import { spoken, tellAnsweredFor } from "../behalf.server";
import { holdCandidacy, type LockedCandidacy } from "../candidacy.server";
import { weekOfOffer } from "../offer-week";
import { moveHours, rememberHours } from "./moves.server";
import { type HoursState, isOpen, isSameWeek, stageOf, weeksAskedOf } from "./question";

/**
 * `open`: another question waits already. `not-shared`: the person ended what this employer sees, and sends it nothing
 * before they share again. `same`: the hours are those of the job.
 */
export type Asked =
  | { ok: true; already: boolean }
  | { ok: false; because: "not-in-turn" | "open" | "not-shared" | "same" };

/**
 * Asks for other hours: the hours that are sent, nothing else of the week, and never why. About a proposal the officer
 * asks the employer and names nobody. By when anybody answers stays as it was.
 * @param input.id the question's own: sent twice, it is asked once
 */
export function askHours(
  caller: Caller,
  candidacyId: string,
  input: { id: string; times: readonly (readonly [number, number])[] },
): Promise<Asked> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const [there, open] = await Promise.all([hoursQuestion(trx, input.id), openHours(trx, candidacyId)]);
    const hours = toMultirange(input.times);
    if (there?.candidacyId === candidacyId) return { ok: true, already: true };
    if (open && toMultirange(open.hours) === hours) return { ok: true, already: true };
    if (open) return { ok: false, because: "open" };
    const stage = stageOf(candidacy);
    if (stage === null || there) return { ok: false, because: "not-in-turn" };
    if (stage === "candidacy" && !(await consentInForce(trx, candidacyId, londonDate(caller.now))))
      return { ok: false, because: "not-shared" };
    if (isSameWeek(input.times, await weeksNow(trx, candidacy))) return { ok: false, because: "same" };

    await trx
      .insertInto("hoursQuestion")
      .values({ id: input.id, candidacyId, stage, hours, askedAt: caller.now })
      .execute();
    await rememberHours(trx, caller, { id: input.id, candidacyId }, null, "asked");
    const told = await (stage === "candidacy"
      ? members(trx, candidacy.employerId)
      : keepersOf(trx, candidacy));
    for (const personId of told)
      if (!("personId" in caller.actor && caller.actor.personId === personId))
        record({ topic: "message", kind: "hours-asked", subjectId: candidacyId, personId });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

/** Who passes a question about a proposal on: the officer who made it. */
const keepersOf = async (
  trx: Transaction<DB>,
  { proposedBy, regionCode, partnerId }: LockedCandidacy,
): Promise<string[]> => (proposedBy ? [proposedBy] : officersFor(trx, regionCode, partnerId));

async function weeksNow(trx: Transaction<DB>, candidacy: LockedCandidacy) {
  const [post, offer] = await Promise.all([postOf(trx, candidacy.opportunityId), offerOf(trx, candidacy.id)]);
  if (!post) return [];
  return weeksAskedOf({ state: candidacy.state, pattern: weekOfOffer(offer, post.patterns), post });
}

type Changed = { ok: true; already: boolean } | { ok: false; because: "not-in-turn" };

/** The person takes a question back that is not answered yet. Whoever was told of it is told. */
export function withdrawHours(caller: Caller, candidacyId: string, id: string): Promise<Changed> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const question = await hoursQuestion(trx, id);
    if (question?.candidacyId !== candidacyId) return { ok: false, because: "not-in-turn" };
    if (question.state === "withdrawn") return { ok: true, already: true };
    if (!isOpen(question.state as HoursState)) return { ok: false, because: "not-in-turn" };
    await moveHours(trx, caller, question, "withdrawn");
    const tell = async (kind: MessageKind, subjectId: string, people: Promise<string[]>) => {
      for (const personId of await people)
        if (!("personId" in caller.actor && caller.actor.personId === personId))
          record({ topic: "message", kind, subjectId, personId });
    };
    if (question.stage === "candidacy")
      await tell("hours-taken-back", candidacyId, members(trx, candidacy.employerId));
    else await tell("hours-taken-back", candidacyId, keepersOf(trx, candidacy));
    if (question.state === "passed_on")
      await tell("hours-taken-back-unnamed", candidacy.opportunityId, members(trx, candidacy.employerId));
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

/** `may-guess`: the employer knows the person from another post, and would know whose hours these are. */
type PassedOn = Changed | { ok: false; because: "may-guess" };

/**
 * An officer asks the employer on behalf of somebody who is not introduced: the hours alone, and no name.
 * @param allTheSame the officer has read that the employer may guess who it is
 */
export function passHoursOn(
  caller: Caller,
  candidacyId: string,
  id: string,
  allTheSame = false,
): Promise<PassedOn> {
  return transact(caller, "hours.pass-on", async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const question = await hoursQuestion(trx, id);
    if (question?.candidacyId !== candidacyId) return { ok: false, because: "not-in-turn" };
    if (question.state === "passed_on") return { ok: true, already: true };
    if (question.state !== "asked" || stageOf(candidacy) !== "proposal")
      return { ok: false, because: "not-in-turn" };
    if (!allTheSame && (await knownByNameFrom(trx, candidacyId)).length > 0)
      return { ok: false, because: "may-guess" };
    await moveHours(trx, caller, question, "passed_on");
    for (const personId of await members(trx, candidacy.employerId))
      record({
        topic: "message",
        kind: "hours-asked-unnamed",
        subjectId: candidacy.opportunityId,
        personId,
      });
    return { ok: true, already: false };
  });
}
