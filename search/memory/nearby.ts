import {
  estimateMinutes,
  KM_A_DEGREE,
  LONGEST_RING,
  type Mode,
  type Place,
  RINGS,
  reachKm,
  ringOfMinutes,
} from "../match/travel";
import type { Dictionary } from "./dictionary";
import { BEYOND } from "./rings";

/** Nearer than this share to where two rings meet, the definition is asked itself. */
const CLOSE = 1e-9;
/** Places that are not sorted in yet are looked at one by one; so many at most. */
const MOST_UNSORTED = 256;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const EARTH_RADIUS_KM = (KM_A_DEGREE * 180) / Math.PI;
/** The square of the straight line, through a globe of radius 1, between places so far apart over ground. */
const chordOf = (km: number) => 4 * Math.sin(km / (2 * EARTH_RADIUS_KM)) ** 2;

/** The places that a dictionary knows, by latitude and as points of a globe: whoever asks for what is near looks at a band. */
export class Nearby {
  private points = new Float64Array(0);
  private byLatitude: number[] = [];
  private latitudes = new Float64Array(0);
  private known = 0;
  private sorted = 0;

  constructor(private readonly places: Dictionary<Place | null>) {}

  /** Calls with each place within the longest journey and the number of its ring, as the definition has it. */
  within(from: Place, mode: Mode, visit: (place: number, ring: number) => void) {
    this.catchUp();
    const { values } = this.places;
    const bounds = RINGS.map((minutes) => chordOf(reachKm(mode, minutes)));
    const [x, y, z] = pointOf(from);
    const { points } = this;
    const look = (place: number) => {
      const dx = (points[3 * place] as number) - x;
      const dy = (points[3 * place + 1] as number) - y;
      const dz = (points[3 * place + 2] as number) - z;
      const chord = dx * dx + dy * dy + dz * dz;
      for (let i = 0; i < bounds.length; i++) {
        const bound = bounds[i] as number;
        if (chord > bound * (1 + CLOSE)) continue;
        if (chord < bound * (1 - CLOSE)) return visit(place, i + 1);
        const ring = ringOfMinutes(estimateMinutes(from, values[place] as Place, mode));
        return ring === null ? undefined : visit(place, ring / 15);
      }
    };
    const degrees = (reachKm(mode, LONGEST_RING) / KM_A_DEGREE) * (1 + CLOSE) + CLOSE;
    const end = this.firstFrom(from.lat + degrees);
    for (let i = this.firstFrom(from.lat - degrees); i < end; i++) look(this.byLatitude[i] as number);
    for (let place = this.sorted; place < this.known; place++) if (values[place] !== null) look(place);
  }

  get bytes() {
    return this.points.byteLength + this.latitudes.byteLength + this.byLatitude.length * 8;
  }

  /** The first whose latitude is not less. */
  private firstFrom(latitude: number): number {
    let low = 0;
    let high = this.latitudes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.latitudes[middle] as number) < latitude) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private catchUp() {
    const { values } = this.places;
    if (this.known === values.length) return;
    if (values.length * 3 > this.points.length) {
      const wider = new Float64Array(Math.ceil(values.length * 1.2) * 3);
      wider.set(this.points);
      this.points = wider;
    }
    for (; this.known < values.length; this.known++)
      this.points.set(pointOf(values[this.known] ?? { lat: 0, lon: 0 }), this.known * 3);
    if (this.known - this.sorted <= MOST_UNSORTED) return;
    this.byLatitude = values.flatMap((place, i) => (place === null ? [] : [i]));
    const latitudeOf = (i: number) => (values[i] as Place).lat;
    this.byLatitude.sort((a, b) => latitudeOf(a) - latitudeOf(b));
    this.latitudes = Float64Array.from(this.byLatitude, latitudeOf);
    this.sorted = this.known;
  }
}

function pointOf({ lat, lon }: Place): [x: number, y: number, z: number] {
  const north = Math.cos(radians(lat));
  return [north * Math.cos(radians(lon)), north * Math.sin(radians(lon)), Math.sin(radians(lat))];
}

/** How the rings of places are held: all of them by number, and those that are not beyond. */
export interface Rings {
  readonly rings: Int8Array;
  readonly reached: readonly number[];
}

/** The ring of each place from another; without one nobody needs to travel. Number 0 stands for no place. */
export function ringsAround(
  { places, nearby }: { places: Dictionary<Place | null>; nearby: Nearby },
  from: Place | null,
  mode: Mode,
): Rings {
  const rings = new Int8Array(places.size);
  if (from === null) return { rings, reached: Array.from(rings.keys()) };
  rings.fill(BEYOND, 1);
  const reached = [0];
  nearby.within(from, mode, (place, ring) => {
    rings[place] = ring;
    reached.push(place);
  });
  return { rings, reached };
}
