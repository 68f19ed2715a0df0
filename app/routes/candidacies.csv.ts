import { candidaciesAsCsv } from "../brokering/candidacies-csv.server";
import { guardedLoader } from "../web/guard.server";

/** Where everybody of the list of people stands, as a file. */
export const loader = guardedLoader("person.list", candidaciesAsCsv);
