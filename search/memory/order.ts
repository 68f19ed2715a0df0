import type { OpportunitySort, PersonSort } from "../engine";
import { byScore } from "../match/score";
import type { Ring } from "../match/travel";
import type { OpportunityDocument } from "./documents";

/** What is not known comes last. */
const last = Number.POSITIVE_INFINITY;

export const ascending = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

type Ranked = { id: string; score: number; ring: Ring | null };
type RankedOpportunity = Ranked & { document: OpportunityDocument };

const nearest = (a: Ranked, b: Ranked) => ascending(a.ring ?? last, b.ring ?? last);

/** How two posts stand to each other, whoever reads. */
export const POST_ORDER = {
  newest: (a: OpportunityDocument, b: OpportunityDocument) =>
    ascending(-(a.publishedAt ?? -last), -(b.publishedAt ?? -last)),
  closing: (a: OpportunityDocument, b: OpportunityDocument) =>
    ascending(a.form.closesOn ?? "9999-12-31", b.form.closesOn ?? "9999-12-31"),
  pay: (a: OpportunityDocument, b: OpportunityDocument) =>
    ascending(-(a.hourlyPay ?? -last), -(b.hourlyPay ?? -last)),
};

/** Equal places in any order fall back on the best first, so that pages never overlap. */
export function opportunityOrder(sort: OpportunitySort = "best") {
  if (sort === "best") return byScore;
  if (sort === "nearest") return (a: Ranked, b: Ranked) => nearest(a, b) || byScore(a, b);
  const order = POST_ORDER[sort];
  return (a: RankedOpportunity, b: RankedOpportunity) => order(a.document, b.document) || byScore(a, b);
}

export const personOrder = (sort: PersonSort = "best") =>
  sort === "best" ? byScore : (a: Ranked, b: Ranked) => nearest(a, b) || byScore(a, b);

export const pageOf = <T>(sorted: readonly T[], { offset = 0, limit }: { offset?: number; limit: number }) =>
  sorted.slice(offset, offset + limit);
