import { type Kysely, type Migration, sql } from "kysely";

/** Histories lose nothing while what they tell of stands, and no paid work means volunteering alone. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Erasing a person or a post takes its history along: by then the row that it tells of is gone.
    create function refuse_loss_of_candidacy() returns trigger language plpgsql as $$
      begin
        if exists (select from candidacy where id = old.candidacy_id) then
          raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end if;
        return old;
      end $$;
    create trigger candidacy_history_loses_nothing before delete on candidacy_history
      for each row execute function refuse_loss_of_candidacy();

    create function refuse_loss_of_post() returns trigger language plpgsql as $$
      begin
        if exists (select from opportunity where id = old.opportunity_id) then
          raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end if;
        return old;
      end $$;
    create trigger opportunity_history_loses_nothing before delete on opportunity_history
      for each row execute function refuse_loss_of_post();

    create trigger audit_is_never_emptied before truncate on audit execute function refuse_change();

    alter table attestation add constraint attestation_none_is_volunteering
      check (paid_work <> 'none' or work <@ array['volunteering']);
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table attestation drop constraint attestation_none_is_volunteering;
    drop trigger audit_is_never_emptied on audit;
    drop trigger opportunity_history_loses_nothing on opportunity_history;
    drop trigger candidacy_history_loses_nothing on candidacy_history;
    drop function refuse_loss_of_post, refuse_loss_of_candidacy;
  `.execute(db);
}

export const histories: Migration = { up, down };
