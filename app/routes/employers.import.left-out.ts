import { leftOutRows } from "../imports/pages.server";
import { guardedLoader } from "../web/guard.server";

/** The rows of the officer's list that would be left out, as CSV. */
export const loader = guardedLoader("employer.add", (asked) => leftOutRows(asked, "employers"));
