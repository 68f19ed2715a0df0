import type { PeopleFilter } from "../../db/queries/people.server";

/** Ways for an officer to narrow the list of people. */
export const PEOPLE_FILTERS: readonly PeopleFilter[] = ["all", "not-assessed", "waiting", "look-again"];

/** A filter as an address names it; everybody for any other word. */
export const filterOf = (word: string | null): PeopleFilter =>
  PEOPLE_FILTERS.find((filter) => filter === word) ?? "all";
