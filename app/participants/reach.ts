import { TOWNS, type Town } from "../../db/reference/towns";
import { estimateMinutes, type Mode, type Place, reachKm } from "../../search/match/travel";

/** Of those that nearly use the time up: the last so many minutes. */
const EDGE_MINUTES = 12;
/** How far apart the two lie, seen from home: a quarter of a turn. */
const APART = Math.PI / 2;
const KM_A_DEGREE = 111;

const direction = (from: Place, to: Place) =>
  Math.atan2(to.lat - from.lat, (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180));
const turnBetween = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

/**
 * Two towns that somebody knows, at about the end of the longest journey and in different directions: the largest
 * there, as the travel time of a match is estimated. Fewer where there are none.
 */
export function townsAtEdge(home: Place, mode: Mode, minutes: number): Town[] {
  const degrees = reachKm(mode, minutes) / KM_A_DEGREE;
  const within = TOWNS.filter(
    ({ lat, lon }) => Math.abs(lat - home.lat) <= degrees && Math.abs(lon - home.lon) <= degrees * 2,
  ).filter((town) => {
    const needed = estimateMinutes(home, town, mode);
    return needed <= minutes && needed > minutes - EDGE_MINUTES;
  });
  const known = within.sort((a, b) => b.population - a.population);
  const [first] = known;
  if (!first) return [];
  const other = known.find(
    (town) => turnBetween(direction(home, town), direction(home, first)) >= APART && town.name !== first.name,
  );
  return other ? [first, other] : [first];
}
