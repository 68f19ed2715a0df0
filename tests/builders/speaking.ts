/** What tests read in words, and what is said to an officer who types it. */
import type { Behalf, Caller } from "../../app/caller";
import { formatOf } from "../../app/i18n/format";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import type { Actor } from "../../app/policy";
import type { Db } from "../../db/client.server";
import { callerOf, later } from "./people";

/** The words of pages, in English. */
export const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) };

interface Saying {
  /** When the officer types it; it was said half an hour after `NOW`. */
  now?: Date;
  /** The language of the interpreter; null where there was none. */
  interpreter?: string | null;
}

/** An officer who types what somebody of that side said on the telephone. */
export const spoken = (
  db: Db,
  actor: Actor,
  side: Behalf["side"],
  { now = later(60), interpreter = null }: Saying = {},
): Caller => ({
  ...callerOf(db, actor, now),
  onBehalf: {
    side,
    channel: "phone",
    saidAt: later(30),
    interpreter: interpreter !== null,
    interpreterLanguage: interpreter,
  },
});

/** Who is told of it, in the order in which they are. */
export async function toldOf(db: Db, kind: string, subjectId: string): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom("outbox")
    .select("personId")
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .orderBy("revision")
    .execute();
  return rows.map(({ personId }) => personId);
}
