import type { Kysely } from "kysely";
import type { DB } from "../../db/types";
import type { Actor } from "../policy";
import type { Address } from "./address";
import { actorOf } from "./identify.server";

type Reader = Kysely<DB>;

/** Somebody who may sign in: not shut out, and with a role. */
const mayEnter = (db: Reader) =>
  db
    .selectFrom("person as p")
    .select(["p.id", "p.locale", "p.passwordHash"])
    .where("p.disabledAt", "is", null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("personRole as r")
          .select("r.id")
          .whereRef("r.personId", "=", "p.id")
          .where("r.endedAt", "is", null),
      ),
    );

export const personAt = (db: Reader, { channel, to }: Address) =>
  mayEnter(db)
    .where(channel === "email" ? "p.email" : "p.phone", "=", to)
    .executeTakeFirst();

export interface Entrant {
  personId: string;
  roleId: string;
  actor: Actor;
}

/**
 * The role in which a person enters: the one named, if they hold it, else the first that they were given.
 * Undefined for who is shut out or holds none.
 */
export async function entrantOf(db: Reader, personId: string, roleId?: string): Promise<Entrant | undefined> {
  const row = await db
    .selectFrom("personRole as r")
    .innerJoin("person as p", "p.id", "r.personId")
    .leftJoin("employer as e", "e.id", "r.employerId")
    .select(["r.id", "r.kind", "r.employerId", "r.position", "r.partnerId", "r.regionCode"])
    .select(["e.name as employerName", "e.status as employerStatus"])
    .where("p.id", "=", personId)
    .where("p.disabledAt", "is", null)
    .where("r.endedAt", "is", null)
    .$if(roleId !== undefined, (query) => query.where("r.id", "=", roleId as string))
    .orderBy("r.grantedAt")
    .orderBy("r.id")
    .limit(1)
    .executeTakeFirst();
  const actor = row && actorOf(personId, row);
  return row && actor && { personId, roleId: row.id, actor };
}
