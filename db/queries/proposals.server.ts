import { type Kysely, sql } from "kysely";
import type { DB } from "../types";
import { reachedEmployer } from "./candidacies.server";

type Reader = Kysely<DB>;

/** Of these people, those who are candidates for the post already, and those who set it aside. */
export async function heldBackFrom(db: Reader, opportunityId: string, ids: readonly string[]) {
  const idsIn = async (table: "candidacy" | "dismissal") =>
    ids.length === 0
      ? []
      : db
          .selectFrom(table)
          .select("participantId")
          .where("opportunityId", "=", opportunityId)
          .where("participantId", "=", sql<string>`any(${[...ids]}::uuid[])`)
          .execute();
  const [candidates, setAside] = await Promise.all([idsIn("candidacy"), idsIn("dismissal")]);
  const setOf = (rows: { participantId: string }[]) => new Set(rows.map((row) => row.participantId));
  return { candidates: setOf(candidates), setAside: setOf(setAside) };
}

/** Everybody who is a candidate for the post, or set it aside: they are not looked for. */
export async function notLookedFor(db: Reader, opportunityId: string): Promise<string[]> {
  const idsIn = (table: "candidacy" | "dismissal") =>
    db.selectFrom(table).select("participantId").where("opportunityId", "=", opportunityId).execute();
  const [candidates, setAside] = await Promise.all([idsIn("candidacy"), idsIn("dismissal")]);
  return [...candidates, ...setAside].map((row) => row.participantId);
}

/** One round of proposals. */
export const roundOf = (db: Reader, id: string) =>
  db
    .selectFrom("proposalRound")
    .select(["id", "opportunityId", "proposedBy", "personalLine", "outOfSight", "madeAt"])
    .where("id", "=", id)
    .executeTakeFirst();

/** Everybody of a round, with what has become of it, those proposed first. */
export const peopleOfRound = (db: Reader, roundId: string) =>
  db
    .selectFrom("proposalRoundPerson as ticked")
    .innerJoin("proposalRound as round", "round.id", "ticked.roundId")
    .innerJoin("person", "person.id", "ticked.participantId")
    .leftJoin("candidacy", (join) =>
      join
        .onRef("candidacy.participantId", "=", "ticked.participantId")
        .onRef("candidacy.opportunityId", "=", "round.opportunityId"),
    )
    .select([
      "ticked.participantId",
      "ticked.skipped",
      "person.fullName",
      "candidacy.id as candidacyId",
      "candidacy.state",
      "candidacy.answerDueOn",
    ])
    .where("ticked.roundId", "=", roundId)
    .orderBy(sql`ticked.skipped is not null`)
    .orderBy("person.fullName")
    .orderBy("ticked.participantId")
    .execute();

/** Names by person id. */
export async function namesOf(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "fullName"])
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}

/** By person id, the day since which their right to work is to be looked at again; only of those for whom it has come. */
export async function lookAgainSince(
  db: Reader,
  ids: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("attestation")
    .select(["participantId", "followUpOn"])
    .where("participantId", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("supersededAt", "is", null)
    .where("followUpOn", "<=", today)
    .execute();
  return new Map(rows.map(({ participantId, followUpOn }) => [participantId, followUpOn ?? today]));
}

/** Work that these people have, begin soon or have an open offer of, with the week of the offer; none that has ended. */
export async function workOf(db: Reader, ids: readonly string[], today: string) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("candidacy")
    .innerJoin("offer", "offer.candidacyId", "candidacy.id")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .select(["candidacy.participantId", "candidacy.opportunityId", "candidacy.state"])
    .select(["offer.hours", "offer.answerBy"])
    .select((eb) =>
      // Which of the post's patterns it names, in their order.
      eb
        .selectFrom("shiftPattern as named")
        .innerJoin("shiftPattern as earlier", (join) =>
          join
            .onRef("earlier.opportunityId", "=", "named.opportunityId")
            .onRef("earlier.position", "<=", "named.position"),
        )
        .whereRef("named.id", "=", "offer.patternId")
        .groupBy("named.id")
        .select(sql<number>`count(*)::int - 1`.as("way"))
        .as("way"),
    )
    .where("candidacy.participantId", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("candidacy.state", "in", ["offered", "accepted", "started"])
    .where("offer.state", "in", ["made", "accepted"])
    .where((eb) => eb.or([eb("opportunity.endsOn", "is", null), eb("opportunity.endsOn", ">=", today)]))
    .orderBy("offer.startsOn")
    .orderBy("candidacy.id")
    .execute();
}

/** Proposals that were to be answered before this date and were not; those held for an officer stand. */
export const proposalsToLapse = (db: Reader, today: string) =>
  db
    .selectFrom("candidacy")
    .select("id")
    .where("state", "=", "proposed")
    .where("heldSince", "is", null)
    .where("answerDueOn", "<", today)
    .orderBy("answerDueOn")
    .limit(500)
    .execute();

/** Candidates who reached the employer of a post, those whom it has to answer first. Names come by consent only. */
export const candidatesAtEmployer = (
  db: Reader,
  opportunityId: string,
  { today, limit, offset }: { today: string; limit: number; offset: number },
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
    .leftJoin("interview", (join) =>
      join
        .onRef("interview.candidacyId", "=", "candidacy.id")
        .on("interview.state", "in", ["invited", "asked", "confirmed"]),
    )
    .select((eb) => [
      "candidacy.id",
      "candidacy.participantId",
      "candidacy.state",
      "candidacy.answerDueOn",
      "interview.state as interviewState",
      sql<Date | null>`lower(interview.during)`.as("interviewStartsAt"),
      sql<Date | null>`upper(interview.during)`.as("interviewEndsAt"),
      eb
        .case()
        .when(sql<boolean>`'name' = any(${eb.ref("consent.fields")})`)
        .then(eb.ref("person.fullName"))
        .else(null)
        .end()
        .as("name"),
    ])
    .where("candidacy.opportunityId", "=", opportunityId)
    .where(reachedEmployer)
    .orderBy(sql`candidacy.state not in ('applied', 'introduced', 'interview')`)
    .orderBy("candidacy.answerDueOn")
    .orderBy("candidacy.id")
    .limit(limit)
    .offset(offset)
    .execute();

/** How many candidates reached the employer of a post. */
export const countAtEmployer = (db: Reader, opportunityId: string) =>
  db
    .selectFrom("candidacy")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("candidacy.opportunityId", "=", opportunityId)
    .where(reachedEmployer)
    .executeTakeFirstOrThrow()
    .then(({ count }) => count);
