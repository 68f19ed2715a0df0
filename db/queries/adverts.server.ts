import type { Kysely } from "kysely";
import type { DB } from "../types";

interface KeptAdvert {
  advert: string;
  /** By question, the words from which its answer was read. */
  read: Record<string, string>;
}

/** The advert that a post was begun from; undefined where it was not. */
export const advertOf = (db: Kysely<DB>, postId: string): Promise<KeptAdvert | undefined> =>
  db
    .selectFrom("postAdvert")
    .select((eb) => ["advert", eb.ref("read").$castTo<KeptAdvert["read"]>().as("read")])
    .where("opportunityId", "=", postId)
    .executeTakeFirst();
