import { consentInForce } from "../../../db/queries/candidacies.server";
import { hoursQuestion, openHours } from "../../../db/queries/hours.server";
import { members, officersFor } from "../../../db/queries/people.server";
import { toMultirange } from "../../../db/slots";
import type { Caller } from "../../caller";
import { londonDate } from "../../i18n/format";
import { transact } from "../../transact.server";
import { spoken, tellAnsweredFor } from "../behalf.server";
import { holdCandidacy } from "../candidacy.server";
import { moveHours, rememberHours } from "./moves.server";
import { type HoursState, isOpen, stageOf } from "./question";

/**
 * `open`: another question waits already. `not-shared`: the person ended what this employer sees, and sends it nothing
 * before they share again.
 */
export type Asked =
  | { ok: true; already: boolean }
  | { ok: false; because: "not-in-turn" | "open" | "not-shared" };

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

    await trx
      .insertInto("hoursQuestion")
      .values({ id: input.id, candidacyId, stage, hours, askedAt: caller.now })
      .execute();
    await rememberHours(trx, caller, { id: input.id, candidacyId }, null, "asked");
    const told =
      stage === "candidacy"
        ? await members(trx, candidacy.employerId)
        : candidacy.proposedBy
          ? [candidacy.proposedBy]
          : await officersFor(trx, candidacy.regionCode, candidacy.partnerId);
    for (const personId of told)
      if (!("personId" in caller.actor && caller.actor.personId === personId))
        record({ topic: "message", kind: "hours-asked", subjectId: candidacyId, personId });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

type Changed = { ok: true; already: boolean } | { ok: false; because: "not-in-turn" };

/** The person takes a question back that is not answered yet. */
export function withdrawHours(caller: Caller, candidacyId: string, id: string): Promise<Changed> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const question = await hoursQuestion(trx, id);
    if (question?.candidacyId !== candidacyId) return { ok: false, because: "not-in-turn" };
    if (question.state === "withdrawn") return { ok: true, already: true };
    if (!isOpen(question.state as HoursState)) return { ok: false, because: "not-in-turn" };
    await moveHours(trx, caller, question, "withdrawn");
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

/** An officer asks the employer on behalf of somebody who is not introduced: the hours alone, and no name. */
export function passHoursOn(caller: Caller, candidacyId: string, id: string): Promise<Changed> {
  return transact(caller, "hours.pass-on", async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const question = await hoursQuestion(trx, id);
    if (question?.candidacyId !== candidacyId) return { ok: false, because: "not-in-turn" };
    if (question.state === "passed_on") return { ok: true, already: true };
    if (question.state !== "asked" || stageOf(candidacy) !== "proposal")
      return { ok: false, because: "not-in-turn" };
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
