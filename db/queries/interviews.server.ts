import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** The states in which an appointment stands; a candidacy has at most one of them. */
const STANDING = ["invited", "asked", "confirmed"];

const columns = [
  "interview.id",
  "interview.candidacyId",
  "interview.participantId",
  "interview.state",
  "interview.place",
  "interview.link",
  "interview.bring",
  "interview.wishes",
  "interview.wish",
  "interview.replaces",
  sql<Date>`lower(interview.during)`.as("startsAt"),
  sql<Date>`upper(interview.during)`.as("endsAt"),
] as const;

/** Every appointment of a candidacy, the first first. */
export const interviewsOf = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("interview")
    .select(columns)
    .where("candidacyId", "=", candidacyId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();

export type Interview = Awaited<ReturnType<typeof interviewsOf>>[number];

/** The appointment that stands, if one does. */
export const standingInterview = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("interview")
    .select(columns)
    .where("candidacyId", "=", candidacyId)
    .where("state", "in", STANDING)
    .executeTakeFirst();

/** Another confirmed interview of the person at the same time: never told to the employer. */
export const clashOf = (db: Reader, { id, participantId, startsAt, endsAt }: Interview) =>
  db
    .selectFrom("interview")
    .select("id")
    .where("participantId", "=", participantId)
    .where("state", "=", "confirmed")
    .where("id", "<>", id)
    .where(sql<boolean>`during && tstzrange(${startsAt}, ${endsAt})`)
    .executeTakeFirst();

/** What became of the appointments of a candidacy, the first first. */
export const interviewHistoryOf = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("interviewHistory as h")
    .innerJoin("interview as i", "i.id", "h.interviewId")
    .select(["h.at", "h.fromState", "h.toState", "h.role", "i.replaces"])
    .select(sql<Date>`lower(i.during)`.as("startsAt"))
    .where("h.candidacyId", "=", candidacyId)
    .orderBy("h.id")
    .execute();

/** Confirmed interviews that begin between two instants and of which nobody was reminded yet. */
export const interviewsToRemind = (db: Reader, from: Date, until: Date) =>
  db
    .selectFrom("interview")
    .select(["id", "candidacyId"])
    .where("state", "=", "confirmed")
    .where("remindedAt", "is", null)
    .where(sql<boolean>`lower(during) >= ${from} and lower(during) < ${until}`)
    .orderBy(sql`lower(during)`)
    .limit(500)
    .execute();

/** Invitations whose time has come without an answer; those held for an officer stand. */
export const interviewsToLapse = (db: Reader, now: Date) =>
  db
    .selectFrom("interview")
    .innerJoin("candidacy", "candidacy.id", "interview.candidacyId")
    .select(["interview.id", "interview.candidacyId"])
    .where("interview.state", "=", "invited")
    .where("candidacy.heldSince", "is", null)
    .where(sql<boolean>`lower(during) <= ${now}`)
    .orderBy(sql`lower(during)`)
    .limit(500)
    .execute();

/**
 * Of these candidacies, those with an interview that the person could have come to and that has passed, noted by
 * nobody as held. Where another lies ahead, the person is still expected.
 */
export async function withPastInterview(
  db: Reader,
  candidacyIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  if (candidacyIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("interview")
    .select("candidacyId")
    .where("candidacyId", "in", candidacyIds as string[])
    .where("state", "in", [...STANDING, "lapsed"])
    .groupBy("candidacyId")
    .having(sql<boolean>`max(upper(during)) <= ${now}`)
    .execute();
  return new Set(rows.map(({ candidacyId }) => candidacyId));
}
