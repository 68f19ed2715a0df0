import type { Place } from "../match/travel";
import type { PostTable } from "../memory/post-table";

const BITS = 26;
const SIDE = 2 ** BITS;

/** The cell of a post without a place: before all others, and in every disc. */
export const NOWHERE = -1;

const along = (degrees: number, most: number) =>
  Math.min(SIDE - 1, Math.max(0, Math.floor(((degrees + most) / (2 * most)) * SIDE)));

/**
 * The position of a place on a Hilbert curve through all latitudes and longitudes, in 52 bits: cells of 0.6 m at
 * most, so that no two workplaces share one, and those that lie near each other mostly follow each other.
 */
export function cellOf(place: Place | null): number {
  if (place === null) return NOWHERE;
  let x = along(place.lon, 180);
  let y = along(place.lat, 90);
  let cell = 0;
  for (let half = SIDE / 2; half >= 1; half /= 2) {
    const right = (x & half) > 0 ? 1 : 0;
    const up = (y & half) > 0 ? 1 : 0;
    cell += half * half * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = SIDE - 1 - x;
        y = SIDE - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return cell;
}

export type Run = readonly [from: number, to: number];

/** The places that a table knows, in the order of their cells. It grows with the table, which forgets none. */
export class CellOrder {
  private sorted: { place: number; cell: number }[] = [];
  /** Cells with more than one place, and the numbers of those. */
  private readonly shared = new Map<number, number[]>();
  private known = 0;
  /** By the number of a place, its cell as a text. */
  private readonly texts: string[] = [];

  constructor(private readonly table: PostTable) {}

  /** Maximal runs of known cells whose places are inside; where nobody works now, a run may pass. */
  runs(isInside: (place: number) => boolean): Run[] {
    this.catchUp();
    const runs: [number, number][] = [];
    let open: [number, number] | null = null;
    for (const { place, cell } of this.sorted) {
      if (!this.table.rowsAt[place]?.length) continue;
      if (!isInside(place)) {
        // A cell that two places share is inside where one of them is.
        if (open !== null && open[1] !== cell) open = null;
      } else if (open === null) {
        open = [cell, cell];
        runs.push(open);
      } else open[1] = cell;
    }
    return runs;
  }

  /** Whether two places share a cell and are not equally far: a filter by cells cannot tell them apart. */
  confuses(rings: { readonly [place: number]: number }): boolean {
    this.catchUp();
    for (const places of this.shared.values())
      if (places.some((place) => rings[place] !== rings[places[0] as number])) return true;
    return false;
  }

  /** By a place's cell as a text, what belongs to the place. */
  byText<T>(ofPlace: { readonly [place: number]: T }): Map<string, T> {
    this.catchUp();
    return new Map(this.texts.map((text, place) => [text, ofPlace[place] as T]));
  }

  private catchUp() {
    const { values } = this.table.places;
    if (this.known === values.length) return;
    const added = values
      .slice(this.known)
      .map((place, i) => ({ place: this.known + i, cell: cellOf(place) }));
    this.known = values.length;
    for (const { cell } of added) this.texts.push(cell.toString(36));
    added.sort((a, b) => a.cell - b.cell);
    const merged: { place: number; cell: number }[] = [];
    let i = 0;
    for (const one of added) {
      for (let next = this.sorted[i]; next && next.cell <= one.cell; next = this.sorted[++i])
        merged.push(next);
      const before = merged.at(-1);
      if (before?.cell === one.cell)
        this.shared.set(one.cell, [...(this.shared.get(one.cell) ?? [before.place]), one.place]);
      merged.push(one);
    }
    for (; i < this.sorted.length; i++) merged.push(this.sorted[i] as { place: number; cell: number });
    this.sorted = merged;
  }
}
