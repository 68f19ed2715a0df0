import type { Hit } from "../engine";

type Page = { hits: readonly Hit[]; total: number; facets: object };

/** Equal whatever the order in which facets name their values. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, inner]) => [name, sorted(inner)]),
      )
    : value;

const textOf = ({ hits, total, facets }: Page) => JSON.stringify([hits, total, sorted(facets)]);

/** Whether two pages have the same hits with the same scores in the same order, the same total and the same facets. */
export const isSamePage = (one: Page, other: Page) => textOf(one) === textOf(other);
