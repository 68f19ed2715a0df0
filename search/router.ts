import { type BreakerState, createBreaker } from "./breaker";
import type { MatchEngine } from "./engine";
import type { MatchQueries } from "./reflecting";

/** The engine that may be away, and how far it has come. */
type Away = Pick<MatchEngine, "matches" | "candidates" | "browse" | "health">;

/** Questions that fail apart from each other: one slow list of posts says nothing of who fits whom. */
export const QUESTIONS = ["matching", "browsing"] as const;
export type Question = (typeof QUESTIONS)[number];

export type Answering = {
  /** Which engine answers such questions now. */
  engine: "meilisearch" | "memory";
  /** Why it is memory. */
  because: "not asked yet" | "failing" | "not built" | "behind" | null;
  /** Whether the server is asked, left alone after a failure, or about to be tried. */
  breaker: BreakerState;
  /** Of the last failure, of such a question or of the server as a whole; null after a success. */
  failure: string | null;
  /** How many such questions each has answered since the start, and how many failed there. */
  answers: Readonly<Record<"meilisearch" | "memory" | "failed", number>>;
};

export type RouterState = Readonly<Record<Question, Answering>> & {
  /** How far Meilisearch has come. */
  revision: number;
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
  onChange?: (question: Question, state: RouterState) => void;
};

/** How far behind everybody's changes it may be for a reader who made none of them. */
const PATIENCE_MS = 5_000;
/** What fails as quickly as this is tried once more, as a connection may have been closed while it was idle. */
const QUICKLY_MS = 50;
const RETRY_MS = 40;

export interface Router {
  /** The engines for a reader who must find their own last write. */
  for(memory: MatchQueries, revision: () => number): MatchQueries;
  /** Asks how far it has come, unless it did not answer that a moment ago. To be called about once a second. */
  probe(): Promise<void>;
  state(): RouterState;
}

/** Meilisearch when it answers and has caught up with what the reader needs, else memory. No failure reaches a reader. */
export function createRouter(away: Away, { revision: ours, clock, random, pause, onChange }: Around): Router {
  /** Whether the server answers at all, as probes find. */
  const server = createBreaker({ clock, random });
  const asking = {
    matching: { ...createBreaker({ clock, random }), answers: { meilisearch: 0, memory: 0, failed: 0 } },
    browsing: { ...createBreaker({ clock, random }), answers: { meilisearch: 0, memory: 0, failed: 0 } },
  } satisfies Record<Question, unknown>;
  let asked: "never" | "built" | "not built" = "never";
  let theirs = 0;
  let probing: Promise<void> | null = null;
  const told = new Map<Question, Answering["because"]>(QUESTIONS.map((one) => [one, "not asked yet"]));
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

  /** The breaker that keeps such a question away, where one does. */
  const inTheWay = (question: Question) =>
    [server, asking[question]].find((breaker) => breaker.state() !== "closed");

  function because(question: Question, needed: number): Answering["because"] {
    if (inTheWay(question)) return "failing";
    if (asked === "never") return "not asked yet";
    if (asked === "not built") return "not built";
    return theirs < Math.max(needed, expected()) ? "behind" : null;
  }

  function answering(question: Question): Answering {
    const why = because(question, 0);
    const breaker = inTheWay(question);
    return {
      engine: why === null ? "meilisearch" : "memory",
      because: why,
      breaker: breaker?.state() ?? "closed",
      failure: breaker?.failure() ?? null,
      answers: { ...asking[question].answers },
    };
  }

  const state = (): RouterState => ({
    matching: answering("matching"),
    browsing: answering("browsing"),
    revision: theirs,
  });

  function tell() {
    for (const question of QUESTIONS) {
      const now = because(question, 0);
      if (now === told.get(question)) continue;
      told.set(question, now);
      onChange?.(question, state());
    }
  }

  function probe(): Promise<void> {
    if (server.state() === "open") return Promise.resolve();
    probing ??= away
      .health()
      .then(
        ({ ok, revision }) => {
          asked = ok ? "built" : "not built";
          theirs = ok ? revision : 0;
          server.answered();
          // What readers ask is trusted again, but how often it failed is remembered: probes are easily answered.
          for (const breaker of [server, ...Object.values(asking)]) breaker.seenWell();
        },
        (error) => server.failed(error),
      )
      .finally(() => {
        probing = null;
        tell();
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

  async function isUsable(question: Question, needed: number): Promise<boolean> {
    // Somebody's own write may have arrived since the last look.
    if (because(question, needed) === "behind") await probe();
    return because(question, needed) === null;
  }

  return {
    probe,
    state,
    for(memory, revision) {
      async function ask<T>(question: Question, there: () => Promise<T>, here: () => Promise<T>): Promise<T> {
        const one = asking[question];
        if (await isUsable(question, revision())) {
          try {
            const answer = await retried(there);
            one.answered();
            one.answers.meilisearch += 1;
            return answer;
          } catch (error) {
            one.answers.failed += 1;
            one.failed(error);
            tell();
          }
        }
        one.answers.memory += 1;
        return here();
      }
      return {
        ...memory,
        name: state().matching.engine,
        matches: (p, wish) =>
          ask(
            "matching",
            () => away.matches(p, wish),
            () => memory.matches(p, wish),
          ),
        candidates: (o, wish) =>
          ask(
            "matching",
            () => away.candidates(o, wish),
            () => memory.candidates(o, wish),
          ),
        browse: (q) =>
          ask(
            "browsing",
            () => away.browse(q),
            () => memory.browse(q),
          ),
      };
    },
  };
}
