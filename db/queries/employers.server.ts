import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** What an employer is told of itself, and an officer of it: its standing and the officer to ask. */
export async function employerOf(db: Reader, employerId: string) {
  const employer = await db
    .selectFrom("employer as e")
    .select(["e.id", "e.name", "e.kind", "e.status", "e.description", "e.size", "e.website", "e.regionCode"])
    .select(["e.approvedAt", "e.statusReason", "e.statusNote", "e.kindVerifiedBy"])
    .where("e.id", "=", employerId)
    .executeTakeFirst();
  return employer && { ...employer, officer: (await namedOfficer(db, employerId))?.name ?? null };
}
export type EmployerView = NonNullable<Awaited<ReturnType<typeof employerOf>>>;

/** What decides who may see an employer. @param lock keeps others from changing it or its members meanwhile */
export const employerSubject = (db: Reader, id: string, { lock = false } = {}) =>
  db
    .selectFrom("employer")
    .select(["id", "regionCode", "status", "name", "kind", "companyNumber", "charityNumber"])
    .select(["gangmasterLicence", "kindVerifiedBy", "gangmasterVerifiedBy", "officerId", "approvedBy"])
    .where("id", "=", id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();

/** Everything that an organisation said of itself, and who verified what. */
export const employerFacts = (db: Reader, id: string) =>
  db
    .selectFrom("employer as e")
    .leftJoin("town as t", "t.id", "e.townId")
    .leftJoin("person as k", "k.id", "e.kindVerifiedBy")
    .leftJoin("person as g", "g.id", "e.gangmasterVerifiedBy")
    .leftJoin("person as o", "o.id", "e.officerId")
    .leftJoin("person as a", "a.id", "e.approvedBy")
    .select(["e.id", "e.name", "e.kind", "e.status", "e.statusReason", "e.statusNote", "e.description"])
    .select(["e.size", "e.website", "e.reasonToJoin", "e.regionCode", "e.createdAt", "e.approvedAt"])
    .select(["e.contactName", "e.contactEmail", "e.contactPhone", "e.townId", "t.label as town"])
    .select(["e.companyNumber", "e.charityNumber", "e.gangmasterLicence", "e.officerId"])
    .select(["k.fullName as kindVerifiedBy", "g.fullName as licenceVerifiedBy"])
    .select(["o.fullName as officer", "a.fullName as approvedBy"])
    .select(
      sql<
        string[]
      >`array(select s.sector_code::text from employer_sector s where s.employer_id = e.id order by 1)`.as(
        "sectors",
      ),
    )
    .where("e.id", "=", id)
    .executeTakeFirst();
export type EmployerFacts = NonNullable<Awaited<ReturnType<typeof employerFacts>>>;

/** The officer whom an employer asks: the one named, while they are in office, else the region's first. */
export const namedOfficer = (db: Reader, employerId: string) =>
  db
    .selectFrom("employer as e")
    .innerJoin("personRole as r", "r.regionCode", "e.regionCode")
    .innerJoin("person as p", "p.id", "r.personId")
    .select(["p.id", "p.fullName as name", "p.phone", "p.email"])
    .where("e.id", "=", employerId)
    .where("r.kind", "=", "officer")
    .where("r.endedAt", "is", null)
    .where("p.disabledAt", "is", null)
    .orderBy(sql`p.id is not distinct from e.officer_id`, "desc")
    .orderBy("r.grantedAt")
    .orderBy("r.id")
    .limit(1)
    .executeTakeFirst();

/** Who acts for an employer now, owners first. */
export const membersOf = (db: Reader, employerId: string) =>
  db
    .selectFrom("personRole as r")
    .innerJoin("person as p", "p.id", "r.personId")
    .select(["p.id", "p.fullName", "p.email", "r.id as roleId", "r.position", "r.grantedAt"])
    .where("r.employerId", "=", employerId)
    .where("r.kind", "=", "employer")
    .where("r.endedAt", "is", null)
    .where("p.disabledAt", "is", null)
    .orderBy("r.position", "desc")
    .orderBy("p.fullName")
    .orderBy("p.id")
    .execute();

/** Invitations that can still be taken up. */
export const invitationsOf = (db: Reader, employerId: string, now: Date) =>
  db
    .selectFrom("invitation")
    .select(["id", "email", "position", "expiresAt"])
    .where("employerId", "=", employerId)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .orderBy("createdAt")
    .execute();

/** Every change of an employer, the first before the others. */
export const employerHistory = (db: Reader, employerId: string) =>
  db
    .selectFrom("employerHistory as h")
    .leftJoin("person as p", "p.id", "h.personId")
    .leftJoin("person as about", "about.id", "h.aboutId")
    .select(["h.id", "h.at", "h.kind", "h.reason", "h.note", "h.fields"])
    .select(["p.fullName as who", "about.fullName as about"])
    .where("h.employerId", "=", employerId)
    .orderBy("h.id")
    .execute();
export type EmployerHistoryLine = Awaited<ReturnType<typeof employerHistory>>[number];

/** An employer's posts that it sent at least once, the newest first, and how many it has begun and never sent. */
export async function postsForOfficer(db: Reader, employerId: string, limit: number) {
  const posts = await db
    .selectFrom("opportunity")
    .select(["id", "title", "status", "submittedAt", "places", "placesLeft"])
    .where("employerId", "=", employerId)
    .where("revises", "is", null)
    .where("submittedAt", "is not", null)
    .orderBy(sql`status in ('in_review', 'open')`, "desc")
    .orderBy("submittedAt", "desc")
    .limit(limit)
    .execute();
  const { sent, drafts } = await db
    .selectFrom("opportunity")
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere("submittedAt", "is not", null).as("sent"),
      fn.countAll<number>().filterWhere("submittedAt", "is", null).as("drafts"),
    ])
    .where("employerId", "=", employerId)
    .where("revises", "is", null)
    .executeTakeFirstOrThrow();
  return { posts, sent, drafts };
}

