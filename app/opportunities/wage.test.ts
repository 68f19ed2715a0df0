import { expect, it } from "vitest";
import { RATES as KNOWN } from "../../db/reference/rates";
import type { DatedRate } from "./pay";
import { judgePay, payAsked, payField, payRefused } from "./wage";

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

const BANDS = ["21-and-over", "18-20", "16-17", "apprentice"] as const;
/** The day before, the day, and the day after each change, with the least that each band may be paid an hour. */
// biome-ignore format: one line a day.
const LEAST: [startsOn: string, today: string, least: Record<(typeof BANDS)[number], number>, known: boolean][] = [
  ["2025-04-01", "2025-03-01", { "21-and-over": 1221, "18-20": 1000, "16-17": 755, apprentice: 755 }, true],
  ["2025-04-02", "2025-03-01", { "21-and-over": 1221, "18-20": 1000, "16-17": 755, apprentice: 755 }, true],
  ["2026-03-31", "2025-06-01", { "21-and-over": 1221, "18-20": 1000, "16-17": 755, apprentice: 755 }, true],
  ["2026-04-01", "2025-06-01", { "21-and-over": 1271, "18-20": 1085, "16-17": 800, apprentice: 800 }, true],
  ["2026-04-02", "2025-06-01", { "21-and-over": 1271, "18-20": 1085, "16-17": 800, apprentice: 800 }, true],
  ["2027-03-31", TODAY, { "21-and-over": 1271, "18-20": 1085, "16-17": 800, apprentice: 800 }, true],
  ["2027-04-01", TODAY, { "21-and-over": 1271, "18-20": 1085, "16-17": 800, apprentice: 800 }, false],
  ["2027-04-02", TODAY, { "21-and-over": 1271, "18-20": 1085, "16-17": 800, apprentice: 800 }, false],
];
const NOBODY = { "18-20": null, "16-17": null, apprentice: null };

for (const [startsOn, today, least, known] of LEAST)
  for (const band of BANDS)
    it(`from ${startsOn}, ${band} may be paid ${least[band]} pence and not a penny less`, () => {
      const paying = (pence: number) =>
        band === "21-and-over"
          ? hourly(pence, startsOn)
          : { ...hourly(2000, startsOn), lowerPay: { ...NOBODY, [band]: pence } };
      expect(judgePay(paying(least[band]), KNOWN, today)).toMatchObject({ ok: true, rateUnknown: !known });
      const refused = judgePay(paying(least[band] - 1), KNOWN, today);
      expect(refused).toMatchObject({ ok: false, reason: "below", band });
      if (!refused.ok && band !== "21-and-over") {
        expect(payRefused(refused)).toContain(`post.error.pay_below.${band}`);
        expect(payField(refused)).not.toBe("pay");
      }
    });

// The least whole pounds a year that come to the rate for so many hours a week: rate × hours × 365 ÷ 7.
it.each([
  { startsOn: "2026-03-31", hours: 40, least: 25_466_58 },
  { startsOn: "2026-04-01", hours: 40, least: 26_509_43 },
  { startsOn: "2027-03-31", hours: 37.5, least: 24_852_59 },
  { startsOn: "2026-04-01", hours: 16, least: 10_603_78 },
])("a year's pay from $startsOn for $hours hours a week is at least $least pence", ({
  startsOn,
  hours,
  least,
}) => {
  const salary = (pence: number) =>
    judgePay({ pence, per: "year", hours: [hours], startsOn }, KNOWN, "2025-06-01");
  expect(salary(least).ok).toBe(true);
  expect(salary(least - 1)).toMatchObject({ ok: false, reason: "below" });
});
it("a year's pay is judged by the longest of the weeks that a person can choose", () => {
  const pay = { pence: 2_000_000, per: "year" as const, startsOn: null };
  expect(judgePay({ ...pay, hours: [20] }, RATES, TODAY).ok).toBe(true);
  expect(judgePay({ ...pay, hours: [20, 40] }, RATES, TODAY)).toMatchObject({ ok: false, reason: "below" });
});

const HOURS = {
  on: [
    [36, 68],
    [132, 164],
    [228, 260],
    [324, 356],
    [420, 452],
  ],
  off: [],
} as const;
const salaried = (weeks: readonly (readonly (readonly [number, number])[])[], termTimeOnly: boolean) => ({
  patterns: [{ shape: "alternating" as const, weeks }],
  termTimeOnly,
  startsOn: "2026-12-01",
  lowerPay: NOBODY,
  liveInPence: null,
});
// The least that is lawful at £12.71: 40 hours every week, every other week, in two of three weeks, and in term time.
// biome-ignore format: one line a case.
it.each([
  ["every week", [HOURS.on, HOURS.on], false, 26_509_43],
  ["a week on and a week off", [HOURS.on, HOURS.off], false, 13_254_72],
  ["two weeks of three", [HOURS.on, HOURS.on, HOURS.off], false, 17_672_96],
  ["term time only", [HOURS.on, HOURS.on], true, 21_651_03],
  ["every other week in term time", [HOURS.on, HOURS.off], true, 10_825_52],
])("a year's pay for %s is lawful to the pound", (_, weeks, termTimeOnly, least) => {
  const judged = (pence: number) =>
    judgePay(payAsked(salaried(weeks, termTimeOnly), pence, "year"), KNOWN, TODAY);
  expect(judged(Math.ceil(least / 100) * 100).ok).toBe(true);
  expect(judged(Math.floor(least / 100) * 100 - 100)).toMatchObject({ ok: false, reason: "below" });
});
it("what is called lower pay is lower", () => {
  const same = { ...hourly(1300, null), lowerPay: { ...NOBODY, "18-20": 1300 } };
  expect(judgePay(same, KNOWN, TODAY)).toEqual({ ok: false, reason: "not-lower", band: "18-20" });
});

const OFFSET = { kind: "accommodation_offset", band: "day", validFrom: "2026-04-01", pence: 1000 };
it.each([
  { room: 1, rates: KNOWN, verdict: { ok: false, reason: "no-offset" } },
  { room: 1000, rates: [...KNOWN, OFFSET], verdict: { ok: true, rateUnknown: false } },
  { room: 1001, rates: [...KNOWN, OFFSET], verdict: { ok: false, reason: "above-offset" } },
])("$room pence a day for a room with $rates.length known rates", ({ room, rates, verdict }) => {
  const judged = judgePay({ ...hourly(1300, null), liveInPence: room }, rates, TODAY);
  expect(judged).toMatchObject(verdict);
  if (!judged.ok) expect(payField(judged)).toBe("room");
});
it("the offset of the day on which the work starts counts, and is marked once its year is over", () => {
  const rates = [...KNOWN, OFFSET];
  const from = (startsOn: string) => judgePay({ ...hourly(1300, startsOn), liveInPence: 900 }, rates, TODAY);
  expect(from("2027-03-31")).toMatchObject({ ok: true, rateUnknown: false });
  expect(from("2027-04-01")).toMatchObject({ ok: true, rateUnknown: true });
});
