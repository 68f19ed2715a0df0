import { expect, it } from "vitest";
import { RATES } from "../../db/reference/rates";
import { checkPay, nextFirstOfApril, rateFor } from "./pay";

it.each([
  ["2025-03-31", "21-and-over", null],
  ["2025-04-01", "21-and-over", { pencePerHour: 1221, validFrom: "2025-04-01", known: true }],
  ["2025-04-02", "21-and-over", { pencePerHour: 1221, validFrom: "2025-04-01", known: true }],
  ["2026-03-31", "21-and-over", { pencePerHour: 1221, validFrom: "2025-04-01", known: true }],
  ["2026-04-01", "21-and-over", { pencePerHour: 1271, validFrom: "2026-04-01", known: true }],
  ["2026-04-02", "21-and-over", { pencePerHour: 1271, validFrom: "2026-04-01", known: true }],
  ["2026-04-01", "18-20", { pencePerHour: 1085, validFrom: "2026-04-01", known: true }],
  ["2026-03-31", "18-20", { pencePerHour: 1000, validFrom: "2025-04-01", known: true }],
  ["2026-04-01", "16-17", { pencePerHour: 800, validFrom: "2026-04-01", known: true }],
  ["2026-03-31", "16-17", { pencePerHour: 755, validFrom: "2025-04-01", known: true }],
  ["2026-04-01", "apprentice", { pencePerHour: 800, validFrom: "2026-04-01", known: true }],
  ["2026-03-31", "apprentice", { pencePerHour: 755, validFrom: "2025-04-01", known: true }],
  ["2027-03-31", "21-and-over", { pencePerHour: 1271, validFrom: "2026-04-01", known: true }],
  ["2027-04-01", "21-and-over", { pencePerHour: 1271, validFrom: "2026-04-01", known: false }],
  ["2027-04-02", "21-and-over", { pencePerHour: 1271, validFrom: "2026-04-01", known: false }],
  ["2029-01-01", "16-17", { pencePerHour: 800, validFrom: "2026-04-01", known: false }],
] as const)("for a start on %s the rate of %s is %o", (startsOn, band, expected) => {
  expect(rateFor(RATES, band, startsOn)).toEqual(expected);
});

it("knows the rate from the next 1 April as soon as it is entered", () => {
  const rates = [
    { kind: "minimum_wage", band: "21-and-over", validFrom: "2027-04-01", pence: 1300 },
    { kind: "minimum_wage", band: "21-and-over", validFrom: "2026-04-01", pence: 1271 },
  ];
  expect(rateFor(rates, "21-and-over", "2027-03-31")).toMatchObject({ pencePerHour: 1271, known: true });
  expect(rateFor(rates, "21-and-over", "2027-04-01")).toMatchObject({ pencePerHour: 1300, known: true });
  expect(rateFor(rates, "21-and-over", "2028-04-01")).toMatchObject({ pencePerHour: 1300, known: false });
});
it("a rate that changes in autumn holds until the next 1 April", () => {
  expect(nextFirstOfApril("2026-10-01")).toBe("2027-04-01");
  expect(nextFirstOfApril("2026-04-01")).toBe("2027-04-01");
  expect(nextFirstOfApril("2026-03-31")).toBe("2026-04-01");
});
it("other kinds of rate are not the minimum wage", () => {
  const living = [{ kind: "real_living_wage", band: "21-and-over", validFrom: "2026-05-01", pence: 1345 }];
  expect(rateFor(living, "21-and-over", "2026-06-01")).toBeNull();
});
it("pay to the penny is enough, a penny less is refused", () => {
  expect(checkPay(RATES, 1271, "2026-12-01")).toMatchObject({ ok: true });
  expect(checkPay(RATES, 1270, "2026-12-01")).toMatchObject({ ok: false, reason: "below-minimum" });
  expect(checkPay(RATES, 1221, "2026-03-31")).toMatchObject({ ok: true });
  expect(checkPay(RATES, 1271, "2027-04-01")).toMatchObject({ ok: true, rate: { known: false } });
  expect(checkPay(RATES, 5000, "2020-01-01")).toEqual({ ok: false, reason: "no-rate" });
});
