export type BreakerState = "closed" | "open" | "half open";

/** Leaves something alone after it failed, for longer each time. */
export interface Breaker {
  /** `open`: it is left alone. `half open`: that time is over, and it is to be shown whether it answers. */
  state(): BreakerState;
  /** Of the last failure; null once it was trusted again. */
  failure(): string | null;
  failed(error: unknown): void;
  /** It was seen to be well: it is asked again, unless it is still to be left alone. */
  seenWell(): void;
  /** It answered what it is there for: how long it is left alone is forgotten. */
  answered(): void;
}

/** Pauses after failures: twice as long each time, and never all processes at once. */
const PAUSE_MS = { first: 500, longest: 30_000 };

export function createBreaker({ clock, random }: { clock: () => number; random: () => number }): Breaker {
  let failures = 0;
  let failure: string | null = null;
  let leaveAloneUntil = 0;
  let isDoubted = false;
  const state = () => (!isDoubted ? "closed" : clock() < leaveAloneUntil ? "open" : "half open");
  return {
    state,
    failure: () => failure,
    failed(error) {
      failure = error instanceof Error ? error.message : String(error);
      isDoubted = true;
      const length = Math.min(PAUSE_MS.longest, PAUSE_MS.first * 2 ** Math.min(failures, 10));
      failures += 1;
      leaveAloneUntil = clock() + length * (0.5 + random());
    },
    seenWell() {
      if (state() !== "half open") return;
      isDoubted = false;
      failure = null;
    },
    answered() {
      failures = 0;
    },
  };
}
