import { type Kysely, type Migration, sql } from "kysely";

/** What participants do with their matches beside applying: look again, say what would have worked, say that something is wrong. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A look at the matches: what was published since the end of the look before is new to the person.
    create table matches_look (
      participant_id uuid primary key references participant on delete cascade,
      -- Null until a second look begins.
      before_at timestamptz,
      at timestamptz not null,
      constraint matches_look_in_order check (before_at < at)
    );

    alter table dismissal
      -- The hours that would have worked are shown to the employer, without a name.
      add column tell_hours boolean not null default false,
      -- The week as it was before it was changed for this reason, and as it was changed to.
      add column week_before week_slots,
      add column week_after week_slots,
      add constraint dismissal_tells_hours check (not tell_hours or would_work is not null),
      add constraint dismissal_week_changed check ((week_before is null) = (week_after is null));
    create index on dismissal (opportunity_id);

    -- What somebody asks an officer to look at the same day: that something is wrong with a post, or what they would keep of its pay.
    create table concern (
      id uuid primary key,
      kind text not null check (kind in ('wrong', 'benefits')),
      opportunity_id uuid not null references opportunity on delete cascade,
      -- What is wrong is looked at even where the person who said so has left.
      participant_id uuid references participant on delete set null,
      about code,
      words text check (length(btrim(words)) between 1 and 2000),
      -- Whether the officer may get in touch about it.
      may_contact boolean not null default true,
      at timestamptz not null,
      done_at timestamptz,
      done_by uuid references person,
      outcome text check (length(btrim(outcome)) between 1 and 2000),
      constraint concern_names_what check ((kind = 'wrong') = (about is not null)),
      constraint concern_done_by_somebody check ((done_at is null) = (done_by is null) and (done_at is null) = (outcome is null)),
      constraint concern_done_after check (done_at >= at)
    );
    create index on concern (opportunity_id);
    create index on concern (participant_id);
    create index on concern (done_by);
    create index concern_to_do on concern (at) where done_at is null;
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table concern;
    drop index dismissal_opportunity_id_idx;
    alter table dismissal drop column tell_hours, drop column week_before, drop column week_after;
    drop table matches_look;
  `.execute(db);
}

export const answersToMatches: Migration = { up, down };
