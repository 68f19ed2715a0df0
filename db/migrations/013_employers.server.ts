import { type Kysely, type Migration, sql } from "kysely";

/** How employers join, are approved, suspended and change: where they are, why they stand as they do, and a history. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table employer
      add column town_id int references town,
      -- A code of why it was refused or suspended; status_note says it in words that the employer reads.
      add column status_reason text check (status_reason ~ '^[a-z-]{1,40}$'),
      drop constraint employer_status_check,
      add constraint employer_status_check
        check (status in ('applied', 'approved', 'refused', 'suspended', 'left')),
      -- Numbers of the Charity Commission for Northern Ireland have nine signs: NIC100002.
      drop constraint employer_charity_number_check,
      add constraint employer_charity_number_check check (charity_number ~ '^[A-Z0-9]{6,9}$'),
      add constraint employer_verified_kind check (kind_verified_by is null or kind <> 'business'),
      add constraint employer_verified_licence
        check (gangmaster_verified_by is null or gangmaster_licence is not null),
      add constraint employer_reason_of_standing
        check (status_reason is null or status in ('refused', 'suspended'));

    create table employer_history (
      id bigint generated always as identity primary key,
      employer_id uuid not null references employer on delete cascade,
      at timestamptz not null,
      kind text not null check (kind in ('asked', 'approved', 'refused', 'suspended', 'restored', 'verified',
        'unverified', 'officer-named', 'changed', 'invited', 'member-joined', 'member-left', 'member-removed',
        'handed-over')),
      -- Who did it; nobody where a command did.
      person_id uuid references person,
      -- The member, or the officer, whom it is about.
      about_id uuid references person,
      reason text check (reason ~ '^[a-z-]{1,40}$'),
      note text check (length(note) <= 2000),
      -- What was changed or verified.
      fields text[] not null default '{}'
    );
    create index on employer_history (employer_id, id);
    create trigger employer_history_is_append_only before update on employer_history
      for each row execute function refuse_change();

    -- Erasing an employer takes its history along: by then the row that it tells of is gone.
    create function refuse_loss_of_employer() returns trigger language plpgsql as $$
      begin
        if exists (select from employer where id = old.employer_id) then
          raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end if;
        return old;
      end $$;
    create trigger employer_history_loses_nothing before delete on employer_history
      for each row execute function refuse_loss_of_employer();

    create index on invitation (employer_id) where used_at is null;
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index invitation_employer_id_idx;
    drop table employer_history;
    drop function refuse_loss_of_employer;
    alter table employer
      drop constraint employer_reason_of_standing,
      drop constraint employer_verified_licence,
      drop constraint employer_verified_kind,
      drop constraint employer_charity_number_check,
      drop constraint employer_status_check,
      drop column status_reason,
      drop column town_id;
    update employer set status = 'applied' where status = 'refused';
    update employer set charity_number = null where length(charity_number) > 8;
    alter table employer
      add constraint employer_status_check check (status in ('applied', 'approved', 'suspended', 'left')),
      add constraint employer_charity_number_check check (charity_number ~ '^[A-Z0-9]{6,8}$');
  `.execute(db);
}

export const employers: Migration = { up, down };
