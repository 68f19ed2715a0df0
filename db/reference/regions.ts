/**
 * The nine regions that officers work in, and the rest of the country. A town belongs where its
 * second-level GeoNames code says; counties hold the unitary councils that lie in them. Labels in the
 * catalogue: `region.<code>`.
 */
const ROWS = [
  { code: "norfolk", admin2: ["I9"] },
  { code: "suffolk", admin2: ["N5"] },
  { code: "cambridgeshire", admin2: ["C3", "K3"] },
  { code: "essex", admin2: ["E4", "M5", "O3"] },
  { code: "hertfordshire", admin2: ["F8"] },
  { code: "bedfordshire", admin2: ["Z5", "Z6", "I1"] },
  { code: "birmingham", admin2: ["A7"] },
  { code: "coventry", admin2: ["C7"] },
  { code: "wolverhampton", admin2: ["Q3"] },
  { code: "elsewhere", admin2: [] },
] as const;

export type RegionCode = (typeof ROWS)[number]["code"];

export interface Region {
  code: RegionCode;
  admin2: readonly string[];
}

export const REGIONS: readonly Region[] = ROWS;

/** Where no region of ours reaches: posts and people there are nobody's by place. */
export const ELSEWHERE: RegionCode = "elsewhere";
