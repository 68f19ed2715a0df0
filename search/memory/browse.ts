import type { BrowsePage, BrowseQuery, OpportunityDocument } from "../engine";
import { byId } from "../match/score";
import { distanceKm, estimateMinutes, type Ring, ringOfMinutes, UNSET_MODE } from "../match/travel";
import { opportunityFacets } from "./facets";
import { passesOpportunityFilter, visibleTo } from "./filters";
import { ascending, POST_ORDER, pageOf } from "./order";

type Found = { id: string; document: OpportunityDocument; ring: Ring | null; km: number; inTitle: boolean };

/** Lower case without accents, so that "cafe" finds "Café". */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();

const isOpen = ({ form }: OpportunityDocument, today: string) =>
  form.status === "open" && form.placesLeft > 0 && (form.closesOn === null || form.closesOn >= today);

function ringFrom(reader: BrowseQuery["reader"], { form }: OpportunityDocument): Ring | null {
  if (!reader?.place || !form.place) return 0;
  return ringOfMinutes(estimateMinutes(reader.place, form.place, reader.mode ?? UNSET_MODE));
}

/** Kilometres from the place that is searched near; a post without a place needs no journey. */
function kmFrom({ near, reader }: BrowseQuery, { form }: OpportunityDocument): number {
  const from = near?.place ?? reader?.place;
  return from && form.place ? distanceKm(from, form.place) : 0;
}

function find(documents: Iterable<OpportunityDocument>, q: BrowseQuery): Found[] {
  const words = plain(q.words ?? "").match(/\S+/g) ?? [];
  const isVisible = visibleTo(q);
  const found: Found[] = [];
  for (const document of documents) {
    if (!isOpen(document, q.today) || !isVisible(document)) continue;
    const ring = ringFrom(q.reader, document);
    if (!passesOpportunityFilter(document, { ring, fitting: [] }, q.filter ?? {})) continue;
    const km = kmFrom(q, document);
    if (q.near && km > q.near.withinKm) continue;
    const title = plain(document.title);
    const text = `${title}\n${plain(`${document.employerName}\n${document.town ?? ""}\n${document.text}`)}`;
    if (!words.every((word) => text.includes(word))) continue;
    const inTitle = words.every((word) => title.includes(word));
    found.push({ id: document.form.id, document, ring, km, inTitle });
  }
  return found;
}

const newest = (a: Found, b: Found) => POST_ORDER.newest(a.document, b.document) || byId(a, b);

const ORDER: Record<NonNullable<BrowseQuery["sort"]>, (a: Found, b: Found) => number> = {
  relevance: (a, b) => Number(b.inTitle) - Number(a.inTitle) || newest(a, b),
  newest,
  closing: (a, b) => POST_ORDER.closing(a.document, b.document) || newest(a, b),
  nearest: (a, b) => ascending(a.km, b.km) || newest(a, b),
  pay: (a, b) => POST_ORDER.pay(a.document, b.document) || newest(a, b),
};

export function browse(
  documents: Iterable<OpportunityDocument>,
  q: BrowseQuery,
): Omit<BrowsePage, "revision"> {
  const found = find(documents, q);
  const sorted = found.sort(ORDER[q.sort ?? "relevance"]);
  return {
    hits: pageOf(sorted, q).map(({ id }) => ({ id })),
    total: found.length,
    facets: opportunityFacets(found),
  };
}
