import { type Kysely, type Migration, sql } from "kysely";

/** Reference data: what posts and people are described with. Codes are those of `search/match`. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create domain code as text check (value ~ '^[a-z0-9][a-z0-9-]*$');

    create table sector (
      code code primary key,
      label text not null,
      synonyms text[] not null default '{}'
    );

    create table skill (
      code code primary key,
      label text not null,
      synonyms text[] not null default '{}',
      usage int not null default 0
    );

    create table skill_sector (
      skill_code code not null references skill on delete cascade,
      sector_code code not null references sector on delete cascade,
      primary key (skill_code, sector_code)
    );

    -- SOC 2020 unit groups.
    create table soc_unit (
      code text primary key check (code ~ '^[1-9][0-9]{3}$'),
      title text not null,
      synonyms text[] not null default '{}'
    );

    create table soc_sector (
      soc_code text not null references soc_unit on delete cascade,
      sector_code code not null references sector on delete cascade,
      primary key (soc_code, sector_code)
    );

    create table certificate_type (
      code code primary key,
      label text not null,
      kind text not null,
      months_valid int check (months_valid > 0),
      expiry_source text,
      employer_arranges boolean not null default false,
      how_to_get text not null default '',
      unique (code, employer_arranges)
    );

    create table condition_type (
      code code primary key,
      label_employer text not null,
      label_participant text not null
    );

    create table language (
      code text primary key,
      label text not null,
      own_name text not null,
      direction text not null check (direction in ('ltr', 'rtl'))
    );

    create table town (
      id int primary key,
      name text not null,
      label text not null,
      alt_names text[] not null default '{}',
      lat double precision not null check (lat between 49 and 61),
      lon double precision not null check (lon between -9 and 2.5),
      population int not null default 0,
      region_code text references region
    );
    create index on town (lower(name));
    create index on town using gin (name gin_trgm_ops);

    create table postcode_district (
      district text primary key check (district ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'),
      town text not null,
      lat double precision not null check (lat between 49 and 61),
      lon double precision not null check (lon between -9 and 2.5)
    );

    -- Coded reasons of every kind: declines, withdrawals, turn-downs, dismissals.
    create table reason (
      code code not null,
      kind text not null check (kind in ('decline', 'withdraw', 'turn_down', 'send_back', 'suspend')),
      label text not null,
      message text,
      primary key (kind, code)
    );

    -- Ways in which a right to work is held (facts: UK right to work, November 2026).
    create table right_to_work_basis (
      code code primary key,
      label text not null,
      time_limited boolean not null,
      paid_work text not null check (paid_work in ('any', 'limited', 'none')),
      follow_up_months int check (follow_up_months > 0),
      unique (code, time_limited)
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table right_to_work_basis, reason, postcode_district, town, language, condition_type, certificate_type,
      soc_sector, soc_unit, skill_sector, skill, sector;
    drop domain code;
  `.execute(db);
}

export const reference: Migration = { up, down };