/** How many people have something open with an employer: who waits for its answer, and who has an offer. */
export const peopleWaitingFor = (db: Reader, employerId: string) =>
  db
    .selectFrom("candidacy as c")
    .innerJoin("opportunity as o", "o.id", "c.opportunityId")
    .select(({ fn }) => [
      fn
        .countAll<number>()
        .filterWhere("c.state", "in", ["applied", "introduced", "interview"])
        .as("waiting"),
      fn.countAll<number>().filterWhere("c.state", "=", "offered").as("offered"),
      fn.countAll<number>().filterWhere("c.state", "in", ["accepted", "started"]).as("accepted"),
    ])
    .where("o.employerId", "=", employerId)
    .executeTakeFirstOrThrow();

/** A name without what tells two writings of it apart: case, signs, and the legal form at its end. */
const plainName = (column: string) =>
  sql<string>`regexp_replace(regexp_replace(lower(unaccent(${sql.ref(column)})), '\\m(the|ltd|limited|plc|llp|cic|cio|uk)\\M', '', 'g'), '[^a-z0-9]+', '', 'g')`;
const webHost = (column: string) =>
  sql<string>`regexp_replace(lower(${sql.ref(column)}), '^https?://(www\\.)?([^/:]+).*$', '\\2')`;

/** Employers of the same region that are likely the same: by name, number, website or the contact's address. */
export const likelySame = (db: Reader, id: string) =>
  db
    .selectFrom("employer as e")
    .innerJoin("employer as other", "other.regionCode", "e.regionCode")
    .select(["other.id", "other.name", "other.status", "other.createdAt"])
    .select(sql<boolean>`${plainName("e.name")} = ${plainName("other.name")}`.as("byName"))
    .select(
      sql<boolean>`coalesce(e.company_number = other.company_number, false) or coalesce(e.charity_number = other.charity_number, false)`.as(
        "byNumber",
      ),
    )
    .select(
      sql<boolean>`coalesce(${webHost("e.website")} = ${webHost("other.website")}, false)`.as("byWebsite"),
    )
    .select(sql<boolean>`coalesce(e.contact_email = other.contact_email, false)`.as("byContact"))
    .where("e.id", "=", id)
    .whereRef("other.id", "<>", "e.id")
    .where("other.status", "<>", "left")
    .where(
      sql<boolean>`(${plainName("e.name")} = ${plainName("other.name")} or e.company_number = other.company_number
        or e.charity_number = other.charity_number or ${webHost("e.website")} = ${webHost("other.website")}
        or e.contact_email = other.contact_email)`,
    )
    .orderBy("other.createdAt")
    .limit(10)
    .execute();

