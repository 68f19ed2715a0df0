import { type Kysely, type Migration, sql } from "kysely";

/** Adverts that employers pasted, and posts that an officer writes with them. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The text as it was pasted, contacts and all: for the employer and whoever writes the post with them.
    create table post_advert (
      opportunity_id uuid primary key references opportunity on delete cascade,
      advert text not null check (length(advert) between 1 and 10000),
      -- By question, the words from which its answer was read. It counts once somebody saved or sent it.
      read jsonb not null default '{}' check (jsonb_typeof(read) = 'object'),
      kept_by uuid not null references person,
      kept_at timestamptz not null
    );

    -- An employer asks an officer to write a draft with them. The officer hands it over; the employer sends it.
    create table post_help (
      id uuid primary key default gen_random_uuid(),
      opportunity_id uuid not null references opportunity on delete cascade,
      asked_by uuid not null references person,
      asked_at timestamptz not null,
      wanted_on date not null,
      note text check (length(note) between 1 and 500),
      -- The officer named by the employer when it was asked; any officer of the region may do it.
      officer_id uuid references person,
      done_by uuid references person,
      done_at timestamptz,
      -- Taken back by the employer.
      ended_at timestamptz,
      constraint post_help_done_by_somebody check (num_nulls(done_by, done_at) in (0, 2)),
      constraint post_help_done_or_ended check (num_nonnulls(done_at, ended_at) <= 1),
      constraint post_help_done_after check (done_at >= asked_at)
    );
    create unique index post_help_standing on post_help (opportunity_id) where done_at is null and ended_at is null;
    create index on post_help (opportunity_id);
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table post_help, post_advert`.execute(db);
}

export const advertsAndHelp: Migration = { up, down };
