import { type Kysely, type Migration, sql } from "kysely";

/** Which questions of the profile a person has answered: "no certificates" is an answer, an empty list is not. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table participant add column steps_answered text[] not null default '{}'`.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table participant drop column steps_answered`.execute(db);
}

export const profileSteps: Migration = { up, down };
