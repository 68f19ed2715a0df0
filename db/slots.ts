import type { ColumnType } from "kysely";

/** Half-open ranges of quarter hours of the week, 0–672 from Monday 00:00, ascending, none touching. */
export type SlotRanges = [start: number, end: number][];

/** A column of `week_slots`: read as ranges, written as PostgreSQL's text of a multirange. */
export type WeekSlots = ColumnType<SlotRanges, string, string>;

/** `[[36, 58], [132, 154]]` → `{[36,58),[132,154)}`. PostgreSQL joins ranges that touch or overlap. */
export const toMultirange = (ranges: readonly (readonly [number, number])[]): string =>
  `{${ranges.map(([start, end]) => `[${start},${end})`).join(",")}}`;

/** PostgreSQL's text of an int4multirange (always half-open when read) → ranges. */
export const fromMultirange = (text: string): SlotRanges =>
  [...text.matchAll(/\[(\d+),(\d+)\)/g)].map((m) => [Number(m[1]), Number(m[2])]);
