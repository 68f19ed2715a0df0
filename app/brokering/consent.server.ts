import type { Transaction } from "kysely";
import { candidacyFacts, consentInForce, historyOf, messagesOf } from "../../db/queries/candidacies.server";
import { openHours } from "../../db/queries/hours.server";
import { members } from "../../db/queries/people.server";
import { postOf } from "../../db/queries/posts.server";
import { thingsToShare } from "../../db/queries/shared.server";
import { toMultirange } from "../../db/slots";
import type { DB } from "../../db/types";
import type { Participant } from "../../search/match/model";
import { rangesOf } from "../../search/match/week";
import { addMonths } from "../calendar";
import type { Caller } from "../caller";
import { formatOf, londonDate } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { participantForMatching } from "../matching/rows.server";
import { Denied } from "../policy";
import { allowRead, transact } from "../transact.server";
import { type ApplicationInput, CONSENT_MONTHS, SHAREABLE, type Shareable } from "./application";
import { spoken, tellAnsweredFor } from "./behalf.server";
import { holdCandidacy, type LockedCandidacy, subjectOf } from "./candidacy.server";
import { endHours } from "./hours/moves.server";
import { seenByEmployer } from "./seen-by-employer.server";
import { type CandidacyState, TERMINAL } from "./states";

/** What the person has and we know: nothing else is offered to be shared. */
export async function shareable(db: Caller["db"], participantId: string): Promise<Shareable[]> {
  const there = await thingsToShare(db, participantId);
  return SHAREABLE.filter((field) => there[field]);
}

/** The consent that goes with an application or a yes, for this employer alone; one before it ends. */
export async function agree(
  trx: Transaction<DB>,
  caller: Caller,
  candidacy: Pick<LockedCandidacy, "id" | "participantId" | "employerId">,
  participant: Participant,
  input: ApplicationInput,
): Promise<void> {
  const share = (await shareable(trx, candidacy.participantId)).filter((field) =>
    input.share.includes(field),
  );
  const hours = share.includes("hours") && participant.available ? rangesOf(participant.available) : null;
  await trx
    .updateTable("candidacy")
    .set({ message: input.message ?? null, sentHours: hours && toMultirange(hours) })
    .where("id", "=", candidacy.id)
    .execute();
  await endOf(trx, candidacy.id, caller.now);
  const { onBehalf, actor } = caller;
  await trx
    .insertInto("consent")
    .values({
      participantId: candidacy.participantId,
      employerId: candidacy.employerId,
      candidacyId: candidacy.id,
      fields: ["name", ...share, ...(input.message ? ["message"] : [])],
      givenAt: caller.now,
      until: addMonths(londonDate(caller.now), CONSENT_MONTHS),
      channel: onBehalf?.channel ?? "web",
      saidTo: onBehalf && "personId" in actor ? actor.personId : null,
    })
    .execute();
}

/** Ends the consent in force. Returns whether there was one. */
export async function endOf(trx: Transaction<DB>, candidacyId: string, now: Date): Promise<boolean> {
  const ended = await trx
    .updateTable("consent")
    .set({ withdrawnAt: now })
    .where("candidacyId", "=", candidacyId)
    .where("withdrawnAt", "is", null)
    .returning("id")
    .execute();
  return ended.length > 0;
}

/** An employer sees a person only while there is something between them. */
export const canShare = ({ state, reachedEmployer }: { state: string; reachedEmployer: boolean }) =>
  (reachedEmployer || state === "waiting") &&
  state !== "withdrawn" &&
  !TERMINAL.some((end) => end === state && end !== "started");

export type Shared = { ok: true } | { ok: false; because: "not-in-turn" };

/** Chooses anew what this employer may see, for another six months. What was written to them stays as it was. */
export function changeConsent(
  caller: Caller,
  candidacyId: string,
  share: readonly Shareable[],
): Promise<Shared> {
  return transact(caller, spoken(caller, "consent.change"), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (!canShare(candidacy)) return { ok: false, because: "not-in-turn" };
    const participant = await participantForMatching(trx, candidacy.participantId);
    const today = londonDate(caller.now);
    const [written, inForce] = await Promise.all([
      messagesOf(trx, candidacyId),
      consentInForce(trx, candidacyId, today),
    ]);
    if (!participant) throw new Denied("consent.change");
    const chosen = new Set(["name", "message", ...share]);
    const isSame =
      inForce?.until === addMonths(today, CONSENT_MONTHS) &&
      inForce.fields.every((field) => chosen.has(field)) &&
      share.every((field) => inForce.fields.includes(field));
    if (isSame) return { ok: true };
    await agree(trx, caller, candidacy, participant, {
      share: [...share],
      message: written?.message ?? undefined,
    });
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true };
  });
}

/**
 * Ends what this employer may see, by itself: the candidacy goes on, but nothing of the person is shown any more.
 * The employer is told. A second time changes nothing.
 */
export function endConsent(caller: Caller, candidacyId: string): Promise<Shared> {
  return transact(caller, spoken(caller, "consent.change"), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const ended = await endOf(trx, candidacyId, caller.now);
    // What was asked would have told the employer nothing more of them than they now do not share.
    if (ended) await endHours(trx, { actor: caller.actor, now: caller.now }, candidacyId);
    if (ended && candidacy.reachedEmployer)
      for (const personId of await members(trx, candidacy.employerId))
        record({ topic: "message", kind: "consent-ended", subjectId: candidacyId, personId });
    if (ended) await tellAnsweredFor(write, caller, candidacy);
    return { ok: true };
  });
}

/** What one employer sees of a person, to the person or the officer who looks after them. Others' throw `Denied`. */
export async function sharingOf(caller: Caller, candidacyId: string) {
  // Employers read English, whatever the participant reads.
  const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) };
  const { db } = caller;
  const facts = await candidacyFacts(db, candidacyId);
  const action = caller.actor.role === "officer" ? "consent.change-for" : "consent.change";
  await allowRead(caller, action, facts && subjectOf(facts), { subjectId: candidacyId });
  if (!facts) throw new Denied(action);
  const state = facts.state as CandidacyState;
  const today = londonDate(caller.now);
  const [post, consent, choices, history, asked] = await Promise.all([
    postOf(db, facts.opportunityId),
    consentInForce(db, candidacyId, today),
    shareable(db, facts.participantId),
    historyOf(db, candidacyId),
    openHours(db, candidacyId),
  ]);
  const seen = await seenByEmployer(db, facts, { consent, history, today }, words);
  if (!post || !seen) throw new Denied(action);
  return {
    id: candidacyId,
    title: post.title ?? "",
    employer: post.employerName,
    state,
    canShare: canShare({ state, reachedEmployer: facts.reachedEmployer }),
    consent: consent ?? null,
    seen,
    choices,
    until: addMonths(today, CONSENT_MONTHS),
    /** A question for other hours waits for its answer: ending what is shared ends it, too. */
    asksHours: asked !== undefined,
  };
}
