/** The week in the database: as the person gave it, and what is left of it without their other ties. */
import { type SlotRanges, toMultirange } from "../../db/slots";
import { set, type Trx } from "./changing.server";
import { type SchoolTimes, type StoredWeek, withoutTies } from "./week";

/** The week as it was given, and the school run that may have filled it. */
export async function givenWeekOf(
  trx: Trx,
  ownerId: string,
): Promise<{ week: StoredWeek; school: SchoolTimes | null }> {
  const row = await trx
    .selectFrom("participant")
    .select(["available", "weekGiven", "daysAnswered", "schoolDays", "dropOff", "pickUp"])
    .where("personId", "=", ownerId)
    .executeTakeFirstOrThrow();
  const { schoolDays: days, dropOff, pickUp } = row;
  return {
    week: { available: row.weekGiven ?? row.available, daysAnswered: row.daysAnswered },
    school: days === null || dropOff === null || pickUp === null ? null : { days, dropOff, pickUp },
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
