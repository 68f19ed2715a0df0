import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../db/client.server";
import { fromMultirange } from "../../db/slots";
import type { OpportunityListing, ParticipantListing } from "../../search/engine";
import {
  ALL_REGIONS,
  alternating,
  fixed,
  flexible,
  type Kind,
  type Opportunity,
  type Participant,
  type Pattern,
  rota,
  type Status,
  type Work,
} from "../../search/match/model";
import type { Mode, Place, RINGS } from "../../search/match/travel";
import { weekOfRanges } from "../../search/match/week";
import { peopleScope, postScope } from "./scope";

/*
 * From PostgreSQL's current rows to the forms that are judged. One statement a kind, so that a post or a person
 * is read as of one instant. Nothing here depends on the day: what ends on a date is judged with today.
 */

/** A post as it is judged, listed and drawn. */
export type PostForMatching = OpportunityListing & {
  form: Opportunity;
  /** What the post calls its patterns, in the order of `form.patterns`. */
  patternNames: (string | null)[];
  /** Pence an hour or a year as the post says it; null where nothing is paid. */
  pay: { pence: number; per: "hour" | "year" } | null;
  /** As the public sees it: open or filled, and its employer approved. */
  publiclyVisible: boolean;
};

type PatternRow = {
  name: string | null;
  shape: Pattern["shape"];
  quarters: number | null;
  shortest: number | null;
  weeks: string[];
};

interface OpportunityRow {
  id: string;
  kind: Kind;
  work: Work;
  employerId: string;
  employerName: string;
  status: Status;
  employerStands: boolean;
  placesLeft: number | null;
  closesOn: string | null;
  startsOn: string | null;
  lat: number | null;
  lon: number | null;
  regionCode: string;
  sharedWithAll: boolean;
  regions: string[];
  byAgreement: boolean;
  patterns: PatternRow[];
  termTimeOnly: boolean;
  speaking: number;
  listening: number;
  reading: number;
  writing: number;
  certificates: string[];
  conditions: string[];
  socCode: string | null;
  sectorCode: string | null;
  required: string[];
  desired: string[];
  title: string | null;
  town: string | null;
  words: string | null;
  payPence: number | null;
  payPer: "hour" | "year" | null;
  payHourlyPence: number | null;
  publishedAt: Date | null;
}

const opportunityRows = (which: RawBuilder<unknown>, limit: number | null = null) => sql<OpportunityRow>`
  select o.id, o.kind, o.work, o.employer_id, e.name as employer_name, o.status,
    e.status = 'approved' as employer_stands, o.places_left, o.closes_on, o.starts_on, o.lat, o.lon,
    o.region_code, o.shared_with_all,
    array(select r.region_code from opportunity_region r where r.opportunity_id = o.id order by 1) as regions,
    o.by_agreement,
    (select coalesce(json_agg(json_build_object(
        'name', p.name, 'shape', p.shape, 'quarters', p.quarters, 'shortest', p.shortest_quarters,
        'weeks', array(select w.slots::text from shift_week w where w.pattern_id = p.id order by w.week)
      ) order by p.position), '[]')
      from shift_pattern p where p.opportunity_id = o.id) as patterns,
    o.term_time_only, o.english_speaking as speaking, o.english_listening as listening,
    o.english_reading as reading, o.english_writing as writing,
    array(select c.certificate_code::text from opportunity_certificate c
      where c.opportunity_id = o.id and c.need = 'first_day' order by 1) as certificates,
    array(select c.condition_code::text from opportunity_condition c
      where c.opportunity_id = o.id order by 1) as conditions,
    o.soc_code, o.sector_code,
    array(select s.skill_code::text from opportunity_skill s
      where s.opportunity_id = o.id and s.required order by 1) as required,
    array(select s.skill_code::text from opportunity_skill s
      where s.opportunity_id = o.id and not s.required order by 1) as desired,
    o.title, t.name as town,
    concat_ws(' ', sector.label,
      (select string_agg(skill.label, ' ' order by skill.code) from opportunity_skill s
        join skill on skill.code = s.skill_code where s.opportunity_id = o.id), o.description) as words,
    o.pay_pence, o.pay_per, o.pay_hourly_pence, o.published_at
  from opportunity o
    join employer e on e.id = o.employer_id
    left join town t on t.id = o.town_id
    left join sector on sector.code = o.sector_code
  where o.kind <> 'recruitment_day' and o.work is not null and ${which}
  order by o.id
  ${limit === null ? sql`` : sql`limit ${limit}`}`;

const LIVE = sql`o.status = 'open' and e.status = 'approved'`;

const hours = (quarters: number | null) => (quarters ?? 0) / 4;

function patternOf({ shape, quarters, shortest, weeks }: PatternRow): Pattern {
  const slots = weeks.map((text) => weekOfRanges(fromMultirange(text)));
  const first = slots[0] ?? weekOfRanges([]);
  switch (shape) {
    case "fixed":
      return fixed(first);
    case "flexible":
      return flexible(first, hours(quarters), hours(shortest));
    case "rota":
      return rota(first, hours(quarters));
    case "alternating":
      return alternating(slots);
  }
}

