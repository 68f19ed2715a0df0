import type {
  Change,
  MatchEngine,
  NearMiss,
  NearMissEngine,
  OpportunityAsk,
  PersonAsk,
  Unlock,
} from "../engine";
import { type Judgement, judge, nearMissOf, verdictOf } from "../match/judge";
import type { Opportunity, Participant } from "../match/model";
import { byScore } from "../match/score";
import type { ConstraintCode } from "../match/verdicts";
import { type WhatIf, whatIfs, whatIfsOfOpportunity } from "../match/whatif";
import { browse } from "./browse";
import { matchesIn, nearMissesIn } from "./post-answers";
import { unlocksIn } from "./post-unlocks";
import { Documents, type OpportunityDocument, type ParticipantDocument } from "./documents";
import { opportunityFacets, personFacets, Tally } from "./facets";
import { passesOpportunityFilter, passesPersonFilter, visibleTo } from "./filters";
import { ascending, opportunityOrder, pageOf, personOrder } from "./order";

/** A document that the reader may see and that passes the filter, with how it was judged. */
type Judged<Document> = { id: string; document: Document; judgement: Judgement };

const standpoint = (judgement: Judgement) => ({
  ring: judgement.ring,
  fitting: verdictOf(judgement, "hours").fitting,
});

function* judgedOpportunities(
  documents: Documents,
  p: Participant,
  ask: OpportunityAsk,
): Generator<Judged<OpportunityDocument>> {
  const isVisible = visibleTo(ask);
  for (const document of documents.opportunities()) {
    if (!isVisible(document)) continue;
    const judgement = judge(p, document.form, ask.today);
    if (passesOpportunityFilter(document, standpoint(judgement), ask.filter ?? {}))
      yield { id: document.form.id, document, judgement };
  }
}

function* judgedPeople(
  documents: Documents,
  o: Opportunity,
  ask: PersonAsk,
): Generator<Judged<ParticipantDocument>> {
  const isVisible = visibleTo(ask);
  for (const document of documents.participants()) {
    if (!isVisible(document)) continue;
    const judgement = judge(document.form, o, ask.today);
    if (passesPersonFilter(document, judgement.ring, ask.filter ?? {}))
      yield { id: document.form.id, document, judgement };
  }
}

const fitsOf = <Document>(judged: Iterable<Judged<Document>>) =>
  Array.from(judged)
    .filter(({ judgement }) => judgement.fits)
    .map(({ id, document, judgement: { score, ring } }) => ({ id, document, score, ring }));

function nearMissPage(
  judged: Iterable<Judged<unknown>>,
  ask: { limit: number; offset?: number; except?: readonly ConstraintCode[] },
) {
  const near: NearMiss[] = [];
  const constraints = new Tally();
  for (const { id, judgement } of judged) {
    const constraint = nearMissOf(judgement);
    if (constraint === null || ask.except?.includes(constraint)) continue;
    near.push({ id, constraint, score: judgement.score });
    constraints.add(constraint);
  }
  return {
    hits: pageOf(near.sort(byScore), ask),
    total: near.length,
    constraints: constraints.result(),
  };
}

/** Whatever a relaxation opens fails now, and only on the relaxation's own constraint. */
function byConstraint<Document>(judged: Iterable<Judged<Document>>) {
  const groups = new Map<ConstraintCode, Judged<Document>[]>();
  for (const each of judged) {
    const constraint = nearMissOf(each.judgement);
    if (constraint === null) continue;
    const group = groups.get(constraint);
    if (group) group.push(each);
    else groups.set(constraint, [each]);
  }
  return groups;
}

function unlocks<Relaxation, Subject, Document>(
  tries: WhatIf<Relaxation, Subject>[],
  near: Map<ConstraintCode, Judged<Document>[]>,
  opensFor: (relaxed: Subject, document: Document) => boolean,
): Unlock<Relaxation>[] {
  return tries
    .map(({ relaxation, constraint, relaxed }) => ({
      relaxation,
      opens: (near.get(constraint) ?? []).filter(({ document }) => opensFor(relaxed, document)).length,
    }))
    .filter(({ opens }) => opens > 0)
    .sort((a, b) => b.opens - a.opens);
}

/** The certificates whose lack alone keeps the person from something. */
function certificatesWorthTrying(near: Judged<unknown>[]): string[] {
  const types = near.flatMap(({ judgement }) =>
    verdictOf(judgement, "certificates").missing.map(({ type }) => type),
  );
  return [...new Set(types)].sort(ascending);
}

/**
 * The in-process engine: judges everything, so its totals and its order are exact. `clock` gives milliseconds
 * since 1970.
 */
export function createMemoryEngine(clock: () => number): MatchEngine & NearMissEngine {
  let documents = new Documents();
  let lagMs = 0;
  /** Changes that arrive while a rebuild reads its source, to be applied again on what it built. */
  let arrivedDuringRebuild: Change[] | null = null;
  let rebuilding: Promise<void> = Promise.resolve();

  function measureLag() {
    if (documents.committedAt !== null) lagMs = Math.max(0, clock() - documents.committedAt);
  }

  async function rebuildFrom(source: AsyncIterable<Change>) {
    const arrived: Change[] = [];
    arrivedDuringRebuild = arrived;
    try {
      const aside = new Documents();
      for await (const change of source) aside.apply(change);
      for (const change of arrived) aside.apply(change);
      documents = aside;
      measureLag();
    } finally {
      arrivedDuringRebuild = null;
    }
  }

  return {
    name: "memory",

    async matches(p, ask) {
      return { ...matchesIn(documents.posts, p, ask), revision: documents.revision };
    },

    async candidates(o, ask) {
      const { revision } = documents;
      const found = fitsOf(judgedPeople(documents, o, ask));
      const facets = personFacets(found);
      const sorted = found.sort(personOrder(ask.sort));
      const hits = pageOf(sorted, ask).map(({ id, score }) => ({ id, score }));
      return { hits, total: found.length, facets, revision, top: "exhaustive" };
    },

    async browse(q) {
      return { ...browse(documents.opportunities(), q), revision: documents.revision };
    },

    async nearMisses(p, ask) {
      return { ...nearMissesIn(documents.posts, p, ask), revision: documents.revision };
    },

    async nearCandidates(o, ask) {
      return {
        ...nearMissPage(judgedPeople(documents, o, ask), ask),
        revision: documents.revision,
      };
    },

    async whatIf(p, ask) {
      return unlocksIn(documents.posts, p, ask);
    },

    async whatIfCandidates(o, ask) {
      const near = byConstraint(judgedPeople(documents, o, ask));
      return unlocks(
        whatIfsOfOpportunity(o),
        near,
        (relaxed, document) => judge(document.form, relaxed, ask.today).fits,
      );
    },

    async apply(changes) {
      arrivedDuringRebuild?.push(...changes);
      for (const change of changes) documents.apply(change);
      measureLag();
    },

    rebuild(source) {
      const next = rebuilding.then(() => rebuildFrom(source));
      rebuilding = next.catch(() => {});
      return next;
    },

    async health() {
      return { ok: true, revision: documents.revision, lagMs };
    },
  };
}
