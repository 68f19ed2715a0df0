import { type Kysely, sql } from "kysely";
import type { Kind, Status, Work } from "../../search/match/model";
import { fromMultirange, type SlotRanges } from "../slots";
import type { DB } from "../types";
import { type RecruitmentDay, recruitmentDayOf } from "./days.server";

type Reader = Kysely<DB>;

/** What decides who may read or write a post, and where it stands. */
export interface PostFacts {
  id: string;
  employerId: string;
  regionCode: string;
  publiclyVisible: boolean;
  status: Status;
  employerStatus: "applied" | "approved" | "suspended" | "left";
  /** The post that this one is a change of. */
  revises: string | null;
}

/** A post as the policy sees it. With `forUpdate` its row is locked until the transaction ends. */
export async function postSubject(
  db: Reader,
  id: string,
  { forUpdate = false } = {},
): Promise<PostFacts | undefined> {
  const row = await db
    .selectFrom("opportunity")
    .innerJoin("employer", "employer.id", "opportunity.employerId")
    .select(["opportunity.id", "employerId", "opportunity.regionCode"])
    .select(["opportunity.status", "opportunity.revises", "employer.status as employerStatus"])
    .where("opportunity.id", "=", id)
    .$if(forUpdate, (query) => query.forUpdate("opportunity"))
    .executeTakeFirst();
  if (!row) return undefined;
  const [status, employerStatus] = [row.status as Status, row.employerStatus as PostFacts["employerStatus"]];
  const publiclyVisible = (status === "open" || status === "filled") && employerStatus === "approved";
  return { ...row, status, employerStatus, publiclyVisible };
}

/** One way to do the job. Hours are hours a week, in quarters. */
export type Pattern = { id: string; name: string | null } & (
  | { shape: "fixed"; slots: SlotRanges }
  /** The worker picks the hours inside the window, in shifts of at least `shortest` hours. */
  | { shape: "flexible"; slots: SlotRanges; hours: number; shortest: number }
  /** The employer picks the hours inside the window. */
  | { shape: "rota"; slots: SlotRanges; hours: number }
  /** Weeks that take turns; an empty one is a week off. */
  | { shape: "alternating"; weeks: SlotRanges[] }
);

/** A recruitment day is judged through its vacancies and sessions, so that `search/match` knows none. */
export type PostKind = Kind | "recruitment_day";

/** Hourly pence of those who are paid less; null where they are not. */
export interface LowerPay {
  "18-20": number | null;
  "16-17": number | null;
  apprentice: number | null;
}

export interface Post {
  id: string;
  kind: PostKind;
  /** On what basis people work; null while a draft of work experience has none. */
  work: Work | null;
  employerId: string;
  employerName: string;
  employerKind: "business" | "charity" | "public_body";
  /** An officer has verified that it is a charity or public body. */
  employerKindVerified: boolean;
  /** It has a gangmaster licence, verified by an officer. */
  gangmasterVerified: boolean;
  regionCode: string;
  status: Status;
  /** The post that this one is a change of. */
  revises: string | null;
  title: string | null;
  description: string | null;
  sectorCode: string | null;
  socCode: string | null;
  socTitle: string | null;
  townId: number | null;
  townName: string | null;
  townLabel: string | null;
  address: string | null;
  gettingThere: string | null;
  /** The hours are settled with the person: there are no patterns. */
  byAgreement: boolean;
  termTimeOnly: boolean;
  contract: string | null;
  payPence: number | null;
  payPer: "hour" | "year" | null;
  payHourlyPence: number | null;
  payRateUnknown: boolean;
  payNote: string | null;
  lowerPay: LowerPay;
  /** Pence a day, taken off for a room. */
  liveInPence: number | null;
  english: { speaking: number; listening: number; reading: number; writing: number };
  places: number | null;
  placesLeft: number | null;
  /** By other ways than through Foothold. */
  placesFilledElsewhere: number;
  startsOn: string | null;
  /** Of a fixed term. */
  endsOn: string | null;
  lengthDays: number | null;
  closesOn: string | null;
  probation: string | null;
  leadsTo: string | null;
  supervisor: string | null;
  learning: string | null;
  expenses: string | null;
  courseName: string | null;
  courseProvider: string | null;
  schemeTraining: string | null;
  interviewVacancyId: string | null;
  interviewVacancyTitle: string | null;
  interviewVacancyStatus: Status | null;
  promisedAt: Date | null;
  suppliesWorkers: boolean | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  /** Of a recruitment day, once its date is given. */
  day: RecruitmentDay | null;
  /** In the order in which they were written; any one suffices. */
  patterns: Pattern[];
  skills: { required: string[]; desired: string[] };
  certificates: { firstDay: string[]; arranged: string[] };
  conditions: string[];
}

