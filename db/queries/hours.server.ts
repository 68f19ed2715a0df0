import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

const OPEN = ["asked", "passed_on"];

const columns = [
  "q.id",
  "q.candidacyId",
  "q.stage",
  "q.state",
  "q.hours",
  "q.agreed",
  "q.words",
  "q.askedAt",
  "q.answeredAt",
] as const;

/** One question for other hours. */
export const hoursQuestion = (db: Reader, id: string) =>
  db.selectFrom("hoursQuestion as q").select(columns).where("q.id", "=", id).executeTakeFirst();

export type HoursQuestion = NonNullable<Awaited<ReturnType<typeof hoursQuestion>>>;

/** The latest question of a candidacy, whatever became of it. */
export const latestHours = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("hoursQuestion as q")
    .select(columns)
    .where("q.candidacyId", "=", candidacyId)
    .orderBy("q.askedAt", "desc")
    .orderBy("q.id", "desc")
    .executeTakeFirst();

/** The question that waits for an answer, if one does. */
export const openHours = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("hoursQuestion as q")
    .select(columns)
    .where("q.candidacyId", "=", candidacyId)
    .where("q.state", "in", OPEN)
    .executeTakeFirst();

/** The weeks that an employer agreed with this person, the latest first. */
export const agreedHours = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("hoursQuestion as q")
    .select(["q.id", "q.agreed"])
    .where("q.candidacyId", "=", candidacyId)
    .where("q.state", "=", "agreed")
    .orderBy("q.askedAt", "desc")
    .execute();

/** What became of the questions of a candidacy, the first first. */
export const hoursHistoryOf = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("hoursHistory as h")
    .innerJoin("hoursQuestion as q", "q.id", "h.questionId")
    .leftJoin("person as speaker", (join) =>
      join.onRef("speaker.id", "=", "h.personId").on("h.forSide", "is not", null),
    )
    .leftJoin("language", "language.code", "h.interpreterLanguage")
    .select([
      "h.id",
      "h.questionId",
      "h.at",
      "h.fromState",
      "h.toState",
      "h.role",
      "h.channel",
      "h.forSide",
      "h.saidAt",
      "h.interpreter",
      "h.personId",
      "h.offerId",
      "h.patternBefore",
      "h.hoursBefore",
      "h.quartersBefore",
      "q.stage",
      "speaker.fullName as speaker",
      "language.label as interpreterLanguage",
    ])
    .where("h.candidacyId", "=", candidacyId)
    .orderBy("h.id")
    .execute();

export type HoursLine = Awaited<ReturnType<typeof hoursHistoryOf>>[number];

/**
 * Questions about proposals of a post that were passed on and wait, the longest waiting first; and those answered since
 * an instant. Whose they are is not read.
 */
export const unnamedHours = (db: Reader, opportunityId: string, answeredSince: Date) =>
  db
    .selectFrom("hoursQuestion as q")
    .innerJoin("candidacy", "candidacy.id", "q.candidacyId")
    .select(["q.id", "q.state", "q.hours", "q.agreed"])
    .where("candidacy.opportunityId", "=", opportunityId)
    .where("candidacy.state", "in", ["proposed", "lapsed"])
    .where("q.stage", "=", "proposal")
    .where((eb) =>
      eb.or([
        eb("q.state", "=", "passed_on"),
        eb.and([eb("q.state", "in", ["agreed", "refused"]), eb("q.answeredAt", ">=", answeredSince)]),
      ]),
    )
    .orderBy(sql`q.answered_at nulls first`)
    .orderBy("q.hours")
    .limit(50)
    .execute();
