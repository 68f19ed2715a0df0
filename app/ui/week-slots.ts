/** Half-open slots of the week, 0–672 from Monday 00:00; a shift over Sunday midnight is two ranges. */
export type SlotRange = readonly [start: number, end: number];

/** One way to do the job, ready to draw and to say. Hours are hours a week, multiples of a quarter. */
export type WeekPattern = { name?: string | null } & (
  | { shape: "fixed"; slots: readonly SlotRange[] }
  | { shape: "flexible"; slots: readonly SlotRange[]; hours: number; shortest?: number | null }
  | { shape: "rota"; slots: readonly SlotRange[]; hours: number }
  | { shape: "alternating"; weeks: readonly (readonly SlotRange[])[] }
);

const DAY = 96;
const WEEK = 672;

/** An unbroken run, its `end` past 672 where it goes over Sunday midnight. */
export interface Run {
  start: number;
  end: number;
}

/** Ranges joined where they touch or overlap, round the week, by start. All 672 slots are one run from 0. */
export function runsOf(ranges: readonly SlotRange[]): Run[] {
  const runs: Run[] = [];
  for (const [start, end] of [...ranges].filter(([s, e]) => e > s).sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && first.start === 0 && last.end === WEEK) {
    last.end = WEEK + first.end;
    runs.shift();
  }
  return runs;
}

/** A part of one day: `day` 0 Monday … 6 Sunday, `from` and `to` in slots of that day; `to` over 96 ends the next day. */
export interface Span {
  day: number;
  from: number;
  to: number;
}

/** Shifts by the day they start; a run longer than a day is cut at each midnight. */
export const spansOf = (ranges: readonly SlotRange[]): Span[] =>
  runsOf(ranges)
    .flatMap(({ start, end }) => (end - start > DAY ? cutAtMidnight(start, end) : [{ start, end }]))
    .map(({ start, end }) => {
      const day = Math.floor(start / DAY);
      return { day: day % 7, from: start - day * DAY, to: end - day * DAY };
    })
    .sort((a, b) => a.day - b.day || a.from - b.from);

function cutAtMidnight(start: number, end: number): Run[] {
  const parts: Run[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, (Math.floor(from / DAY) + 1) * DAY);
    parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}

/** A block to draw on one day; `before` and `after` tell that the shift goes on over that midnight. */
export interface Block {
  day: number;
  from: number;
  to: number;
  before: boolean;
  after: boolean;
}

/** What stands on each day, every run cut at midnight. */
export const blocksOf = (ranges: readonly SlotRange[]): Block[] =>
  runsOf(ranges).flatMap(({ start, end }) =>
    cutAtMidnight(start, end).map((part) => {
      const day = Math.floor(part.start / DAY);
      return {
        day: day % 7,
        from: part.start - day * DAY,
        to: part.end - day * DAY,
        before: part.start > start,
        after: part.end < end,
      };
    }),
  );

/** Hours a week; of alternating weeks the longest. */
export function hoursOf(pattern: WeekPattern): number {
  const slots = (ranges: readonly SlotRange[]) =>
    runsOf(ranges).reduce((sum, r) => sum + r.end - r.start, 0) / 4;
  if (pattern.shape === "fixed") return slots(pattern.slots);
  if (pattern.shape === "alternating") return Math.max(0, ...pattern.weeks.map(slots));
  return pattern.hours;
}

/** The slots of a shift as people write it; an end not after its start is on the next day, also over Sunday midnight. */
export function rangesOfShift(day: number, from: number, to: number): SlotRange[] {
  const start = day * DAY + from;
  const end = day * DAY + (to > from ? to : to + DAY);
  return end <= WEEK
    ? [[start, end]]
    : [
        [start, WEEK],
        [0, end - WEEK],
      ];
}

/** "09:30" → 38. Also reads 9:30, 9.30, 0930 and 9; null for anything else, or off the quarter hour. */
export function slotOfTime(text: string): number | null {
  const [, hour, minute = "0"] = /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(minute) % 15 !== 0)
    return null;
  return Number(hour) * 4 + Number(minute) / 15;
}
