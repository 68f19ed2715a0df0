import type { MatchEngine } from "./engine";
import type { MatchQueries } from "./reflecting";

/** The engine that may be away, and how far it has come. */
type Away = Pick<MatchEngine, "matches" | "candidates" | "browse" | "health">;

export type RouterState = {
  /** Which engine answers matches, candidates and browsing now. */
  engine: "meilisearch" | "memory";
  /** Why it is memory. */
  because: "not asked yet" | "failing" | "not built" | "behind" | null;
  /** `open`: it is left alone after a failure. `half open`: that time is over, and a probe is to show whether it answers. */
  breaker: "closed" | "open" | "half open";
  /** Of the last failure; null after a success. */
  failure: string | null;
  /** How far Meilisearch has come. */
  revision: number;
  /** How many questions each has answered since the start, and how many failed there. */
  answers: Readonly<Record<"meilisearch" | "memory" | "failed", number>>;
};

type Around = {
  /** How far the engine in memory has come. */
  revision: () => number;
  /** Milliseconds. */
  clock: () => number;
  /** 0 to 1. */
  random: () => number;
  /** Waits so many milliseconds. */
  pause: (milliseconds: number) => Promise<unknown>;
  onChange?: (state: RouterState) => void;
};

/** Pauses after failures: twice as long each time, and never all processes at once. */
const PAUSE_MS = { first: 500, longest: 30_000 };
/** How far behind everybody's changes it may be for a reader who made none of them. */
const PATIENCE_MS = 5_000;
/** What fails as quickly as this is tried once more, as a connection may have been closed while it was idle. */
const QUICKLY_MS = 50;
const RETRY_MS = 40;

export interface Router {
  /** The engines for a reader who must find their own last write. */
  for(memory: MatchQueries, revision: () => number): MatchQueries;
  /** Asks how far it has come, unless it is left alone after a failure. To be called about once a second. */
  probe(): Promise<void>;
  state(): RouterState;
}

/** Meilisearch when it answers and has caught up with what the reader needs, else memory. No failure reaches a reader. */
export function createRouter(away: Away, { revision: ours, clock, random, pause, onChange }: Around): Router {
  let failures = 0;
  let failure: string | null = null;
  let leaveAloneUntil = 0;
  /** After a failure, until a probe was answered: readers are not sent there to find out. */
  let isDoubted = false;
  const answers = { meilisearch: 0, memory: 0, failed: 0 };
  let asked: "never" | "built" | "not built" = "never";
  let theirs = 0;
  let probing: Promise<void> | null = null;
  let told: RouterState["because"] = "not asked yet";
  /** Our own revisions and when we first had them: one that is old enough may be expected there. */
  let due = { revision: 0, since: Number.NEGATIVE_INFINITY };
  let next = due;

  function expected(): number {
    const now = clock();
    const revision = ours();
    if (revision > next.revision && now - next.since >= PATIENCE_MS) {
      due = next;
      next = { revision, since: now };
    } else if (now - next.since >= PATIENCE_MS) due = next;
    return due.revision;
  }

  function because(needed: number): RouterState["because"] {
    if (isDoubted) return "failing";
    if (asked === "never") return "not asked yet";
    if (asked === "not built") return "not built";
    return theirs < Math.max(needed, expected()) ? "behind" : null;
  }

  function state(): RouterState {
    const why = because(0);
    const breaker = !isDoubted ? "closed" : clock() < leaveAloneUntil ? "open" : "half open";
    const engine = why === null ? "meilisearch" : "memory";
    return { engine, because: why, breaker, failure, revision: theirs, answers: { ...answers } };
  }

  function tell() {
    const now = state();
    if (now.because === told) return;
    told = now.because;
    onChange?.(now);
  }

  function failed(error: unknown) {
    failure = error instanceof Error ? error.message : String(error);
    isDoubted = true;
    const length = Math.min(PAUSE_MS.longest, PAUSE_MS.first * 2 ** Math.min(failures, 10));
    failures += 1;
    leaveAloneUntil = clock() + length * (0.5 + random());
    tell();
  }

  function probe(): Promise<void> {
    if (clock() < leaveAloneUntil) return Promise.resolve();
    probing ??= away
      .health()
      .then(({ ok, revision }) => {
        asked = ok ? "built" : "not built";
        theirs = ok ? revision : 0;
        // How long it is left alone is forgotten when a reader was answered: probes are easily answered.
        isDoubted = false;
        failure = null;
        tell();
      }, failed)
      .finally(() => {
        probing = null;
      });
    return probing;
  }

  async function retried<T>(there: () => Promise<T>): Promise<T> {
    const began = clock();
    try {
      return await there();
    } catch (error) {
      if (clock() - began > QUICKLY_MS) throw error;
      await pause(RETRY_MS * (0.5 + random()));
      return there();
    }
  }

  async function isUsable(needed: number): Promise<boolean> {
    if (because(needed) === null) return true;
    // Somebody's own write may have arrived since the last look.
    if (because(needed) === "behind") await probe();
    return because(needed) === null;
  }

  return {
    probe,
    state,
    for(memory, revision) {
      async function ask<T>(there: () => Promise<T>, here: () => Promise<T>): Promise<T> {
        if (await isUsable(revision())) {
          try {
            const answer = await retried(there);
            failures = 0;
            answers.meilisearch += 1;
            return answer;
          } catch (error) {
            answers.failed += 1;
            failed(error);
          }
        }
        answers.memory += 1;
        return here();
      }
      return {
        ...memory,
        name: state().engine,
        matches: (p, wish) =>
          ask(
            () => away.matches(p, wish),
            () => memory.matches(p, wish),
          ),
        candidates: (o, wish) =>
          ask(
            () => away.candidates(o, wish),
            () => memory.candidates(o, wish),
          ),
        browse: (q) =>
          ask(
            () => away.browse(q),
            () => memory.browse(q),
          ),
      };
    },
  };
}
