import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../db/client.server";
import { fromMultirange } from "../../db/slots";
import type { OpportunityListing } from "../../search/engine";
import {
  ALL_REGIONS,
  alternating,
  fixed,
  flexible,
  type Kind,
  type Opportunity,
  type Pattern,
  rota,
  type Status,
  type Work,
} from "../../search/match/model";
import type { Place } from "../../search/match/travel";
import { weekOfRanges } from "../../search/match/week";
import { alikeWords, broadWords } from "./alike";
import type { Pay } from "./pay";
import { postScope } from "./scope";

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
  pay: Pay | null;
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
  townId: number | null;
  words: string | null;
  payPence: number | null;
  payPer: "hour" | "year" | null;
  contract: string | null;
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
    o.title, t.name as town, o.town_id,
    concat_ws(' ', sector.label,
      -- One label at a time: a join would read every skill once for each post.
      (select string_agg((select skill.label from skill where skill.code = s.skill_code), ' ' order by s.skill_code)
        from opportunity_skill s where s.opportunity_id = o.id), o.description) as words,
    o.pay_pence, o.pay_per, o.contract, o.pay_hourly_pence, o.published_at
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

export const placeOf = (row: { lat: number | null; lon: number | null }): Place | null =>
  row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };

function postOf(row: OpportunityRow): PostForMatching {
  const patterns = row.byAgreement ? [] : row.patterns;
  const formPatterns = patterns.map(patternOf);
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
      patterns: formPatterns,
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
    pay:
      row.payPence === null || row.payPer === null
        ? null
        : { pence: row.payPence, per: row.payPer, promised: row.contract !== "zero_hours" },
    publiclyVisible: row.employerStands && (row.status === "open" || row.status === "filled"),
    title: row.title ?? "",
    employerName: row.employerName,
    town: row.town,
    townId: row.townId,
    text: row.words ?? "",
    broadly: broadWords(row.sectorCode),
    alike: alikeWords({ soc: row.socCode, skills: row.required, patterns: formPatterns }),
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

export const BATCH = 2_000;
export const FIRST_ID = "00000000-0000-0000-0000-000000000000";

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
