import type { BrowsePage, BrowseQuery } from "../../search/engine";
import { type FitWord, fitWord } from "../../search/match/score";
import type { MatchingCaller } from "../caller";
import { onceChecked } from "../matching/matching.server";
import { participantForMatching } from "../matching/rows.server";
import { allowRead } from "../transact.server";

/** So many of what fits come first, best first; behind them the usual order goes on. */
const FIRST = 200;
/** As many as a search has pages for. */
const ALL = 20_000;

/** What was found, and of each how well it fits, where that is known. */
export type FoundPage = Omit<BrowsePage, "hits"> & { hits: { id: string; fit?: FitWord }[] };

/** A search's page for the participant who asks, with what fits them first. Nothing is left out for not fitting. */
export async function fittingFirst(caller: MatchingCaller, query: BrowseQuery): Promise<FoundPage> {
  const { db, actor, engine } = caller;
  if (actor.role !== "participant") return engine.browse(query);
  await allowRead(caller, "matches.read", { ownerId: actor.personId });
  const p = await participantForMatching(db, actor.personId);
  if (!p) return engine.browse(query);
  const { today, limit, offset = 0 } = query;
  const [found, fitting] = await Promise.all([
    engine.browse({ ...query, limit: ALL, offset: 0 }),
    engine.matches(onceChecked(p, today), { today, limit: FIRST }),
  ]);
  const there = new Set(found.hits.map(({ id }) => id));
  const first = fitting.hits.filter(({ id }) => there.has(id));
  const isFirst = new Set(first.map(({ id }) => id));
  const hits = [
    ...first.map(({ id, score }) => ({ id, fit: fitWord(score) })),
    ...found.hits.filter(({ id }) => !isFirst.has(id)),
  ];
  return { ...found, hits: hits.slice(offset, offset + limit) };
}
