import { describe, expect, it } from "vitest";
import type { ParticipantForm } from "../../search/match/forms";
import { aParticipant } from "../../search/testing/builders";
import { dayFits, sessionsWithin } from "./day-fit";

/** A Thursday, and the Sunday after it. */
const THURSDAY = "2027-01-14";
const SUNDAY = "2027-01-17";
const NORWICH = { lat: 52.6278, lon: 1.2983 };
/** 2.2 km to the north: 36 minutes on foot, so 45 at the next ring. */
const SPROWSTON = { lat: NORWICH.lat + 0.02, lon: NORWICH.lon };
const LONDON = { lat: 51.5074, lon: -0.1278 };

const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const session = (start: string, end: string, free = 1) => ({ start: clock(start), end: clock(end), free });

interface Case {
  available?: string[];
  /** Where the person lives; nothing where they have not said. */
  home?: ParticipantForm["place"];
  /** Null where it is by video. */
  place?: typeof NORWICH | null;
  on?: string;
}
const within = (
  { available, home, place = NORWICH, on = THURSDAY }: Case,
  ...sessions: ReturnType<typeof session>[]
) =>
  sessionsWithin(
    aParticipant({
      place: home,
      travel: { mode: "walk" },
      available,
    }),
    { place, heldOn: on, sessions },
  );

describe("the sessions that lie in a person's week", () => {
  const times = [session("09:00", "09:20"), session("09:20", "10:00"), session("12:00", "12:30")];

  it("are those on the weekday of the date", () => {
    expect(within({ available: ["thu 09:00-13:00"] }, ...times)).toEqual([0, 1, 2]);
    expect(within({ available: ["wed 09:00-13:00", "fri 09:00-13:00"] }, ...times)).toEqual([]);
    expect(within({ available: ["sun 09:00-13:00"], on: SUNDAY }, ...times)).toEqual([0, 1, 2]);
  });

  it("may begin and end with the person's time, and not one minute beside it", () => {
    const edges = (start: string, end: string) =>
      within({ available: ["thu 09:30-10:00"] }, session(start, end)).length;
    expect(edges("09:30", "10:00")).toBe(1);
    expect(edges("09:29", "10:00")).toBe(0);
    expect(edges("09:30", "10:01")).toBe(0);
  });

  it("need not begin at a quarter: the quarters that they touch count whole", () => {
    const free = (start: string, end: string) =>
      within({ available: ["thu 10:00-10:45"] }, session(start, end)).length;
    expect(free("10:20", "10:40")).toBe(1);
    expect(free("10:05", "10:45")).toBe(1);
    expect(free("10:40", "11:00")).toBe(0);
    expect(free("09:50", "10:10")).toBe(0);
  });

  it("leave time for the journey there and back", () => {
    const walking = { home: NORWICH, place: SPROWSTON, available: ["thu 09:00-12:00"] };
    expect(within(walking, session("09:45", "11:15"))).toEqual([0]);
    expect(within(walking, session("09:30", "11:15"))).toEqual([]);
    expect(within(walking, session("09:45", "11:16"))).toEqual([]);
  });

  it("need no journey by video, nor where the person has not said where they live", () => {
    const available = ["thu 09:00-12:00"];
    const whole = session("09:00", "12:00");
    expect(within({ home: NORWICH, place: null, available }, whole)).toEqual([0]);
    expect(within({ home: LONDON, place: null, available }, whole)).toEqual([0]);
    expect(within({ place: NORWICH, available }, whole)).toEqual([0]);
  });

  it("may end at midnight, and lie at either end of the week", () => {
    const late = session("23:00", "24:00");
    expect(within({ available: ["thu 22:00-00:00"] }, late)).toEqual([0]);
    expect(within({ available: ["thu 22:00-23:45"] }, late)).toEqual([]);
    expect(within({ available: ["sun 22:00-02:00"], on: SUNDAY }, late)).toEqual([0]);
    expect(within({ available: ["sun 22:00-02:00"], on: "2027-01-18" }, session("00:00", "02:00"))).toEqual([
      0,
    ]);
  });

  it("are all of them where the week was not told, and none where the place is out of reach", () => {
    expect(within({}, ...times)).toEqual([0, 1, 2]);
    expect(within({ home: LONDON }, ...times)).toEqual([]);
    expect(within({ home: LONDON, available: ["thu 09:00-13:00"] }, ...times)).toEqual([]);
  });

  it("are only those with a free place", () => {
    expect(within({}, session("09:00", "09:20", 0), session("09:20", "09:40"))).toEqual([1]);
  });
});

describe("a recruitment day", () => {
  const p = aParticipant({ available: ["thu 09:00-13:00"] });
  const day = (...sessions: ReturnType<typeof session>[]) => ({ place: NORWICH, heldOn: THURSDAY, sessions });
  const ten = session("10:00", "10:20");

  it("fits where one of its vacancies does and one of its times lies in the week", () => {
    expect(dayFits(p, day(session("08:00", "08:20"), ten), [{ fits: false }, { fits: true }])).toBe(true);
  });

  it("does not fit without either, nor without any", () => {
    expect(dayFits(p, day(ten), [{ fits: false }])).toBe(false);
    expect(dayFits(p, day(session("14:00", "14:20")), [{ fits: true }])).toBe(false);
    expect(dayFits(p, day(ten), [])).toBe(false);
    expect(dayFits(p, day(), [{ fits: true }])).toBe(false);
  });
});
