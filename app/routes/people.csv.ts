import { peopleAsCsv } from "../participants/people-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The list beside it as a file. */
export const loader = guardedLoader("person.list", peopleAsCsv);