/** What a post `o` asks for: lists of codes, in one answer with the rest of it. */
const asked = sql<Pick<Post, "skills" | "certificates" | "conditions">>`json_build_object(
  'skills', json_build_object(
    'required', array(select skill_code from opportunity_skill where opportunity_id = o.id and required order by 1),
    'desired', array(select skill_code from opportunity_skill where opportunity_id = o.id and not required order by 1)),
  'certificates', json_build_object(
    'firstDay', array(select certificate_code from opportunity_certificate
      where opportunity_id = o.id and need = 'first_day' order by 1),
    'arranged', array(select certificate_code from opportunity_certificate
      where opportunity_id = o.id and need = 'we_arrange' order by 1)),
  'conditions', array(select condition_code from opportunity_condition where opportunity_id = o.id order by 1))`;

/** A post with all that it says. Who may see it, the caller has decided. */
export async function postOf(db: Reader, id: string): Promise<Post | undefined> {
  const row = await db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .leftJoin("town as t", "t.id", "o.townId")
    .leftJoin("socUnit as u", "u.code", "o.socCode")
    .leftJoin("opportunity as v", "v.id", "o.interviewVacancyId")
    .select(["o.id", "o.employerId", "e.name as employerName", "o.regionCode", "o.status", "o.title"])
    .select(["o.revises", "o.placesFilledElsewhere"])
    .select(["o.kind", "o.work", "e.kind as employerKind", "e.kindVerifiedBy", "e.gangmasterLicence"])
    .select([
      "e.gangmasterVerifiedBy",
      "o.endsOn",
      "o.lengthDays",
      "o.probation",
      "o.leadsTo",
      "o.supervisor",
    ])
    .select(["o.learning", "o.expenses", "o.courseName", "o.courseProvider", "o.schemeTraining"])
    .select([
      "o.interviewVacancyId",
      "v.title as interviewVacancyTitle",
      "v.status as interviewVacancyStatus",
    ])
    .select(["o.promisedAt", "o.suppliesWorkers", "o.liveInPence"])
    .select([
      "o.payFromEighteenPence as age18",
      "o.payUnderEighteenPence as age16",
      "o.payApprenticePence as apprentice",
    ])
    .select([
      "o.description",
      "o.sectorCode",
      "o.socCode",
      "u.title as socTitle",
      "o.townId",
      "t.name as townName",
    ])
    .select([
      "t.label as townLabel",
      "o.address",
      "o.gettingThere",
      "o.byAgreement",
      "o.termTimeOnly",
      "o.contract",
      "o.payPence",
    ])
    .select(["o.payPer", "o.payHourlyPence", "o.payRateUnknown", "o.payNote", "o.places", "o.placesLeft"])
    .select(["o.startsOn", "o.closesOn", "o.submittedAt", "o.publishedAt", "o.englishSpeaking as speaking"])
    .select(["o.englishListening as listening", "o.englishReading as reading", "o.englishWriting as writing"])
    .select(asked.as("asks"))
    .where("o.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const patterns = await patternsOf(db, [id]);
  const { speaking, listening, reading, writing, asks, age18, age16, apprentice, ...rest } = row;
  const { kindVerifiedBy, gangmasterLicence, gangmasterVerifiedBy, ...post } = rest;
  return {
    ...post,
    ...asks,
    kind: post.kind as PostKind,
    work: post.work as Work | null,
    employerKind: post.employerKind as Post["employerKind"],
    employerKindVerified: kindVerifiedBy !== null,
    gangmasterVerified: gangmasterLicence !== null && gangmasterVerifiedBy !== null,
    status: post.status as Status,
    interviewVacancyStatus: post.interviewVacancyStatus as Status | null,
    payPer: post.payPer as Post["payPer"],
    lowerPay: { "18-20": age18, "16-17": age16, apprentice },
    english: { speaking, listening, reading, writing },
    day: post.kind === "recruitment_day" ? await recruitmentDayOf(db, id) : null,
    patterns: patterns.get(id) ?? [],
  };
}

/** Patterns by post. */
export async function patternsOf(db: Reader, ids: readonly string[]): Promise<Map<string, Pattern[]>> {
  const byPost = new Map<string, Pattern[]>();
  if (ids.length === 0) return byPost;
  const rows = await db
    .selectFrom("shiftPattern as p")
    .select(["p.id", "p.opportunityId", "p.name", "p.shape", "p.quarters", "p.shortestQuarters"])
    .select(
      sql<
        string[]
      >`array(select w.slots::text from shift_week w where w.pattern_id = p.id order by w.week)`.as("weeks"),
    )
    .where("p.opportunityId", "in", ids)
    .orderBy("p.opportunityId")
    .orderBy("p.position")
    .execute();
  for (const row of rows)
    byPost.set(row.opportunityId, [...(byPost.get(row.opportunityId) ?? []), patternOf(row)]);
  return byPost;
}

function patternOf(row: {
  id: string;
  name: string | null;
  shape: string;
  quarters: number | null;
  shortestQuarters: number | null;
  weeks: string[];
}): Pattern {
  const { id, name } = row;
  const weeks = row.weeks.map(fromMultirange);
  const slots = weeks[0] ?? [];
  const hours = (row.quarters ?? 0) / 4;
  switch (row.shape as Pattern["shape"]) {
    case "fixed":
      return { id, name, shape: "fixed", slots };
    case "flexible":
      return { id, name, shape: "flexible", slots, hours, shortest: (row.shortestQuarters ?? 0) / 4 };
    case "rota":
      return { id, name, shape: "rota", slots, hours };
    case "alternating":
      return { id, name, shape: "alternating", weeks };
  }
}

/** Questions of a draft that were answered, by whichever member. */
export async function answeredSteps(db: Reader, id: string): Promise<string[]> {
  const rows = await db
    .selectFrom("formDraft")
    .select("answers")
    .where("kind", "=", "post")
    .where("subjectId", "=", id)
    .execute();
  return [...new Set(rows.flatMap((row) => (row.answers as { answered?: string[] }).answered ?? []))];
}

/** The employer's vacancies that have not ended, by title: what an interview or a recruitment day can be for. */
export const vacanciesOfEmployer = (db: Reader, employerId: string) =>
  db
    .selectFrom("opportunity")
    .select(["id", "title", "status"])
    .where("employerId", "=", employerId)
    .where("kind", "=", "vacancy")
    .where("title", "is not", null)
    .where("revises", "is", null)
    .where("status", "not in", ["closed", "withdrawn"])
    .orderBy("title")
    .orderBy("id")
    .limit(300)
    .execute();

/** How many of a post's places are accepted, and how many there are. */
export async function placesTaken(
  db: Reader,
  id: string,
): Promise<{ places: number | null; taken: number } | undefined> {
  return db
    .selectFrom("opportunity as o")
    .select("o.places")
    .select(
      sql<number>`o.places_filled_elsewhere
        + (select count(*) from offer f where f.opportunity_id = o.id and f.state = 'accepted')`.as("taken"),
    )
    .where("o.id", "=", id)
    .executeTakeFirst();
}

/** With which regions a post is shared beside its own. */
export async function sharingOf(db: Reader, id: string): Promise<{ all: boolean; regions: string[] }> {
  const row = await db
    .selectFrom("opportunity as o")
    .select("o.sharedWithAll as all")
    .select(
      sql<
        string[]
      >`array(select r.region_code from opportunity_region r where r.opportunity_id = o.id order by 1)`.as(
        "regions",
      ),
    )
    .where("o.id", "=", id)
    .executeTakeFirst();
  return row ?? { all: false, regions: [] };
}
