import type { BrowsePage, BrowseQuery, OpportunityDocument, OpportunityFilter } from "../engine";
import { byId } from "../match/score";
import {
  distanceKm,
  estimateMinutes,
  type Place,
  type Ring,
  ringOfMinutes,
  UNSET_MODE,
} from "../match/travel";
import type { Documents } from "./documents";
import { opportunityFacets } from "./facets";
import { failingParts, visibleTo } from "./filters";
import { ascending, POST_ORDER, pageOf } from "./order";

type Ordered = {
  id: string;
  document: OpportunityDocument;
  km: number;
  /** How well it answers the words; 0 where none are asked for. */
  score: number;
};
type Found = Ordered & { ring: Ring | null };
type Beside = Found & { failing: keyof OpportunityFilter };

const isOpen = ({ form }: OpportunityDocument, today: string) =>
  form.status === "open" && form.placesLeft > 0 && (form.closesOn === null || form.closesOn >= today);

export function ringFrom(reader: BrowseQuery["reader"], place: Place | null): Ring | null {
  if (!reader?.place || !place) return 0;
  return ringOfMinutes(estimateMinutes(reader.place, place, reader.mode ?? UNSET_MODE));
}

/** Kilometres from the place that is searched near; a post without a place needs no journey. */
export function kmFrom({ near, reader }: BrowseQuery, place: Place | null): number {
  const from = near?.place ?? reader?.place;
  return from && place ? distanceKm(from, place) : 0;
}

/** A post, and how well it answers the words. */
export type Said = { document: OpportunityDocument; score: number };

function* withWords(documents: Documents, scores: ReadonlyMap<string, number> | undefined): Generator<Said> {
  if (scores === undefined) {
    for (const document of documents.opportunities()) yield { document, score: 0 };
    return;
  }
  for (const [id, score] of scores) {
    const document = documents.opportunity(id);
    if (document) yield { document, score };
  }
}

/** What passes the filter, and what fails one part of it alone. */
function find(those: Iterable<Said>, q: BrowseQuery) {
  const isVisible = visibleTo(q);
  const failingOf = failingParts(q.filter ?? {});
  const found: Found[] = [];
  const beside: Beside[] = [];
  for (const { document, score } of those) {
    if (!isOpen(document, q.today) || !isVisible(document)) continue;
    const ring = ringFrom(q.reader, document.form.place);
    const [failing, another] = failingOf(document, { ring, fitting: [] });
    if (another !== undefined) continue;
    const km = kmFrom(q, document.form.place);
    if (q.near && km > q.near.withinKm) continue;
    const one = { id: document.form.id, document, ring, km, score };
    if (failing === undefined) found.push(one);
    else beside.push({ ...one, failing });
  }
  return { found, beside };
}

const newest = (a: Ordered, b: Ordered) => POST_ORDER.newest(a.document, b.document) || byId(a, b);
export const BROWSE_ORDER: Record<NonNullable<BrowseQuery["sort"]>, (a: Ordered, b: Ordered) => number> = {
  relevance: (a, b) => b.score - a.score || newest(a, b),
  newest,
  closing: (a, b) => POST_ORDER.closing(a.document, b.document) || newest(a, b),
  nearest: (a, b) => ascending(a.km, b.km) || newest(a, b),
  pay: (a, b) => POST_ORDER.pay(a.document, b.document) || newest(a, b),
};

export function browse(documents: Documents, q: BrowseQuery): Omit<BrowsePage, "revision"> {
  const words = documents.words.find(q.words ?? "");
  return { ...listOf(withWords(documents, words?.scores), q), meant: words?.meant ?? null };
}

/** @param those all that may pass, and have the words */
export function listOf(those: Iterable<Said>, q: BrowseQuery): Omit<BrowsePage, "revision" | "meant"> {
  const { found, beside } = find(those, q);
  const sorted = found.sort(BROWSE_ORDER[q.sort ?? "relevance"]);
  return {
    hits: pageOf(sorted, q).map(({ id }) => ({ id })),
    total: found.length,
    facets: opportunityFacets(found, beside),
  };
}
