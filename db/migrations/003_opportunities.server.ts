import { type Kysely, type Migration, sql } from "kysely";

/** Opportunities of four kinds: their weeks, what they ask, their review and their history. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Quarter hours of a week, 0-671 from Monday 00:00, London wall clock.
    create domain week_slots as int4multirange check (value <@ '{[0,672)}'::int4multirange);
    create domain english_level as smallint check (value between 0 and 6);

    create table employer_sector (
      employer_id uuid not null references employer on delete cascade,
      sector_code code not null references sector,
      primary key (employer_id, sector_code)
    );

    create table opportunity (
      id uuid primary key default gen_random_uuid(),
      employer_id uuid not null references employer,
      region_code text not null references region,
      shared_with_all boolean not null default false,
      kind text not null check (kind in ('vacancy', 'work_experience', 'recruitment_day', 'volunteering')),
      work text check (work in
        ('paid', 'voluntary_worker', 'volunteering', 'course_placement', 'shadowing', 'scheme')),
      status text not null default 'draft' check (status in
        ('draft', 'in_review', 'open', 'paused', 'filled', 'closed', 'withdrawn')),
      title text check (length(btrim(title)) between 1 and 100),
      description text check (length(description) <= 4000),
      sector_code code references sector,
      soc_code text references soc_unit,
      town_id int references town,
      address text check (length(address) <= 300),
      getting_there text check (length(getting_there) <= 500),
      lat double precision check (lat between 49 and 61),
      lon double precision check (lon between -9 and 2.5),
      by_agreement boolean not null default false,
      term_time_only boolean not null default false,
      contract text check (contract in ('permanent', 'fixed_term', 'temporary', 'zero_hours')),
      pay_pence int check (pay_pence > 0),
      pay_per text check (pay_per in ('hour', 'year')),
      pay_hourly_pence int check (pay_hourly_pence > 0),
      pay_rate_unknown boolean not null default false,
      pay_note text check (length(pay_note) <= 500),
      english_speaking english_level not null default 0,
      english_listening english_level not null default 0,
      english_reading english_level not null default 0,
      english_writing english_level not null default 0,
      places int check (places between 1 and 500),
      places_filled_elsewhere int not null default 0 check (places_filled_elsewhere >= 0),
      -- Kept by triggers: places less those filled elsewhere, held by an offer, or accepted.
      places_left int check (places_left >= 0),
      starts_on date,
      ends_on date,
      closes_on date,
      probation text check (length(probation) <= 300),
      leads_to text check (length(leads_to) <= 500),
      supervisor text check (length(supervisor) <= 120),
      learning text check (length(learning) <= 1000),
      expenses text check (length(expenses) <= 300),
      lawful_basis text check (lawful_basis in
        ('paid', 'charity_volunteering', 'voluntary_worker', 'course', 'observing', 'government_scheme')),
      created_by uuid not null references person,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      submitted_at timestamptz,
      published_at timestamptz,
      version int not null default 1,
      check ((lat is null) = (lon is null)),
      check ((pay_pence is null) = (pay_per is null)),
      check (ends_on is null or starts_on is null or ends_on >= starts_on),
      check (case kind
        when 'vacancy' then work = 'paid'
        when 'volunteering' then work = 'volunteering'
        when 'recruitment_day' then work is null
        else work is not null and work <> 'volunteering' end),
      check (status in ('draft', 'withdrawn') or (title is not null and description is not null and closes_on is not null
        and town_id is not null and lat is not null)),
      check (status in ('draft', 'withdrawn') or kind = 'recruitment_day'
        or (places is not null and places_left is not null and sector_code is not null)),
      check (status in ('draft', 'withdrawn') or kind <> 'vacancy'
        or (pay_pence is not null and pay_hourly_pence is not null and contract is not null)),
      check (status not in ('open', 'paused', 'filled', 'closed') or published_at is not null)
    );
    create index on opportunity (employer_id, status);
    create index on opportunity (region_code, status);
    create index on opportunity (status, closes_on);

    -- Regions beyond its own with which a post is shared.
    create table opportunity_region (
      opportunity_id uuid not null references opportunity on delete cascade,
      region_code text not null references region,
      primary key (opportunity_id, region_code)
    );

    create table shift_pattern (
      id uuid primary key default gen_random_uuid(),
      opportunity_id uuid not null references opportunity on delete cascade,
      position int not null check (position >= 0),
      name text check (length(name) <= 60),
      shape text not null check (shape in ('fixed', 'flexible', 'rota', 'alternating')),
      quarters int check (quarters > 0 and quarters <= 672),
      shortest_quarters int check (shortest_quarters between 0 and 672),
      unique (opportunity_id, position) deferrable initially deferred,
      unique (id, opportunity_id),
      check ((shape in ('flexible', 'rota')) = (quarters is not null)),
      check (shape = 'flexible' or shortest_quarters is null)
    );

    create table shift_week (
      pattern_id uuid not null references shift_pattern on delete cascade,
      week int not null check (week between 0 and 51),
      slots week_slots not null,
      primary key (pattern_id, week)
    );

    create table opportunity_skill (
      opportunity_id uuid not null references opportunity on delete cascade,
      skill_code code not null references skill,
      required boolean not null,
      primary key (opportunity_id, skill_code)
    );

    -- A check that only employers can request is arranged by them and never narrows who fits.
    create table opportunity_certificate (
      opportunity_id uuid not null references opportunity on delete cascade,
      certificate_code code not null,
      employer_arranges boolean not null,
      need text not null check (need in ('first_day', 'we_arrange')),
      primary key (opportunity_id, certificate_code),
      foreign key (certificate_code, employer_arranges) references certificate_type (code, employer_arranges),
      check (not employer_arranges or need = 'we_arrange')
    );

    create table opportunity_condition (
      opportunity_id uuid not null references opportunity on delete cascade,
      condition_code code not null references condition_type,
      primary key (opportunity_id, condition_code)
    );

    create table recruitment_day (
      opportunity_id uuid primary key references opportunity on delete cascade,
      held_on date not null,
      video_link text check (length(video_link) <= 300),
      programme text check (length(programme) <= 2000),
      bring text check (length(bring) <= 1000),
      access text check (length(access) <= 1000)
    );

    create table recruitment_day_vacancy (
      day_id uuid not null references recruitment_day on delete cascade,
      vacancy_id uuid not null references opportunity on delete cascade,
      primary key (day_id, vacancy_id)
    );

    create table recruitment_session (
      id uuid primary key default gen_random_uuid(),
      day_id uuid not null references recruitment_day on delete cascade,
      during tstzrange not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
      capacity int not null check (capacity between 1 and 1000),
      unique (day_id, during)
    );

    create table opportunity_history (
      id bigint generated always as identity primary key,
      opportunity_id uuid not null references opportunity on delete cascade,
      at timestamptz not null,
      from_status text,
      to_status text not null,
      person_id uuid references person,
      reason text check (length(reason) <= 1000)
    );
    create index on opportunity_history (opportunity_id, id);
    create trigger opportunity_history_is_append_only before update on opportunity_history
      for each row execute function refuse_change();

    create table review (
      id uuid primary key default gen_random_uuid(),
      opportunity_id uuid not null references opportunity on delete cascade,
      officer_id uuid not null references person,
      outcome text not null check (outcome in ('published', 'sent_back')),
      note text check (length(note) <= 2000),
      at timestamptz not null
    );
    create index on review (opportunity_id, at);

    create table review_note (
      review_id uuid not null references review on delete cascade,
      field text not null check (length(field) <= 60),
      note text not null check (length(note) between 1 and 1000),
      answer text check (length(answer) <= 1000),
      primary key (review_id, field)
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table review_note, review, opportunity_history, recruitment_session, recruitment_day_vacancy,
      recruitment_day, opportunity_condition, opportunity_certificate, opportunity_skill, shift_week, shift_pattern,
      opportunity_region, opportunity, employer_sector;
    drop domain english_level;
    drop domain week_slots;
  `.execute(db);
}

export const opportunities: Migration = { up, down };
