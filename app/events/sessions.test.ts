import { describe, expect, it } from "vitest";
import { clockOf, minuteOf, overlapping, placesOf, type Session, sessionsByRule } from "./sessions";

const session = (start: string, end: string, places = 4): Session => ({
  start: minuteOf(start) as number,
  end: minuteOf(end) as number,
  places,
});

describe("a rule of sessions", () => {
  it("makes one every 20 minutes from 10:00 to 15:00, 4 people each", () => {
    const made = sessionsByRule({ every: 20, from: 600, to: 900, each: 4 });
    expect(made).toHaveLength(15);
    expect(made[0]).toEqual(session("10:00", "10:20"));
    expect(made.at(-1)).toEqual(session("14:40", "15:00"));
    expect(placesOf(made)).toBe(60);
    expect(overlapping(made)).toEqual([]);
  });

  it("leaves out a last one that would end too late, and makes none where nothing fits", () => {
    expect(sessionsByRule({ every: 45, from: 600, to: 700, each: 1 })).toEqual([
      { start: 600, end: 645, places: 1 },
      { start: 645, end: 690, places: 1 },
    ]);
    expect(sessionsByRule({ every: 60, from: 600, to: 630, each: 1 })).toEqual([]);
    expect(sessionsByRule({ every: 20, from: 900, to: 600, each: 1 })).toEqual([]);
    expect(sessionsByRule({ every: 0, from: 600, to: 900, each: 1 })).toEqual([]);
  });
});

describe("sessions", () => {
  it("may touch and may not overlap", () => {
    expect(overlapping([session("10:00", "11:00"), session("11:00", "12:00")])).toEqual([]);
    expect(overlapping([session("10:00", "11:00"), session("10:59", "12:00")])).toEqual([
      session("10:59", "12:00"),
    ]);
  });

  it("are each named that overlap an earlier one", () => {
    const [long, apart, one, other] = [
      session("10:00", "12:00"),
      session("13:00", "14:00"),
      session("11:00", "11:30"),
      session("13:30", "14:30"),
    ];
    expect(overlapping([long, apart, one, other])).toEqual([one, other]);
  });

  it("are read from times as people type them, and written one way", () => {
    for (const typed of ["09:30", "9:30", "9.30", "0930", " 09:30 "]) expect(minuteOf(typed)).toBe(570);
    expect(minuteOf("10")).toBe(600);
    expect(minuteOf("24:00")).toBe(1440);
    for (const typed of ["", "24:01", "10:60", "ten", "-1", "10:0", "99"]) expect(minuteOf(typed)).toBeNull();
    expect(clockOf(570)).toBe("09:30");
    expect(clockOf(0)).toBe("00:00");
  });
});
