import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf, type SlotRange, weekKey, weekOfRanges } from "../../search/match/week";
import {
  ALWAYS,
  answerOf,
  apartOn,
  bitsOf,
  daysOf,
  givenWeek,
  overlapAt,
  type Row,
  rowsOf,
  schoolRows,
  slotsOf,
  storedWeek,
  withoutTies,
  withSchool,
} from "./week";

const key = (slots: Iterable<SlotRange>) => weekKey(weekOfRanges(slots));
const hour = (h: number) => h * 4;
const mon = (from: number, to: number): Row => ({ day: 0, from: hour(from), to: hour(to) });

/** Slots with many on the week's and the words' edges. */
const edge = fc.constantFrom(0, 1, 31, 32, 95, 96, 191, 192, 335, 336, 575, 576, 671);
const aSlot = fc.oneof(edge, fc.nat(671));
const aWeek = fc
  .array(fc.tuple(aSlot, fc.oneof(fc.nat(8), fc.constantFrom(95, 96, 97, 192, 672))), { maxLength: 12 })
  .map((runs) =>
    rangesOf(weekOfRanges(runs.map(([start, length]) => [start, Math.min(672, start + length)] as const))),
  );
const aRow = fc
  .record({ day: fc.nat(6), from: fc.nat(95), to: fc.nat(95) })
  .filter(({ from, to }) => from !== to);

describe("rows and slots", () => {
  it("say the same: slots to rows and back is the same week", () => {
    fc.assert(
      fc.property(aWeek, (slots) => {
        expect(key(slotsOf(rowsOf(slots)))).toBe(key(slots));
      }),
      {
        numRuns: 500,
      },
    );
  });
  it("rows read back from slots are rows that a person could have typed", () => {
    fc.assert(
      fc.property(aWeek, (slots) => {
        const rows = rowsOf(slots);
        for (const { day, from, to } of rows) {
          expect(day).toBeGreaterThanOrEqual(0);
          expect(day).toBeLessThan(7);
          expect(from).not.toBe(to);
        }
        expect(overlapAt(rows)).toBeNull();
      }),
    );
  });
  it("rows that share no time come back as they were, or joined where they touch", () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 8 }), (rows) => {
        expect(key(slotsOf(rowsOf(slotsOf(rows))))).toBe(key(slotsOf(rows)));
      }),
    );
  });
  it("an end before its start is on the next day, and Sunday night goes on into Monday", () => {
    expect(slotsOf([{ day: 6, from: hour(22), to: hour(6) }])).toEqual([
      [0, 24],
      [664, 672],
    ]);
    expect(
      rowsOf([
        [0, 24],
        [664, 672],
      ]),
    ).toEqual([{ day: 6, from: hour(22), to: hour(6) }]);
  });
  it("a whole day is said in two halves", () => {
    expect(rowsOf([[96, 192]])).toEqual([
      { day: 1, from: 0, to: 48 },
      { day: 1, from: 48, to: 0 },
    ]);
  });
  it("the row that shares time with another is named", () => {
    expect(overlapAt([mon(9, 12), mon(12, 15)])).toBeNull();
    expect(overlapAt([mon(9, 12), { day: 1, from: 0, to: 4 }, mon(11, 15)])).toBe(2);
    expect(overlapAt([mon(1, 2), { day: 6, from: hour(22), to: hour(6) }])).toBe(1);
  });
});

describe("the stored week", () => {
  it("is unset only when no day was asked", () => {
    expect(storedWeek([], [])).toEqual({ available: null, daysAnswered: 0 });
    expect(storedWeek([], [6])).toEqual({ available: [], daysAnswered: 64 });
  });
  it("a day not asked has no time, yet stays a question", () => {
    const week = storedWeek([mon(9, 12)], [6]);
    expect([0, 5, 6].map((day) => answerOf(week, day))).toEqual(["yes", "not_asked", "no"]);
    expect(week.available).toEqual([[36, 48]]);
  });
  it("gives back what was said of each day", () => {
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 6 }), fc.array(fc.nat(6)), (rows, off) => {
        const stored = storedWeek(rows, off);
        const given = givenWeek(stored);
        const again = storedWeek(given.rows, given.daysOff);
        expect(key(again.available ?? [])).toBe(key(stored.available ?? []));
        expect((again.available === null) === (stored.available === null)).toBe(true);
        // A row of one day may end on the next, or be cut at midnight: no answered day is lost.
        expect(stored.daysAnswered & ~again.daysAnswered & ~bitsOf(withTime(stored.available))).toBe(0);
      }),
    );
  });
  it("any time is every slot of every day", () => {
    expect(givenWeek(ALWAYS).daysOff).toEqual([]);
    expect(key(slotsOf(givenWeek(ALWAYS).rows))).toBe(key([[0, 672]]));
  });
  it("days and their bits say the same", () => {
    fc.assert(
      fc.property(fc.nat(127), (bits) => {
        expect(bitsOf(daysOf(bits))).toBe(bits);
      }),
    );
  });
});

const withTime = (slots: readonly SlotRange[] | null) =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) => (slots ?? []).some(([s, e]) => s < (day + 1) * 96 && e > day * 96));

describe("the school run", () => {
  const weekdays = { days: 0b11111, dropOff: 35, pickUp: 61 };
  it("fills its days between drop-off and pick-up", () => {
    const week = withSchool({ available: null, daysAnswered: 0 }, [weekdays], []);
    expect(week.available).toEqual([0, 1, 2, 3, 4].map((d) => [d * 96 + 35, d * 96 + 61]));
    expect(answerOf(week, 5)).toBe("not_asked");
  });
  it("leaves the other days as they were", () => {
    const saturday = storedWeek([{ day: 5, from: 40, to: 60 }], [6]);
    const week = withSchool(saturday, [weekdays], []);
    expect(answerOf(week, 5)).toBe("yes");
    expect(answerOf(week, 6)).toBe("no");
  });
  it("of several children is free of all of them, on the days on which each goes", () => {
    const nursery = { days: 0b101, dropOff: 36, pickUp: 48 };
    const rows = schoolRows([weekdays, nursery]);
    expect(rows.map(({ from, to }) => [from, to])).toEqual(
      [0, 1, 2, 3, 4].map((d) => (d % 2 || d > 2 ? [35, 61] : [36, 48])),
    );
    expect(apartOn([weekdays, nursery])).toBeUndefined();
    expect(apartOn([nursery, { days: 0b110, dropOff: 48, pickUp: 60 }])).toBe(2);
  });
  it("that is taken back takes its hours back, and no others", () => {
    const week = withSchool(storedWeek([{ day: 5, from: 40, to: 60 }], []), [weekdays], []);
    expect(withSchool(week, [], [weekdays])).toEqual(storedWeek([{ day: 5, from: 40, to: 60 }], []));
    expect(
      withSchool(withSchool({ available: null, daysAnswered: 0 }, [weekdays], []), [], [weekdays]),
    ).toEqual({
      available: null,
      daysAnswered: 0,
    });
  });
});

describe("ties", () => {
  it("are taken out of the week, slot by slot", () => {
    const week = storedWeek([mon(8, 18)], []);
    expect(withoutTies(week, [[[40, 48]]]).available).toEqual([
      [32, 40],
      [48, 72],
    ]);
  });
  it("of a week not asked change nothing", () => {
    expect(withoutTies({ available: null, daysAnswered: 0 }, [[[0, 672]]]).available).toBeNull();
  });
});
