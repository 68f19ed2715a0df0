import { type Kysely, type Migration, sql } from "kysely";

/** Hours that a person asks for in place of those of a proposal, an interview or an offer, and what the employer says. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table hours_question (
      id uuid primary key,
      candidacy_id uuid not null references candidacy on delete cascade,
      -- A question about a proposal reaches the employer through an officer, and names nobody.
      stage text not null check (stage in ('proposal', 'candidacy')),
      state text not null default 'asked'
        check (state in ('asked', 'passed_on', 'agreed', 'refused', 'withdrawn', 'ended')),
      -- What the person chose to send, and nothing else of their week.
      hours week_slots not null check (not isempty(hours)),
      -- The week with which the employer answered, and its words with either answer.
      agreed week_slots check (not isempty(agreed)),
      words text check (length(btrim(words)) between 1 and 500),
      asked_at timestamptz not null,
      answered_at timestamptz,
      constraint hours_question_agreed check ((state = 'agreed') = (agreed is not null)),
      constraint hours_question_answered check ((state in ('agreed', 'refused')) = (answered_at is not null)),
      constraint hours_question_words check (words is null or answered_at is not null),
      constraint hours_question_passed_on check (state <> 'passed_on' or stage = 'proposal')
    );
    create index on hours_question (candidacy_id, asked_at);
    create unique index hours_question_open on hours_question (candidacy_id) where state in ('asked', 'passed_on');

    create table hours_history (
      id bigint generated always as identity primary key,
      question_id uuid not null references hours_question on delete cascade,
      candidacy_id uuid not null references candidacy on delete cascade,
      at timestamptz not null,
      from_state text,
      to_state text not null,
      person_id uuid references person,
      role text not null,
      channel text not null default 'web' check (channel in ('web', 'phone', 'face_to_face', 'system')),
      for_side text check (for_side in ('participant', 'employer')),
      said_at timestamptz,
      interpreter boolean not null default false,
      interpreter_language text references language,
      -- The week that was answered, and what the offer said before it was changed for it.
      hours week_slots,
      offer_id uuid references offer on delete cascade,
      -- Without a key: a post may drop the week that an offer no longer names.
      pattern_before uuid,
      hours_before week_slots,
      quarters_before int,
      constraint hours_history_said check ((for_side is null) = (said_at is null))
    );
    create index on hours_history (candidacy_id, id);
    create index on hours_history (question_id);
    create index on hours_history (offer_id);
    create trigger hours_history_is_append_only before update on hours_history
      for each row execute function refuse_change();
    create trigger hours_history_loses_nothing before delete on hours_history
      for each row execute function refuse_loss_of_candidacy();

    -- Hours that were agreed with this person and are none of the post's.
    alter table offer
      add column hours week_slots check (not isempty(hours)),
      add constraint offer_hours_of_one_kind check (hours is null or pattern_id is null);
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table offer drop column hours;
    drop table hours_history, hours_question;
  `.execute(db);
}

export const otherHours: Migration = { up, down };
