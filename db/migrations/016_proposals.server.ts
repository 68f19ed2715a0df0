import { type Kysely, type Migration, sql } from "kysely";

/** Rounds of proposals, answers that an officer gave for a side that said so, and their taking back. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- One press of an officer: who was proposed, and who was passed over and why. A second press finds it made.
    create table proposal_round (
      id uuid primary key,
      opportunity_id uuid not null references opportunity on delete cascade,
      proposed_by uuid not null references person,
      personal_line text check (length(personal_line) <= 500),
      -- Ticked, and not among the people whom the officer looks after: counted and never named.
      out_of_sight int not null default 0 check (out_of_sight >= 0),
      made_at timestamptz not null
    );
    create index on proposal_round (opportunity_id);

    create table proposal_round_person (
      round_id uuid not null references proposal_round on delete cascade,
      participant_id uuid not null references participant on delete cascade,
      -- Null: proposed.
      skipped text check (skipped in ('candidate', 'set-aside', 'blocked', 'region', 'not-assessed', 'ended',
        'ends-before-start', 'work', 'occupation', 'hours-cap')),
      primary key (round_id, participant_id)
    );
    create index on proposal_round_person (participant_id);

    -- An answer that one side said to an officer, who wrote it down: on the phone or face to face.
    alter table candidacy_history
      add column for_side text check (for_side in ('participant', 'employer')),
      add column said_at timestamptz,
      add column interpreter_language text references language,
      -- The line that this one takes back.
      add column undoes bigint references candidacy_history on delete cascade,
      add constraint candidacy_history_said_aloud check (
        (channel in ('phone', 'face_to_face')) = (for_side is not null)
        and (for_side is null) = (said_at is null) and (for_side is null or role = 'officer')),
      add constraint candidacy_history_said_before check (said_at <= at),
      add constraint candidacy_history_interpreter check (interpreter or interpreter_language is null),
      add constraint candidacy_history_undone_once unique (undoes);

    create table answer_for (
      id uuid primary key default gen_random_uuid(),
      candidacy_id uuid not null references candidacy on delete cascade,
      history_id bigint not null unique references candidacy_history on delete cascade,
      undo_until timestamptz not null,
      undone_at timestamptz,
      check (undone_at <= undo_until)
    );
    create index on answer_for (candidacy_id);

    -- A consent that was said to an officer.
    alter table consent
      add column said_to uuid references person,
      add column channel text not null default 'web' check (channel in ('web', 'phone', 'face_to_face')),
      add constraint consent_said_to_somebody check ((channel = 'web') = (said_to is null));
  `.execute(db);
}

async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table consent drop column said_to, drop column channel;
    drop table answer_for;
    alter table candidacy_history drop column for_side, drop column said_at, drop column interpreter_language,
      drop column undoes;
    drop table proposal_round_person, proposal_round;
  `.execute(db);
}

export const proposals: Migration = { up, down };
