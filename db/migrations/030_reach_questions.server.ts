import { type Kysely, type Migration, sql } from "kysely";

/** What employers asked the reach meter on a day: how many different questions one employer may ask is limited. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reach_question (
      employer_id uuid not null references employer on delete cascade,
      asked_on date not null,
      -- A hash of the post as it was counted: asking the same again is no new question.
      question bytea not null check (octet_length(question) = 32),
      primary key (employer_id, asked_on, question)
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table reach_question;`.execute(db);
}

export const reachQuestions: Migration = { up, down };
