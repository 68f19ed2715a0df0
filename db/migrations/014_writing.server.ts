import { type Kysely, type Migration, sql } from "kysely";

/** Words that exclude people, answers to an officer's notes, and changes of a post that is open. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table excluding_word (
      id uuid primary key default gen_random_uuid(),
      -- Of those that ship with the product alone.
      code code unique,
      phrase text not null check (length(btrim(phrase)) between 2 and 80),
      reason text not null check (length(btrim(reason)) between 1 and 500),
      instead text not null check (length(btrim(instead)) between 1 and 300),
      -- A post that says it is not sent or published; all others are pointed out.
      unlawful boolean not null default false,
      entered_by uuid references person,
      entered_at timestamptz not null default now(),
      ended_at timestamptz,
      constraint excluding_word_is_shipped_or_entered check (code is not null or entered_by is not null)
    );
    -- Shipped phrases may come to say what a manager entered before.
    create unique index excluding_word_once on excluding_word (lower(phrase)) where ended_at is null and code is null;

    alter table review_note add changed boolean not null default false, add answered_by uuid references person,
      add answered_at timestamptz;
    update review_note set changed = true, answer = null where answer = 'changed';
    alter table review_note
      add constraint review_note_answer_is_somebodys check (num_nulls(answer, answered_by, answered_at) in (0, 3));

    -- A change of a post that was published: written and checked as a post of its own, never shown as one. When it
    -- takes effect its content is the post's; what it holds afterwards is what the post said before.
    alter table opportunity add revises uuid, add unique (id, employer_id),
      add foreign key (revises, employer_id) references opportunity (id, employer_id),
      add constraint opportunity_edit_is_never_open check (revises is null or status in ('draft', 'in_review', 'withdrawn')),
      add constraint opportunity_edit_is_of_another check (revises <> id);
    create unique index opportunity_edit_standing on opportunity (revises) where status in ('draft', 'in_review');
    create index opportunity_title on opportunity using gin (title gin_trgm_ops)
      where status in ('in_review', 'open', 'paused');

    -- An offer keeps the hours that it named, also when the post offers others by now.
    alter table offer drop constraint offer_pattern_id_opportunity_id_fkey,
      add foreign key (pattern_id) references shift_pattern;
    create function offer_pattern_is_of_its_post() returns trigger language plpgsql as $$
      begin
        if new.pattern_id is not null and not exists (select from shift_pattern p
            where p.id = new.pattern_id and p.opportunity_id = new.opportunity_id) then
          raise exception 'An offer names hours of its own post' using errcode = 'foreign_key_violation',
            constraint = 'offer_pattern_is_of_its_post';
        end if;
        return new;
      end $$;
    create trigger offer_pattern_is_of_its_post before insert or update of pattern_id, opportunity_id on offer
      for each row execute function offer_pattern_is_of_its_post();
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger offer_pattern_is_of_its_post on offer;
    drop function offer_pattern_is_of_its_post;
    alter table offer drop constraint offer_pattern_id_fkey;
    update offer f set pattern_id = null from shift_pattern p
      where p.id = f.pattern_id and p.opportunity_id <> f.opportunity_id;
    alter table offer add foreign key (pattern_id, opportunity_id) references shift_pattern (id, opportunity_id);
    drop index opportunity_title, opportunity_edit_standing;
    alter table opportunity drop constraint opportunity_edit_is_of_another,
      drop constraint opportunity_edit_is_never_open, drop constraint opportunity_revises_employer_id_fkey,
      drop constraint opportunity_id_employer_id_key, drop column revises;
    alter table review_note drop column changed, drop column answered_by, drop column answered_at;
    drop table excluding_word;
  `.execute(db);
}

export const writing: Migration = { up, down };
