import { interviewsToLapse, interviewsToRemind, standingInterview } from "../../db/queries/interviews.server";
import { members } from "../../db/queries/people.server";
import { addDays, addWorkingDays, londonInstant } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { transact } from "../transact.server";
import { holdCandidacy } from "./candidacy.server";
import { answerBy, moveInterview } from "./interview-moves.server";
import { ANSWER_DAYS } from "./offer";

/**
 * Reminds both sides, from nine in the morning, of the confirmed interviews of the next day. Run again, it
 * passes over those of whom it told.
 * @returns of how many interviews it reminded
 */
export async function remindOfInterviews(caller: Caller): Promise<number> {
  const today = londonDate(caller.now);
  if (caller.now < londonInstant(today, "09:00")) return 0;
  const [from, until] = [1, 2].map((days) => londonInstant(addDays(today, days), "00:00")) as [Date, Date];
  let reminded = 0;
  for (const { id, candidacyId } of await interviewsToRemind(caller.db, from, until))
    reminded += await transact(caller, "candidacy.release", async (write) => {
      const { trx, record } = write;
      const candidacy = await holdCandidacy(write, candidacyId);
      const marked = await trx
        .updateTable("interview")
        .set({ remindedAt: caller.now })
        .where("id", "=", id)
        .where("state", "=", "confirmed")
        .where("remindedAt", "is", null)
        .returning("id")
        .execute();
      if (marked.length === 0) return 0;
      // The interview still stands, and going there is not work: but what is held, the employer hears nothing of.
      const employer = candidacy.heldSince ? [] : await members(trx, candidacy.employerId);
      for (const personId of [candidacy.participantId, ...employer])
        record({ topic: "message", kind: "interview-tomorrow", subjectId: candidacyId, personId });
      return 1;
    });
  return reminded;
}

/**
 * Ends the invitations whose time came before the person answered, and tells the employer, who may ask again.
 * @returns how many ended
 */
export async function lapseInterviews(caller: Caller): Promise<number> {
  let lapsed = 0;
  for (const { id, candidacyId } of await interviewsToLapse(caller.db, caller.now))
    lapsed += await transact(caller, "candidacy.release", async (write) => {
      const { trx, record } = write;
      const candidacy = await holdCandidacy(write, candidacyId);
      const standing = await standingInterview(trx, candidacyId);
      if (standing?.id !== id || standing.state !== "invited" || candidacy.heldSince) return 0;
      await moveInterview(trx, caller, standing, "lapsed");
      await answerBy(trx, candidacyId, addWorkingDays(londonDate(caller.now), ANSWER_DAYS));
      for (const personId of await members(trx, candidacy.employerId))
        record({ topic: "message", kind: "interview-unanswered", subjectId: candidacyId, personId });
      return 1;
    });
  return lapsed;
}
