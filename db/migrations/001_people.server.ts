import { type Kysely, type Migration, sql } from "kysely";

/** Regions, partners, people and their roles, signing in, audit, and the outbox. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists btree_gist;
    create extension if not exists citext;
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;

    -- Refuses changes to what is a history: rows are added and never altered or removed.
    create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;

    create table region (
      code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
      label text not null
    );

    create table partner (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(name) between 1 and 120),
      kind text not null check (kind in ('council', 'charity', 'college', 'other')),
      created_at timestamptz not null default now()
    );

    create table partner_region (
      partner_id uuid not null references partner on delete cascade,
      region_code text not null references region,
      primary key (partner_id, region_code)
    );

    create table person (
      id uuid primary key default gen_random_uuid(),
      full_name text not null check (length(btrim(full_name)) between 1 and 120),
      email citext unique check (length(email) between 3 and 254 and position('@' in email) > 1),
      phone text unique check (phone ~ '^\\+[1-9][0-9]{6,14}$'),
      locale text not null default 'en',
      channel text not null default 'email' check (channel in ('email', 'sms')),
      password_hash text,
      disabled_at timestamptz,
      created_at timestamptz not null default now(),
      check (email is not null or phone is not null),
      check (case channel when 'email' then email is not null else phone is not null end)
    );

    create table employer (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(btrim(name)) between 1 and 120),
      kind text not null default 'business' check (kind in ('business', 'charity', 'public_body')),
      kind_verified_by uuid references person,
      status text not null default 'applied' check (status in ('applied', 'approved', 'suspended', 'left')),
      description text check (length(description) <= 4000),
      size text check (size in ('under_10', '10_to_49', '50_to_249', '250_or_more')),
      website text check (length(website) <= 200),
      reason_to_join text check (length(reason_to_join) <= 2000),
      contact_name text check (length(contact_name) <= 120),
      contact_email citext check (length(contact_email) <= 254),
      contact_phone text check (length(contact_phone) <= 40),
      company_number text check (company_number ~ '^[A-Z0-9]{8}$'),
      charity_number text check (charity_number ~ '^[A-Z0-9]{6,8}$'),
      gangmaster_licence text check (length(gangmaster_licence) <= 20),
      gangmaster_verified_by uuid references person,
      region_code text not null references region,
      officer_id uuid references person,
      approved_by uuid references person,
      approved_at timestamptz,
      status_note text check (length(status_note) <= 2000),
      created_at timestamptz not null default now(),
      check ((status in ('approved', 'suspended')) <= (approved_by is not null and approved_at is not null))
    );
    create index on employer (region_code, status);

    -- One person may hold several roles; the session says which one is active.
    create table person_role (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      kind text not null check (kind in ('participant', 'employer', 'officer', 'manager')),
      employer_id uuid references employer,
      position text check (position in ('owner', 'member')),
      partner_id uuid,
      region_code text,
      granted_at timestamptz not null default now(),
      ended_at timestamptz,
      foreign key (partner_id, region_code) references partner_region,
      check ((kind = 'employer') = (employer_id is not null and position is not null)),
      check ((kind = 'employer') or (employer_id is null and position is null)),
      check ((kind = 'officer') = (partner_id is not null and region_code is not null)),
      check ((kind = 'officer') or (partner_id is null and region_code is null))
    );
    create unique index person_role_once on person_role
      (person_id, kind, employer_id, partner_id, region_code) nulls not distinct where ended_at is null;
    create index on person_role (employer_id) where ended_at is null;
    create index on person_role (region_code) where ended_at is null;

    -- The id is the SHA-256 of what the browser holds.
    create table session (
      id text primary key,
      user_id uuid not null references person on delete cascade,
      expires_at timestamptz not null,
      role_id uuid references person_role on delete set null,
      kept boolean not null default false,
      revision bigint not null default 0,
      created_at timestamptz not null default now()
    );
    create index on session (user_id);

    create table sign_in_code (
      id uuid primary key default gen_random_uuid(),
      person_id uuid references person on delete cascade,
      address_hash text not null,
      code_hash text not null,
      tries int not null default 0 check (tries between 0 and 5),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      check (expires_at > created_at and expires_at <= created_at + interval '10 minutes')
    );
    create index on sign_in_code (address_hash, created_at);

    create table invitation (
      id uuid primary key default gen_random_uuid(),
      token_hash text not null unique,
      email citext not null check (length(email) between 3 and 254),
      kind text not null check (kind in ('employer', 'officer', 'manager')),
      employer_id uuid references employer,
      position text check (position in ('owner', 'member')),
      partner_id uuid,
      region_code text,
      invited_by uuid references person,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      used_by uuid references person,
      foreign key (partner_id, region_code) references partner_region,
      check ((kind = 'employer') = (employer_id is not null and position is not null)),
      check ((kind = 'officer') = (partner_id is not null and region_code is not null)),
      check ((used_at is null) = (used_by is null)),
      check (expires_at > created_at)
    );

    create table notification_choice (
      person_id uuid not null references person on delete cascade,
      topic text not null,
      channel text not null check (channel in ('email', 'sms', 'none')),
      primary key (person_id, topic)
    );

    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      person_id uuid,
      role text not null,
      action text not null,
      subject_id uuid,
      owner_id uuid,
      request_id text
    );
    create index on audit (owner_id, at);
    create index on audit (subject_id, at);
    create trigger audit_is_append_only before update or delete on audit
      for each row execute function refuse_change();

    -- What changed, in the order of commits: revision and row are taken under one advisory lock.
    create table outbox (
      revision bigint primary key,
      at timestamptz not null default now(),
      topic text not null check (topic in ('opportunity', 'participant', 'message', 'employer')),
      kind text not null,
      subject_id uuid not null,
      person_id uuid references person on delete cascade,
      params jsonb not null default '{}',
      check ((topic = 'message') = (person_id is not null))
    );
    create sequence outbox_revision owned by outbox.revision;

    create table outbox_cursor (
      reader text primary key,
      revision bigint not null default 0
    );

    create table message (
      id uuid primary key default gen_random_uuid(),
      revision bigint unique references outbox on delete cascade,
      person_id uuid not null references person on delete cascade,
      kind text not null,
      channel text not null check (channel in ('email', 'sms', 'none')),
      state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'unwanted')),
      attempts int not null default 0,
      created_at timestamptz not null default now(),
      sent_at timestamptz,
      check ((state = 'sent') = (sent_at is not null))
    );
    create index on message (person_id, created_at);

    -- The embedded set-up's outbox page; never written in production.
    create table captured_message (
      id bigint generated always as identity primary key,
      message_id text not null,
      channel text not null check (channel in ('email', 'sms')),
      recipient text not null,
      subject text not null,
      html text,
      body text not null,
      at timestamptz not null default now()
    );
    create index on captured_message (recipient, id);

    create table rate (
      kind text not null check (kind in ('minimum_wage', 'real_living_wage', 'accommodation_offset')),
      band text not null,
      valid_from date not null,
      pence int not null check (pence between 1 and 100000),
      source text not null check (length(source) between 1 and 300),
      entered_by uuid references person,
      entered_at timestamptz not null default now(),
      primary key (kind, band, valid_from)
    );

    -- Answers of a step-by-step form that has no record of its own yet.
    create table form_draft (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      kind text not null,
      subject_id uuid,
      answers jsonb not null default '{}',
      updated_at timestamptz not null default now(),
      unique nulls not distinct (person_id, kind, subject_id)
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table form_draft, rate, captured_message, message, outbox_cursor, outbox, audit, notification_choice,
      invitation, sign_in_code, session, person_role, employer, person, partner_region, partner, region;
    drop function refuse_change;
    drop extension unaccent, pg_trgm, citext, btree_gist;
  `.execute(db);
}

export const people: Migration = { up, down };
