import { describe, expect, it } from "vitest";
import { distanceKm, estimateMinutes, ringOfMinutes } from "./travel";

const norwich = { lat: 52.6309, lon: 1.2974 };
const cambridge = { lat: 52.2053, lon: 0.1218 };

describe("a journey", () => {
  it("is measured on a sphere of 6,371,008.8 m", () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 77 })).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(distanceKm(norwich, cambridge)).toBeCloseTo(92.712, 2);
  });

  it("takes the distance × 1.3 at the mode's speed, plus its wait", () => {
    const km = distanceKm(norwich, cambridge);
    expect(estimateMinutes(norwich, cambridge, "walk")).toBeCloseTo((km * 1.3 * 60) / 4.8, 6);
    expect(estimateMinutes(norwich, cambridge, "cycle")).toBeCloseTo((km * 1.3 * 60) / 14, 6);
    expect(estimateMinutes(norwich, cambridge, "bus")).toBeCloseTo((km * 1.3 * 60) / 16 + 10, 6);
    expect(estimateMinutes(norwich, cambridge, "car")).toBeCloseTo((km * 1.3 * 60) / 35 + 5, 6);
  });

  it("is rounded up to the next ring, and has none beyond 90 minutes", () => {
    expect([0, 1, 15, 15.01, 60, 60.5, 90, 90.01].map(ringOfMinutes)).toEqual([
      15,
      15,
      15,
      30,
      60,
      75,
      90,
      null,
    ]);
  });
});
