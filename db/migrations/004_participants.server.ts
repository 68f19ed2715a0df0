import { type Kysely, type Migration, sql } from "kysely";

/** Participants: what their lives allow, what they bring, their right to work, and who looks after them. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Owner of the record: person_id, here and in every table below (participant_id).
    create table participant (
      person_id uuid primary key references person on delete cascade,
      region_code text references region,
      partner_id uuid references partner,
      town_id int references town,
      postcode_district text,
      lat double precision check (lat between 49 and 61),
      lon double precision check (lon between -9 and 2.5),
      travel_mode text check (travel_mode in ('walk', 'cycle', 'bus', 'car')),
      max_minutes int check (max_minutes in (15, 30, 45, 60, 75, 90)),
      -- Unset: not asked yet. Empty: no time at all.
      available week_slots,
      -- Bit d set: day d (0 Monday) has been answered.
      days_answered int not null default 0 check (days_answered between 0 and 127),
      school_days int check (school_days between 0 and 127),
      drop_off int check (drop_off between 0 and 95),
      pick_up int check (pick_up between 0 and 95),
      holiday_care text check (holiday_care in ('someone', 'not_sure', 'nobody')),
      max_quarters int check (max_quarters between 0 and 672),
      wanted_quarters int check (wanted_quarters between 1 and 672),
      available_from date,
      english_speaking english_level,
      english_listening english_level,
      english_reading english_level,
      english_writing english_level,
      exclusions_consented_at timestamptz,
      seen_up_to timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      check ((lat is null) = (lon is null)),
      check (pick_up > drop_off),
      check ((school_days is null) = (drop_off is null) and (drop_off is null) = (pick_up is null))
    );
    create index on participant (region_code, partner_id);

    -- Other ties that are subtracted from the week: a class, prayer, care, another job.
    create table participant_tie (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      kind text not null check (kind in ('class', 'prayer', 'care', 'job', 'other')),
      slots week_slots not null check (not isempty(slots))
    );
    create index on participant_tie (participant_id);

    create table participant_skill (
      participant_id uuid not null references participant on delete cascade,
      skill_code code not null references skill,
      primary key (participant_id, skill_code)
    );

    create table participant_sector (
      participant_id uuid not null references participant on delete cascade,
      sector_code code not null references sector,
      rank int not null check (rank >= 0),
      primary key (participant_id, sector_code),
      unique (participant_id, rank) deferrable initially deferred
    );

    create table participant_certificate (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      certificate_code code not null references certificate_type,
      level text check (length(level) <= 60),
      issuer text check (length(issuer) <= 120),
      number text check (length(number) <= 60),
      issued_on date,
      expires_on date,
      verified_by uuid references person,
      verified_at timestamptz,
      unique (participant_id, certificate_code),
      check (expires_on is null or issued_on is null or expires_on >= issued_on),
      check ((verified_by is null) = (verified_at is null))
    );

    create table participant_qualification (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      title text not null check (length(btrim(title)) between 1 and 200),
      country text check (length(country) <= 60),
      level_as_understood text check (length(level_as_understood) <= 120),
      year int check (year between 1930 and 2100)
    );
    create index on participant_qualification (participant_id);

    create table past_job (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      title text not null check (length(btrim(title)) between 1 and 120),
      soc_code text references soc_unit,
      country text check (length(country) <= 60),
      from_year int check (from_year between 1930 and 2100),
      to_year int check (to_year between 1930 and 2100),
      check (to_year >= from_year)
    );
    create index on past_job (participant_id);

    create table participant_language (
      participant_id uuid not null references participant on delete cascade,
      language_code text not null references language,
      speaks boolean not null,
      reads boolean not null,
      primary key (participant_id, language_code),
      check (speaks or reads)
    );

    create table english_assessment (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      speaking english_level,
      listening english_level,
      reading english_level,
      writing english_level,
      method text not null check (length(method) between 1 and 120),
      assessed_by uuid references person,
      assessed_on date not null,
      check (coalesce(speaking, listening, reading, writing) is not null)
    );
    create index on english_assessment (participant_id, assessed_on);

    create table sector_course_completed (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      sector_code code not null references sector,
      title text check (length(title) <= 160),
      completed_on date not null,
      entered_by uuid references person,
      confirmed_by uuid references person,
      confirmed_at timestamptz,
      unique (participant_id, sector_code),
      check ((confirmed_by is null) = (confirmed_at is null))
    );

    -- Conditions a person has excluded: explicit consent, deletable, never shown to employers.
    create table participant_exclusion (
      participant_id uuid not null references participant on delete cascade,
      condition_code code not null references condition_type,
      consented_at timestamptz not null,
      primary key (participant_id, condition_code)
    );

    create table blocked_employer (
      participant_id uuid not null references participant on delete cascade,
      employer_id uuid not null references employer on delete cascade,
      primary key (participant_id, employer_id)
    );

    -- A person's right to work as an officer assessed it. The latest one not superseded is in force.
    create table attestation (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      basis code not null,
      time_limited boolean not null,
      work text[] not null check (work <@ array['paid', 'voluntary_worker', 'volunteering', 'course_placement',
        'shadowing', 'scheme']),
      paid_work text not null check (paid_work in ('any', 'limited', 'none')),
      hours_cap_quarters int check (hours_cap_quarters between 0 and 672),
      occupations text[],
      valid_until date,
      follow_up_on date,
      checked_on date not null,
      checked_by uuid not null references person,
      partner_id uuid not null references partner,
      method text not null check (method in ('online_check', 'document', 'employer_checking_service', 'other')),
      evidence_ref text check (length(evidence_ref) <= 120),
      created_at timestamptz not null default now(),
      superseded_at timestamptz,
      foreign key (basis, time_limited) references right_to_work_basis (code, time_limited),
      check (not time_limited or valid_until is not null),
      check ((paid_work = 'none') = not ('paid' = any(work))),
      check ((paid_work = 'limited') <= (occupations is not null or hours_cap_quarters is not null)),
      check (valid_until is null or valid_until >= checked_on)
    );
    create unique index attestation_in_force on attestation (participant_id) where superseded_at is null;

    create table caseload (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      officer_id uuid not null references person,
      during daterange not null check (not isempty(during)),
      exclude using gist (participant_id with =, during with &&)
    );

    -- Officers' notes about a person: never seen by employers.
    create table note (
      id uuid primary key default gen_random_uuid(),
      participant_id uuid not null references participant on delete cascade,
      officer_id uuid not null references person,
      kind text not null check (kind in ('meeting', 'call', 'message', 'other')),
      held_on date not null,
      body text not null check (length(btrim(body)) between 1 and 4000),
      created_at timestamptz not null default now()
    );
    create index on note (participant_id, held_on);
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table note, caseload, attestation, blocked_employer, participant_exclusion, sector_course_completed,
      english_assessment, participant_language, past_job, participant_qualification, participant_certificate,
      participant_sector, participant_skill, participant_tie, participant;
  `.execute(db);
}

export const participants: Migration = { up, down };
