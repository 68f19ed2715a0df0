/** The week in the database: as the person gave it, and what is left of it without their other ties. */
import { childrenOf } from "../../db/queries/children.server";
import { type SlotRanges, toMultirange } from "../../db/slots";
import { set, type Trx } from "./changing.server";
import { type SchoolTimes, type StoredWeek, withoutTies } from "./week";

/** The week as it was given, and the school run of each child, which may have filled it. */
export async function givenWeekOf(
  trx: Trx,
  ownerId: string,
): Promise<{ week: StoredWeek; school: SchoolTimes[] }> {
  const { available, weekGiven, daysAnswered } = await trx
    .selectFrom("participant")
    .select(["available", "weekGiven", "daysAnswered"])
    .where("personId", "=", ownerId)
    .executeTakeFirstOrThrow();
  return {
    week: { available: weekGiven ?? available, daysAnswered },
    school: await childrenOf(trx, ownerId),
  };
}

const tiesOf = async (trx: Trx, ownerId: string): Promise<SlotRanges[]> =>
  (await trx.selectFrom("participantTie").select("slots").where("participantId", "=", ownerId).execute()).map(
    (row) => row.slots,
  );

/** Stores a week as it was given, and what its ties leave of it. Returns what they leave. */
export async function storeWeek(trx: Trx, ownerId: string, given: StoredWeek): Promise<StoredWeek> {
  const left = withoutTies(given, await tiesOf(trx, ownerId));
  await set(trx, ownerId, {
    available: left.available && toMultirange(left.available),
    weekGiven: given.available && toMultirange(given.available),
    daysAnswered: given.daysAnswered,
  });
  return left;
}
