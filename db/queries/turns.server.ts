import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** An appointment that nobody has to do anything about before it is over, or that the person has not answered. */
const standing = (now: Date, states: string) => sql<boolean>`exists (select from interview ahead
  where ahead.candidacy_id = candidacy.id and ahead.state = any(${states}::text[])
    and upper(ahead.during) > ${now})`;

/** An appointment that stands, whatever was answered, and is not over. In a query of `candidacy`. */
export const interviewAhead = (now: Date) => standing(now, "{invited,asked,confirmed}");

/** Their employer may answer now: it is not suspended. In a query of `opportunity`. */
const approved = sql<boolean>`(select asked.status from employer asked
  where asked.id = opportunity.employer_id) = 'approved'`;

/**
 * Whether a candidacy waits for its employer, in a query of `candidacy` and `opportunity`: `turnOf` of
 * app/brokering/turns.ts, in SQL.
 */
export const employersTurn = (now: Date) => sql<boolean>`(opportunity.status <> 'filled' and (
  candidacy.state in ('applied', 'introduced')
  or candidacy.state = 'interview' and not ${standing(now, "{invited,confirmed}")}) and ${approved})`;

/** A question for other hours waits for the employer, in a query of `candidacy`. */
export const hoursAsked = sql<boolean>`exists (select from hours_question question
  where question.candidacy_id = candidacy.id and question.stage = 'candidacy' and question.state in ('asked', 'passed_on'))`;

/**
 * Whether the employer owes any answer: it has the turn, or somebody with an offer or a coming interview asks for other
 * hours. In a query of `candidacy` and `opportunity`.
 */
export const owedByEmployer = (now: Date) =>
  sql<boolean>`(${employersTurn(now)} or ${hoursAsked} and ${approved})`;

/** Whether a candidacy waits for its participant, in a query of `candidacy`. */
export const participantsTurn = (now: Date) => sql<boolean>`(candidacy.state in ('proposed', 'offered')
  or candidacy.state = 'interview' and ${standing(now, "{invited}")})`;

/** Posts with answers that were due before today, not held, and of which the employer was not reminded yet. */
export const lateAnswers = (db: Reader, today: string, now: Date) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["candidacy.opportunityId", "opportunity.employerId"])
    .distinct()
    .where("employer.status", "=", "approved")
    .where("candidacy.heldSince", "is", null)
    .where("candidacy.answerDueOn", "<", today)
    .where((eb) => eb("candidacy.remindedFor", "is distinct from", eb.ref("candidacy.answerDueOn")))
    .where(employersTurn(now))
    .orderBy("candidacy.opportunityId")
    .limit(500)
    .execute();

/** Every candidacy of an officer's people: their partner's in the region, and whom no partner has taken on. */
export const candidaciesOfPeople = (
  db: Reader,
  { regionCode, partnerId }: { regionCode: string; partnerId: string },
  { limit, offset }: { limit: number; offset: number },
) =>
  db
    .selectFrom("candidacy")
    .innerJoin("participant", "participant.personId", "candidacy.participantId")
    .innerJoin("person", "person.id", "candidacy.participantId")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["candidacy.participantId", "person.fullName as person", "opportunity.title as post"])
    .select(["employer.name as employer", "candidacy.origin", "candidacy.state"])
    .select(["candidacy.stateSince", "candidacy.answerDueOn"])
    .where("participant.regionCode", "=", regionCode)
    .where((eb) =>
      eb.or([eb("participant.partnerId", "is", null), eb("participant.partnerId", "=", partnerId)]),
    )
    .where("person.disabledAt", "is", null)
    .orderBy("candidacy.stateSince", "desc")
    .orderBy("candidacy.id")
    .limit(limit)
    .offset(offset)
    .execute();
