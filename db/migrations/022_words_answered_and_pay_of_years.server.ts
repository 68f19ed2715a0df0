import { type Kysely, type Migration, sql } from "kysely";

/**
 * Why a post needs a word that is pointed out in it, as its employer answers. And the pay for an hour of posts whose
 * year's pay was divided before by other weeks: by the hours that it is for, as `hourlyPence` divides it today.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table word_answer (
      opportunity_id uuid not null references opportunity on delete cascade,
      field text not null check (length(field) between 1 and 40),
      -- The words as the text says them, in small letters.
      said text not null check (length(said) between 1 and 200 and said = lower(said)),
      why text not null check (length(btrim(why)) between 1 and 500),
      answered_by uuid not null references person,
      answered_at timestamptz not null,
      primary key (opportunity_id, field, said)
    );
    create index on word_answer (answered_by);

    -- 38 weeks of school and 12.07 % of them as paid leave, or all 365 days; double precision, as the program counts.
    update opportunity o set pay_hourly_pence = year.hourly
    from (
      select p.opportunity_id,
        floor(c.pay_pence / (case when c.term_time_only then 38 * (1 + 0.1207::float8) else 365::float8 / 7 end
          * max(coalesce(p.quarters, w.quarters) / 4::float8))) as hourly
      from shift_pattern p
        join opportunity c on c.id = p.opportunity_id and c.pay_per = 'year' and c.pay_hourly_pence is not null
        join lateral (
          select sum(slots)::float8 / count(*) as quarters
          from (
            select (select coalesce(sum(upper(run) - lower(run)), 0) from unnest(k.slots) run) as slots
            from shift_week k where k.pattern_id = p.id
          ) weeks
        ) w on true
      group by p.opportunity_id, c.pay_pence, c.term_time_only
      having max(coalesce(p.quarters, w.quarters)) > 0
    ) year
    where year.opportunity_id = o.id and year.hourly >= 1 and o.pay_hourly_pence <> year.hourly;
  `.execute(db);
}

/** What an hour paid before is not kept: the new rule's answer stands also without this migration. */
async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table word_answer`.execute(db);
}

export const wordsAnsweredAndPayOfYears: Migration = { up, down };
