/*
 * Tokens by which an engine leaves out what a reader may not see: a document carries some, a reader holds some,
 * and one in common suffices.
 */

export const postScope = (regions: readonly string[]) => regions.map((region) => `region:${region}`);

/**
 * A person belongs to a region and to a partner, or to nobody yet: an officer holds the tokens of their region with
 * their partner, and with none.
 */
export const peopleScope = (regionCode: string | null, partnerId: string | null) =>
  `people:${regionCode ?? "-"}:${partnerId ?? "-"}`;
