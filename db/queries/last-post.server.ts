import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

/** What the employer's last post said of its place and its contract; each of the last one that says it. */
export async function lastSaid(db: Kysely<DB>, employerId: string, except: string) {
  const posts = db
    .selectFrom("opportunity as o")
    .where("o.employerId", "=", employerId)
    .where("o.id", "<>", except)
    .where("o.revises", "is", null)
    .where("o.submittedAt", "is not", null)
    .orderBy("o.submittedAt", "desc")
    .orderBy("o.id")
    .limit(1);
  const place = await posts
    .innerJoin("town as t", "t.id", "o.townId")
    .select(["o.title", "o.address", "o.gettingThere", "o.townId"])
    .select([sql<string>`t.label`.as("townLabel")])
    .where("o.address", "is not", null)
    .executeTakeFirst();
  const contract = await posts
    .select(["o.title", "o.contract", "o.probation", "o.leadsTo", "o.payPer"])
    .where("o.kind", "=", "vacancy")
    .where("o.contract", "is not", null)
    .executeTakeFirst();
  return { place, contract };
}
