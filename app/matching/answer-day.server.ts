import { type SlotRanges, toMultirange } from "../../db/slots";
import { DAYS, rangesOf, union, weekOfRanges } from "../../search/match/week";
import { whatIfs } from "../../search/match/whatif";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { participantForMatching } from "./rows.server";

/**
 * Answers whether a person can also work on a day that was not asked yet: yes copies their longest day, less
 * what already fills it; no leaves the day empty, and answered. A day that is answered stays as it is.
 * @param day 0 Monday … 6 Sunday
 */
export function answerDay(caller: Caller, day: number, can: boolean): Promise<void> {
  const { actor } = caller;
  if (actor.role !== "participant") throw new Denied("profile.write");
  const ownerId = actor.personId;
  return transact(caller, "profile.write", async ({ trx, allow, record }) => {
    allow({ ownerId });
    const week = await trx
      .selectFrom("participant")
      .select(["daysAnswered", "weekGiven"])
      .where("personId", "=", ownerId)
      .forUpdate()
      .executeTakeFirst();
    const p = await participantForMatching(trx, ownerId);
    if (!p?.available || !week || (week.daysAnswered >> day) & 1) return;
    const longer = whatIfs(p, []).find(
      ({ relaxation }) => relaxation.code === "one-more-day" && relaxation.day === DAYS[day],
    )?.relaxed.available;
    const ties = await trx
      .selectFrom("participantTie")
      .select("slots")
      .where("participantId", "=", ownerId)
      .execute();
    const tied = weekOfRanges(ties.flatMap(({ slots }: { slots: SlotRanges }) => slots));
    const available = can && longer ? longer.map((bits, i) => bits & ~(tied[i] ?? 0)) : p.available;
    await trx
      .updateTable("participant")
      .set({
        available: toMultirange(rangesOf(available)),
        weekGiven: toMultirange(
          rangesOf(
            union(
              week.weekGiven ? weekOfRanges(week.weekGiven) : p.available,
              can && longer ? longer : p.available,
            ),
          ),
        ),
        daysAnswered: week.daysAnswered | (1 << day),
        updatedAt: caller.now,
      })
      .where("personId", "=", ownerId)
      .execute();
    record({ topic: "participant", kind: "profile-changed", subjectId: ownerId });
  });
}
