import { expect, it } from "vitest";
import { type LastSaid, type Suggestible, suggestionFor } from "./suggestions";

const TODAY = "2026-11-22";
const blank: Suggestible & { title: string | null; payPence: number | null } = {
  title: "Kitchen assistant",
  payPence: null,
  sectorCode: null,
  socCode: null,
  address: null,
  townLabel: null,
  gettingThere: null,
  contract: null,
  probation: null,
  leadsTo: null,
  payPer: null,
  places: null,
  startsOn: null,
  closesOn: null,
};
const last: LastSaid = {
  place: { title: "Cook", address: "12 Quay Street", townLabel: "Norwich", gettingThere: "Bus 25" },
  contract: { title: "Cook", contract: "permanent", probation: "3 months", leadsTo: null },
};
const suggested = (
  step: Parameters<typeof suggestionFor>[0],
  post: Partial<typeof blank> = {},
  said = last,
) => suggestionFor(step, { ...blank, ...post }, said, TODAY)?.values;

it("the place and the contract are those of the last post, and say so", () => {
  expect(suggested("place")).toEqual({
    address: "12 Quay Street",
    townLabel: "Norwich",
    gettingThere: "Bus 25",
  });
  expect(suggested("contract")).toEqual({ contract: "permanent", probation: "3 months", leadsTo: null });
  expect(suggestionFor("place", blank, last, TODAY)?.because).toBe("As in your last post, “Cook”.");
});
it("the kind of work and the occupation are those that the title names", () => {
  expect(suggested("sector")).toEqual({ sectorCode: "hospitality" });
  expect(suggested("occupation", { sectorCode: "hospitality" })).toEqual({ socCode: "9263" });
  expect(suggested("sector", { title: "Somebody kind" })).toBeUndefined();
});
it("a post stays open for four weeks, but never beyond its start", () => {
  expect(suggested("dates")).toEqual({ places: 1, closesOn: "2026-12-20" });
  expect(suggested("dates", { startsOn: "2026-12-01" })).toEqual({ places: 1, closesOn: "2026-12-01" });
  expect(suggested("dates", { startsOn: "2027-02-01" })?.closesOn).toBe("2026-12-20");
});
it("what is answered is suggested no other way, and nothing is suggested for what costs people a fit", () => {
  expect(suggested("place", { townLabel: "Ipswich" })).toBeUndefined();
  expect(suggested("contract", { contract: "temporary" })).toBeUndefined();
  expect(suggested("dates", { places: 3, closesOn: "2026-12-01" })).toBeUndefined();
  for (const step of ["work", "hours", "skills", "helpful-skills", "english", "certificates"] as const)
    expect(suggested(step)).toBeUndefined();
});
it("the end of a fixed term is never copied, and a first post has only what needs no post before it", () => {
  const fixed = {
    ...last,
    contract: { title: "Cook", contract: "fixed_term", probation: null, leadsTo: null },
  };
  expect(suggested("contract", {}, fixed)).toBeUndefined();
  expect(suggested("place", {}, {})).toBeUndefined();
  expect(suggested("pay", {}, {})).toEqual({ payPer: "hour" });
});
