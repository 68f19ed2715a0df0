import type { Transaction } from "kysely";
import { meetingsOfAnswer } from "../../db/queries/answers.server";
import { clashOf, interviewsOf } from "../../db/queries/interviews.server";
import type { DB } from "../../db/types";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { remember } from "./candidacy.server";
import type { InterviewState } from "./interview";
import { answerBy, moveInterview } from "./interview-moves.server";
import { ANSWER_DAYS } from "./offer";

/** An answer about an appointment, written down by an officer while the candidacy stayed at its interview. */
interface Answer {
  candidacyId: string;
  historyId: number;
  at: Date;
}

/**
 * Takes back what was answered about an appointment: a new time is cancelled, and what stood before stands again.
 * What was confirmed and whose hour somebody else has by now, or whose time has come, is not restored as confirmed.
 */
export async function undoInterview(
  trx: Transaction<DB>,
  caller: Caller,
  { candidacyId, historyId, at }: Answer,
): Promise<void> {
  const { lines } = await meetingsOfAnswer(trx, { candidacyId, at });
  const all = await interviewsOf(trx, candidacyId);
  const usual = addWorkingDays(londonDate(caller.now), ANSWER_DAYS);
  await answerBy(trx, candidacyId, usual);
  // A new appointment goes before the old one stands again: of one candidacy, one stands.
  for (const line of [...lines].sort((a, b) => Number(a.fromState !== null) - Number(b.fromState !== null))) {
    const found = all.find(({ id }) => id === line.interviewId);
    if (!found) continue;
    if (line.fromState === null) {
      await moveInterview(trx, caller, found, "cancelled", { undoes: true });
      await trx.updateTable("interview").set({ replaces: null }).where("id", "=", found.id).execute();
      continue;
    }
    // That it took place is only said of what is over: it is again as if nobody had said so.
    const wasHeld = line.toState === "held";
    if (found.startsAt <= caller.now && !wasHeld) continue;
    const before = line.fromState as InterviewState;
    const to = before === "confirmed" && !wasHeld && (await clashOf(trx, found)) ? "invited" : before;
    await moveInterview(trx, caller, found, to, { undoes: true });
    if (to === "invited")
      await trx
        .updateTable("interview")
        .set({ wishes: null, wish: null })
        .where("id", "=", found.id)
        .execute();
    if (wasHeld) continue;
    const day = londonDate(found.startsAt);
    const due =
      to === "confirmed" ? addWorkingDays(day, ANSWER_DAYS) : to === "invited" && day < usual ? day : usual;
    await answerBy(trx, candidacyId, due);
  }
  await remember(trx, caller, candidacyId, "interview", "interview", { undoes: historyId });
}
