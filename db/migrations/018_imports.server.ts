import { type Kysely, type Migration, sql } from "kysely";

/** Lists that officers imported: what each made, so that it can be taken back. What was uploaded is not kept. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table import (
      id uuid primary key,
      kind text not null check (kind in ('people', 'employers')),
      made_by uuid not null references person,
      partner_id uuid not null references partner,
      stored int not null check (stored >= 1),
      left_out int not null check (left_out >= 0),
      made_at timestamptz not null,
      undone_at timestamptz,
      check (undone_at >= made_at)
    );
    create index on import (made_by, made_at);

    -- One record that an import made; the row goes with the record.
    create table imported (
      import_id uuid not null references import on delete cascade,
      line int not null check (line >= 1),
      participant_id uuid unique references participant on delete cascade,
      employer_id uuid unique references employer on delete cascade,
      primary key (import_id, line),
      check (num_nonnulls(participant_id, employer_id) = 1)
    );
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table imported, import`.execute(db);
}

export const imports: Migration = { up, down };
