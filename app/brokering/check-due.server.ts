import type { Transaction } from "kysely";
import type { DB } from "../../db/types";
import type { Participant } from "../../search/match/model";
import { addWorkingDays } from "../calendar";
import { checkedBy } from "../matching/check-day";
import { ANSWER_DAYS } from "./offer";

/**
 * By when an officer looks at an application that waits for the check of a right to work: the day that the person was
 * told of; where that has passed, or the check only ends too early, within the usual time.
 */
export async function checkDueOn(trx: Transaction<DB>, p: Participant, today: string): Promise<string> {
  const usual = addWorkingDays(today, ANSWER_DAYS);
  const until = p.rightToWork?.validUntil;
  if (until && until >= today) return usual;
  const { createdAt } = await trx
    .selectFrom("participant")
    .select("createdAt")
    .where("personId", "=", p.id)
    .executeTakeFirstOrThrow();
  const told = checkedBy(p, { joinedAt: createdAt, today });
  return told < today ? usual : told;
}
