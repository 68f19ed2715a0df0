import { sql, type Transaction } from "kysely";
import type { DB } from "../db/types";
import type { Caller } from "./caller";
import type { MessageKind } from "./messages/kinds";
import { type Action, Denied, demand, may, type Subjects } from "./policy";

/** Something that happened and that engines or people hear of. Holds ids and codes, never names or contacts. */
export type Event =
  | { topic: "opportunity" | "participant" | "employer"; kind: string; subjectId: string }
  | {
      topic: "message";
      kind: MessageKind;
      subjectId: string;
      personId: string;
      params?: Record<string, string | number>;
    };

/** One write in progress. */
export interface Write<A extends Action> {
  trx: Transaction<DB>;
  /** Checks the permission and names the subject for the audit, once for each subject. Throws `Denied`. */
  allow(subject: Subjects[A] | undefined, about?: { subjectId?: string; ownerId?: string | null }): void;
  /** Records an event, which is published with the commit. */
  record(event: Event): void;
}

/** Taken for the end of each writing transaction, so that revisions follow the order of commits. */
const OUTBOX_LOCK = 7_300_001;

/**
 * Runs one command: a transaction, a permission check that cannot be forgotten, an audit row, and the
 * outbox rows of what it recorded. Throws `Denied` when the check fails; whatever the work throws rolls back.
 */
export async function transact<A extends Action, T>(
  caller: Caller,
  action: A,
  work: (write: Write<A>) => Promise<T>,
): Promise<T> {
  let revision: number | undefined;
  const result = await caller.db.transaction().execute(async (trx) => {
    const events: Event[] = [];
    const subjects: { subjectId: string | null; ownerId: string | null }[] = [];
    const result = await work({
      trx,
      allow(checked, about) {
        demand(caller.actor, action, checked);
        const facts = checked as { id?: string; ownerId?: string };
        subjects.push({
          subjectId: about?.subjectId ?? facts.id ?? null,
          ownerId: about?.ownerId ?? facts.ownerId ?? null,
        });
      },
      record: (event) => events.push(event),
    });
    if (subjects.length === 0) throw new Error(`${action} wrote without a permission check`);
    await trx
      .insertInto("audit")
      .values(subjects.map((subject) => ({ ...auditRow(caller, action), ...subject })))
      .execute();
    revision = await publish(trx, events);
    return result;
  });
  if (revision !== undefined) caller.wrote?.(revision);
  return result;
}

/** Writes the events to the outbox under its lock and wakes the worker. Returns the last revision. */
async function publish(trx: Transaction<DB>, events: Event[]): Promise<number | undefined> {
  if (events.length === 0) return undefined;
  const rows = events.map((event) => ({
    topic: event.topic,
    kind: event.kind,
    subject_id: event.subjectId,
    person_id: event.topic === "message" ? event.personId : null,
    params: event.topic === "message" ? (event.params ?? {}) : {},
  }));
  const tells = events.some((event) => event.topic === "message");
  // One statement, since all other writers wait for the lock: a revision is drawn only once it is held.
  const { rows: written } = await sql<{ revision: number }>`
    with locked as materialized (select pg_advisory_xact_lock(${OUTBOX_LOCK})),
    written as (
      insert into outbox (revision, topic, kind, subject_id, person_id, params)
      select nextval('outbox_revision'), topic, kind, subject_id, person_id, params
      from locked cross join lateral json_to_recordset(${JSON.stringify(rows)})
        as event (topic text, kind text, subject_id uuid, person_id uuid, params jsonb)
      returning revision)
    select max(revision) as revision, pg_notify('outbox', max(revision)::text),
      case when ${tells} then (select id from graphile_worker.add_job(
        'route-messages', job_key := 'route-messages', job_key_mode := 'preserve_run_at')) end
    from written`.execute(trx);
  return written[0]?.revision;
}

/**
 * Checks a read, and audits it where it is somebody else's record. Throws `Denied`.
 * @param ownerId whose record it is; nothing is audited when it is the reader's own or nobody's.
 */
export async function allowRead<A extends Action>(
  caller: Caller,
  action: A,
  subject: Subjects[A] | undefined,
  about: { subjectId?: string; ownerId?: string | null } = {},
): Promise<void> {
  if (subject === undefined || !may(caller.actor, action, subject)) throw new Denied(action);
  const facts = subject as { id?: string; ownerId?: string };
  const ownerId = about.ownerId ?? facts.ownerId ?? null;
  const reader = "personId" in caller.actor ? caller.actor.personId : null;
  if (ownerId === null || ownerId === reader) return;
  await caller.db
    .insertInto("audit")
    .values({ ...auditRow(caller, action), subjectId: about.subjectId ?? facts.id ?? ownerId, ownerId })
    .execute();
}

/**
 * Checks a list that shows several people's records a little, and audits it for each of them. Throws `Denied`.
 * Which people may be in it, the query decides.
 */
export async function allowList<A extends Action>(
  caller: Caller,
  action: A,
  subject: Subjects[A],
  ownerIds: readonly string[],
): Promise<void> {
  demand(caller.actor, action, subject);
  const rows = ownerIds.map((ownerId) => ({ ...auditRow(caller, action), subjectId: ownerId, ownerId }));
  if (rows.length > 0) await caller.db.insertInto("audit").values(rows).execute();
}

const auditRow = (caller: Caller, action: Action) => ({
  at: caller.now,
  action,
  role: caller.actor.role,
  personId: "personId" in caller.actor ? caller.actor.personId : null,
  requestId: caller.requestId ?? null,
});