const placeOf = (row: { lat: number | null; lon: number | null }): Place | null =>
  row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };

function postOf(row: OpportunityRow): PostForMatching {
  const patterns = row.byAgreement ? [] : row.patterns;
  const own = [...new Set([row.regionCode, ...row.regions])];
  const regions = row.sharedWithAll ? [...own, ALL_REGIONS] : own;
  return {
    form: {
      id: row.id,
      kind: row.kind,
      work: row.work,
      employerId: row.employerId,
      // Posts of an employer who is suspended, or not yet approved, are not open.
      status: row.status === "open" && !row.employerStands ? "paused" : row.status,
      placesLeft: row.placesLeft ?? 0,
      closesOn: row.closesOn,
      startsOn: row.startsOn,
      place: placeOf(row),
      regions,
      patterns: patterns.map(patternOf),
      termTimeOnly: row.termTimeOnly,
      english: {
        speaking: row.speaking,
        listening: row.listening,
        reading: row.reading,
        writing: row.writing,
      },
      certificates: row.certificates,
      conditions: row.conditions,
      soc: row.socCode,
      sector: row.sectorCode,
      skills: { required: row.required, desired: row.desired },
    },
    patternNames: patterns.map(({ name }) => name),
    pay: row.payPence === null || row.payPer === null ? null : { pence: row.payPence, per: row.payPer },
    publiclyVisible: row.employerStands && (row.status === "open" || row.status === "filled"),
    title: row.title ?? "",
    employerName: row.employerName,
    town: row.town,
    text: row.words ?? "",
    hourlyPay: row.payHourlyPence,
    publishedAt: row.publishedAt?.getTime() ?? null,
    visibleTo: postScope(regions),
  };
}

/** Posts with what pages show of them, whatever their state: by id, or all that are open. Ordered by id. */
export async function postsForMatching(
  db: Db,
  which: readonly string[] | "live",
): Promise<PostForMatching[]> {
  if (which !== "live" && which.length === 0) return [];
  const { rows } = await opportunityRows(
    which === "live" ? LIVE : sql`o.id = any(${[...which]}::uuid[])`,
  ).execute(db);
  return rows.map(postOf);
}

/** Opportunities as they are judged, whatever their state: by id, or all that are open. Ordered by id. */
export const opportunitiesForMatching = async (
  db: Db,
  which: readonly string[] | "live",
): Promise<Opportunity[]> => (await postsForMatching(db, which)).map(({ form }) => form);

/** Whether an engine holds the post: a post that is not open fits nobody. */
export const isLive = (post: PostForMatching) => post.form.status === "open";

interface ParticipantRow {
  id: string;
  lat: number | null;
  lon: number | null;
  travelMode: Mode | null;
  maxMinutes: (typeof RINGS)[number] | null;
  regionCode: string | null;
  partnerId: string | null;
  officerId: string | null;
  available: string | null;
  noSchoolRun: boolean;
  holidayCare: "someone" | "not_sure" | "nobody" | null;
  maxQuarters: number | null;
  wantedQuarters: number | null;
  availableFrom: string | null;
  speaking: number | null;
  listening: number | null;
  reading: number | null;
  writing: number | null;
  certificates: { type: string; expiresOn: string | null }[];
  exclusionsAsked: boolean;
  excluded: string[];
  blocked: string[];
  attestation: {
    work: Work[];
    limited: boolean;
    hoursCapQuarters: number | null;
    occupations: string[] | null;
    validUntil: string | null;
  } | null;
  skills: string[];
  sectors: string[];
  courses: string[];
  occupations: string[];
}

/** What was assessed prevails over what the person said of themselves: the latest assessment of each skill. */
const english = (skill: "speaking" | "listening" | "reading" | "writing") => sql`
  coalesce((select a.${sql.ref(skill)} from english_assessment a
    where a.participant_id = p.person_id and a.${sql.ref(skill)} is not null
    order by a.assessed_on desc, a.id desc limit 1), p.${sql.ref(`english_${skill}`)}) as ${sql.ref(skill)}`;

