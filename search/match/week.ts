/**
 * The week as 672 slots: quarter hours counted from Monday 00:00, London wall clock, 0–671. A week is
 * a circle: slot 671 (Sunday 23:45) is followed by slot 0.
 */

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof DAYS)[number];

export const SLOTS_A_DAY = 96;
export const SLOTS_A_WEEK = 672;

/** How many words a week takes. */
export const WORDS = SLOTS_A_WEEK / 32;

/** A set of slots as 21 words of 32 bits; slot `s` is bit `s & 31` of word `s >>> 5`. Never written to once made. */
export type Week = Readonly<Uint32Array>;

/** Slots that follow each other: `start` 0–671, `length` 1–672; may pass Sunday midnight. */
export type Run = { readonly start: number; readonly length: number };

/** `[start, end)` in slots with 0 ≤ start < end ≤ 672, as an `int4multirange` column holds them. */
export type SlotRange = readonly [start: number, end: number];

const word = (week: Week, index: number) => week[index] as number;

function fill(week: Uint32Array, start: number, length: number) {
  for (let i = 0; i < length; i++) {
    const slot = (start + i) % SLOTS_A_WEEK;
    week[slot >>> 5] = word(week, slot >>> 5) | (1 << (slot & 31));
  }
}

export const EMPTY_WEEK: Week = new Uint32Array(WORDS);
export const FULL_WEEK: Week = new Uint32Array(WORDS).fill(0xffffffff);

export function weekOfRuns(runs: Iterable<Run>): Week {
  const week = new Uint32Array(WORDS);
  for (const run of runs) fill(week, run.start, run.length);
  return week;
}

export const hasSlot = (week: Week, slot: number) => ((word(week, slot >>> 5) >>> (slot & 31)) & 1) === 1;

export const isFull = (week: Week) => week.every((bits) => bits === 0xffffffff);

/** How many of 32 bits are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countSlots(week: Week): number {
  let count = 0;
  for (let i = 0; i < WORDS; i++) count += countBits(word(week, i));
  return count;
}

/**
 * Every slot of `inner` is in `outer`.
 * @param from where `inner` begins, of several weeks end to end
 */
export function contains(outer: Week, inner: Week, from = 0): boolean {
  for (let i = 0; i < WORDS; i++) if ((word(inner, from + i) & ~word(outer, i)) !== 0) return false;
  return true;
}

export function intersection(a: Week, b: Week): Week {
  const both = new Uint32Array(WORDS);
  for (let i = 0; i < WORDS; i++) both[i] = word(a, i) & word(b, i);
  return both;
}

export function union(a: Week, b: Week): Week {
  const either = new Uint32Array(WORDS);
  for (let i = 0; i < WORDS; i++) either[i] = word(a, i) | word(b, i);
  return either;
}

/** Equal for equal sets of slots, and only for them. */
export const weekKey = (week: Week) => week.join(",");

/** The unbroken runs round the week, ordered by start. A full week is one run from slot 0. */
export function runsOf(week: Week): Run[] {
  if (isFull(week)) return [{ start: 0, length: SLOTS_A_WEEK }];
  const runs: Run[] = [];
  for (let slot = 0; slot < SLOTS_A_WEEK; slot++) {
    const before = (slot + SLOTS_A_WEEK - 1) % SLOTS_A_WEEK;
    if (!hasSlot(week, slot) || hasSlot(week, before)) continue;
    let length = 1;
    while (hasSlot(week, (slot + length) % SLOTS_A_WEEK)) length++;
    runs.push({ start: slot, length });
  }
  return runs;
}

/** Takes `slots` quarter hours off both ends of each unbroken run round the week; a full week has no ends. */
export function shrinkRuns(week: Week, slots: number): Week {
  let from = week;
  for (let step = 0; step < slots; step++) {
    const to = new Uint32Array(WORDS);
    for (let i = 0; i < WORDS; i++) {
      const bits = word(from, i);
      const before = (bits << 1) | (word(from, (i + WORDS - 1) % WORDS) >>> 31);
      const after = (bits >>> 1) | (word(from, (i + 1) % WORDS) << 31);
      to[i] = bits & before & after;
    }
    from = to;
  }
  return from;
}

