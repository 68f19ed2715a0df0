import { historyOf, offerOf } from "../../db/queries/candidacies.server";
import { officersFor } from "../../db/queries/people.server";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { reflectPlaces } from "../opportunities/places.server";
import { transact } from "../transact.server";
import { spoken, tellAnsweredFor } from "./behalf.server";
import { holdCandidacy, move } from "./candidacy.server";
import { ANSWER_DAYS } from "./offer";
import { ofOffer, takeBackReasonsFor } from "./reasons";
import { type CandidacyState, canTakeBack } from "./states";

export type OfferTakenBack =
  | { ok: true; already: boolean }
  | { ok: false; because: "not-in-turn" | "answered" };

/**
 * Takes back an offer that was not answered yet, with a coded reason and a kind message; its place comes free. After
 * a mistake in it the application counts as before, and the employer answers anew in five working days; else it ends.
 * @param message instead of the usual one of the reason
 */
export function takeOfferBack(
  caller: Caller,
  candidacyId: string,
  { reason, message }: { reason: string; message?: string },
): Promise<OfferTakenBack> {
  return transact(caller, spoken(caller, "candidacy.answer"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const offer = await offerOf(trx, candidacyId);
    if (candidacy.state !== "offered" || offer?.state !== "made") {
      if (offer?.state === "withdrawn" && candidacy.state !== "withdrawn") return { ok: true, already: true };
      const isAnswered = candidacy.state === "accepted" || candidacy.state === "declined";
      return { ok: false, because: isAnswered ? "answered" : "not-in-turn" };
    }
    if (!takeBackReasonsFor(candidacy.postStatus).includes(reason))
      return { ok: false, because: "not-in-turn" };
    await trx
      .updateTable("offer")
      .set({ state: "withdrawn", answeredAt: caller.now })
      .where("id", "=", offer.id)
      .execute();
    const about = {
      reason: { kind: "turn_down" as const, code: reason },
      reasonHidden: false,
      note: message ?? null,
    };
    const made = (await historyOf(trx, candidacyId)).findLast(
      ({ fromState, toState }) =>
        toState === "offered" && fromState !== null && canTakeBack("offered", fromState as CandidacyState),
    );
    if (ofOffer(reason) === "again" && made)
      await move(trx, caller, candidacy, made.fromState as CandidacyState, {
        ...about,
        undoes: made.id,
        answerDueOn: addWorkingDays(londonDate(caller.now), ANSWER_DAYS),
      });
    else await move(trx, caller, candidacy, "turned_down", about);
    await reflectPlaces(write, candidacy.opportunityId, caller.now);
    const officers = await officersFor(trx, candidacy.regionCode, candidacy.partnerId);
    for (const personId of [candidacy.participantId, ...officers])
      record({ topic: "message", kind: "offer-taken-back", subjectId: candidacyId, personId });
    record({ topic: "participant", kind: "offer-taken-back", subjectId: candidacy.participantId });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}
