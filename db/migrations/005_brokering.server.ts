import { type Kysely, type Migration, sql } from "kysely";

/** One candidacy per participant and opportunity, and everything that hangs on it. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table candidacy (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      opportunity_id uuid not null references opportunity,
      origin text not null check (origin in ('application', 'proposal')),
      state text not null check (state in ('waiting', 'applied', 'proposed', 'introduced', 'interview', 'offered',
        'accepted', 'started', 'declined', 'withdrawn', 'turned_down', 'lapsed', 'post_ended')),
      message text check (length(message) <= 1000),
      personal_line text check (length(personal_line) <= 500),
      proposed_by uuid references person,
      -- Hours the person chose to send with an application, as slots; nothing unless chosen.
      sent_hours week_slots,
      answer_due_on date,
      created_at timestamptz not null,
      state_since timestamptz not null,
      seen_by_employer_at timestamptz,
      unique (participant_id, opportunity_id),
      unique (id, opportunity_id),
      unique (id, participant_id),
      check (origin = 'application' or proposed_by is not null)
    );
    create index on candidacy (opportunity_id, state);
    create index on candidacy (state, answer_due_on);

    create table candidacy_history (
      id bigint generated always as identity primary key,
      candidacy_id uuid not null references candidacy on delete cascade,
      at timestamptz not null,
      from_state text,
      to_state text not null,
      person_id uuid references person,
      role text not null,
      channel text not null default 'web' check (channel in ('web', 'phone', 'face_to_face', 'system')),
      interpreter boolean not null default false,
      reason_kind text,
      reason_code code,
      -- A reason that the employer never sees.
      reason_hidden boolean not null default true,
      note text check (length(note) <= 2000),
      foreign key (reason_kind, reason_code) references reason (kind, code) match full
    );
    create index on candidacy_history (candidacy_id, id);
    create trigger candidacy_history_is_append_only before update on candidacy_history
      for each row execute function refuse_change();

    create table consent (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null,
      employer_id uuid not null references employer,
      candidacy_id uuid not null,
      fields text[] not null check (fields <@ array['name', 'phone', 'email', 'skills', 'certificates', 'english',
        'jobs', 'qualifications', 'languages', 'hours', 'message']),
      given_at timestamptz not null,
      until date not null,
      withdrawn_at timestamptz,
      foreign key (candidacy_id, participant_id) references candidacy (id, participant_id) on delete cascade,
      check (withdrawn_at is null or withdrawn_at >= given_at)
    );
    create unique index consent_in_force on consent (candidacy_id) where withdrawn_at is null;

    create table interview (
      id uuid primary key default gen_random_uuid(),
      candidacy_id uuid not null,
      participant_id uuid not null,
      during tstzrange not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
      place text check (length(place) <= 300),
      link text check (length(link) <= 300),
      state text not null default 'invited' check (state in ('invited', 'confirmed', 'moved', 'cancelled', 'held')),
      created_by uuid references person,
      created_at timestamptz not null default now(),
      foreign key (candidacy_id, participant_id) references candidacy (id, participant_id) on delete cascade,
      exclude using gist (participant_id with =, during with &&) where (state = 'confirmed')
    );

    create table offer (
      id uuid primary key default gen_random_uuid(),
      candidacy_id uuid not null,
      opportunity_id uuid not null,
      state text not null default 'made' check (state in ('made', 'accepted', 'declined', 'withdrawn', 'lapsed')),
      starts_on date not null,
      pattern_id uuid,
      quarters int check (quarters between 1 and 672),
      hours_cap_quarters int check (hours_cap_quarters between 0 and 672),
      pay_pence int not null check (pay_pence > 0),
      pay_per text not null check (pay_per in ('hour', 'year')),
      message text check (length(message) <= 1000),
      answer_by date not null,
      made_by uuid not null references person,
      made_at timestamptz not null,
      answered_at timestamptz,
      foreign key (candidacy_id, opportunity_id) references candidacy (id, opportunity_id) on delete cascade,
      foreign key (pattern_id, opportunity_id) references shift_pattern (id, opportunity_id),
      check ((state = 'made') = (answered_at is null)),
      check (quarters is null or hours_cap_quarters is null or quarters <= hours_cap_quarters)
    );
    create unique index offer_standing on offer (candidacy_id) where state in ('made', 'accepted');
    create index on offer (opportunity_id, state);
    create index on offer (answer_by) where state = 'made';

    -- A place is held by an offer made or accepted; places_left >= 0 refuses what goes beyond.
    create function recount_places(opportunity uuid) returns void language sql as $$
      update opportunity o set places_left = o.places - o.places_filled_elsewhere
        - (select count(*) from offer f where f.opportunity_id = o.id and f.state in ('made', 'accepted'))
      where o.id = recount_places.opportunity and o.places is not null $$;

    create function offer_counts() returns trigger language plpgsql as $$
      begin
        -- The row lock makes simultaneous offers wait, so that each counts those before it.
        perform 1 from opportunity where id = coalesce(new.opportunity_id, old.opportunity_id) for update;
        perform recount_places(coalesce(new.opportunity_id, old.opportunity_id));
        return null;
      end $$;
    create trigger offer_counts after insert or update of state or delete on offer
      for each row execute function offer_counts();

    create function places_change() returns trigger language plpgsql as $$
      begin
        new.places_left := new.places - new.places_filled_elsewhere
          - (select count(*) from offer f where f.opportunity_id = new.id and f.state in ('made', 'accepted'));
        return new;
      end $$;
    create trigger places_change before insert or update of places, places_filled_elsewhere on opportunity
      for each row execute function places_change();

    -- "Not for me": a post a person set aside, with a coded reason; undone means shown again.
    create table dismissal (
      participant_id uuid not null references participant on delete cascade,
      opportunity_id uuid not null references opportunity on delete cascade,
      reason_kind text not null default 'decline' check (reason_kind = 'decline'),
      reason_code code not null,
      would_work week_slots,
      at timestamptz not null,
      primary key (participant_id, opportunity_id),
      foreign key (reason_kind, reason_code) references reason (kind, code)
    );

    create table saved_post (
      participant_id uuid not null references participant on delete cascade,
      opportunity_id uuid not null references opportunity on delete cascade,
      at timestamptz not null,
      primary key (participant_id, opportunity_id)
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop trigger places_change on opportunity;
    drop table saved_post, dismissal, offer, interview, consent, candidacy_history, candidacy;
    drop function places_change, offer_counts, recount_places;
  `.execute(db);
}

export const brokering: Migration = { up, down };
