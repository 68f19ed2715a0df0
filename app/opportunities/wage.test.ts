import { expect, it } from "vitest";
import type { DatedRate } from "./pay";
import { judgePay, payRefused } from "./wage";

const TODAY = "2026-11-23";
const rate = (validFrom: string, pence: number): DatedRate => ({
  kind: "minimum_wage",
  band: "21-and-over",
  validFrom,
  pence,
});
const RATES = [rate("2025-04-01", 1221), rate("2026-04-01", 1271)];
const hourly = (pence: number, startsOn: string | null) => ({
  pence,
  per: "hour" as const,
  hours: [25],
  startsOn,
});

it.each([
  { pence: 1271, startsOn: null, verdict: { ok: true, hourly: 1271, rateUnknown: false } },
  { pence: 1270, startsOn: null, verdict: { ok: false, reason: "below" } },
  { pence: 1271, startsOn: "2027-03-31", verdict: { ok: true, rateUnknown: false } },
  { pence: 1271, startsOn: "2027-04-01", verdict: { ok: true, rateUnknown: true } },
  { pence: 1270, startsOn: "2027-04-01", verdict: { ok: false, reason: "below" } },
  { pence: 1221, startsOn: "2025-05-01", verdict: { ok: false, reason: "below" } },
])("$pence pence from $startsOn", ({ pence, startsOn, verdict }) => {
  expect(judgePay(hourly(pence, startsOn), RATES, TODAY)).toMatchObject(verdict);
});
it("a later rate that is known decides for a start on its day or after", () => {
  const known = [...RATES, rate("2027-04-01", 1320)];
  expect(judgePay(hourly(1290, "2027-03-31"), known, TODAY).ok).toBe(true);
  expect(judgePay(hourly(1290, "2027-04-01"), known, TODAY)).toMatchObject({ ok: false, reason: "below" });
});
it("a year's pay needs the week that it is for", () => {
  expect(judgePay({ pence: 2_500_000, per: "year", hours: [], startsOn: null }, RATES, TODAY)).toEqual({
    ok: false,
    reason: "no-week",
  });
  expect(judgePay({ pence: 2_500_000, per: "year", hours: [40], startsOn: null }, RATES, TODAY).ok).toBe(
    false,
  );
});
it("says what the pay comes to and what it must be", () => {
  const verdict = judgePay(hourly(1200, null), RATES, TODAY);
  expect(!verdict.ok && payRefused(verdict)).toBe(
    'post.error.pay_below|{"hourly":"£12.00","rate":"£12.71","from":"1 April 2026"}',
  );
});
