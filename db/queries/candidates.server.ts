import { type Kysely, sql } from "kysely";
import type { DB } from "../types";
import { reachedEmployer } from "./candidacies.server";
import { hoursAsked, interviewAhead, owedByEmployer } from "./turns.server";

type Reader = Kysely<DB>;

/** Ways to see a list of candidates; `answer` are those who wait for any answer of the employer. */
export const CANDIDATE_GROUPS = ["all", "answer", "interview", "offer", "hired", "ended"] as const;
export type CandidateGroup = (typeof CANDIDATE_GROUPS)[number];

export interface CandidatesAsked {
  employerId: string;
  /** One post; null for all of the employer's. */
  opportunityId: string | null;
  group: CandidateGroup;
  /** London's date, on which consents are judged, and the instant, on which interviews are. */
  today: string;
  now: Date;
  limit: number;
  offset: number;
}

const ENDED = sql`('declined', 'withdrawn', 'turned_down', 'lapsed', 'post_ended')`;

const inGroup = (group: CandidateGroup, now: Date) => {
  switch (group) {
    case "all":
      return sql<boolean>`true`;
    case "answer":
      return owedByEmployer(now);
    case "interview":
      return sql<boolean>`candidacy.state = 'interview'`;
    case "offer":
      return sql<boolean>`candidacy.state = 'offered'`;
    case "hired":
      return sql<boolean>`candidacy.state in ('accepted', 'started')`;
    case "ended":
      return sql<boolean>`candidacy.state in ${ENDED}`;
  }
};

/** Candidacies of an employer's posts that reached it, in any state. */
const reached = (db: Reader, { employerId, opportunityId }: CandidatesAsked) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .where("opportunity.employerId", "=", employerId)
    .$if(opportunityId !== null, (query) => query.where("opportunity.id", "=", opportunityId as string))
    .where(reachedEmployer);

/** How many candidates each way of seeing the list shows. */
export async function countCandidatesBy(
  db: Reader,
  asked: CandidatesAsked,
): Promise<Record<CandidateGroup, number>> {
  const row = await reached(db, asked)
    .select(({ fn }) =>
      CANDIDATE_GROUPS.map((group) => fn.countAll<number>().filterWhere(inGroup(group, asked.now)).as(group)),
    )
    .executeTakeFirstOrThrow();
  return row as Record<CandidateGroup, number>;
}

/** The employer's posts that have candidates, those with most to answer first. */
export const postsWithCandidates = (db: Reader, employerId: string, now: Date) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .select(["opportunity.id", "opportunity.title"])
    .select(({ fn }) => [
      fn.countAll<number>().as("all"),
      fn.countAll<number>().filterWhere(owedByEmployer(now)).as("answer"),
    ])
    .where("opportunity.employerId", "=", employerId)
    .where(reachedEmployer)
    .groupBy("opportunity.id")
    .orderBy("answer", "desc")
    .orderBy("opportunity.title")
    .orderBy("opportunity.id")
    .execute();

/**
 * A page of candidates: who waits for the employer's answer first, the latest of them at the top; then interviews,
 * offers, those hired, and what has ended. Names come by consent only.
 */
