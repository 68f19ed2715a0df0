import { ownPostsAsCsv } from "../opportunities/own-list-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The list beside it as a file. */
export const loader = guardedLoader("post.own", ownPostsAsCsv);
