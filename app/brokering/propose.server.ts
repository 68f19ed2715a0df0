import type { Transaction } from "kysely";
import type { Db } from "../../db/client.server";
import { lockPost } from "../../db/queries/candidacies.server";
import { postSubject } from "../../db/queries/posts.server";
import { heldBackFrom, roundOf } from "../../db/queries/proposals.server";
import type { DB } from "../../db/types";
import { judge, verdictOf } from "../../search/match/judge";
import type { Opportunity, Participant } from "../../search/match/model";
import { applicationStanding } from "../../search/match/standing";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { opportunitiesForMatching, peopleForMatching } from "../matching/rows.server";
import { type Actor, Denied, may, type PersonSubject } from "../policy";
import { transact } from "../transact.server";
import { ANSWER_DAYS } from "./offer";
import { MOST_PROPOSED, type ProposalInput, type Skip } from "./proposal";

export interface Proposable {
  /** Whether the post takes proposals at all: open, with a free place, not past its closing date. */
  open: boolean;
  people: { id: string; skip: Skip | null }[];
  /** Not there, or not among those whom the officer looks after. */
  outOfSight: number;
}

/**
 * Who of these may be proposed for a post now, and why not the others: never somebody twice, nor against what they
 * said, nor beyond what they can lawfully do (end of DESIGN section 4). What else does not fit is no hindrance: an
 * officer knows why.
 */
export async function proposableFor(
  db: Db | Transaction<DB>,
  actor: Actor,
  opportunityId: string,
  ids: readonly string[],
  today: string,
): Promise<Proposable> {
  const [[opportunity], people, held] = await Promise.all([
    opportunitiesForMatching(db, [opportunityId]),
    peopleForMatching(db, ids),
    heldBackFrom(db, opportunityId, ids),
  ]);
  const seen = people.filter(({ form, partnerId }) =>
    may(actor, "candidacy.propose", subjectOf(form, partnerId)),
  );
  const outOfSight = ids.length - seen.length;
  if (!opportunity) return { open: false, people: [], outOfSight };
  return {
    open: isOpen(opportunity, today),
    outOfSight,
    people: seen.map(({ form }) => ({
      id: form.id,
      skip: held.candidates.has(form.id)
        ? "candidate"
        : held.setAside.has(form.id)
          ? "set-aside"
          : skipOf(form, opportunity, today),
    })),
  };
}

const subjectOf = (form: Participant, partnerId: string | null): PersonSubject => ({
  ownerId: form.id,
  regionCode: form.region,
  partnerId,
});

/** Whether a post takes proposals at all: open, with a free place, and not past its closing date. */
export const isOpen = (o: Opportunity, today: string) =>
  o.status === "open" && o.placesLeft > 0 && (o.closesOn === null || o.closesOn >= today);

/** Whether the law or the person themselves stands in the way; null where nothing does. */
export function skipOf(p: Participant, o: Opportunity, today: string): Skip | null {
  const judgement = judge(p, o, today);
  if (!verdictOf(judgement, "blocked").holds) return "blocked";
  if (verdictOf(judgement, "open").failing.includes("region")) return "region";
  const standing = applicationStanding(p, o, today);
  switch (standing.standing) {
    case "allowed":
      return null;
    case "waits":
      return standing.because;
    case "refused":
      return standing.because === "open" ? null : standing.because;
  }
}

export type Proposed =
  | { ok: true; round: string; already: boolean }
  | { ok: false; because: "post-not-open" | "nobody" | "too-many" };

/**
 * Proposes a post to people whom the officer looks after; each is asked to answer within five working days.
 * Who cannot be proposed is passed over and the reason kept. The same round sent again is the same one. A post that
 * the officer does not see, or somebody else's round, throws `Denied`.
 */
export function propose(caller: Caller, opportunityId: string, input: ProposalInput): Promise<Proposed> {
  const { actor, now } = caller;
  const today = londonDate(now);
  return transact(caller, "candidacy.propose", async ({ trx, allow, record }) => {
    if (actor.role !== "officer") throw new Denied("candidacy.propose");
    await lockPost(trx, opportunityId);
    const post = await postSubject(trx, opportunityId);
    if (!post || !may(actor, "post.people", post)) throw new Denied("candidacy.propose");
    // The officer's own leave; each person's is asked below.
    allow(
      { ownerId: actor.personId, regionCode: actor.regionCode, partnerId: actor.partnerId },
      { subjectId: opportunityId },
    );
    const made = await roundOf(trx, input.round);
    if (made) {
      if (made.proposedBy !== actor.personId || made.opportunityId !== opportunityId)
        throw new Denied("candidacy.propose");
      return { ok: true, round: made.id, already: true };
    }
    if (input.tick.length === 0) return { ok: false, because: "nobody" };
    if (input.tick.length > MOST_PROPOSED) return { ok: false, because: "too-many" };
    const { open, people, outOfSight } = await proposableFor(trx, actor, opportunityId, input.tick, today);
    if (!open) return { ok: false, because: "post-not-open" };

    await trx
      .insertInto("proposalRound")
      .values({
        id: input.round,
        opportunityId,
        proposedBy: actor.personId,
        personalLine: input.line ?? null,
        outOfSight,
        madeAt: now,
      })
      .execute();
    if (people.length > 0)
      await trx
        .insertInto("proposalRoundPerson")
        .values(people.map(({ id, skip }) => ({ roundId: input.round, participantId: id, skipped: skip })))
        .execute();
    const chosen = people.filter(({ skip }) => skip === null);
    if (chosen.length === 0) return { ok: true, round: input.round, already: false };
    const begun = await trx
      .insertInto("candidacy")
      .values(
        chosen.map(({ id }) => ({
          participantId: id,
          opportunityId,
          origin: "proposal",
          state: "proposed",
          personalLine: input.line ?? null,
          proposedBy: actor.personId,
          answerDueOn: addWorkingDays(today, ANSWER_DAYS),
          createdAt: now,
          stateSince: now,
        })),
      )
      .returning(["id", "participantId"])
      .execute();
    await trx
      .insertInto("candidacyHistory")
      .values(
        begun.map(({ id }) => ({
          candidacyId: id,
          at: now,
          toState: "proposed",
          personId: actor.personId,
          role: actor.role,
        })),
      )
      .execute();
    for (const { id, participantId } of begun) {
      allow(
        { ownerId: participantId, regionCode: actor.regionCode, partnerId: actor.partnerId },
        { subjectId: id },
      );
      record({ topic: "message", kind: "proposal-made", subjectId: id, personId: participantId });
      // The post leaves this person's matches.
      record({ topic: "participant", kind: "proposed", subjectId: participantId });
    }
    return { ok: true, round: input.round, already: false };
  });
}
