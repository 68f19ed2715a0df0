import { type RawBuilder, sql } from "kysely";
import type { Db } from "../client.server";
import { gravity, isFirstTold, timesTold } from "./concerns.server";
import { employersTurn, participantsTurn } from "./turns.server";

/** What waits for an officer: each kind of task once. */
export const TASK_KINDS = [
  "concern",
  "benefits",
  "post-review",
  "post-help",
  "employer-review",
  "employer-answer",
  "participant-answer",
  "proposal-answer",
  "hours-question",
  "not-assessed",
  "right-to-work",
  "second-look",
  "not-spoken",
  "no-match",
  "course-claimed",
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface TodayAsked {
  officerId: string;
  regionCode: string;
  partnerId: string;
  /** London's date. */
  today: string;
  now: Date;
  /** The last day of what comes soon: answers due, and records that end. */
  answersBy: string;
  endsBy: string;
  /** Only the officer's own caseload, and employers that name the officer or nobody. */
  mine: boolean;
}

/** A task as it is stored: `day` is what its due date is counted from. */
export interface TaskRow {
  kind: TaskKind;
  key: string;
  personId: string | null;
  person: string | null;
  postId: string | null;
  post: string | null;
  employerId: string | null;
  employer: string | null;
  day: string;
  /** What is said to be wrong, by its code. */
  wrong: string | null;
  /** The last day of a right to work, where its record has one. */
  endsOn: string | null;
  /** Open candidacies that depend on it, where some may; of what is said to be wrong, how often it was told. */
  depend: number;
}

const london = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/London')::date`;

interface Body {
  select: RawBuilder<unknown>;
  from: RawBuilder<unknown>;
}

/** People whom the officer looks after, with what is joined to them. */
const ofPeople = (
  { officerId, regionCode, partnerId, today, mine }: TodayAsked,
  day: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  { joins = sql``, depend = sql`0`, key = sql`p.person_id` } = {},
): Body => ({
  select: sql`${key}::text as key, p.person_id, person.full_name as person, null::uuid as post_id,
    null::text as post, null::uuid as employer_id, null::text as employer, ${day} as day, ${depend}::int as depend`,
  from: sql`participant p join person on person.id = p.person_id ${joins}
    where p.region_code = ${regionCode} and (p.partner_id is null or p.partner_id = ${partnerId})
      and person.disabled_at is null and ${where}
      ${mine ? sql`and exists (select from caseload l where l.participant_id = p.person_id and l.officer_id = ${officerId} and l.during @> ${today}::date)` : sql``}`,
});

const ofCandidacies = (asked: TodayAsked, turn: RawBuilder<boolean>): Body => ({
  select: sql`candidacy.id::text as key, p.person_id, person.full_name as person, opportunity.id as post_id,
    opportunity.title as post, e.id as employer_id, e.name as employer, candidacy.answer_due_on as day, 0 as depend`,
  from: ofPeople(
    asked,
    sql`null`,
    sql`${turn} and candidacy.held_since is null and candidacy.answer_due_on <= ${asked.answersBy}::date
      and e.status = 'approved'`,
    {
      joins: sql`join candidacy on candidacy.participant_id = p.person_id
        join opportunity on opportunity.id = candidacy.opportunity_id join employer e on e.id = opportunity.employer_id`,
    },
  ).from,
});

const OPEN = sql`('waiting', 'applied', 'proposed', 'introduced', 'interview', 'offered')`;
const inForce = sql`left join attestation a on a.participant_id = p.person_id and a.superseded_at is null`;
const ownEmployers = ({ mine, officerId }: TodayAsked) =>
  mine ? sql`and (e.officer_id is null or e.officer_id = ${officerId})` : sql``;

function bodyOf(kind: TaskKind, asked: TodayAsked): Body {
  switch (kind) {
    case "post-review":
      return {
        select: sql`o.id::text as key, null::uuid as person_id, null::text as person, o.id as post_id, o.title as post,
          e.id as employer_id, e.name as employer,
          (coalesce(o.submitted_at, o.created_at) at time zone 'Europe/London')::date as day, 0 as depend`,
        from: sql`opportunity o join employer e on e.id = o.employer_id
          where o.region_code = ${asked.regionCode} and o.status = 'in_review' ${ownEmployers(asked)}`,
      };
    case "concern":
      return {
        select: sql`concern.id::text as key, null::uuid as person_id, null::text as person, o.id as post_id, o.title as post,
          e.id as employer_id, e.name as employer, ${london("concern.at")} as day, ${timesTold} as depend`,
        from: sql`concern join opportunity o on o.id = concern.opportunity_id join employer e on e.id = o.employer_id
          where o.region_code = ${asked.regionCode} and concern.kind = 'wrong' and concern.done_at is null
            and ${isFirstTold}
            ${ownEmployers(asked)}`,
      };
    case "benefits":
      return ofPeople(
        asked,
        london("concern.at"),
        sql`concern.kind = 'benefits' and concern.done_at is null`,
        {
          joins: sql`join concern on concern.participant_id = p.person_id`,
          key: sql`concern.id`,
        },
      );
    case "post-help":
      return {
        select: sql`o.id::text as key, null::uuid as person_id, null::text as person, o.id as post_id, o.title as post,
          e.id as employer_id, e.name as employer, h.wanted_on as day, 0 as depend`,
        from: sql`post_help h join opportunity o on o.id = h.opportunity_id join employer e on e.id = o.employer_id
          where e.region_code = ${asked.regionCode} and o.status = 'draft' and h.done_at is null and h.ended_at is null
            ${ownEmployers(asked)}`,
      };
    case "employer-review":
      return {
        select: sql`e.id::text as key, null::uuid as person_id, null::text as person, null::uuid as post_id,
          null::text as post, e.id as employer_id, e.name as employer, ${london("e.created_at")} as day, 0 as depend`,
        from: sql`employer e
          where e.region_code = ${asked.regionCode} and e.status = 'applied' ${ownEmployers(asked)}`,
      };
    case "employer-answer":
      return ofCandidacies(asked, employersTurn(asked.now));
    case "participant-answer":
      return ofCandidacies(asked, sql`${participantsTurn(asked.now)} and candidacy.state <> 'proposed'`);
    case "proposal-answer":
      return ofCandidacies(asked, sql`candidacy.state = 'proposed'`);
    case "hours-question":
      return {
        select: sql`candidacy.id::text as key, p.person_id, person.full_name as person, opportunity.id as post_id,
          opportunity.title as post, e.id as employer_id, e.name as employer, ${london("q.asked_at")} as day, 0 as depend`,
        from: ofPeople(asked, sql`null`, sql`q.stage = 'proposal' and q.state = 'asked'`, {
          joins: sql`join candidacy on candidacy.participant_id = p.person_id
            join hours_question q on q.candidacy_id = candidacy.id
            join opportunity on opportunity.id = candidacy.opportunity_id join employer e on e.id = opportunity.employer_id`,
        }).from,
      };
    case "not-assessed":
      return ofPeople(asked, london("p.created_at"), sql`a.id is null`, {
        joins: inForce,
        depend: sql`(select count(*) from candidacy c where c.participant_id = p.person_id and c.state = 'waiting')`,
      });
    case "right-to-work":
      return ofPeople(
        asked,
        sql`least(a.valid_until, a.follow_up_on)`,
        sql`least(a.valid_until, a.follow_up_on) <= ${asked.endsBy}::date`,
        {
          joins: sql`join attestation a on a.participant_id = p.person_id and a.superseded_at is null`,
          depend: sql`(select count(*) from candidacy c where c.participant_id = p.person_id and c.state in ${OPEN})`,
        },
      );
    case "second-look":
      return ofPeople(asked, london("second.asked_at"), sql`second.asked_by <> ${asked.officerId}`, {
        joins: sql`join attestation a on a.participant_id = p.person_id and a.superseded_at is null
          join attestation_second second on second.attestation_id = a.id and second.answered_at is null`,
      });
    case "not-spoken":
      return ofPeople(
        asked,
        london("p.created_at"),
        sql`not exists (select from note n where n.participant_id = p.person_id) and a.id is null
          and not exists (select from person_added added where added.participant_id = p.person_id)`,
        { joins: inForce },
      );
    case "no-match":
      return ofPeople(asked, sql`m.none_since`, sql`m.matches = 0 and a.id is not null`, {
        joins: sql`${inForce} join match_count m on m.participant_id = p.person_id`,
      });
    // Counted from what the person last said: nothing is late only because a course was long ago.
    case "course-claimed":
      return ofPeople(asked, london("p.updated_at"), sql`course.confirmed_at is null`, {
        joins: sql`join sector_course_completed course on course.participant_id = p.person_id`,
        key: sql`course.id`,
      });
  }
}

export interface TaskCount {
  all: number;
  late: number;
}

/** How many tasks of each kind there are, and how many of them are late. @param lateBy the last day by kind that makes a task late. */
export async function countTasks(
  db: Db,
  asked: TodayAsked,
  lateBy: Record<TaskKind, string>,
): Promise<Record<TaskKind, TaskCount>> {
  const counts = TASK_KINDS.map((kind) => {
    const { select, from } = bodyOf(kind, asked);
    return sql`(select json_build_object('all', count(*), 'late', count(*) filter (where day <= ${lateBy[kind]}::date))
      from (select ${select} from ${from}) as task) as ${sql.ref(kind)}`;
  });
  const { rows } = await sql<Record<TaskKind, TaskCount>>`select ${sql.join(counts)}`.execute(db);
  return rows[0] as Record<TaskKind, TaskCount>;
}

/** The first so many tasks of each of these kinds, the longest waiting first; of what is wrong the gravest. */
export async function tasksOf(
  db: Db,
  asked: TodayAsked,
  kinds: readonly TaskKind[],
  limit: number,
  offset = 0,
): Promise<TaskRow[]> {
  const parts = kinds.map((kind) => {
    const { select, from } = bodyOf(kind, asked);
    const wrong = kind === "concern" ? sql`concern.about` : sql`null::text`;
    const endsOn = kind === "right-to-work" ? sql`a.valid_until` : sql`null::date`;
    const first = kind === "concern" ? sql`${gravity},` : sql``;
    return sql`(select ${kind}::text as kind, ${wrong} as wrong, ${endsOn} as ends_on, ${select} from ${from} order by ${first} day, key limit ${limit} offset ${offset})`;
  });
  return (await sql<TaskRow>`${sql.join(parts, sql` union all `)}`.execute(db)).rows;
}
