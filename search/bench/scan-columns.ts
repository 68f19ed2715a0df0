import type { Pattern } from "../match/model";
import { KM_A_DEGREE, LONGEST_RING, MODES, type Place, type Ring, reachKm } from "../match/travel";
import { Dictionary, texts } from "../memory/dictionary";
import { patternKey, placeKey } from "../memory/post-table";

/* What both plain scans write their columns with. */

export const NO_DATE = 0;
/** Days in the order of the calendar: 20261122. */
export const dateNumber = (date: string | null) =>
  date === null ? NO_DATE : Number(date.replaceAll("-", ""));

/** Lists of numbers, one a row, end to end. */
export function listsOf(rows: readonly (readonly number[])[]) {
  const starts = new Uint32Array(rows.length + 1);
  const items = new Uint16Array(rows.reduce((sum, row) => sum + row.length, 0));
  let used = 0;
  for (const [i, row] of rows.entries()) {
    starts[i] = used;
    items.set(row, used);
    used += row.length;
  }
  starts[rows.length] = used;
  return { starts, items };
}

/** The numbers that names have in both scans. */
export class Names {
  readonly places = new Dictionary<Place | null>(placeKey);
  readonly patterns = new Dictionary<Pattern>(patternKey);
  readonly regions = texts();
  readonly employers = texts(0x1_0000_0000);
  readonly sectors = texts();
  readonly socs = texts();
  readonly skills = texts();
  readonly certificates = texts();
  readonly conditions = texts(32);
}

/** A bit for each number. */
export const maskOf = (numbers: readonly number[]) => numbers.reduce((mask, n) => mask | (1 << n), 0);

const BEYOND = 7;
/** What nobody reaches in 90 minutes, by any mode, lies further north or south than so many degrees. */
const FARTHEST = (Math.max(...MODES.map((mode) => reachKm(mode, LONGEST_RING))) / KM_A_DEGREE) * 1.001;

/** The number of the ring of each place. */
export function scannedRings(
  places: readonly (Place | null)[],
  ringOf: (place: Place | null) => Ring | null,
  from: Place | null,
): Uint8Array {
  const rings = new Uint8Array(places.length).fill(BEYOND);
  for (const [i, place] of places.entries()) {
    if (place !== null && from !== null && Math.abs(place.lat - from.lat) > FARTHEST) continue;
    const ring = ringOf(place);
    if (ring !== null) rings[i] = ring / 15;
  }
  return rings;
}
