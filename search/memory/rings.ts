import { judgeTravel } from "../match/judge";
import type { Participant } from "../match/model";
import { KM_A_DEGREE, LONGEST_RING, type Place, reachKm } from "../match/travel";
import type { Dictionary } from "./dictionary";

/** Numbers of rings: 0 for no journey, 1 for 15 minutes … 6 for 90, and what lies beyond them. */
export const BEYOND = 7;

/** A thousandth more than the longest journey reaches: what is further north or south need not be measured. */
export const MARGIN = 1.001;

/** The ring of each place, by its number, as the definition has it. */
export function ringsFrom(
  { places }: { places: Dictionary<Place | null> },
  p: Pick<Participant, "place" | "travel">,
): Int8Array {
  const rings = new Int8Array(places.size);
  if (p.place === null) return rings;
  const { mode } = judgeTravel(p, { place: null });
  const { lat } = p.place;
  const degrees = (reachKm(mode, LONGEST_RING) * MARGIN) / KM_A_DEGREE;
  for (let i = 0; i < rings.length; i++) {
    const place = places.values[i] as Place | null;
    if (place === null) continue;
    if (Math.abs(place.lat - lat) > degrees) rings[i] = BEYOND;
    else {
      const { ring } = judgeTravel(p, { place });
      rings[i] = ring === null ? BEYOND : ring / 15;
    }
  }
  return rings;
}
