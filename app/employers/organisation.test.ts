import { expect, it } from "vitest";
import { JOIN_SCHEMAS, licenceIn, unsettledBy } from "./organisation";
import { canMove } from "./states";

const facts = {
  name: "Fenland Foods",
  kind: "charity",
  companyNumber: "01234567",
  charityNumber: "1234567",
  gangmasterLicence: "ABCD0123",
};

it.each([
  ["name", { kind: true, licence: true }],
  ["kind", { kind: true, licence: false }],
  ["companyNumber", { kind: true, licence: true }],
  ["charityNumber", { kind: true, licence: false }],
  ["gangmasterLicence", { kind: false, licence: true }],
] as const)("a change of the %s has verified again what rests on it", (field, unsettled) => {
  expect(unsettledBy(facts, { ...facts, [field]: "another" })).toEqual(unsettled);
  expect(unsettledBy(facts, facts)).toEqual({ kind: false, licence: false });
});

it("a licence is kept of who supplies workers alone", () => {
  expect(licenceIn({ suppliesWorkers: "yes", gangmasterLicence: "ABCD0123" })).toBe("ABCD0123");
  expect(licenceIn({ suppliesWorkers: "no", gangmasterLicence: "ABCD0123" })).toBeNull();
});

it("what the public reads of an employer holds no contact", () => {
  const { description } = JOIN_SCHEMAS.organisation.shape;
  expect(description.safeParse("Write to boss@hotel.example").success).toBe(false);
  expect(description.safeParse("A hotel of 84 rooms, open since 1961.").success).toBe(true);
});

it("an employer that was suspended is approved again, and never refused", () => {
  expect(canMove("suspended", "approved")).toBe(true);
  expect(canMove("suspended", "refused")).toBe(false);
  expect(canMove("approved", "refused")).toBe(false);
  expect(canMove("refused", "applied")).toBe(true);
  for (const to of ["applied", "approved", "suspended"] as const) expect(canMove("left", to)).toBe(false);
});
