import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** An appointment that nobody has to do anything about before it is over, or that the person has not answered. */
const standing = (now: Date, states: string) => sql<boolean>`exists (select from interview ahead
  where ahead.candidacy_id = candidacy.id and ahead.state = any(${states}::text[])
    and upper(ahead.during) > ${now})`;

/**
 * Whether a candidacy waits for its employer, in a query of `candidacy` and `opportunity`: `turnOf` of
 * app/brokering/turns.ts, in SQL.
 */
export const employersTurn = (now: Date) => sql<boolean>`(opportunity.status <> 'filled' and (
  candidacy.state in ('applied', 'introduced')
  or candidacy.state = 'interview' and not ${standing(now, "{invited,confirmed}")}))`;

/** Whether a candidacy waits for its participant, in a query of `candidacy`. */
export const participantsTurn = (now: Date) => sql<boolean>`(candidacy.state in ('proposed', 'offered')
  or candidacy.state = 'interview' and ${standing(now, "{invited}")})`;

/**
 * Answers that employers of a region owe on or before a date, by post: the one that waits longest first.
 * @param today London's date; those due on it are included, those before it are late
 */
export const employerAnswersDue = (db: Reader, regionCode: string, today: string, now: Date) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["opportunity.id as opportunityId", "opportunity.title", "employer.id as employerId"])
    .select(["employer.name as employerName"])
    .select(({ fn }) => [
      fn.countAll<number>().as("waiting"),
      fn.min("candidacy.answerDueOn").$castTo<string>().as("dueOn"),
    ])
    .where("opportunity.regionCode", "=", regionCode)
    .where("employer.status", "=", "approved")
    .where("candidacy.answerDueOn", "<=", today)
    .where(employersTurn(now))
    .groupBy(["opportunity.id", "employer.id"])
    .orderBy("dueOn")
    .orderBy("opportunity.id")
    .execute();

/** Answers that people whom an officer looks after owe on or before a date: the latest first. */
export const participantAnswersDue = (
  db: Reader,
  who: { regionCode: string; partnerId: string },
  today: string,
  now: Date,
) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .innerJoin("participant", "participant.personId", "candidacy.participantId")
    .innerJoin("person", "person.id", "candidacy.participantId")
    .select(["candidacy.id as candidacyId", "candidacy.participantId", "person.fullName", "candidacy.state"])
    .select(["opportunity.id as opportunityId", "opportunity.title", "employer.name as employerName"])
    .select((eb) => eb.ref("candidacy.answerDueOn").$notNull().as("dueOn"))
    .where("participant.regionCode", "=", who.regionCode)
    .where((eb) =>
      eb.or([eb("participant.partnerId", "is", null), eb("participant.partnerId", "=", who.partnerId)]),
    )
    .where("person.disabledAt", "is", null)
    .where("candidacy.answerDueOn", "<=", today)
    .where(participantsTurn(now))
    .orderBy("candidacy.answerDueOn")
    .orderBy("candidacy.id")
    .execute();

/** Posts with answers that were due before today, and of which the employer was not reminded yet. */
export const lateAnswers = (db: Reader, today: string, now: Date) =>
  db
    .selectFrom("candidacy")
    .innerJoin("opportunity", "opportunity.id", "candidacy.opportunityId")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["candidacy.opportunityId", "opportunity.employerId"])
    .distinct()
    .where("employer.status", "=", "approved")
    .where("candidacy.answerDueOn", "<", today)
    .where((eb) => eb("candidacy.remindedFor", "is distinct from", eb.ref("candidacy.answerDueOn")))
    .where(employersTurn(now))
    .orderBy("candidacy.opportunityId")
    .limit(500)
    .execute();