export const candidatesPage = (db: Reader, asked: CandidatesAsked) =>
  reached(db, asked)
    .innerJoin("person", "person.id", "candidacy.participantId")
    .leftJoin("consent", (join) =>
      join
        .onRef("consent.candidacyId", "=", "candidacy.id")
        .on("consent.withdrawnAt", "is", null)
        .on("consent.until", ">=", asked.today),
    )
    .leftJoin("offer", (join) =>
      join.onRef("offer.candidacyId", "=", "candidacy.id").on("offer.state", "in", ["made", "accepted"]),
    )
    .leftJoin("interview", (join) =>
      join
        .onRef("interview.candidacyId", "=", "candidacy.id")
        .on("interview.state", "in", ["invited", "asked", "confirmed"]),
    )
    .select((eb) => [
      "candidacy.id",
      "candidacy.participantId",
      "candidacy.opportunityId",
      "candidacy.state",
      "candidacy.stateSince",
      "candidacy.answerDueOn",
      "candidacy.seenByEmployerAt",
      "opportunity.title",
      "opportunity.status as postStatus",
      "offer.startsOn",
      "interview.state as interviewState",
      sql<Date | null>`lower(interview.during)`.as("interviewStartsAt"),
      sql<Date | null>`upper(interview.during)`.as("interviewEndsAt"),
      eb("consent.id", "is not", null).as("shares"),
      hoursAsked.as("asksHours"),
      eb
        .case()
        .when(sql<boolean>`'name' = any(${eb.ref("consent.fields")})`)
        .then(eb.ref("person.fullName"))
        .else(null)
        .end()
        .as("name"),
    ])
    .where(inGroup(asked.group, asked.now))
    .orderBy(owedByEmployer(asked.now), "desc")
    .orderBy(
      sql`case when candidacy.state = 'interview' then 0 when candidacy.state in ('applied', 'introduced') then 1
        when candidacy.state = 'offered' then 2 when candidacy.state = 'accepted' then 3
        when candidacy.state = 'started' then 4 else 5 end * (not ${owedByEmployer(asked.now)})::int`,
    )
    .orderBy("candidacy.answerDueOn", (order) => order.asc().nullsLast())
    .orderBy("candidacy.createdAt")
    .orderBy("candidacy.id")
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();

/** Candidates of a post by id, as far as they reached its employer: for a bulk answer. */
export const candidaciesToAnswer = (
  db: Reader,
  opportunityId: string,
  ids: readonly string[],
  today: string,
) =>
  db
    .selectFrom("candidacy")
    .innerJoin("person", "person.id", "candidacy.participantId")
    .leftJoin("consent", (join) =>
      join
        .onRef("consent.candidacyId", "=", "candidacy.id")
        .on("consent.withdrawnAt", "is", null)
        .on("consent.until", ">=", today),
    )
    .select((eb) => [
      "candidacy.id",
      "candidacy.participantId",
      "candidacy.state",
      eb
        .case()
        .when(sql<boolean>`'name' = any(${eb.ref("consent.fields")})`)
        .then(eb.ref("person.fullName"))
        .else(null)
        .end()
        .as("name"),
    ])
    .where("candidacy.opportunityId", "=", opportunityId)
    .where("candidacy.id", "in", ids as string[])
    .where(reachedEmployer)
    .orderBy("candidacy.createdAt")
    .orderBy("candidacy.id")
    .execute();

/** How the candidates of a post stand, as far as they reached its employer. */
export interface CandidatesStanding {
  all: number;
  ended: number;
  /** They wait for an answer, and would be told if the post ended. */
  waiting: number;
  /** Interviews that stand and lie ahead. */
  interviews: number;
  offers: number;
  /** Accepted, or begun. */
  hired: number;
}

export const candidatesStanding = (
  db: Reader,
  opportunityId: string,
  now: Date,
): Promise<CandidatesStanding> =>
  db
    .selectFrom("candidacy")
    .select(({ fn }) => {
      const count = (holds: ReturnType<typeof sql<boolean>>) => fn.countAll<number>().filterWhere(holds);
      return [
        fn.countAll<number>().as("all"),
        count(sql<boolean>`candidacy.state in ${ENDED}`).as("ended"),
        count(sql<boolean>`candidacy.state in ('applied', 'introduced', 'interview')`).as("waiting"),
        count(sql<boolean>`candidacy.state = 'interview' and ${interviewAhead(now)}`).as("interviews"),
        count(sql<boolean>`candidacy.state = 'offered'`).as("offers"),
        count(sql<boolean>`candidacy.state in ('accepted', 'started')`).as("hired"),
      ];
    })
    .where("candidacy.opportunityId", "=", opportunityId)
    .where(reachedEmployer)
    .executeTakeFirstOrThrow();
