import type { OpportunityDocument } from "../engine";

/** What is not known comes last. */
const last = Number.POSITIVE_INFINITY;

export const ascending = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

/** How two posts stand to each other, whoever reads. */
export const POST_ORDER = {
  newest: (a: OpportunityDocument, b: OpportunityDocument) =>
    ascending(-(a.publishedAt ?? -last), -(b.publishedAt ?? -last)),
  closing: (a: OpportunityDocument, b: OpportunityDocument) =>
    ascending(a.form.closesOn ?? "9999-12-31", b.form.closesOn ?? "9999-12-31"),
  pay: (a: OpportunityDocument, b: OpportunityDocument) =>
    ascending(-(a.hourlyPay ?? -last), -(b.hourlyPay ?? -last)),
};

export const pageOf = <T>(sorted: readonly T[], { offset = 0, limit }: { offset?: number; limit: number }) =>
  sorted.slice(offset, offset + limit);
