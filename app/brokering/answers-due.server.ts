import { lockPost } from "../../db/queries/candidacies.server";
import { members } from "../../db/queries/people.server";
import { employersTurn, lateAnswers } from "../../db/queries/turns.server";
import { londonInstant } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { transact } from "../transact.server";

/**
 * Reminds employers, from nine in the morning and once for each due date, of answers that they owe since before
 * today: one message a post and member, however many people wait. What is held for an officer is passed over.
 * @returns of how many posts it reminded
 */
export async function remindOfAnswers(caller: Caller): Promise<number> {
  const today = londonDate(caller.now);
  if (caller.now < londonInstant(today, "09:00")) return 0;
  let reminded = 0;
  for (const { opportunityId, employerId } of await lateAnswers(caller.db, today, caller.now))
    reminded += await transact(caller, "candidacy.remind", async ({ trx, allow, record }) => {
      allow({}, { subjectId: opportunityId });
      await lockPost(trx, opportunityId);
      const marked = await trx
        .updateTable("candidacy")
        .from("opportunity")
        .set((eb) => ({ remindedFor: eb.ref("candidacy.answerDueOn") }))
        .whereRef("opportunity.id", "=", "candidacy.opportunityId")
        .where("candidacy.opportunityId", "=", opportunityId)
        .where("candidacy.heldSince", "is", null)
        .where("candidacy.answerDueOn", "<", today)
        .where((eb) => eb("candidacy.remindedFor", "is distinct from", eb.ref("candidacy.answerDueOn")))
        .where(employersTurn(caller.now))
        .returning("candidacy.id")
        .execute();
      if (marked.length === 0) return 0;
      for (const personId of await members(trx, employerId))
        record({ topic: "message", kind: "answers-due", subjectId: opportunityId, personId });
      return 1;
    });
  return reminded;
}
