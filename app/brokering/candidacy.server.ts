import type { Transaction } from "kysely";
import { type CandidacyFacts, lockCandidacy } from "../../db/queries/candidacies.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import type { CandidacySubject } from "../policy";
import type { Write } from "../transact.server";
import { type CandidacyState, canMove } from "./states";

type CandidacyAction = "candidacy.answer" | "candidacy.decide" | "candidacy.release";

/** What the policy decides on. */
export const subjectOf = (facts: CandidacyFacts): CandidacySubject => ({
  id: facts.id,
  ownerId: facts.participantId,
  employerId: facts.employerId,
  reachedEmployer: facts.reachedEmployer,
  person: { ownerId: facts.participantId, regionCode: facts.regionCode, partnerId: facts.partnerId },
});

export type LockedCandidacy = CandidacyFacts & { state: CandidacyState };

/** Locks the post and the candidacy for this write and checks the permission. Throws `Denied` when absent or not theirs. */
export async function holdCandidacy(write: Write<CandidacyAction>, id: string): Promise<LockedCandidacy> {
  const facts = await lockCandidacy(write.trx, id);
  write.allow(facts && subjectOf(facts), { subjectId: id });
  return facts as LockedCandidacy;
}

/** What a history line says beside the move. */
export interface MoveNote {
  reason?: { kind: "decline" | "withdraw" | "turn_down"; code: string };
  /** Hidden from the employer unless said otherwise. */
  reasonHidden?: boolean;
  note?: string | null;
  answerDueOn?: string | null;
}

/** Moves a candidacy along the transition table and writes its history. Throws on a move the table does not have. */
export async function move(
  trx: Transaction<DB>,
  caller: Pick<Caller, "actor" | "now">,
  candidacy: { id: string; state: CandidacyState },
  to: CandidacyState,
  about: MoveNote = {},
): Promise<void> {
  if (!canMove(candidacy.state, to))
    throw new Error(`A candidacy cannot move from ${candidacy.state} to ${to}`);
  await trx
    .updateTable("candidacy")
    .set({ state: to, stateSince: caller.now, answerDueOn: about.answerDueOn ?? null })
    .where("id", "=", candidacy.id)
    .execute();
  await remember(trx, caller, candidacy.id, candidacy.state, to, about);
}

/** One line of the append-only history. */
export const remember = (
  trx: Transaction<DB>,
  caller: Pick<Caller, "actor" | "now">,
  candidacyId: string,
  from: CandidacyState | null,
  to: CandidacyState,
  about: MoveNote = {},
) =>
  trx
    .insertInto("candidacyHistory")
    .values({
      candidacyId,
      at: caller.now,
      fromState: from,
      toState: to,
      personId: "personId" in caller.actor ? caller.actor.personId : null,
      role: caller.actor.role,
      channel: caller.actor.role === "system" ? "system" : "web",
      reasonKind: about.reason?.kind ?? null,
      reasonCode: about.reason?.code ?? null,
      reasonHidden: about.reasonHidden ?? true,
      note: about.note ?? null,
    })
    .execute();
