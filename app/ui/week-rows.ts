import type { ShiftRow } from "./shift-intent";
import { rangesOfShift, runsOf, type SlotRange, slotOfTime } from "./week-slots";

/*
 * A week as rows that people type and as the slots that they mean. The form, the grid that is painted and the
 * database hold one and the same week through these two ways.
 */

const DAY = 96;
const HALF_DAY = DAY / 2;
const WEEK = 672;

/** 38 → "09:30". */
export const clock = (slot: number): string =>
  `${String(Math.floor(slot / 4)).padStart(2, "0")}:${String((slot % 4) * 15).padStart(2, "0")}`;

/** The slots of a row; none where it does not say a whole shift. */
export function rangesOfRow({ day, start, end }: ShiftRow): SlotRange[] {
  const [from, to] = [slotOfTime(start), slotOfTime(end)];
  return /^[0-6]$/.test(day) && from !== null && to !== null && from !== to
    ? rangesOfShift(Number(day), from, to)
    : [];
}

export const rangesOfRows = (rows: readonly ShiftRow[]): SlotRange[] => rows.flatMap(rangesOfRow);

/** A week as rows, by day and start. Work without a break for a day or more is cut into parts of half a day. */
export function rowsOfRanges(ranges: readonly SlotRange[]): ShiftRow[] {
  const parts = runsOf(ranges).flatMap(({ start, end }) => {
    if (end - start < DAY) return [{ start, end }];
    const cut: { start: number; end: number }[] = [];
    for (let from = start; from < end; from += HALF_DAY)
      cut.push({ start: from, end: Math.min(end, from + HALF_DAY) });
    return cut;
  });
  return parts
    .map(({ start, end }) => ({ start: start % WEEK, end: end % WEEK }))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({
      day: String(Math.floor(start / DAY)),
      start: clock(start % DAY),
      end: clock(end % DAY),
    }));
}
