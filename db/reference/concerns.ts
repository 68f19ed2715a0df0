/** What may be a crime against somebody who works there: read before all else that is said to be wrong with a job. */
export const GRAVEST_WRONGS: readonly string[] = ["asks-money", "keeps-papers"];
