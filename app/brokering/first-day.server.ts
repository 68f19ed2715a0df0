import type { Transaction } from "kysely";
import { offerOf } from "../../db/queries/candidacies.server";
import { latestTicks } from "../../db/queries/first-day.server";
import { members, officersFor } from "../../db/queries/people.server";
import type { DB } from "../../db/types";
import type { Work } from "../../search/match/model";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { holdCandidacy, move } from "./candidacy.server";
import { type FirstDayItem, itemsFor, mayTick, type Side } from "./first-day";
import { canMove } from "./states";

/** One line of the list, as both sides see it. */
export interface FirstDayLine {
  item: FirstDayItem;
  done: boolean;
  /** Who ticked it last, and when. */
  by: Side | "officer" | null;
  at: Date | null;
  /** Whether the reader may tick it. */
  mine: boolean;
}

/** What is to be done before the first day, and what is. Who may read it, the caller has decided. */
export async function firstDayOf(
  { db, actor }: Pick<Caller, "db" | "actor">,
  candidacyId: string,
  work: Work,
): Promise<FirstDayLine[]> {
  const ticks = await latestTicks(db, candidacyId);
  return itemsFor(work).map((item) => {
    const tick = ticks.find((one) => one.item === item);
    const done = tick?.done ?? false;
    return {
      item,
      done,
      by: done && tick ? (tick.role as FirstDayLine["by"]) : null,
      at: done && tick ? tick.at : null,
      mine: actor.role !== "nobody" && mayTick(sideOf(actor.role), item),
    };
  });
}

const sideOf = (role: string): Side => (role === "participant" ? "participant" : "employer");

type Done<Because extends string> = { ok: true; already: boolean } | { ok: false; because: Because };

/** Ticks an item of an accepted offer, or takes a tick back: a new line, the old ones stay. Twice is once. */
export function tickFirstDay(
  caller: Caller,
  candidacyId: string,
  item: FirstDayItem,
  done: boolean,
): Promise<Done<"not-in-turn">> {
  return transact(caller, actionOf(caller), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const side = sideOf(caller.actor.role);
    if (!("personId" in caller.actor) || !mayTick(side, item)) throw new Denied("candidacy.decide");
    if (candidacy.state !== "accepted" && candidacy.state !== "started")
      return { ok: false, because: "not-in-turn" };
    if (!itemsFor(await workOf(trx, candidacy.opportunityId)).includes(item))
      return { ok: false, because: "not-in-turn" };
    const now = (await latestTicks(trx, candidacyId)).find((tick) => tick.item === item)?.done ?? false;
    if (now === done) return { ok: true, already: true };
    await trx
      .insertInto("firstDayTick")
      .values({ candidacyId, item, done, at: caller.now, personId: caller.actor.personId, role: side })
      .execute();
    return { ok: true, already: false };
  });
}

/** The first day has come and the person is there. Either side may say so, from the day on which the work starts. */
export function markStarted(caller: Caller, candidacyId: string): Promise<Done<"not-in-turn" | "not-yet">> {
  return transact(caller, actionOf(caller), async (write) => {
    const { trx, record } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    if (candidacy.state === "started") return { ok: true, already: true };
    const offer = await offerOf(trx, candidacyId);
    if (!canMove(candidacy.state, "started") || offer?.state !== "accepted")
      return { ok: false, because: "not-in-turn" };
    if (offer.startsOn > londonDate(caller.now)) return { ok: false, because: "not-yet" };
    await move(trx, caller, candidacy, "started");
    const others =
      caller.actor.role === "participant"
        ? await members(trx, candidacy.employerId)
        : [candidacy.participantId];
    const officers = await officersFor(trx, candidacy.regionCode, candidacy.partnerId);
    for (const personId of [...others, ...officers])
      record({ topic: "message", kind: "work-started", subjectId: candidacyId, personId });
    return { ok: true, already: false };
  });
}

/** Either side acts with its own permission. */
const actionOf = (caller: Caller) =>
  caller.actor.role === "participant" ? "candidacy.decide" : "candidacy.answer";

async function workOf(trx: Transaction<DB>, opportunityId: string): Promise<Work> {
  const { work } = await trx
    .selectFrom("opportunity")
    .select("work")
    .where("id", "=", opportunityId)
    .executeTakeFirstOrThrow();
  return work as Work;
}
