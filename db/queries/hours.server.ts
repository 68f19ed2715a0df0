import { type Kysely, sql } from "kysely";
import { type SlotRanges, toMultirange } from "../slots";
import type { DB } from "../types";
import { reachedEmployer } from "./candidacies.server";

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

/** Other posts from which the employer of this candidacy's post knows the person by name, the latest first. */
export const knownByNameFrom = (db: Reader, candidacyId: string) =>
  db
    .selectFrom("candidacy as this")
    .innerJoin("opportunity as asked", "asked.id", "this.opportunityId")
    .innerJoin("candidacy", "candidacy.participantId", "this.participantId")
    .innerJoin("opportunity", (join) =>
      join
        .onRef("opportunity.id", "=", "candidacy.opportunityId")
        .onRef("opportunity.employerId", "=", "asked.employerId"),
    )
    .select(["candidacy.id", "opportunity.title"])
    .where("this.id", "=", candidacyId)
    .whereRef("candidacy.id", "<>", "this.id")
    .where(reachedEmployer)
    .orderBy("candidacy.stateSince", "desc")
    .orderBy("candidacy.id")
    .execute();

/** When the employer last said of a post that hours which hold all of these cannot be, whoever asked for them. */
export const lastRefused = async (db: Reader, opportunityId: string, hours: SlotRanges) =>
  (
    await db
      .selectFrom("hoursQuestion as q")
      .innerJoin("candidacy", "candidacy.id", "q.candidacyId")
      .select("q.answeredAt")
      .where("candidacy.opportunityId", "=", opportunityId)
      .where("q.state", "=", "refused")
      .where(sql<boolean>`q.hours @> ${toMultirange(hours)}::int4multirange`)
      .orderBy("q.answeredAt", "desc")
      .executeTakeFirst()
  )?.answeredAt ?? null;

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

/** When an officer passed a question on: its employer was told then. In a query of `q`. */
const passedOnAt = sql<Date | null>`(select max(h.at) from hours_history h
  where h.question_id = q.id and h.to_state = 'passed_on' and h.from_state = 'asked')`;

/** Of questions about proposals, those that their employer may know of, and nobody's name. In a query of `q` and `candidacy`. */
const isUnnamed = sql<boolean>`(q.stage = 'proposal' and candidacy.state in ('proposed', 'lapsed'))`;

/**
 * How many questions without a name wait for an employer's answer, by post: since when the first does, and which it is.
 */
export const unnamedWaiting = (db: Reader, employerId: string) =>
  db
    .selectFrom("hoursQuestion as q")
    .innerJoin("candidacy", "candidacy.id", "q.candidacyId")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .select(["candidacy.opportunityId", ({ fn }) => fn.countAll<number>().as("questions")])
    .select(sql<Date>`min(${passedOnAt})`.as("since"))
    .select(sql<string>`(array_agg(q.id order by ${passedOnAt}, q.hours))[1]`.as("firstId"))
    .where("opportunity.employerId", "=", employerId)
    .where("opportunity.status", "not in", ["closed", "withdrawn"])
    .where(isUnnamed)
    .where("q.state", "=", "passed_on")
    .groupBy("candidacy.opportunityId");

/**
 * Questions about proposals of a post, or of all posts of an employer, that were passed on and wait, the longest waiting
 * first; and those answered since an instant. Whose they are is not read.
 */
export const unnamedHours = (
  db: Reader,
  of: { opportunityId: string } | { employerId: string },
  answeredSince: Date,
) =>
  db
    .selectFrom("hoursQuestion as q")
    .innerJoin("candidacy", "candidacy.id", "q.candidacyId")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .select(["q.id", "q.state", "q.hours", "q.agreed"])
    .select(["opportunity.id as postId", "opportunity.title", passedOnAt.as("passedOnAt")])
    .where((eb) =>
      "employerId" in of
        ? eb("opportunity.employerId", "=", of.employerId)
        : eb("opportunity.id", "=", of.opportunityId),
    )
    .where(isUnnamed)
    .where((eb) =>
      eb.or([
        eb("q.state", "=", "passed_on"),
        eb.and([eb("q.state", "in", ["agreed", "refused"]), eb("q.answeredAt", ">=", answeredSince)]),
      ]),
    )
    .orderBy(sql`q.answered_at nulls first`)
    .orderBy(passedOnAt)
    .orderBy("q.hours")
    .limit(50)
    .execute();
