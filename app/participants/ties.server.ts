import { sql } from "kysely";
import { type SlotRanges, toMultirange } from "../../db/slots";
import type { Caller } from "../caller";
import { type Added, hasRoom } from "./background.server";
import { answer, type Trx, unchanged } from "./changing.server";
import { givenWeekOf, storeWeek } from "./stored-week.server";
import type { Tie } from "./telling";
import { type StoredWeek, slotsOf } from "./week";

export type TieChanged =
  | { ok: true; left: StoredWeek; isNew: boolean }
  | Exclude<Added, { ok: true }>
  /** Some of the time is taken by the same already: that one is to be changed. */
  | { ok: false; reason: "overlaps"; slots: SlotRanges };

/**
 * A time that a class, care or other work takes: it is taken off the week. The same time twice is one; with an id it
 * takes the place of the one that has it.
 */
export const addTie = (caller: Caller, ownerId: string, { id, kind, rows }: Tie): Promise<TieChanged> =>
  answer(caller, ownerId, "ties", async (trx): Promise<TieChanged> => {
    const slots = toMultirange(slotsOf(rows));
    const ofKind = await trx
      .selectFrom("participantTie")
      .select(["id", "slots"])
      .where("participantId", "=", ownerId)
      .where("kind", "=", kind)
      .where(sql<boolean>`slots && ${slots}::int4multirange`)
      .execute();
    const others = ofKind.filter((other) => other.id !== id);
    const same = others.find((other) => toMultirange(other.slots) === slots);
    if (others[0] && !same) return unchanged({ ok: false, reason: "overlaps", slots: others[0].slots });
    const { week } = await givenWeekOf(trx, ownerId);
    if (id !== undefined && (same || (await changeTie(trx, ownerId, { id, kind, slots })))) {
      if (same) await deleteTie(trx, ownerId, id);
    } else if (!same) {
      if (!(await hasRoom(trx, "participantTie", ownerId))) return unchanged({ ok: false, reason: "full" });
      await trx.insertInto("participantTie").values({ participantId: ownerId, kind, slots }).execute();
    }
    return { ok: true, left: await storeWeek(trx, ownerId, week), isNew: !same };
  });

/** False where it is gone. */
async function changeTie(
  trx: Trx,
  ownerId: string,
  { id, kind, slots }: { id: string; kind: string; slots: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("participantTie")
    .set({ kind, slots })
    .where("participantId", "=", ownerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const deleteTie = (trx: Trx, ownerId: string, id: string) =>
  trx
    .deleteFrom("participantTie")
    .where("participantId", "=", ownerId)
    .where("id", "=", id)
    .returning(["id", "kind", "slots"])
    .executeTakeFirst();

/** Gives a time back to the week, where the week had it. Returns what is gone. */
export const removeTie = (caller: Caller, ownerId: string, id: string) =>
  answer(caller, ownerId, "ties", async (trx) => {
    const { week } = await givenWeekOf(trx, ownerId);
    const gone = await deleteTie(trx, ownerId, id);
    await storeWeek(trx, ownerId, week);
    return gone;
  });

/** That those listed are all: also where there is none. */
export const confirmTies = (caller: Caller, ownerId: string) =>
  answer(caller, ownerId, "ties", async () => undefined);
