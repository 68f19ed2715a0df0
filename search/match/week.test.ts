import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as week from "./week";

const slots = (w: week.Week) =>
  Array.from({ length: week.SLOTS_A_WEEK }, (_, slot) => slot).filter((slot) => week.hasSlot(w, slot));

const anyWeek = fc
  .array(fc.record({ start: fc.nat(671), length: fc.integer({ min: 1, max: 672 }) }), { maxLength: 4 })
  .map(week.weekOfRuns);

describe("a time of the week", () => {
  it("counts quarter hours from Monday 00:00", () => {
    expect(week.parseTime("mon 00:00-00:15")).toEqual({ start: 0, length: 1 });
    expect(week.parseTime("tue 09:30-14:30")).toEqual({ start: 134, length: 20 });
    expect(week.parseTime("sun 23:45-00:00")).toEqual({ start: 671, length: 1 });
  });

  it("runs past midnight when its end is not after its start", () => {
    expect(week.parseTime("mon 22:00-06:00")).toEqual({ start: 88, length: 32 });
    expect(week.parseTime("mon 09:00-09:00")).toEqual({ start: 36, length: 96 });
  });

  it.each([
    "mon 9:30-14:30",
    "mon 09:35-14:30",
    "mon 09:30-24:00",
    "Mon 09:30-14:30",
    "mon  09:30-14:30",
    "mon 09:30-14:30 ",
    "mon 09:30-14:30\n",
    "monday 09:30-14:30",
    "mon 09:30",
    "",
  ])("is not %j", (text) => {
    expect(week.parseTime(text)).toBeNull();
    expect(() => week.weekOf([text])).toThrow("Not a time of the week");
  });

  it("passes Sunday midnight into Monday", () => {
    expect(slots(week.weekOf(["sun 23:45-00:15"]))).toEqual([0, 671]);
  });
});

describe("a week", () => {
  it("has one run round Sunday midnight", () => {
    expect(week.runsOf(week.weekOf(["sun 23:30-00:30"]))).toEqual([{ start: 670, length: 4 }]);
  });

  it("has one run of 672 slots when it is full, and none when it is empty", () => {
    expect(week.runsOf(week.FULL_WEEK)).toEqual([{ start: 0, length: 672 }]);
    expect(week.runsOf(week.EMPTY_WEEK)).toEqual([]);
  });

  it("loses slots at both ends of each run", () => {
    expect(week.timesOf(week.shrinkRuns(week.weekOf(["mon 08:00-12:00", "tue 08:00-08:45"]), 2))).toEqual([
      "mon 08:30-11:30",
    ]);
  });

  it("loses nothing when it is full, and two ends when one slot is missing", () => {
    expect(week.countSlots(week.shrinkRuns(week.FULL_WEEK, 6))).toBe(672);
    const allButOne = week.weekOfRuns([{ start: 336, length: 671 }]);
    expect(week.countSlots(week.shrinkRuns(allButOne, 6))).toBe(659);
  });

  it("counts only the runs that are long enough, round Sunday midnight too", () => {
    const w = week.weekOf(["sun 23:00-01:00", "wed 10:00-11:45"]);
    expect(week.countInRuns(w, 8)).toBe(8);
    expect(week.countInRuns(w, 7)).toBe(15);
    expect(week.countInRuns(w, 0)).toBe(15);
    expect(week.countInRuns(week.FULL_WEEK, 672)).toBe(672);
    expect(week.countInRuns(week.FULL_WEEK, 673)).toBe(0);
  });

  it("counts in runs as they are told one by one", () => {
    const runs = fc.array(fc.record({ start: fc.nat(671), length: fc.integer({ min: 1, max: 300 }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(runs, fc.oneof(fc.nat(40), fc.nat(700)), (some, shortest) => {
        const w = week.weekOfRuns(some);
        const long = week.runsOf(w).filter(({ length }) => length >= shortest);
        expect(week.countInRuns(w, shortest)).toBe(long.reduce((sum, { length }) => sum + length, 0));
      }),
    );
  });

  it("is stored as ranges that never pass Sunday midnight", () => {
    expect(week.rangesOf(week.weekOf(["sun 23:00-01:00"]))).toEqual([
      [0, 4],
      [668, 672],
    ]);
    expect(week.rangesOf(week.FULL_WEEK)).toEqual([[0, 672]]);
  });

  it("comes back the same from its ranges and from its times", () => {
    fc.assert(
      fc.property(anyWeek, (w) => {
        expect(week.weekOfRanges(week.rangesOf(w))).toEqual(w);
        expect(week.weekOf(week.timesOf(w))).toEqual(w);
        expect(week.weekOfRuns(week.runsOf(w))).toEqual(w);
      }),
    );
  });

  it("has a key that only equal weeks share", () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (a, b) => {
        const same = slots(a).join() === slots(b).join();
        expect(week.weekKey(a) === week.weekKey(b)).toBe(same);
        expect(week.contains(a, b) && week.contains(b, a)).toBe(same);
      }),
    );
  });

  it("reads each slot as a day and a clock time", () => {
    expect(week.clockOf(0)).toEqual({ day: "mon", time: "00:00" });
    expect(week.clockOf(671)).toEqual({ day: "sun", time: "23:45" });
    expect(week.clockOf(672)).toEqual({ day: "mon", time: "00:00" });
  });
});
