import type { Transaction } from "kysely";
import { type CandidacyFacts, lockCandidacy } from "../../db/queries/candidacies.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import type { CandidacyAtEmployer } from "../policy";
import type { Write } from "../transact.server";
import { endHours } from "./hours/moves.server";
import { endInterview } from "./interview-moves.server";
import { type CandidacyState, canMove, canTakeBack } from "./states";

type CandidacyAction =
  | "candidacy.answer"
  | "candidacy.answer-for"
  | "candidacy.decide"
  | "candidacy.decide-for"
  | "candidacy.release"
  | "consent.change"
  | "consent.change-for"
  | "hours.pass-on"
  | "proposal.lapse"
  | "proposal.take-back";

/** What the policy decides on. */
export const subjectOf = (facts: CandidacyFacts): CandidacyAtEmployer => ({
  id: facts.id,
  ownerId: facts.participantId,
  employerId: facts.employerId,
  reachedEmployer: facts.reachedEmployer,
  person: { ownerId: facts.participantId, regionCode: facts.regionCode, partnerId: facts.partnerId },
  employer: { regionCode: facts.employerRegionCode, approved: facts.employerStatus === "approved" },
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
  /** The line of the history that this one takes back. */
  undoes?: number;
}

/** Who moves a candidacy. */
export type Mover = Pick<Caller, "actor" | "now" | "onBehalf">;

/** Moves a candidacy along the transition table and writes its history. Throws on a move the table does not have. */
export async function move(
  trx: Transaction<DB>,
  caller: Mover,
  candidacy: { id: string; state: CandidacyState },
  to: CandidacyState,
  about: MoveNote = {},
): Promise<void> {
  const allowed = about.undoes === undefined ? canMove : canTakeBack;
  if (!allowed(candidacy.state, to))
    throw new Error(`A candidacy cannot move from ${candidacy.state} to ${to}`);
  if (candidacy.state === "interview") await endInterview(trx, caller, candidacy.id);
  await endHours(trx, { actor: caller.actor, now: caller.now }, candidacy.id, to);
  await trx
    .updateTable("candidacy")
    .set({ state: to, stateSince: caller.now, answerDueOn: about.answerDueOn ?? null })
    .where("id", "=", candidacy.id)
    .execute();
  await remember(trx, caller, candidacy.id, candidacy.state, to, about);
}

/** Days within which somebody may take back what an officer answered for them. */
const UNDO_DAYS = 3;

/** One line of the append-only history; what was said to an officer may be taken back for a while. */
export async function remember(
  trx: Transaction<DB>,
  caller: Mover,
  candidacyId: string,
  from: CandidacyState | null,
  to: CandidacyState,
  about: MoveNote = {},
): Promise<void> {
  const { onBehalf } = caller;
  const { id: historyId } = await trx
    .insertInto("candidacyHistory")
    .values({
      candidacyId,
      at: caller.now,
      fromState: from,
      toState: to,
      personId: "personId" in caller.actor ? caller.actor.personId : null,
      role: caller.actor.role,
      channel: onBehalf?.channel ?? (caller.actor.role === "system" ? "system" : "web"),
      forSide: onBehalf?.side ?? null,
      saidAt: onBehalf?.saidAt ?? null,
      interpreter: onBehalf?.interpreter ?? false,
      interpreterLanguage: onBehalf?.interpreterLanguage ?? null,
      undoes: about.undoes ?? null,
      reasonKind: about.reason?.kind ?? null,
      reasonCode: about.reason?.code ?? null,
      reasonHidden: about.reasonHidden ?? true,
      note: about.note ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (onBehalf)
    await trx
      .insertInto("answerFor")
      .values({ candidacyId, historyId, undoUntil: new Date(caller.now.getTime() + UNDO_DAYS * 86_400_000) })
      .execute();
}
