import type { Db } from "../../db/client.server";
import type { Translate } from "../i18n/translate";
import type { Actor } from "../policy";
import { DEMO_HOST, DEMO_PEOPLE } from "./demo-people";
import { actorOf, roleLabel } from "./identify.server";
import type { HeldRole } from "./session-store.server";

const demoRoles = (db: Db) =>
  db
    .selectFrom("person as p")
    .innerJoin("personRole as r", "r.personId", "p.id")
    .leftJoin("employer as e", "e.id", "r.employerId")
    .leftJoin("participant as pa", "pa.personId", "p.id")
    .leftJoin("town as t", "t.id", "pa.townId")
    .select(["p.id as personId", "p.fullName", "p.email", "r.id", "r.kind", "r.employerId", "r.position"])
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
  /** What there is to see as this person; of those who are not presented, a town, an employer or a region. */
  about: string;
}

/** The people that one may sign in as with one click. */
export async function demoPeople(db: Db, t: Translate): Promise<DemoPerson[]> {
  const rows = await demoRoles(db).orderBy("p.createdAt").orderBy("p.email").orderBy("r.grantedAt").execute();
  const presented = Object.values(DEMO_PEOPLE);
  const placeOf = (email: string | null) => {
    const place = presented.findIndex((person) => person.email === email);
    return place < 0 ? presented.length : place;
  };
  return rows
    .map((row) => ({ row, place: placeOf(row.email) }))
    .sort((a, b) => a.place - b.place)
    .map(({ row, place }) => {
      const told = presented[place];
      const role = () =>
        row.kind === "participant" ? (row.town ?? "") : roleLabel(t, row satisfies HeldRole);
      return { roleId: row.id, name: row.fullName, kind: row.kind, about: told ? t(told.about) : role() };
    });
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
