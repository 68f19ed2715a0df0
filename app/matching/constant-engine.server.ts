import type { MatchQueries } from "../../search/reflecting";

/** By reader, the answers to one page in the order in which it asks. */
const kept = new Map<string, Promise<unknown>[]>();

/**
 * Answers each question of a page as it did when the reader first saw it: what remains of the page's time is everything but
 * the search. For measurements alone; it never forgets.
 */
export function constantEngine(engine: MatchQueries, readerId: string): MatchQueries {
  const answers = kept.get(readerId) ?? [];
  kept.set(readerId, answers);
  let asked = 0;
  const once = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = (answers[asked] ?? ask()) as Promise<T>;
    answers[asked] = answer;
    asked += 1;
    return answer;
  };
  return {
    name: engine.name,
    matches: (p, ask) => once(() => engine.matches(p, ask)),
    candidates: (o, ask) => once(() => engine.candidates(o, ask)),
    browse: (q) => once(() => engine.browse(q)),
    nearMisses: (p, ask) => once(() => engine.nearMisses(p, ask)),
    nearCandidates: (o, ask) => once(() => engine.nearCandidates(o, ask)),
    whatIf: (p, ask) => once(() => engine.whatIf(p, ask)),
    whatIfCandidates: (o, ask) => once(() => engine.whatIfCandidates(o, ask)),
  };
}
