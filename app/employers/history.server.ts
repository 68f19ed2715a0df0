import type { Transaction } from "kysely";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";

interface Happened {
  employerId: string;
  kind: string;
  /** The member or officer whom it is about. */
  aboutId?: string;
  reason?: string;
  note?: string | null;
  fields?: string[];
}

/** Adds a line to an employer's history, done by the caller now. */
export const note = (
  trx: Transaction<DB>,
  { actor, now }: Pick<Caller, "actor" | "now">,
  happened: Happened,
): Promise<unknown> =>
  trx
    .insertInto("employerHistory")
    .values({ at: now, personId: "personId" in actor ? actor.personId : null, ...happened })
    .execute();
