import { belowRateAsCsv } from "../opportunities/review-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The second list beside it as a file. */
export const loader = guardedLoader("post.queue", belowRateAsCsv);
