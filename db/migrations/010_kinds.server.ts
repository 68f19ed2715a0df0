import { type Kysely, type Migration, sql } from "kysely";

/**
 * What each kind of post says beyond the others: on what lawful basis nobody is paid, what is learned, lower rates
 * of pay and what is taken off for a room. `work` is the basis, so that it is not kept twice.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table opportunity
      drop column lawful_basis,
      -- Hourly, where people of these ages, or apprentices, are paid less.
      add column pay_from_eighteen_pence int check (pay_from_eighteen_pence > 0),
      add column pay_under_eighteen_pence int check (pay_under_eighteen_pence > 0),
      add column pay_apprentice_pence int check (pay_apprentice_pence > 0),
      -- Taken off for a room, a day.
      add column live_in_pence int check (live_in_pence > 0),
      add column length_days int check (length_days between 1 and 366),
      add column course_name text check (length(course_name) <= 200),
      add column course_provider text check (length(course_provider) <= 200),
      add column scheme_training text check (length(scheme_training) <= 500),
      add column interview_vacancy_id uuid references opportunity on delete set null,
      -- The employer said that volunteers are free to come and go, and that nobody's job is replaced.
      add column promised_at timestamptz,
      -- Its people work for another organisation, which the employer supplies.
      add column supplies_workers boolean,
      drop constraint opportunity_check3,
      -- A draft of work experience begins before its basis is known.
      add constraint opportunity_work_of_kind check (case kind
        when 'vacancy' then work = 'paid'
        when 'volunteering' then work = 'volunteering'
        when 'recruitment_day' then work is null
        else (work is not null or status in ('draft', 'withdrawn')) and work is distinct from 'volunteering' end),
      add constraint opportunity_unpaid_is_unpaid check (coalesce(work, 'paid') = 'paid' or (pay_pence is null
        and pay_from_eighteen_pence is null and pay_under_eighteen_pence is null and pay_apprentice_pence is null and live_in_pence is null)),
      add constraint opportunity_paid_says_pay check (status in ('draft', 'withdrawn') or work is distinct from 'paid'
        or pay_hourly_pence is not null),
      -- National Minimum Wage Act 1998: a course placement is at most a year; a sector-based work academy six weeks.
      add constraint opportunity_length_of_basis check (work is null or length_days is null
        or length_days <= case work when 'scheme' then 42 when 'course_placement' then 365 else 366 end),
      add constraint opportunity_not_its_own_interview check (interview_vacancy_id <> id);
    create index on opportunity (interview_vacancy_id) where interview_vacancy_id is not null;

    drop index opportunity_open_counts, opportunity_open;
    create index opportunity_open on opportunity (published_at desc, id)
      include (kind) where kind <> 'recruitment_day' and status = 'open';
    create index opportunity_open_counts on opportunity (sector_code, town_id, kind)
      include (closes_on, places_left, employer_id) where kind <> 'recruitment_day' and status = 'open';
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index opportunity_open_counts, opportunity_open;
    create index opportunity_open on opportunity (published_at desc, id)
      where kind = 'vacancy' and status = 'open';
    create index opportunity_open_counts on opportunity (sector_code, town_id)
      include (closes_on, places_left, employer_id) where kind = 'vacancy' and status = 'open';
    delete from opportunity where kind = 'work_experience' and work is null;
    alter table opportunity
      drop constraint opportunity_not_its_own_interview,
      drop constraint opportunity_length_of_basis,
      drop constraint opportunity_paid_says_pay,
      drop constraint opportunity_unpaid_is_unpaid,
      drop constraint opportunity_work_of_kind,
      add constraint opportunity_check3 check (case kind
        when 'vacancy' then work = 'paid'
        when 'volunteering' then work = 'volunteering'
        when 'recruitment_day' then work is null
        else work is not null and work <> 'volunteering' end),
      drop column supplies_workers,
      drop column promised_at,
      drop column interview_vacancy_id,
      drop column scheme_training,
      drop column course_provider,
      drop column course_name,
      drop column length_days,
      drop column live_in_pence,
      drop column pay_apprentice_pence,
      drop column pay_under_eighteen_pence,
      drop column pay_from_eighteen_pence,
      add column lawful_basis text check (lawful_basis in
        ('paid', 'charity_volunteering', 'voluntary_worker', 'course', 'observing', 'government_scheme'));
  `.execute(db);
}

export const kinds: Migration = { up, down };
