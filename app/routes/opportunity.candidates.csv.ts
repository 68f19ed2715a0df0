import { candidatesForAsCsv } from "../brokering/candidates-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The list beside it as a file. */
export const loader = guardedLoader("post.candidates-for", candidatesForAsCsv);