/** How many zeros stand below the lowest bit that is set. */
const lowest = (bits: number) => 31 - Math.clz32(bits & -bits);

/**
 * How many slots lie in unbroken runs, round the week, of at least `shortest` slots.
 * @param within only slots of this week count, and others break a run
 */
export function countInRuns(week: Week, shortest: number, within: Week = week): number {
  let count = 0;
  let run = 0;
  /** The run that begins with the week, which the last one may go on into; −1 until it has ended. */
  let first = -1;
  for (let i = 0; i < WORDS; i++) {
    let bits = word(week, i) & word(within, i);
    let left = 32;
    while (left > 0) {
      const free = bits === -1 ? left : Math.min(left, lowest(~bits));
      run += free;
      left -= free;
      if (left === 0) break;
      if (first === -1) first = run;
      else if (run >= shortest) count += run;
      run = 0;
      bits >>>= free;
      const taken = bits === 0 ? left : lowest(bits);
      bits >>>= taken;
      left -= taken;
    }
  }
  const round = first === -1 ? run : run + first;
  return round >= shortest ? count + round : count;
}

/** From slot ranges as the database stores them; they may touch or overlap. */
export const weekOfRanges = (ranges: Iterable<SlotRange>): Week =>
  weekOfRuns(Array.from(ranges, ([start, end]) => ({ start, length: end - start })));

/** Half-open ranges in order that neither touch nor pass Sunday midnight: a shift over it is two. */
export function rangesOf(week: Week): SlotRange[] {
  const ranges: SlotRange[] = [];
  for (let slot = 0; slot < SLOTS_A_WEEK; slot++) {
    if (!hasSlot(week, slot)) continue;
    const start = slot;
    while (slot < SLOTS_A_WEEK && hasSlot(week, slot)) slot++;
    ranges.push([start, slot]);
  }
  return ranges;
}

/** The written form of a time of the week, `mon 09:30-14:30`, on the quarter hour from 00:00 to 23:45. */
export const TIME_PATTERN =
  /^(mon|tue|wed|thu|fri|sat|sun) ([01]\d|2[0-3]):(00|15|30|45)-([01]\d|2[0-3]):(00|15|30|45)$/;

/** An end not after its start runs past midnight, so `mon 09:00-09:00` is a whole day. Null for any other text. */
export function parseTime(text: string): Run | null {
  const [, day, fromHour, fromMinute, toHour, toMinute] = TIME_PATTERN.exec(text) ?? [];
  if (day === undefined) return null;
  const from = Number(fromHour) * 4 + Number(fromMinute) / 15;
  const to = Number(toHour) * 4 + Number(toMinute) / 15;
  return {
    start: DAYS.indexOf(day as Day) * SLOTS_A_DAY + from,
    length: to > from ? to - from : to + SLOTS_A_DAY - from,
  };
}

/** From times as `parseTime` reads them; overlapping times are one. Throws on a text that is not a time. */
export function weekOf(times: readonly string[]): Week {
  return weekOfRuns(
    times.map((text) => {
      const run = parseTime(text);
      if (run === null) throw new Error(`Not a time of the week: ${text}`);
      return run;
    }),
  );
}

/** Day and wall-clock time at which a slot begins; slot 672 is read as slot 0. */
export function clockOf(slot: number): { day: Day; time: string } {
  const inWeek = slot % SLOTS_A_WEEK;
  const inDay = inWeek % SLOTS_A_DAY;
  const hour = String(Math.floor(inDay / 4)).padStart(2, "0");
  const minute = String((inDay % 4) * 15).padStart(2, "0");
  return { day: DAYS[Math.floor(inWeek / SLOTS_A_DAY)] as Day, time: `${hour}:${minute}` };
}

/** The times that `weekOf` reads back to the same week: one a run, runs over 24 hours cut into days. */
export function timesOf(week: Week): string[] {
  const times: string[] = [];
  for (const run of runsOf(week)) {
    for (let done = 0; done < run.length; done += SLOTS_A_DAY) {
      const from = clockOf(run.start + done);
      const to = clockOf(run.start + Math.min(run.length, done + SLOTS_A_DAY));
      times.push(`${from.day} ${from.time}-${to.time}`);
    }
  }
  return times;
}
