import type { SectorCode } from "../../db/reference/sectors";

/**
 * Work into which nobody supplies workers without a licence: farming, gathering shellfish, and processing and
 * packing food (Gangmasters (Licensing) Act 2004, section 3).
 */
const LICENSED: readonly SectorCode[] = ["farming", "food-production"];

/** Whether those who supply workers into this kind of work need a licence. */
export const suppliesInto = (sector: string | null): boolean =>
  (LICENSED as readonly (string | null)[]).includes(sector);
