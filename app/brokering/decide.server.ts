import { offerOf } from "../../db/queries/candidacies.server";
import { members, officersFor } from "../../db/queries/people.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { setAside } from "../matching/set-aside.server";
import type { MessageKind } from "../messages/kinds";
import { reflectPlaces, tellFilled } from "../opportunities/places.server";
import { transact, type Write } from "../transact.server";
import { spoken, tellAnsweredFor } from "./behalf.server";
import { holdCandidacy, type LockedCandidacy, move } from "./candidacy.server";
import { endOf } from "./consent.server";
import { officerFirst } from "./hold.server";
import { canMove } from "./states";

export type Decided =
  | { ok: true; already: boolean }
  /**
   * `employer-held`: an officer is looking into the employer; nobody begins there meanwhile. `officer-first`: an
   * officer looks at the right to work first, and has been told of the yes.
   */
  | { ok: false; because: "not-in-turn" | "too-late" | "employer-held" | "officer-first" };

/** Accepts the standing offer. When that takes the last place, the post is filled and those who wait are told. */
export function acceptOffer(caller: Caller, candidacyId: string): Promise<Decided> {
  const today = londonDate(caller.now);
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "accepted") return { ok: true, already: true };
    const offer = await offerOf(trx, candidacyId);
    if (!canMove(candidacy.state, "accepted") || offer?.state !== "made")
      return { ok: false, because: candidacy.state === "lapsed" ? "too-late" : "not-in-turn" };
    if (offer.answerBy < today && !candidacy.heldSince) return { ok: false, because: "too-late" };
    if (candidacy.employerStatus !== "approved") return { ok: false, because: "employer-held" };
    const day = offer.startsOn > today ? offer.startsOn : today;
    if (await officerFirst(write, caller, candidacy, { day, quarters: offer.quarters }))
      return { ok: false, because: "officer-first" };
    await trx
      .updateTable("offer")
      .set({ state: "accepted", answeredAt: caller.now })
      .where("id", "=", offer.id)
      .execute();
    await move(trx, caller, candidacy, "accepted");
    await tellAnsweredFor(write, caller, candidacy);
    await tellEmployer(write, candidacy, "offer-accepted");
    for (const personId of candidacy.regionCode
      ? await officersFor(trx, candidacy.regionCode, candidacy.partnerId)
      : [])
      record({ topic: "message", kind: "offer-accepted", subjectId: candidacyId, personId });
    const { filled } = await reflectPlaces(write, candidacy.opportunityId, caller.now);
    if (filled) await tellFilled(write, candidacy.opportunityId);
    return { ok: true, already: false };
  });
}

/**
 * Declines the standing offer with a coded reason, which the employer never sees and which is kept as that of a match.
 * What was shared with the employer ends with it, and its place comes free.
 */
export function declineOffer(caller: Caller, candidacyId: string, reason: string): Promise<Decided> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "declined") return { ok: true, already: true };
    const offer = await offerOf(trx, candidacyId);
    if (candidacy.state !== "offered" || offer?.state !== "made")
      return { ok: false, because: candidacy.state === "lapsed" ? "too-late" : "not-in-turn" };
    await trx
      .updateTable("offer")
      .set({ state: "declined", answeredAt: caller.now })
      .where("id", "=", offer.id)
      .execute();
    await endOf(trx, candidacyId, caller.now);
    await move(trx, caller, candidacy, "declined", { reason: { kind: "decline", code: reason } });
    await setAside(write, candidacy, { reasonCode: reason, at: caller.now });
    await reflectPlaces(write, candidacy.opportunityId, caller.now);
    await tellEmployer(write, candidacy, "offer-declined");
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

/**
 * Withdraws an application, or steps back from an accepted offer, with or without a reason. What was shared
 * with the employer ends with it; an accepted place comes free.
 */
export function withdraw(caller: Caller, candidacyId: string, reason?: string): Promise<Decided> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "withdrawn") return { ok: true, already: true };
    // A proposal is answered, not taken back by the person to whom it was made.
    if (!canMove(candidacy.state, "withdrawn") || candidacy.state === "proposed")
      return { ok: false, because: "not-in-turn" };
    const freed = await trx
      .updateTable("offer")
      .set({ state: "withdrawn", answeredAt: caller.now })
      .where("candidacyId", "=", candidacyId)
      .where("state", "=", "accepted")
      .returning("id")
      .execute();
    await endOf(trx, candidacyId, caller.now);
    await move(trx, caller, candidacy, "withdrawn", {
      reason: reason ? { kind: "withdraw", code: reason } : undefined,
    });
    if (freed.length > 0) await reflectPlaces(write, candidacy.opportunityId, caller.now);
    if (candidacy.reachedEmployer) await tellEmployer(write, candidacy, "application-withdrawn");
    write.record({ topic: "participant", kind: "withdrew", subjectId: candidacy.participantId });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

async function tellEmployer(
  write: Write<"candidacy.decide" | "candidacy.decide-for">,
  candidacy: LockedCandidacy,
  kind: MessageKind,
) {
  for (const personId of await members(write.trx, candidacy.employerId))
    write.record({ topic: "message", kind, subjectId: candidacy.id, personId });
}
