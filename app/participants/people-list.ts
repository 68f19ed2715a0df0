import { z } from "zod";
import type { PeopleFilter } from "../../db/queries/people-list.server";
import { LANGUAGES } from "../../db/reference/languages";
import { line } from "../web/fields";
import { says } from "../web/says";

/** Ways for an officer to narrow the list of people, as an address names them. */
export const PEOPLE_FILTERS: readonly PeopleFilter[] = [
  "all",
  "mine",
  "not-assessed",
  "waiting",
  "look-again",
  "ends-soon",
  "no-match",
];

/** A filter as an address names it; everybody for any other word. */
export const filterOf = (word: string | null): PeopleFilter =>
  PEOPLE_FILTERS.find((filter) => filter === word) ?? "all";

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: says("form.choice") }).optional();

export const ANSWERED = ["none", "some", "all"] as const;

/** What an officer types to find people. A name stands in no address and no log: it is posted, and kept with them. */
export const PeopleForm = z.object({
  search: line(120).optional(),
  language: choice(LANGUAGES.map(({ code }) => code) as [string, ...string[]]),
  answers: choice(ANSWERED),
});
export type PeopleTyped = z.output<typeof PeopleForm>;
