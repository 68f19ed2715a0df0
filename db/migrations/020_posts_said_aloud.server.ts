import { type Kysely, type Migration, sql } from "kysely";

/** What an employer said of a post to an officer, who wrote it down: on the phone or face to face. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table post_said (
      history_id bigint primary key references opportunity_history on delete cascade,
      opportunity_id uuid not null references opportunity on delete cascade,
      -- That an officer begins it for them, or that it is right and may be sent.
      what text not null check (what in ('begun', 'approved')),
      channel text not null check (channel in ('phone', 'face_to_face')),
      said_at timestamptz not null,
      interpreter boolean not null,
      interpreter_language text references language,
      undo_until timestamptz not null,
      undone_at timestamptz,
      constraint post_said_interpreter check (interpreter or interpreter_language is null),
      constraint post_said_undone_in_time check (undone_at <= undo_until)
    );
    create index on post_said (opportunity_id);
    create index on post_said (interpreter_language) where interpreter_language is not null;
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table post_said`.execute(db);
}

export const postsSaidAloud: Migration = { up, down };
