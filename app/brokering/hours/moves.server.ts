import type { Transaction } from "kysely";
import { openHours } from "../../../db/queries/hours.server";
import { type SlotRanges, toMultirange } from "../../../db/slots";
import type { DB } from "../../../db/types";
import type { Caller } from "../../caller";
import type { CandidacyState } from "../states";
import { canHoursMove, canHoursTakeBack, type HoursStage, type HoursState, staysOpen } from "./question";

type Mover = Pick<Caller, "actor" | "now" | "onBehalf">;
type Question = { id: string; candidacyId: string; state: string };

/** What the answer was, and what the offer said before it was changed for it. */
export interface Answered {
  hours: SlotRanges;
  words?: string;
  offer?: { id: string; patternId: string | null; hours: SlotRanges | null; quarters: number | null };
}

const slots = (hours: SlotRanges | null | undefined) => (hours ? toMultirange(hours) : null);

/** Moves a question along its table and writes its history. Throws on a move the table does not have. */
export async function moveHours(
  trx: Transaction<DB>,
  caller: Mover,
  question: Question,
  to: HoursState,
  about: { agreed?: Answered; words?: string; undoes?: boolean } = {},
): Promise<void> {
  const allowed = about.undoes ? canHoursTakeBack : canHoursMove;
  if (!allowed(question.state as HoursState, to))
    throw new Error(`A question for other hours cannot move from ${question.state} to ${to}`);
  const isAnswer = to === "agreed" || to === "refused";
  await trx
    .updateTable("hoursQuestion")
    .set({
      state: to,
      agreed: slots(about.agreed?.hours),
      words: about.words ?? null,
      answeredAt: isAnswer ? caller.now : null,
    })
    .where("id", "=", question.id)
    .execute();
  await rememberHours(trx, caller, question, question.state, to, about.agreed);
}

/** One line of the append-only history of a question. */
export async function rememberHours(
  trx: Transaction<DB>,
  { actor, now, onBehalf }: Mover,
  question: Pick<Question, "id" | "candidacyId">,
  from: string | null,
  to: HoursState,
  agreed?: Answered,
): Promise<void> {
  await trx
    .insertInto("hoursHistory")
    .values({
      questionId: question.id,
      candidacyId: question.candidacyId,
      at: now,
      fromState: from,
      toState: to,
      personId: "personId" in actor ? actor.personId : null,
      role: actor.role,
      channel: onBehalf?.channel ?? (actor.role === "system" ? "system" : "web"),
      forSide: onBehalf?.side ?? null,
      saidAt: onBehalf?.saidAt ?? null,
      interpreter: onBehalf?.interpreter ?? false,
      interpreterLanguage: onBehalf?.interpreterLanguage ?? null,
      hours: slots(agreed?.hours),
      offerId: agreed?.offer?.id ?? null,
      patternBefore: agreed?.offer?.patternId ?? null,
      hoursBefore: slots(agreed?.offer?.hours),
      quartersBefore: agreed?.offer?.quarters ?? null,
    })
    .execute();
}

/** Ends the question that waits where its candidacy goes on to what it was not asked about; with no `to`, in any case. */
export async function endHours(
  trx: Transaction<DB>,
  caller: Mover,
  candidacyId: string,
  to?: CandidacyState,
): Promise<void> {
  const open = await openHours(trx, candidacyId);
  if (open && !(to && staysOpen(open.stage as HoursStage, to))) await moveHours(trx, caller, open, "ended");
}
