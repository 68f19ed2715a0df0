import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutUnit } from "../../db/reference/postcodes";
import { KINDS } from "../../search/match/model";
import { MODES, RINGS } from "../../search/match/travel";
import { placeOf, sortOf } from "./query";
import {
  addressOf,
  type Search,
  SORTS,
  searchOf,
  shorterThan,
  USUAL_MINUTES,
  USUAL_MODE,
  without,
} from "./search";

const query = (address: string) => new URL(address, "http://here.invalid").searchParams;
const typed = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\p{Cc}\p{Surrogate}]/gu, "").trim())
  .filter((text) => text !== "");
const USUAL: readonly unknown[] = [USUAL_MINUTES, USUAL_MODE];
const unusual = <T>(values: readonly T[]) =>
  fc.constantFrom(...values.filter((value) => !USUAL.includes(value)));
const searches: fc.Arbitrary<Search> = fc
  .record(
    {
      q: typed,
      // No search holds more of a postcode than its district.
      town: typed.map(withoutUnit),
      within: unusual([...RINGS, "any" as const]),
      mode: unusual(MODES),
      kind: fc.constantFrom(...KINDS),
      sector: fc.constantFrom("care", "retail"),
      school: fc.constant(true),
      term: fc.constant(true),
      pay: fc.integer({ min: 1, max: 99 }),
      sort: fc.constantFrom(...SORTS),
    },
    { requiredKeys: [] },
  )
  .map((search) => (search.town === undefined ? without(search, "town") : search));

it("an address gives the same search again, and the same search the same address", () =>
  fc.assert(
    fc.property(searches, fc.integer({ min: 1, max: 1_000 }), (search, page) => {
      const address = addressOf(search, page);
      expect(searchOf(query(address), USUAL_MODE)).toEqual({ search, page });
      expect(addressOf(searchOf(query(address), USUAL_MODE).search, page)).toBe(address);
    }),
  ));
it("an address says no more than it asks for, and one that does is shortened once", () => {
  const shorter = (address: string) => shorterThan(new URL(address, "http://here.invalid"), USUAL_MODE);
  expect(shorter("/opportunities?q=cook&town=&kind=&sector=&pay=&sort=")).toBe("/opportunities?q=cook");
  expect(shorter("/opportunities?town=Diss&within=45&mode=bus")).toBe("/opportunities?town=Diss");
  expect(shorter("/opportunities?within=30&mode=car&sort=nearest&from=advert")).toBe("/opportunities");
  expect(shorter("/opportunities?school=1&page=2")).toBeNull();
  fc.assert(
    fc.property(fc.string(), fc.string(), (q, town) => {
      const said = `/opportunities?${new URLSearchParams({ q, town })}`;
      expect(shorter(shorter(said) ?? said)).toBeNull();
    }),
  );
});
it("whatever an address says that means nothing is passed over", () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("within", "mode", "kind", "sector", "school", "pay", "sort", "page"),
        fc.string(),
      ),
      (said) => {
        const { search, page } = searchOf(new URLSearchParams(said), USUAL_MODE);
        expect(searchOf(query(addressOf(search, page)), USUAL_MODE)).toEqual({ search, page });
      },
    ),
  ));
it("words are read without what cannot be shown, and up to 80 letters", () => {
  expect(searchOf(new URLSearchParams({ q: " a\u0000b ", town: "  " }), USUAL_MODE).search).toEqual({
    q: "a b",
  });
  expect(searchOf(new URLSearchParams({ q: "x".repeat(10_000) }), USUAL_MODE).search.q).toHaveLength(80);
});
it("without its town a search has no journey and no nearest first", () => {
  const search: Search = { q: "cook", town: "Diss", within: 60, mode: "car", sort: "nearest" };
  expect(without(search, "town")).toEqual({ q: "cook" });
  expect(without(search, "q")).toEqual({ town: "Diss", within: 60, mode: "car", sort: "nearest" });
});
it("a sort that means nothing is the usual one: the best answer to words, else the newest", () => {
  const { town } = placeOf("Norwich") ?? {};
  expect(sortOf({ sort: "nearest" }, null)).toBe("newest");
  expect(sortOf({ sort: "nearest" }, town ?? null)).toBe("nearest");
  expect(sortOf({ sort: "relevance" }, null)).toBe("newest");
  expect(sortOf({ q: "cook" }, null)).toBe("relevance");
  expect(sortOf({ q: "cook", sort: "pay" }, null)).toBe("pay");
  expect(sortOf({ q: "cook", sort: "fit" }, null)).toBe("relevance");
  expect(sortOf({ q: "cook", sort: "fit" }, null, true)).toBe("fit");
});
it("a town is known by its name, its label and its number", () => {
  const { town } = placeOf("norwich") ?? {};
  expect(town?.label).toBe("Norwich, Norfolk");
  expect(placeOf("Norwich, Norfolk")?.town?.id).toBe(town?.id);
  expect(placeOf(String(town?.id))?.town?.id).toBe(town?.id);
  expect(placeOf("999999999")?.town).toBeNull();
  expect(placeOf(undefined)).toBeNull();
});
