import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Status } from "../../search/match/model";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** What a recruitment day says beside its title, text and place. */
export interface RecruitmentDay {
  /** London's date. */
  heldOn: string;
  /** Where it is by video: told to those who have booked, and to nobody before. */
  videoLink: string | null;
  byVideo: boolean;
  bring: string | null;
  access: string | null;
  languages: string | null;
  /** Its employer's vacancies that it recruits for, by title. */
  vacancies: { id: string; title: string | null; status: Status }[];
  /** By their start; minutes after midnight, London wall clock. */
  sessions: { id: string; start: number; end: number; places: number }[];
}

/** Minutes of the day's wall clock at an instant; the end of the last may be 24:00. */
const minutes = (instant: RawBuilder<unknown>) =>
  sql<number>`(extract(epoch from (${instant}) at time zone 'Europe/London' - d.held_on::timestamp) / 60)::int`;

/** The day of a post of that kind; null until its date is given. */
export async function recruitmentDayOf(db: Reader, id: string): Promise<RecruitmentDay | null> {
  const day = await db
    .selectFrom("recruitmentDay")
    .select(["heldOn", "videoLink", "bring", "access", "languages"])
    .where("opportunityId", "=", id)
    .executeTakeFirst();
  if (!day) return null;
  const vacancies = await db
    .selectFrom("recruitmentDayVacancy as r")
    .innerJoin("opportunity as v", "v.id", "r.vacancyId")
    .select(["v.id", "v.title"])
    .select((eb) => eb.ref("v.status").$castTo<Status>().as("status"))
    .where("r.dayId", "=", id)
    .orderBy("v.title")
    .orderBy("v.id")
    .execute();
  const sessions = await db
    .selectFrom("recruitmentSession as s")
    .innerJoin("recruitmentDay as d", "d.opportunityId", "s.dayId")
    .select(["s.id", "s.capacity as places"])
    .select([minutes(sql`lower(s.during)`).as("start"), minutes(sql`upper(s.during)`).as("end")])
    .where("s.dayId", "=", id)
    .orderBy("start")
    .execute();
  return { ...day, byVideo: day.videoLink !== null, vacancies, sessions };
}

/** Recruitment days that anyone may come to from today on, the next first. */
export const openDays = (db: Reader, today: string, limit: number, offset = 0) =>
  standing(db, today)
    .leftJoin("town as t", "t.id", "o.townId")
    .select(["o.id", "o.title", "e.name as employerName", "t.name as townName", "d.heldOn", "d.languages"])
    .select(sql<boolean>`d.video_link is not null`.as("byVideo"))
    .select(
      sql<number>`(select coalesce(sum(capacity), 0) from recruitment_session s where s.day_id = o.id)::int`.as(
        "places",
      ),
    )
    .select(
      sql<
        string[]
      >`array(select v.title from recruitment_day_vacancy r join opportunity v on v.id = r.vacancy_id
        where r.day_id = o.id and v.status = 'open' order by v.title, v.id)`.as("jobs"),
    )
    .orderBy("d.heldOn")
    .orderBy("o.id")
    .limit(limit)
    .offset(offset)
    .execute();

export async function countOpenDays(db: Reader, today: string): Promise<number> {
  const { count } = await standing(db, today)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

const standing = (db: Reader, today: string) =>
  db
    .selectFrom("recruitmentDay as d")
    .innerJoin("opportunity as o", "o.id", "d.opportunityId")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .where("o.status", "=", "open")
    .where("e.status", "=", "approved")
    .where("d.heldOn", ">=", today);

/** What of each open day is judged, the next first; or of one of them. */
export const daysForMatching = (
  db: Reader,
  today: string,
  { limit, id }: { limit: number; id?: string | undefined },
) =>
  standing(db, today)
    .select(["o.id", "o.lat", "o.lon", "d.heldOn"])
    .select(
      sql<{ start: number; end: number; free: number }[]>`coalesce((
        select json_agg(json_build_object('start', ${minutes(sql`lower(s.during)`)},
          'end', ${minutes(sql`upper(s.during)`)}, 'free', s.capacity) order by s.during)
        from recruitment_session s where s.day_id = o.id), '[]')`.as("sessions"),
    )
    .select(
      sql<string[]>`array(select r.vacancy_id::text from recruitment_day_vacancy r where r.day_id = o.id)`.as(
        "vacancies",
      ),
    )
    .$if(id !== undefined, (query) => query.where("o.id", "=", id as string))
    .orderBy("d.heldOn")
    .orderBy("o.id")
    .limit(limit)
    .execute();