export const EMPLOYER_FILTERS = [
  "all",
  "applied",
  "to-verify",
  "approved",
  "suspended",
  "refused",
  "left",
] as const;
export type EmployerFilter = (typeof EMPLOYER_FILTERS)[number];

export interface EmployersAsked {
  regionCode: string;
  /** Part of a name or contact, or a register number; empty for all. */
  search: string;
  filter: EmployerFilter;
  /** From 1. */
  page: number;
  pageSize: number;
}

const toVerify = sql<boolean>`(e.status in ('applied', 'approved') and (
  (e.kind <> 'business' and e.kind_verified_by is null)
  or (e.gangmaster_licence is not null and e.gangmaster_verified_by is null)))`;

const ofRegion = (db: Reader, { regionCode, search }: Pick<EmployersAsked, "regionCode" | "search">) => {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const number = search.toUpperCase().replace(/[\s.-]/g, "");
  return db
    .selectFrom("employer as e")
    .where("e.regionCode", "=", regionCode)
    .$if(search !== "", (query) =>
      query.where(
        sql<boolean>`(unaccent(e.name) ilike unaccent(${like}) or unaccent(e.contact_name) ilike unaccent(${like})
          or e.contact_email ilike ${like} or ${number} in (e.company_number, e.charity_number, e.gangmaster_licence)
          or word_similarity(${search}, e.name) > 0.45)`,
      ),
    );
};

/** How many employers each filter finds. */
export async function countEmployers(
  db: Reader,
  asked: Pick<EmployersAsked, "regionCode" | "search">,
): Promise<Record<EmployerFilter, number>> {
  const { toVerify: unverified, ...counts } = await ofRegion(db, asked)
    .select(({ fn }) => [
      fn.countAll<number>().as("all"),
      fn.countAll<number>().filterWhere("e.status", "=", "applied").as("applied"),
      fn.countAll<number>().filterWhere(toVerify).as("toVerify"),
      fn.countAll<number>().filterWhere("e.status", "=", "approved").as("approved"),
      fn.countAll<number>().filterWhere("e.status", "=", "suspended").as("suspended"),
      fn.countAll<number>().filterWhere("e.status", "=", "refused").as("refused"),
      fn.countAll<number>().filterWhere("e.status", "=", "left").as("left"),
    ])
    .executeTakeFirstOrThrow();
  return { ...counts, "to-verify": unverified };
}

/** A page of a region's employers: who asked to join first, the longest waiting before the others; then by name. */
export const employersFor = (db: Reader, asked: EmployersAsked) =>
  ofRegion(db, asked)
    .leftJoin("person as o", "o.id", "e.officerId")
    .leftJoin("town as t", "t.id", "e.townId")
    .select([
      "e.id",
      "e.name",
      "e.kind",
      "e.status",
      "e.createdAt",
      "o.fullName as officer",
      "t.name as town",
    ])
    .select(toVerify.as("toVerify"))
    .select(
      sql<number>`(select count(*) from opportunity p where p.employer_id = e.id and p.status = 'open')`.as(
        "open",
      ),
    )
    .select(
      sql<Date | null>`(select max(h.at) from employer_history h where h.employer_id = e.id and h.kind = 'asked')`.as(
        "askedAt",
      ),
    )
    .$if(asked.filter === "to-verify", (query) => query.where(toVerify))
    .$if(asked.filter !== "all" && asked.filter !== "to-verify", (query) =>
      query.where("e.status", "=", asked.filter),
    )
    .orderBy(sql`e.status = 'applied'`, "desc")
    .orderBy(sql`case when e.status = 'applied' then e.created_at end`)
    .orderBy(sql`lower(e.name)`)
    .orderBy("e.id")
    .limit(asked.pageSize)
    .offset((asked.page - 1) * asked.pageSize)
    .execute();

/** Employers of a region that asked to join and wait for an officer, the longest waiting first. */
export const employersToReview = (db: Reader, regionCode: string) =>
  employersFor(db, { regionCode, search: "", filter: "applied", page: 1, pageSize: 500 });
