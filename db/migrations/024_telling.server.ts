import { type Kysely, type Migration, sql } from "kysely";

/** What participants tell of themselves: the week before other ties are taken off it, and what they agreed to and when. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The week as the person gave it. "available" is what is left of it without their ties.
    -- Unset: nothing was ever taken off, and it is as "available" says.
    alter table participant add column week_given week_slots;

    -- Explicit consent to keep what may tell of health or beliefs (UK GDPR, article 9): who, when, for what, in which
    -- words they read it. It says nothing of the answers themselves, and stays when they are deleted.
    create table participant_consent (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      purpose text not null check (purpose in ('choose-jobs')),
      -- As it stood beside the box that was ticked. Unset: given before the words were kept.
      words text check (length(words) between 1 and 1000),
      locale text,
      given_at timestamptz not null,
      -- The officer who filled it in with the person, where one did.
      filled_by uuid references person on delete set null,
      ended_at timestamptz,
      check (ended_at >= given_at)
    );
    create unique index participant_consent_in_force on participant_consent (participant_id, purpose)
      where ended_at is null;
    create index on participant_consent (filled_by) where filled_by is not null;

    insert into participant_consent (participant_id, purpose, given_at)
      select person_id, 'choose-jobs', exclusions_consented_at from participant
      where exclusions_consented_at is not null;
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table participant_consent;
    alter table participant drop column week_given;
  `.execute(db);
}

export const telling: Migration = { up, down };
