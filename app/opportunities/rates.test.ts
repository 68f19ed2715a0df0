import { expect, it } from "vitest";
import { missingRates, RATE_WORDS } from "./rates";

const all = Object.keys(RATE_WORDS).map((rate) => {
  const [kind = "", band = ""] = rate.split("/");
  return { kind, band, validFrom: "2026-04-01" };
});
const next = (band: string) => ({ kind: "minimum_wage", band, validFrom: "2027-04-01" });
const named = (rates: typeof all, today: string) =>
  missingRates(rates, today).map(({ rate, from }) => [rate, from]);

it("each rate of next April is missing from November on, and no year is that cannot be known yet", () => {
  expect(missingRates(all, "2026-10-31")).toEqual([]);
  expect(named([...all, next("21-and-over"), next("apprentice")], "2026-11-01")).toEqual([
    ["minimum_wage/18-20", "2027-04-01"],
    ["minimum_wage/16-17", "2027-04-01"],
    ["accommodation_offset/day", "2027-04-01"],
  ]);
  expect(missingRates(all, "2027-02-01")).toHaveLength(5);
  expect(missingRates(all, "2027-06-01"), "in force for weeks").toHaveLength(5);
});

it("a rate that was never entered comes first", () => {
  const known = all.filter(({ kind }) => kind !== "accommodation_offset");
  expect(named(known, "2026-10-01")).toEqual([["accommodation_offset/day", null]]);
  expect(named(known, "2026-11-23")[0]).toEqual(["accommodation_offset/day", null]);
});
