import { employersAsCsv } from "../employers/employers-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The list beside it as a file. */
export const loader = guardedLoader("employer.list", employersAsCsv);
