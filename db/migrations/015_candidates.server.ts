import { type Kysely, type Migration, sql } from "kysely";

/** Interviews with their history, offers without pay, what is ticked before the first day, one reminder of an answer. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table interview
      -- What the person is asked to bring.
      add column bring text check (length(bring) <= 1000),
      -- The appointment that this one stands in for.
      add column replaces uuid unique references interview,
      -- What would suit the person better: read by the employer, to whom it is said.
      add column wishes text[] check (wishes <@ array['earlier-day', 'later-day', 'morning', 'afternoon', 'by-video', 'at-the-place']),
      add column wish text check (length(wish) <= 500),
      add column reminded_at timestamptz,
      drop constraint interview_state_check,
      add constraint interview_state_check
        check (state in ('invited', 'asked', 'confirmed', 'moved', 'cancelled', 'held', 'lapsed')),
      add constraint interview_one_place check (num_nonnulls(place, link) = 1),
      add constraint interview_length
        check (upper(during) - lower(during) between interval '5 minutes' and interval '8 hours'),
      add constraint interview_wish_is_asked check (state in ('asked', 'confirmed', 'moved', 'cancelled', 'held')
        or num_nonnulls(wishes, wish) = 0);
    create unique index interview_standing on interview (candidacy_id)
      where state in ('invited', 'asked', 'confirmed');
    create index interview_of_candidacy on interview (candidacy_id, created_at);
    create index interview_ahead on interview (lower(during)) where state in ('invited', 'confirmed');

    create table interview_history (
      id bigint generated always as identity primary key,
      interview_id uuid not null references interview on delete cascade,
      candidacy_id uuid not null references candidacy on delete cascade,
      at timestamptz not null,
      from_state text,
      to_state text not null,
      person_id uuid references person,
      role text not null,
      channel text not null default 'web' check (channel in ('web', 'phone', 'face_to_face', 'system')),
      interpreter boolean not null default false
    );
    create index on interview_history (candidacy_id, id);
    create trigger interview_history_is_append_only before update on interview_history
      for each row execute function refuse_change();
    create trigger interview_history_loses_nothing before delete on interview_history
      for each row execute function refuse_loss_of_candidacy();

    -- Before the first day: the latest line of an item says whether it is done.
    create table first_day_tick (
      id bigint generated always as identity primary key,
      candidacy_id uuid not null references candidacy on delete cascade,
      item text not null check (item in ('right-to-work', 'national-insurance', 'bank-account', 'written-terms', 'who-to-ask')),
      done boolean not null,
      at timestamptz not null,
      person_id uuid not null references person,
      role text not null check (role in ('participant', 'employer', 'officer')),
      channel text not null default 'web' check (channel in ('web', 'phone', 'face_to_face'))
    );
    create index on first_day_tick (candidacy_id, item, id desc);
    create trigger first_day_tick_is_append_only before update on first_day_tick
      for each row execute function refuse_change();
    create trigger first_day_tick_loses_nothing before delete on first_day_tick
      for each row execute function refuse_loss_of_candidacy();

    -- The due date of which the employer was reminded: once for each.
    alter table candidacy add column reminded_for date;

    -- Work that is not paid is offered without pay.
    alter table offer
      alter column pay_pence drop not null,
      alter column pay_per drop not null,
      add constraint offer_pay_whole check ((pay_pence is null) = (pay_per is null));
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from offer where pay_pence is null;
    alter table offer
      drop constraint offer_pay_whole,
      alter column pay_pence set not null,
      alter column pay_per set not null;
    alter table candidacy drop column reminded_for;
    drop table first_day_tick, interview_history;
    drop index interview_ahead, interview_of_candidacy, interview_standing;
    alter table interview
      drop constraint interview_wish_is_asked,
      drop constraint interview_length,
      drop constraint interview_one_place,
      drop constraint interview_state_check;
    update interview set state = 'cancelled' where state in ('asked', 'lapsed');
    alter table interview
      add constraint interview_state_check check (state in ('invited', 'confirmed', 'moved', 'cancelled', 'held')),
      drop column reminded_at,
      drop column wish,
      drop column wishes,
      drop column replaces,
      drop column bring;
  `.execute(db);
}

export const candidates: Migration = { up, down };
