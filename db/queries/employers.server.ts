import type { Kysely } from "kysely";
import type { DB } from "../types";

/** What an employer is told of itself, and an officer of it: its standing and the officer to ask. */
export const employerOf = (db: Kysely<DB>, employerId: string) =>
  db
    .selectFrom("employer as e")
    .leftJoin("person as p", "p.id", "e.officerId")
    .select(["e.id", "e.name", "e.kind", "e.status", "e.description", "e.size", "e.website", "e.regionCode"])
    .select(["e.approvedAt", "e.statusNote", "p.fullName as officer"])
    .where("e.id", "=", employerId)
    .executeTakeFirst();
export type EmployerView = NonNullable<Awaited<ReturnType<typeof employerOf>>>;
