import { toMultirange } from "../../db/slots";
import type { Caller } from "../caller";
import { type Added, hasRoom } from "./background.server";
import { answer, unchanged } from "./changing.server";
import { givenWeekOf, storeWeek } from "./stored-week.server";
import type { Tie } from "./telling";
import { type StoredWeek, slotsOf } from "./week";

export type TieChanged = { ok: true; left: StoredWeek } | Exclude<Added, { ok: true }>;

/** A time that a class, care or other work takes: it is taken off the week. The same time twice is one. */
export const addTie = (caller: Caller, ownerId: string, { kind, rows }: Tie): Promise<TieChanged> =>
  answer(caller, ownerId, "ties", async (trx): Promise<TieChanged> => {
    const slots = toMultirange(slotsOf(rows));
    const there = await trx
      .selectFrom("participantTie")
      .select("id")
      .where("participantId", "=", ownerId)
      .where("kind", "=", kind)
      .where("slots", "=", slots as never)
      .executeTakeFirst();
    if (!there) {
      if (!(await hasRoom(trx, "participantTie", ownerId))) return unchanged({ ok: false, reason: "full" });
      await trx.insertInto("participantTie").values({ participantId: ownerId, kind, slots }).execute();
    }
    return { ok: true, left: await storeWeek(trx, ownerId, (await givenWeekOf(trx, ownerId)).week) };
  });

/** Gives a time back to the week, where the week had it. */
export const removeTie = (caller: Caller, ownerId: string, id: string) =>
  answer(caller, ownerId, "ties", async (trx) => {
    const { week } = await givenWeekOf(trx, ownerId);
    await trx
      .deleteFrom("participantTie")
      .where("participantId", "=", ownerId)
      .where("id", "=", id)
      .execute();
    await storeWeek(trx, ownerId, week);
  });

/** That those listed are all: also where there is none. */
export const confirmTies = (caller: Caller, ownerId: string) =>
  answer(caller, ownerId, "ties", async () => undefined);
