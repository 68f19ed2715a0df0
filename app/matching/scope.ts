/*
 * Tokens by which an engine leaves out what a reader may not see: a document carries some, a reader holds some,
 * and one in common suffices.
 */

export const postScope = (regions: readonly string[]) => regions.map((region) => `region:${region}`);

/** A person belongs to a region and to a partner, or to nobody yet. */
export const peopleScope = (regionCode: string | null, partnerId: string | null) =>
  `people:${regionCode ?? "-"}:${partnerId ?? "-"}`;

/** An officer sees, in their region, their partner's people and those whom no partner has taken on. */
export const officerScope = (officer: { regionCode: string; partnerId: string }) => [
  peopleScope(officer.regionCode, officer.partnerId),
  peopleScope(officer.regionCode, null),
];
