import { reviewAsCsv } from "../opportunities/review-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The list beside it as a file. */
export const loader = guardedLoader("post.queue", reviewAsCsv);
