import { type RawBuilder, sql, type Transaction, type Updateable } from "kysely";
import { personSubject } from "../../db/queries/people.server";
import { profileOf } from "../../db/queries/profiles.server";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { transact } from "../transact.server";
import { unlessChanged } from "../web/older-page.server";
import { type Answering, markOf } from "./older-page.server";
import type { Step } from "./steps";

export type Trx = Transaction<DB>;

/** What a change comes to that is refused on the way: nothing of it is stored or told. */
class Unchanged<T> extends Error {
  constructor(readonly outcome: T) {
    super("unchanged");
  }
}
/** Ends a change, once its permission is checked, with nothing stored. */
export function unchanged<T extends { ok: false }>(outcome: T): never {
  throw new Unchanged(outcome);
}

/**
 * One change: permission on the person's own record, or an officer's to fill it with them, the write, and the event
 * that engines follow. @param action where another permission is needed
 */
export async function change<T>(
  caller: Caller,
  ownerId: string,
  work: (trx: Trx) => Promise<T>,
  action: "profile.write" | "profile.fill" | "course.confirm" = caller.actor.role === "officer"
    ? "profile.fill"
    : "profile.write",
): Promise<T> {
  try {
    return await changing(caller, ownerId, work, action as "profile.fill");
  } catch (error) {
    if (error instanceof Unchanged) return error.outcome as T;
    throw error;
  }
}

function changing<T>(
  caller: Caller,
  ownerId: string,
  work: (trx: Trx) => Promise<T>,
  action: "profile.fill",
): Promise<T> {
  return transact(caller, action, async ({ trx, allow, record }) => {
    // Two answers at once take turns: a week is read before it is written.
    await trx
      .selectFrom("participant")
      .select("personId")
      .where("personId", "=", ownerId)
      .forUpdate()
      .execute();
    allow(await personSubject(trx, ownerId));
    const result = await work(trx);
    record({ topic: "participant", kind: "profile-changed", subjectId: ownerId });
    return result;
  });
}

/**
 * A change of a question that is asked in turn. From a page that shows an older answer it is `ChangedSince`,
 * unless it says what is stored already: a second press does.
 */
const settling = <T>(
  caller: Answering,
  ownerId: string,
  step: Step,
  work: (trx: Trx) => Promise<T>,
  stepsAnswered: RawBuilder<string[]>,
) =>
  change(caller, ownerId, async (trx): Promise<T> => {
    const mark = async () => {
      const profile = await profileOf(trx, ownerId);
      return profile && markOf(step, profile);
    };
    return unlessChanged(caller.seen, mark, async () => {
      const result = await work(trx);
      await set(trx, ownerId, { stepsAnswered, updatedAt: caller.now });
      return result;
    });
  });

/** A change that answers a question that is asked in turn. */
export const answer = <T>(caller: Answering, ownerId: string, step: Step, work: (trx: Trx) => Promise<T>) =>
  settling(
    caller,
    ownerId,
    step,
    work,
    sql<string[]>`array(select distinct unnest(steps_answered || ${step}::text) order by 1)`,
  );

/** A change that takes an answer back: the question is open again. */
export const reopen = (
  caller: Answering,
  ownerId: string,
  step: Step,
  work: (trx: Trx) => Promise<unknown>,
) => settling(caller, ownerId, step, work, sql<string[]>`array_remove(steps_answered, ${step}::text)`);

type Columns = {
  [C in keyof Updateable<DB["participant"]>]: Updateable<DB["participant"]>[C] | RawBuilder<unknown>;
};
export const set = (trx: Trx, ownerId: string, columns: Columns) =>
  trx
    .updateTable("participant")
    .set(columns as Updateable<DB["participant"]>)
    .where("personId", "=", ownerId)
    .execute();
