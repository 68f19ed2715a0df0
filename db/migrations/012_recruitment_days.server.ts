import { type Kysely, type Migration, sql } from "kysely";

/** Recruitment days as employers post them: at a place or by video, for vacancies of their own, in sessions. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table recruitment_day
      drop column programme,
      add column languages text check (length(languages) <= 300),
      add constraint recruitment_day_link_is_safe check (video_link ~ '^https://[^[:space:]]+$');
    create index on recruitment_day (held_on);
    create index on recruitment_day_vacancy (vacancy_id);

    -- A day by video has no town.
    alter table opportunity drop constraint opportunity_check4,
      add constraint opportunity_sent_is_written check (status in ('draft', 'withdrawn') or (title is not null
        and description is not null and closes_on is not null
        and (kind = 'recruitment_day' or (town_id is not null and lat is not null))));

    -- A day recruits for vacancies of its own employer.
    create function day_recruits_for_own_vacancies() returns trigger language plpgsql as $$
      begin
        if not exists (select from opportunity d join opportunity v on v.employer_id = d.employer_id
            where d.id = new.day_id and d.kind = 'recruitment_day' and v.id = new.vacancy_id and v.kind = 'vacancy') then
          raise exception 'A day recruits for vacancies of its own employer' using errcode = 'check_violation',
            constraint = 'day_recruits_for_own_vacancies';
        end if;
        return new;
      end $$;
    create trigger day_recruits_for_own_vacancies before insert or update on recruitment_day_vacancy
      for each row execute function day_recruits_for_own_vacancies();

    -- Two sessions of a day never overlap, and never outlast a day.
    alter table recruitment_session drop constraint recruitment_session_day_id_during_key,
      add constraint recruitment_session_apart exclude using gist (day_id with =, during with &&),
      add constraint recruitment_session_within_a_day check (upper(during) - lower(during) <= interval '25 hours');
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table recruitment_session drop constraint recruitment_session_within_a_day,
      drop constraint recruitment_session_apart,
      add unique (day_id, during);
    drop trigger day_recruits_for_own_vacancies on recruitment_day_vacancy;
    drop function day_recruits_for_own_vacancies;
    delete from opportunity where kind = 'recruitment_day' and status not in ('draft', 'withdrawn') and town_id is null;
    alter table opportunity drop constraint opportunity_sent_is_written,
      add constraint opportunity_check4 check (status in ('draft', 'withdrawn') or (title is not null
        and description is not null and closes_on is not null and town_id is not null and lat is not null));
    drop index recruitment_day_vacancy_vacancy_id_idx, recruitment_day_held_on_idx;
    alter table recruitment_day drop constraint recruitment_day_link_is_safe, drop column languages,
      add column programme text check (length(programme) <= 2000);
  `.execute(db);
}

export const recruitmentDays: Migration = { up, down };
