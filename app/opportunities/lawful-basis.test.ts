import { expect, it } from "vitest";
import { WORKS } from "../../search/match/model";
import { lawfulBasis, mostDays, type Organisation } from "./lawful-basis";

const ORGANISATIONS: Record<string, Organisation> = {
  business: { kind: "business", verified: false },
  "business said to be verified": { kind: "business", verified: true },
  "charity, not verified": { kind: "charity", verified: false },
  charity: { kind: "charity", verified: true },
  "public body, not verified": { kind: "public_body", verified: false },
  "public body": { kind: "public_body", verified: true },
};

// Columns: business, business "verified", charity not verified, charity, public body not verified, public body.
// biome-ignore format: one line a kind and a basis.
const TABLE = {
  vacancy: {
    paid:             "yes  yes  yes  yes  yes  yes",
    voluntary_worker: "kind kind kind kind kind kind",
    volunteering:     "kind kind kind kind kind kind",
    course_placement: "kind kind kind kind kind kind",
    shadowing:        "kind kind kind kind kind kind",
    scheme:           "kind kind kind kind kind kind",
  },
  work_experience: {
    paid:             "yes  yes  yes  yes  yes  yes",
    voluntary_worker: "biz  biz  wait yes  wait yes",
    volunteering:     "kind kind kind kind kind kind",
    course_placement: "yes  yes  yes  yes  yes  yes",
    shadowing:        "yes  yes  yes  yes  yes  yes",
    scheme:           "yes  yes  yes  yes  yes  yes",
  },
  volunteering: {
    paid:             "kind kind kind kind kind kind",
    voluntary_worker: "kind kind kind kind kind kind",
    volunteering:     "biz  biz  wait yes  wait yes",
    course_placement: "kind kind kind kind kind kind",
    shadowing:        "kind kind kind kind kind kind",
    scheme:           "kind kind kind kind kind kind",
  },
} as const;
const MEANS = {
  yes: { ok: true },
  kind: { ok: false, because: "not-of-this-kind" },
  biz: { ok: false, because: "business" },
  wait: { ok: false, because: "not-verified" },
};

for (const [kind, rows] of Object.entries(TABLE))
  for (const work of WORKS)
    Object.entries(ORGANISATIONS).forEach(([name, organisation], column) => {
      const expected = rows[work].split(/ +/)[column] as keyof typeof MEANS;
      it(`${kind}, ${work}, ${name}: ${expected}`, () => {
        expect(lawfulBasis(kind as keyof typeof TABLE, work, organisation)).toEqual(MEANS[expected]);
      });
    });

it("a work academy lasts six weeks at most, a course placement a year", () => {
  expect(mostDays("scheme")).toBe(42);
  expect(mostDays("course_placement")).toBe(365);
});
