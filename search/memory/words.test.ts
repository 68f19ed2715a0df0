import fc from "fast-check";
import { expect, it } from "vitest";
import { aListing } from "../testing/builders";
import { WordIndex } from "./words";

const text = fc.array(fc.constantFrom("cook", "cooking", "cools", "baker", "bake", "cake", "lake", "team"), {
  maxLength: 4,
});
const write = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e"),
  listing: fc.option(fc.record({ title: text, text, broadly: text })),
});
const typed = fc.constantFrom("cook", "coo", "bak", "team cook", "cakw", "coik bake", "lakes");

it("answers from what posts say now, whatever they said before and in whatever order that came", () =>
  fc.assert(
    fc.property(fc.array(write, { minLength: 4, maxLength: 14 }), typed, typed, (writes, before, words) => {
      const grown = new WordIndex();
      const now = new Map<string, ReturnType<typeof aListing> | null>();
      for (const { id, listing } of writes) {
        const said = listing && { ...listing, title: listing.title.join(" "), text: listing.text.join(" ") };
        const entry = said && aListing({ ...said, broadly: said.broadly.join(" ") });
        grown.put(id, entry);
        now.set(id, entry);
        grown.find(before);
      }
      const fresh = new WordIndex();
      for (const [id, listing] of [...now].sort(([a], [b]) => (a < b ? 1 : -1))) fresh.put(id, listing);
      const answer = (index: WordIndex) => {
        const found = index.find(words);
        return { meant: found?.meant, scores: new Map(found?.scores) };
      };
      expect(answer(grown)).toEqual(answer(fresh));
    }),
    { numRuns: 100 },
  ));