const participantRows = (which: RawBuilder<unknown>, limit: number | null = null) => sql<ParticipantRow>`
  select p.person_id as id, p.lat, p.lon, p.travel_mode, p.max_minutes, p.region_code, p.partner_id,
    (select c.officer_id from caseload c where c.participant_id = p.person_id and upper_inf(c.during)) as officer_id,
    p.available::text as available, p.school_days is null and 'school' = any(p.steps_answered) as no_school_run, p.holiday_care,
    p.max_quarters, p.wanted_quarters, p.available_from,
    ${english("speaking")}, ${english("listening")}, ${english("reading")}, ${english("writing")},
    (select coalesce(json_agg(json_build_object('type', c.certificate_code, 'expiresOn', c.expires_on)
        order by c.certificate_code), '[]')
      from participant_certificate c where c.participant_id = p.person_id) as certificates,
    p.exclusions_consented_at is not null as exclusions_asked,
    array(select x.condition_code::text from participant_exclusion x
      where x.participant_id = p.person_id order by 1) as excluded,
    array(select b.employer_id::text from blocked_employer b
      where b.participant_id = p.person_id order by 1) as blocked,
    (select json_build_object('work', a.work, 'limited', a.paid_work = 'limited',
        'hoursCapQuarters', a.hours_cap_quarters, 'occupations', a.occupations, 'validUntil', a.valid_until)
      from attestation a where a.participant_id = p.person_id and a.superseded_at is null) as attestation,
    array(select s.skill_code::text from participant_skill s
      where s.participant_id = p.person_id order by 1) as skills,
    array(select s.sector_code::text from participant_sector s
      where s.participant_id = p.person_id order by s.rank) as sectors,
    array(select c.sector_code::text from sector_course_completed c
      where c.participant_id = p.person_id order by 1) as courses,
    array(select distinct j.soc_code from past_job j
      where j.participant_id = p.person_id and j.soc_code is not null order by 1) as occupations
  from participant p
    join person on person.id = p.person_id
  where ${which}
  order by p.person_id
  ${limit === null ? sql`` : sql`limit ${limit}`}`;

/** People who may be found for a post: their account stands and they still take part. */
const TAKES_PART = sql`person.disabled_at is null and exists (select from person_role r
  where r.person_id = p.person_id and r.kind = 'participant' and r.ended_at is null)`;

/** Someone who told us of no school run has no school holidays to bridge; "not sure" stays a question. */
function termTimeOnlyOf({ holidayCare, noSchoolRun }: ParticipantRow): boolean | null {
  switch (holidayCare) {
    case "nobody":
      return true;
    case "someone":
      return false;
    case "not_sure":
      return null;
    case null:
      return noSchoolRun ? false : null;
  }
}

const hoursOrNull = (quarters: number | null) => (quarters === null ? null : quarters / 4);

export type PersonForMatching = ParticipantListing & { form: Participant };

function personOf(row: ParticipantRow): PersonForMatching {
  const { attestation } = row;
  return {
    form: {
      id: row.id,
      place: placeOf(row),
      travel: { mode: row.travelMode, maxMinutes: row.maxMinutes },
      region: row.regionCode,
      available: row.available === null ? null : weekOfRanges(fromMultirange(row.available)),
      termTimeOnly: termTimeOnlyOf(row),
      maxHours: hoursOrNull(row.maxQuarters),
      wantedHours: hoursOrNull(row.wantedQuarters),
      availableFrom: row.availableFrom,
      english: {
        speaking: row.speaking,
        listening: row.listening,
        reading: row.reading,
        writing: row.writing,
      },
      certificates: row.certificates,
      excluded: row.exclusionsAsked || row.excluded.length > 0 ? row.excluded : null,
      blockedEmployers: row.blocked,
      rightToWork: attestation && {
        work: attestation.work,
        hoursCap: hoursOrNull(attestation.hoursCapQuarters),
        socAllowed: attestation.limited ? attestation.occupations : null,
        validUntil: attestation.validUntil,
      },
      skills: row.skills,
      sectors: row.sectors,
      coursesCompleted: row.courses,
      occupations: row.occupations,
    },
    partnerId: row.partnerId,
    officerId: row.officerId,
    visibleTo: [peopleScope(row.regionCode, row.partnerId)],
  };
}

/** People who take part, by id. Ordered by id. */
export async function peopleForMatching(db: Db, ids: readonly string[]): Promise<PersonForMatching[]> {
  if (ids.length === 0) return [];
  const which = sql`p.person_id = any(${[...ids]}::uuid[]) and ${TAKES_PART}`;
  return (await participantRows(which).execute(db)).rows.map(personOf);
}

/** A participant as they are judged; undefined where there is no such participant. */
export async function participantForMatching(db: Db, personId: string): Promise<Participant | undefined> {
  const { rows } = await participantRows(sql`p.person_id = ${personId}`).execute(db);
  return rows[0] && personOf(rows[0]).form;
}

const BATCH = 2_000;
const FIRST_ID = "00000000-0000-0000-0000-000000000000";

/** Every open post, read in batches. */
export async function* everyPost(db: Db): AsyncGenerator<PostForMatching> {
  for (let after = FIRST_ID; ; ) {
    const { rows } = await opportunityRows(sql`${LIVE} and o.id > ${after}::uuid`, BATCH).execute(db);
    yield* rows.map(postOf);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.id;
  }
}

/** Everybody who takes part, read in batches. */
export async function* everyPerson(db: Db): AsyncGenerator<PersonForMatching> {
  for (let after = FIRST_ID; ; ) {
    const { rows } = await participantRows(
      sql`${TAKES_PART} and p.person_id > ${after}::uuid`,
      BATCH,
    ).execute(db);
    yield* rows.map(personOf);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.id;
  }
}
