import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../db/client.server";
import { fromMultirange } from "../../db/slots";
import type { ParticipantListing } from "../../search/engine";
import type { Participant, Work } from "../../search/match/model";
import type { Mode, RINGS } from "../../search/match/travel";
import { SLOTS_A_WEEK, weekOfRanges } from "../../search/match/week";
import { BATCH, FIRST_ID, placeOf } from "./post-rows.server";
import { peopleScope } from "./scope";

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
  hoursAsked: boolean;
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
    p.available::text as available, 'school' = any(p.steps_answered)
      and not exists (select from participant_child c where c.participant_id = p.person_id) as no_school_run, p.holiday_care,
    p.max_quarters, p.wanted_quarters, 'hours' = any(p.steps_answered) as hours_asked, p.available_from,
    ${english("speaking")}, ${english("listening")}, ${english("reading")}, ${english("writing")},
    (select coalesce(json_agg(json_build_object('type', c.certificate_code, 'expiresOn', c.expires_on)
        order by c.certificate_code), '[]')
      from participant_certificate c where c.participant_id = p.person_id) as certificates,
    p.exclusions_consented_at is not null or 'limits' = any(p.steps_answered) as exclusions_asked,
    array(select x.condition_code::text from participant_exclusion x
      where x.participant_id = p.person_id order by 1) as excluded,
    array(select b.employer_id::text from blocked_employer b
      where b.participant_id = p.person_id order by 1) as blocked,
    (select json_build_object('work', a.work, 'limited', a.paid_work = 'limited',
        'hoursCapQuarters',
          case when a.hours_cap_quarters is not null
            then greatest(a.hours_cap_quarters - coalesce(a.hours_elsewhere_quarters, 0), 0) end, 'occupations', a.occupations, 'validUntil', a.valid_until)
      from attestation a where a.participant_id = p.person_id and a.superseded_at is null) as attestation,
    array(select s.skill_code::text from participant_skill s
      where s.participant_id = p.person_id order by 1) as skills,
    array(select s.sector_code::text from participant_sector s
      where s.participant_id = p.person_id order by s.rank) as sectors,
    array(select c.sector_code::text from sector_course_completed c
      where c.participant_id = p.person_id and c.confirmed_at is not null order by 1) as courses,
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

const HOURS_A_WEEK = SLOTS_A_WEEK / 4;

/** Who left the most hours empty when asked said that there is no limit: every hour of the week, and no question. */
const mostHoursOf = ({ maxQuarters, hoursAsked }: ParticipantRow) =>
  maxQuarters === null && hoursAsked ? HOURS_A_WEEK : hoursOrNull(maxQuarters);

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
      maxHours: mostHoursOf(row),
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
