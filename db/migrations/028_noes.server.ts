import { type Kysely, type Migration, sql } from "kysely";

/** A no to a proposal or an offer is kept as a no to a match is; and a limit of travel that was changed for it can be given back. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table dismissal
      -- How long somebody travels at most, in minutes, before it was changed for this reason (null: no limit), and as it was changed to.
      add column minutes_before int,
      add column minutes_after int,
      add constraint dismissal_minutes_shortened check (
        case when minutes_after is null then minutes_before is null
        else minutes_before is null or minutes_before > minutes_after end);

    insert into dismissal (participant_id, opportunity_id, reason_code, at)
      select c.participant_id, c.opportunity_id, said.reason_code, said.at
        from candidacy c, lateral (
          select h.reason_code, h.at from candidacy_history h
            where h.candidacy_id = c.id and h.to_state = 'declined' and h.reason_kind = 'decline'
            order by h.id desc limit 1) as said
        where c.state = 'declined'
      on conflict (participant_id, opportunity_id) do nothing;
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from dismissal d using candidacy c
      where c.participant_id = d.participant_id and c.opportunity_id = d.opportunity_id and c.state = 'declined';
    alter table dismissal drop column minutes_before, drop column minutes_after;
  `.execute(db);
}

export const noes: Migration = { up, down };
