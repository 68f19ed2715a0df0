import { sql, type Transaction } from "kysely";
import { standingInterview } from "../../db/queries/interviews.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { canInterviewMove, canInterviewTakeBack, type InterviewState } from "./interview";

/** Who moves an appointment, and for whom. */
type Mover = Pick<Caller, "actor" | "now" | "onBehalf">;

/** Moves an appointment along its table and writes its history. Throws on a move the table does not have. */
export async function moveInterview(
  trx: Transaction<DB>,
  caller: Mover,
  interview: { id: string; candidacyId: string; state: string },
  to: InterviewState,
  { undoes = false } = {},
): Promise<void> {
  const allowed = undoes ? canInterviewTakeBack : canInterviewMove;
  if (!allowed(interview.state as InterviewState, to))
    throw new Error(`An interview cannot move from ${interview.state} to ${to}`);
  await trx.updateTable("interview").set({ state: to }).where("id", "=", interview.id).execute();
  await rememberInterview(trx, caller, interview, interview.state, to);
}

/** One line of the append-only history of an appointment. */
export const rememberInterview = (
  trx: Transaction<DB>,
  { actor, now, onBehalf }: Mover,
  interview: { id: string; candidacyId: string },
  from: string | null,
  to: string,
) =>
  trx
    .insertInto("interviewHistory")
    .values({
      interviewId: interview.id,
      candidacyId: interview.candidacyId,
      at: now,
      fromState: from,
      toState: to,
      personId: "personId" in actor ? actor.personId : null,
      role: actor.role,
      channel: onBehalf?.channel ?? (actor.role === "system" ? "system" : "web"),
      interpreter: onBehalf?.interpreter ?? false,
    })
    .execute();

/** What stood of an interview when its candidacy went on: it was held if its time had come, else it is cancelled. */
export async function endInterview(trx: Transaction<DB>, caller: Mover, candidacyId: string): Promise<void> {
  const standing = await standingInterview(trx, candidacyId);
  if (!standing) return;
  const held = standing.state === "confirmed" && standing.startsAt <= caller.now;
  await moveInterview(trx, caller, standing, held ? "held" : "cancelled");
}

/** Sets by when whoever has the turn answers. */
export const answerBy = (trx: Transaction<DB>, candidacyId: string, date: string) =>
  trx.updateTable("candidacy").set({ answerDueOn: date }).where("id", "=", candidacyId).execute();

/** The range of an appointment, as PostgreSQL keeps it. */
export const rangeOf = (start: Date, minutes: number) =>
  sql<string>`tstzrange(${start}, ${new Date(start.getTime() + minutes * 60_000)})`;
