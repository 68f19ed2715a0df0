import { type Kysely, type Migration, sql } from "kysely";

/** What a one-time code does when it is typed, and how often something was tried. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What takes effect with the code: nothing (a sign-in), an account to open, an address to change to.
    alter table sign_in_code add column answers jsonb;

    -- Tries by a keyed hash of who or what tries. Lost in a crash, which does no harm.
    create unlogged table attempt (
      key text primary key,
      since timestamptz not null,
      tries int not null check (tries > 0)
    );
    create index on attempt (since);
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table attempt;
    alter table sign_in_code drop column answers;
  `.execute(db);
}

export const accounts: Migration = { up, down };
