/** Degrees, WGS 84. */
export type Place = { readonly lat: number; readonly lon: number };

export const MODES = ["walk", "cycle", "bus", "car"] as const;
export type Mode = (typeof MODES)[number];

/** One-way minutes, rounded up. */
export const RINGS = [15, 30, 45, 60, 75, 90] as const;
/** 0 is the ring of those who need not travel because one of the two places is not known. */
export type Ring = 0 | (typeof RINGS)[number];

export const LONGEST_RING = 90;
export const UNSET_MODE: Mode = "bus";

const EARTH_RADIUS_KM = 6371.0088;
const DETOUR = 1.3;
const PACE: Record<Mode, { kmAnHour: number; waitMinutes: number }> = {
  walk: { kmAnHour: 4.8, waitMinutes: 0 },
  cycle: { kmAnHour: 14, waitMinutes: 0 },
  bus: { kmAnHour: 16, waitMinutes: 10 },
  car: { kmAnHour: 35, waitMinutes: 5 },
};

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres on the sphere of mean radius, by the haversine formula. */
export function distanceKm(a: Place, b: Place): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** One-way minutes from door to door. */
export type TravelEstimator = (from: Place, to: Place, mode: Mode) => number;

/** Straight distance × 1.3 at the mode's usual speed, plus its wait. A routing service may stand in its place. */
export const estimateMinutes: TravelEstimator = (from, to, mode) => {
  const { kmAnHour, waitMinutes } = PACE[mode];
  return ((distanceKm(from, to) * DETOUR) / kmAnHour) * 60 + waitMinutes;
};

/** How far, straight, so many minutes from door to door reach at most; 0 where they are spent waiting. */
export const reachKm = (mode: Mode, minutes: number): number =>
  (Math.max(0, minutes - PACE[mode].waitMinutes) / 60) * (PACE[mode].kmAnHour / DETOUR);

/** Kilometres between two parallels, a degree apart. */
export const KM_A_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** The smallest ring that holds these minutes; null beyond 90. */
export const ringOfMinutes = (minutes: number): Ring | null => RINGS.find((ring) => minutes <= ring) ?? null;
