import type { Db } from "../../db/client.server";
import type { Translate } from "../i18n/translate";
import type { Actor } from "../policy";
import { actorOf, roleLabel } from "./identify.server";
import type { HeldRole } from "./session-store.server";

/** People of the demo have addresses here, and nobody else does. */
export const DEMO_HOST = "demo.foothold.example";

const demoRoles = (db: Db) =>
  db
    .selectFrom("person as p")
    .innerJoin("personRole as r", "r.personId", "p.id")
    .leftJoin("employer as e", "e.id", "r.employerId")
    .leftJoin("participant as pa", "pa.personId", "p.id")
    .leftJoin("town as t", "t.id", "pa.townId")
    .select(["p.id as personId", "p.fullName", "r.id", "r.kind", "r.employerId", "r.position"])
    .select([
      "r.partnerId",
      "r.regionCode",
      "e.name as employerName",
      "e.status as employerStatus",
      "t.name as town",
    ])
    .where("p.email", "like", `%@${DEMO_HOST}`)
    .where("p.disabledAt", "is", null)
    .where("r.endedAt", "is", null);

export interface DemoPerson {
  roleId: string;
  name: string;
  kind: string;
  /** What tells people of a kind apart: a town, an employer's name, an officer's region. */
  about: string;
}

/** The people that one may sign in as with one click. */
export async function demoPeople(db: Db, t: Translate): Promise<DemoPerson[]> {
  const rows = await demoRoles(db).orderBy("p.createdAt").orderBy("p.email").orderBy("r.grantedAt").execute();
  return rows.map((row) => ({
    roleId: row.id,
    name: row.fullName,
    kind: row.kind,
    about: row.kind === "participant" ? (row.town ?? "") : roleLabel(t, row satisfies HeldRole),
  }));
}

/** Who a demo person is in one of their roles; nobody else can be found this way. */
export async function demoActor(
  db: Db,
  roleId: string,
): Promise<{ personId: string; roleId: string; actor: Actor } | undefined> {
  const row = await demoRoles(db).where("r.id", "=", roleId).executeTakeFirst();
  const actor = row && actorOf(row.personId, row);
  return actor && { personId: row.personId, roleId, actor };
}
