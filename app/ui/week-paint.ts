import type { SlotRange } from "./week-slots";

/*
 * A week painted on a grid of half hours: a cell is day × 48 + half hour, and holds two slots. What is painted
 * is the week's slots themselves, so that a quarter of an hour that was typed stays as it is.
 */

const WEEK = 672;
export const CELLS_A_DAY = 48;

/** The week's 672 slots, each in or out. */
export type Painted = readonly boolean[];

export function paintedOf(ranges: readonly SlotRange[]): Painted {
  const slots = new Array<boolean>(WEEK).fill(false);
  for (const [start, end] of ranges) slots.fill(true, start, end);
  return slots;
}

/** Half-open ranges in order; none touch, and none passes Sunday midnight. */
export function rangesOfPainted(painted: Painted): SlotRange[] {
  const ranges: SlotRange[] = [];
  for (let slot = 0; slot < WEEK; slot++) {
    if (!painted[slot]) continue;
    const start = slot;
    while (slot < WEEK && painted[slot]) slot++;
    ranges.push([start, slot]);
  }
  return ranges;
}

/** Of a cell: 0 empty, 1 its first quarter hour, 2 its second, 3 whole. */
export const fillOf = (painted: Painted, cell: number): number =>
  Number(painted[cell * 2]) + 2 * Number(painted[cell * 2 + 1]);

/** Every cell of the days and half hours between two cells, in whichever order. */
export function cellsBetween(a: number, b: number): number[] {
  const [dayA, dayB] = [Math.floor(a / CELLS_A_DAY), Math.floor(b / CELLS_A_DAY)];
  const [halfA, halfB] = [a % CELLS_A_DAY, b % CELLS_A_DAY];
  const cells: number[] = [];
  for (let day = Math.min(dayA, dayB); day <= Math.max(dayA, dayB); day++)
    for (let half = Math.min(halfA, halfB); half <= Math.max(halfA, halfB); half++)
      cells.push(day * CELLS_A_DAY + half);
  return cells;
}

/** The week with these cells in, or out. */
export function paint(painted: Painted, cells: readonly number[], isIn: boolean): Painted {
  const after = [...painted];
  for (const cell of cells) after.fill(isIn, cell * 2, cell * 2 + 2);
  return after;
}

/** The half hours of a day to show, the first and the one after the last: at least the usual ones, and all that is worked. */
export function halvesNeeded(
  ranges: readonly SlotRange[],
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const painted = paintedOf(ranges);
  let [first, end] = [from, to];
  for (let slot = 0; slot < WEEK; slot++) {
    if (!painted[slot]) continue;
    const half = Math.floor((slot % (CELLS_A_DAY * 2)) / 2);
    first = Math.min(first, half);
    end = Math.max(end, half + 1);
  }
  return [first, end];
}
