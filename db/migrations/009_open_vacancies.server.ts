import { type Kysely, type Migration, sql } from "kysely";

/** The public list of open vacancies: its newest first, and its counts by sector and town, from indexes alone. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index opportunity_open on opportunity (published_at desc, id)
      where kind = 'vacancy' and status = 'open';
    create index opportunity_open_counts on opportunity (sector_code, town_id)
      include (closes_on, places_left, employer_id) where kind = 'vacancy' and status = 'open';
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index opportunity_open_counts, opportunity_open`.execute(db);
}

export const openVacancies: Migration = { up, down };
