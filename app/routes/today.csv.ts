import { todayAsCsv } from "../today/today-csv.server";
import { guardedLoader } from "../web/guard.server";

/** The list beside it as a file. */
export const loader = guardedLoader("today.read", todayAsCsv);
