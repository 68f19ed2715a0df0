import { type Kysely, type Migration, sql } from "kysely";

/** The school run of each child, in place of what they came to together. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Days as bits (0 Monday), times in quarter hours of the day. Never shown to employers.
    create table participant_child (
      participant_id uuid not null references participant on delete cascade,
      position int not null check (position between 1 and 8),
      days int not null check (days between 1 and 127),
      drop_off int not null check (drop_off between 0 and 95),
      pick_up int not null check (pick_up between 0 and 95),
      primary key (participant_id, position),
      constraint participant_child_later check (pick_up > drop_off)
    );
    insert into participant_child (participant_id, position, days, drop_off, pick_up)
      select person_id, 1, school_days, drop_off, pick_up from participant where school_days > 0;
    alter table participant drop column school_days, drop column drop_off, drop column pick_up;
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table participant
      add column school_days int check (school_days between 0 and 127),
      add column drop_off int check (drop_off between 0 and 95),
      add column pick_up int check (pick_up between 0 and 95),
      add constraint participant_check1 check (pick_up > drop_off),
      add constraint participant_check2
        check ((school_days is null) = (drop_off is null) and (drop_off is null) = (pick_up is null));
    update participant set school_days = days, drop_off = last, pick_up = first
      from (
        select participant_id, bit_or(days) as days, max(drop_off) as last, min(pick_up) as first
        from participant_child group by participant_id
      ) as run
      where person_id = participant_id and first > last;
    drop table participant_child;
  `.execute(db);
}

export const children: Migration = { up, down };
