import type { MatchEngine, NearMissEngine } from "./engine";

/** What a reader asks of an engine; only the feed writes to it. */
export type MatchQueries = Pick<MatchEngine, "name" | "matches" | "candidates" | "browse"> & NearMissEngine;

/** An engine whose every answer is given after `ready`: a reader's own writes are in it. */
export function reflecting(engine: MatchQueries, ready: () => Promise<void>): MatchQueries {
  return {
    name: engine.name,
    matches: async (p, ask) => ready().then(() => engine.matches(p, ask)),
    candidates: async (o, ask) => ready().then(() => engine.candidates(o, ask)),
    browse: async (q) => ready().then(() => engine.browse(q)),
    nearMisses: async (p, ask) => ready().then(() => engine.nearMisses(p, ask)),
    nearCandidates: async (o, ask) => ready().then(() => engine.nearCandidates(o, ask)),
    whatIf: async (p, ask) => ready().then(() => engine.whatIf(p, ask)),
    whatIfCandidates: async (o, ask) => ready().then(() => engine.whatIfCandidates(o, ask)),
  };
}
