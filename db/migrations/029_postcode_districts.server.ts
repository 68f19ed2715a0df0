import { type Kysely, type Migration, sql } from "kysely";

/** Postcode districts as an operator loads them, each with the town that pages name beside it. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Nothing could load this table before.
    truncate postcode_district;
    alter table postcode_district
      drop column town,
      add column town_id int not null references town;

    -- A district and never more of a postcode. Without a key: a list that is loaded anew takes nobody's home away.
    alter table participant
      add constraint participant_district check (postcode_district ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'),
      add constraint participant_district_and_town check (postcode_district is null or town_id is not null);
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table participant drop constraint participant_district, drop constraint participant_district_and_town;
    truncate postcode_district;
    alter table postcode_district drop column town_id, add column town text not null;
  `.execute(db);
}

export const postcodeDistricts: Migration = { up, down };
