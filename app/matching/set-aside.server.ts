import type { Transaction } from "kysely";
import type { ReasonCode } from "../../db/reference/reasons";
import { type SlotRanges, toMultirange } from "../../db/slots";
import type { DB } from "../../db/types";
import type { Write } from "../transact.server";

/** Not to see an employer's posts again follows from this reason, and from no other. */
const NOT_THIS_EMPLOYER: ReasonCode = "employer";

type Writing = Pick<Write<never>, "trx" | "record">;
interface Whose {
  participantId: string;
  opportunityId: string;
}

/** Keeps a no to a match, a proposal or an offer, with what follows from its reason. Said again, the later reason holds. */
export async function setAside(
  { trx, record }: Writing,
  { participantId, opportunityId, employerId }: Whose & { employerId: string },
  { reasonCode, at }: { reasonCode: string; at: Date },
): Promise<void> {
  const said = { reasonCode, at, wouldWork: null, tellHours: false };
  await trx
    .insertInto("dismissal")
    .values({ participantId, opportunityId, ...said })
    .onConflict((conflict) => conflict.columns(["participantId", "opportunityId"]).doUpdateSet(said))
    .execute();
  if (reasonCode === NOT_THIS_EMPLOYER)
    await trx
      .insertInto("blockedEmployer")
      .values({ participantId, employerId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  record({ topic: "participant", kind: "match-dismissed", subjectId: participantId });
}

/** Takes a no back, with what followed from its reason and what was changed for it. What was none changes nothing. */
export async function bringBack(
  { trx, record }: Writing,
  { participantId, opportunityId }: Whose,
): Promise<void> {
  const gone = await trx
    .deleteFrom("dismissal")
    .where("participantId", "=", participantId)
    .where("opportunityId", "=", opportunityId)
    .returning(["reasonCode", "weekBefore", "weekAfter", "minutesBefore", "minutesAfter"])
    .executeTakeFirst();
  if (!gone) return;
  if (gone.reasonCode === NOT_THIS_EMPLOYER) await unblock(trx, participantId, opportunityId);
  await restore({ trx, record }, participantId, gone);
  record({ topic: "participant", kind: "match-undismissed", subjectId: participantId });
}

/**
 * Gives back what was changed in the profile for a no that stays. Returns whether anything was given back: what the person
 * changed again since stays.
 */
export async function giveBack(
  { trx, record }: Writing,
  { participantId, opportunityId }: Whose,
): Promise<boolean> {
  const changed = await trx
    .selectFrom("dismissal")
    .select(["weekBefore", "weekAfter", "minutesBefore", "minutesAfter"])
    .where("participantId", "=", participantId)
    .where("opportunityId", "=", opportunityId)
    .forUpdate()
    .executeTakeFirst();
  if (!changed) return false;
  await trx
    .updateTable("dismissal")
    .set({ weekBefore: null, weekAfter: null, minutesBefore: null, minutesAfter: null })
    .where("participantId", "=", participantId)
    .where("opportunityId", "=", opportunityId)
    .execute();
  return restore({ trx, record }, participantId, changed);
}

interface Changed {
  weekBefore: SlotRanges | null;
  weekAfter: SlotRanges | null;
  minutesBefore: number | null;
  minutesAfter: number | null;
}

async function restore({ trx, record }: Writing, ownerId: string, changed: Changed): Promise<boolean> {
  const restored = [await restoreWeek(trx, ownerId, changed), await restoreTravel(trx, ownerId, changed)];
  if (!restored.includes(true)) return false;
  record({ topic: "participant", kind: "profile-changed", subjectId: ownerId });
  return true;
}

/** Unless another of the employer's posts was set aside for the same reason. */
const unblock = (trx: Transaction<DB>, ownerId: string, opportunityId: string) =>
  trx
    .deleteFrom("blockedEmployer as b")
    .where("b.participantId", "=", ownerId)
    .where("b.employerId", "=", (eb) =>
      eb.selectFrom("opportunity").select("employerId").where("id", "=", opportunityId),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("dismissal as d")
            .innerJoin("opportunity as o", "o.id", "d.opportunityId")
            .select("d.at")
            .where("d.participantId", "=", ownerId)
            .where("d.reasonCode", "=", NOT_THIS_EMPLOYER)
            .whereRef("o.employerId", "=", "b.employerId"),
        ),
      ),
    )
    .execute();

/** Gives back the week as it was before, unless it was changed again since. */
async function restoreWeek(
  trx: Transaction<DB>,
  ownerId: string,
  { weekBefore, weekAfter }: Changed,
): Promise<boolean> {
  if (!weekBefore || !weekAfter) return false;
  const { numUpdatedRows } = await trx
    .updateTable("participant")
    .set({ available: toMultirange(weekBefore) })
    .where("personId", "=", ownerId)
    .where("available", "=", toMultirange(weekAfter) as never)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The same of how long somebody travels at most. */
async function restoreTravel(
  trx: Transaction<DB>,
  ownerId: string,
  { minutesBefore, minutesAfter }: Changed,
): Promise<boolean> {
  if (minutesAfter === null) return false;
  const { numUpdatedRows } = await trx
    .updateTable("participant")
    .set({ maxMinutes: minutesBefore })
    .where("personId", "=", ownerId)
    .where("maxMinutes", "=", minutesAfter)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
