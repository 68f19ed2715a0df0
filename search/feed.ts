import type { Change, MatchEngine, OpportunityDocument, ParticipantDocument } from "./engine";

/*
 * From the outbox to an engine. What changed is read again from its current rows, so a change that is read
 * twice, or late, does no harm; the order of revisions decides which is newer.
 */

export type OutboxEntry = { revision: number; at: Date; topic: string; subjectId: string };

/** The only truth, as the feed asks it. */
export interface Source {
  latest(): Promise<{ revision: number; at: Date | null }>;
  /** Whether it ever was at this revision, committed at this time, in milliseconds since 1970: another source was not. */
  wasAt(mark: { revision: number; committedAt: number }): Promise<boolean>;
  /** Entries after a revision, in order, at most `limit`. */
  after(revision: number, limit: number): Promise<OutboxEntry[]>;
  /** Those that an engine should hold; the rest are taken out of it. */
  opportunities(ids: string[]): Promise<OpportunityDocument[]>;
  opportunitiesOf(employerIds: string[]): Promise<string[]>;
  participants(ids: string[]): Promise<ParticipantDocument[]>;
  everyOpportunity(): AsyncIterable<OpportunityDocument>;
  everyParticipant(): AsyncIterable<ParticipantDocument>;
}

export interface FeedHealth {
  /** The engine was filled at least once. */
  filled: boolean;
  revision: number;
  /** From the commit of the latest change to its being applied. */
  lagMs: number;
  /** Why the last reading failed; null where it did not. */
  failure: string | null;
}

export interface Feed {
  /** Fills the engine from everything there is; what is committed meanwhile is read after it. */
  fill(): Promise<void>;
  /** Reads on to the end of the outbox. Simultaneous calls share the work; each sees what was committed before it. */
  read(): Promise<void>;
  /** Whether the engine reflects the revision, which is read if need be, within this time. */
  caughtUpTo(revision: number, timeoutMs: number): Promise<boolean>;
  health(): Promise<FeedHealth>;
}

const MOST_AT_ONCE = 500;

/** All that an engine should hold, as of a revision, and a mark. */
export async function* everything(
  source: Source,
  stamp: { revision: number; committedAt: number },
): AsyncGenerator<Change> {
  for await (const now of source.everyOpportunity())
    yield { ...stamp, of: "opportunity", id: now.form.id, now };
  for await (const now of source.everyParticipant())
    yield { ...stamp, of: "participant", id: now.form.id, now };
  yield { ...stamp, of: "mark" };
}

/** One change a document, with the last revision that touched it, and a mark for the end of the batch. */
async function changesOf(source: Source, entries: OutboxEntry[]): Promise<Change[]> {
  const last = new Map<string, OutboxEntry>();
  const touch = (of: "opportunity" | "participant", id: string, entry: OutboxEntry) =>
    last.set(`${of} ${id}`, entry);
  for (const entry of entries)
    if (entry.topic === "opportunity" || entry.topic === "participant")
      touch(entry.topic, entry.subjectId, entry);
  // An employer's standing opens and closes all its posts.
  const employers = entries.filter(({ topic }) => topic === "employer");
  const newest = employers.at(-1);
  if (newest !== undefined)
    for (const id of await source.opportunitiesOf([...new Set(employers.map((entry) => entry.subjectId))]))
      touch("opportunity", id, newest);

  const ids = (of: string) =>
    [...last.keys()].filter((key) => key.startsWith(`${of} `)).map((key) => key.slice(of.length + 1));
  const byId = <Now extends { form: { id: string } }>(found: Now[]) =>
    new Map(found.map((now) => [now.form.id, now]));
  const [opportunities, participants] = await Promise.all([
    source.opportunities(ids("opportunity")).then(byId),
    source.participants(ids("participant")).then(byId),
  ]);
  const changes = [...last].map(([key, { revision, at }]): Change => {
    const stamp = { revision, committedAt: at.getTime() };
    const [of, id] = key.split(" ") as ["opportunity" | "participant", string];
    return of === "opportunity"
      ? { ...stamp, of, id, now: opportunities.get(id) ?? null }
      : { ...stamp, of, id, now: participants.get(id) ?? null };
  });
  const end = entries.at(-1);
  if (end !== undefined) changes.push({ of: "mark", revision: end.revision, committedAt: end.at.getTime() });
  return changes.sort((a, b) => a.revision - b.revision);
}

/**
 * What the next entries after a revision come to, up to the mark of the last of them; nothing at the end of the outbox.
 * What is committed while it is read comes with the entries that follow.
 */
export async function changesAfter(source: Source, revision: number): Promise<Change[]> {
  const entries = await source.after(revision, MOST_AT_ONCE);
  return entries.length === 0 ? [] : changesOf(source, entries);
}

/** Follows a source into an engine. Whoever holds it decides when to read: on a notice and, in case one is lost, now and then. */
export function createFeed(engine: Pick<MatchEngine, "apply" | "rebuild" | "health">, source: Source): Feed {
  let filled = false;
  let revision = 0;
  let failure: string | null = null;
  let reading: Promise<void> | null = null;
  let again: Promise<void> | null = null;

  async function readToEnd() {
    for (;;) {
      const entries = await source.after(revision, MOST_AT_ONCE);
      const end = entries.at(-1);
      if (end === undefined) return;
      await engine.apply(await changesOf(source, entries));
      revision = end.revision;
      if (entries.length < MOST_AT_ONCE) return;
    }
  }

  function begin(): Promise<void> {
    const run = readToEnd()
      .then(
        () => {
          failure = null;
        },
        (error: unknown) => {
          failure = error instanceof Error ? error.message : String(error);
          throw error;
        },
      )
      .finally(() => {
        reading = null;
      });
    reading = run;
    return run;
  }

  /** A reading under way may have looked before the caller's commit: those who come meanwhile share the next one. */
  function read(): Promise<void> {
    if (!filled) return Promise.reject(new Error("The engine is not filled yet"));
    if (again !== null) return again;
    if (reading === null) return begin();
    again = reading
      .catch(() => undefined)
      .then(() => {
        again = null;
        return begin();
      });
    return again;
  }

  return {
    async fill() {
      const { revision: from, at } = await source.latest();
      await engine.rebuild(everything(source, { revision: from, committedAt: at?.getTime() ?? 0 }));
      revision = Math.max(revision, from);
      filled = true;
      await read();
    },

    read,

    async caughtUpTo(wanted, timeoutMs) {
      if (filled && revision >= wanted) return true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, timeoutMs);
      });
      await Promise.race([read().catch(() => undefined), tooLong]);
      clearTimeout(timer);
      return filled && revision >= wanted;
    },

    async health() {
      const { lagMs } = await engine.health();
      return { filled, revision, lagMs, failure };
    },
  };
}
