import { KM_A_DEGREE, type Mode, type Place, reachKm } from "../match/travel";

/*
 * The ground in squares, so that people can be found by where they can go: a person carries the squares that
 * their travel disc touches, a post asks for the one that it lies in.
 */

/** Discs up to 17 km are told in squares of 4 km, wider ones in squares of 16, so that nobody carries many. */
const FINE = { letter: "a", km: 4 };
const COARSE = { letter: "b", km: 16 };
const FINE_UP_TO_KM = 17;

/** Of those who have said no home, and of those whose disc goes round a pole: they are looked at for every post. */
export const ANYWHERE = "any";

/** Squares that a disc may touch before it is taken for everywhere. */
const MOST = 400;
/** A thousandth and a metre more than a journey reaches, for the last bits of floats. */
const widened = (km: number) => km * 1.001 + 0.001;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degreesOf = (angle: number) => (angle * 180) / Math.PI;

type Grid = typeof FINE;

const rowOf = (lat: number, { km }: Grid) => Math.floor(((lat + 90) * KM_A_DEGREE) / km);
const latOf = (row: number, { km }: Grid) => (row * km) / KM_A_DEGREE - 90;

/** How many squares go round the globe in a row. */
function columnsIn(row: number, grid: Grid): number {
  const middle = Math.min(90, latOf(row, grid) + grid.km / KM_A_DEGREE / 2);
  return Math.max(1, Math.round((360 * KM_A_DEGREE * Math.cos(radians(middle))) / grid.km));
}

const columnOf = (lon: number, columns: number) =>
  Math.min(columns - 1, Math.floor(((((lon + 180) % 360) + 360) % 360) * (columns / 360)));

const squareAt = (row: number, column: number, { letter }: Grid) =>
  `${letter}${row.toString(36)}-${column.toString(36)}`;

/** What a person must carry one of to reach this place. */
export const squaresOf = ({ lat, lon }: Place): string[] => [
  ...[FINE, COARSE].map((grid) => {
    const row = rowOf(lat, grid);
    return squareAt(row, columnOf(lon, columnsIn(row, grid)), grid);
  }),
  ANYWHERE,
];

/** Half the width of a disc at a latitude, in degrees of longitude; null where the parallel passes outside. */
function halfWidth(lat: number, home: number, angle: number): number | null {
  const cosine =
    (Math.cos(angle) - Math.sin(radians(lat)) * Math.sin(radians(home))) /
    (Math.cos(radians(lat)) * Math.cos(radians(home)));
  if (cosine > 1) return null;
  return cosine < -1 ? 180 : degreesOf(Math.acos(cosine));
}

/** The squares that the disc of a home touches. */
export function reachOf(home: Place | null, mode: Mode, minutes: number): string[] {
  const km = home === null ? 0 : widened(reachKm(mode, minutes));
  const grid = km <= FINE_UP_TO_KM ? FINE : COARSE;
  const high = km / KM_A_DEGREE;
  if (home === null || Math.abs(home.lat) + high >= 89) return [ANYWHERE];
  const angle = radians(high);
  // Where a disc is widest: nearer to the pole than its middle.
  const widest = degreesOf(
    Math.asin(Math.min(1, Math.max(-1, Math.sin(radians(home.lat)) / Math.cos(angle)))),
  );
  const squares: string[] = [];
  const last = rowOf(home.lat + high, grid);
  for (let row = rowOf(home.lat - high, grid); row <= last; row++) {
    const from = Math.max(latOf(row, grid), home.lat - high);
    const to = Math.min(latOf(row + 1, grid), home.lat + high);
    const at = [from, to, Math.min(to, Math.max(from, widest)), Math.min(to, Math.max(from, home.lat))];
    const half = Math.max(...at.map((lat) => halfWidth(lat, home.lat, angle) ?? 0)) * 1.0001 + 1e-6;
    const columns = columnsIn(row, grid);
    const end = columnOf(home.lon + half, columns);
    for (let column = columnOf(home.lon - half, columns); ; column = (column + 1) % columns) {
      squares.push(squareAt(row, column, grid));
      if (squares.length > MOST) return [ANYWHERE];
      if (column === end) break;
    }
  }
  return squares;
}
