import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** A list that somebody imported, with how many of its records are still there. */
export const importOf = (db: Reader, id: string) => ofImports(db).where("i.id", "=", id).executeTakeFirst();

/** The latest lists of one kind that somebody imported. */
export const importsBy = (db: Reader, madeBy: string, kind: string) =>
  ofImports(db)
    .where("i.madeBy", "=", madeBy)
    .where("i.kind", "=", kind)
    .orderBy("i.madeAt", "desc")
    .limit(10)
    .execute();

const ofImports = (db: Reader) =>
  db
    .selectFrom("import as i")
    .select(["i.id", "i.kind", "i.madeBy", "i.stored", "i.leftOut", "i.madeAt", "i.undoneAt"])
    .select(sql<number>`(select count(*) from imported r where r.import_id = i.id)`.as("there"));

/** What only looks at a person or an employer: everything else that is noted of them is an act. */
const LOOKS = [
  "person.list",
  "person.read",
  "person.matches",
  "post.people",
  "today.read",
  "matches.read",
  "employer.review",
  "employer.read",
  "import.own",
];

/** The people of an import, and whether anybody has done anything about them since. */
export const importedPeople = (db: Reader, importId: string) =>
  db
    .selectFrom("imported as r")
    .innerJoin("import as i", "i.id", "r.importId")
    .innerJoin("person as p", "p.id", "r.participantId")
    .select(["p.id", "p.fullName as name", "r.line"])
    .select(
      sql<boolean>`(exists (select from audit a where a.owner_id = p.id
          and a.action <> all(${LOOKS}::text[]) and not (a.action = 'person.add' and a.subject_id = p.id))
        or exists (select from audit a where a.person_id = p.id)
        or exists (select from session s where s.user_id = p.id)
        or exists (select from candidacy c where c.participant_id = p.id)
        or (select count(*) from person_role g where g.person_id = p.id) > 1)`.as("touched"),
    )
    .where("r.importId", "=", importId)
    .orderBy("r.line")
    .execute();

/** The employers of an import, and whether anybody has done anything about them since. */
export const importedEmployers = (db: Reader, importId: string) =>
  db
    .selectFrom("imported as r")
    .innerJoin("employer as e", "e.id", "r.employerId")
    .select(["e.id", "e.name", "r.line"])
    .select(
      sql<boolean>`(e.status <> 'applied' or e.officer_id is not null
        or exists (select from person_role g where g.employer_id = e.id)
        or exists (select from invitation v where v.employer_id = e.id and v.used_at is not null)
        or exists (select from opportunity o where o.employer_id = e.id)
        or exists (select from employer_history h where h.employer_id = e.id and h.kind not in ('asked', 'invited')))`.as(
        "touched",
      ),
    )
    .where("r.importId", "=", importId)
    .orderBy("r.line")
    .execute();

interface EmployerNamed {
  name: string;
  email: string;
  companyNumber?: string;
  charityNumber?: string;
}

const plainName = (column: string) =>
  sql`regexp_replace(regexp_replace(lower(unaccent(${sql.raw(column)})), '\\m(the|ltd|limited|plc|llp|cic|cio|uk)\\M', '', 'g'), '[^a-z0-9]+', '', 'g')`;

/** Employers of the region that are likely those about to be added; `place` counts those asked for from 0. */
export async function likelyEmployers(db: Reader, regionCode: string, asked: readonly EmployerNamed[]) {
  const { rows } = await sql<{ place: number; id: string; name: string }>`
    with asked as materialized (
      select place::int - 1 as place, ${plainName("name")} as plain, email, company_number, charity_number
      from unnest(${asked.map(({ name }) => name)}::text[], ${asked.map(({ email }) => email)}::citext[],
        ${asked.map(({ companyNumber }) => companyNumber ?? null)}::text[],
        ${asked.map(({ charityNumber }) => charityNumber ?? null)}::text[])
        with ordinality as typed (name, email, company_number, charity_number, place)),
    known as materialized (
      select id, name, ${plainName("name")} as plain, contact_email, company_number, charity_number
      from employer where region_code = ${regionCode} and status <> 'left')
    select asked.place, known.id, known.name from asked join known
      on known.plain = asked.plain or known.contact_email = asked.email
        or known.company_number = asked.company_number or known.charity_number = asked.charity_number
    order by asked.place, known.name, known.id`.execute(db);
  return rows;
}
