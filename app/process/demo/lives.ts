import type { Dice } from "./dice";
import { shiftsIn, typedPattern } from "./shifts";

/** A week as it is typed on the profile, with the school run where there is one. */
export interface Life {
  school: {
    children: "yes" | "no";
    days?: string[];
    dropOff?: string;
    pickUp?: string;
    holidayCare?: string;
  };
  week: { always?: "yes"; times: { day: string; start: string; end: string }[]; daysOff: string[] };
  /** Hours wanted and at most, a week. */
  wanted: string;
  most: string;
}

const WEEKDAYS = ["0", "1", "2", "3", "4"];
const NO_SCHOOL: Life["school"] = { children: "no" };

function weekOf(words: string): Life["week"] {
  const times = shiftsIn(typedPattern(words));
  const daysOff = ["0", "1", "2", "3", "4", "5", "6"].filter((day) => !times.some((row) => row.day === day));
  return { times, daysOff };
}

function schoolRun(d: Dice): Life {
  const dropOff = d.pick(["08:45", "08:45", "09:00"]);
  const pickUp = d.pick(["15:15", "15:15", "15:00", "15:30"]);
  const saturday = d.chance(0.25) ? ", sat 09:00-17:00" : "";
  return {
    school: {
      children: "yes",
      days: WEEKDAYS,
      dropOff,
      pickUp,
      holidayCare: d.weighed([
        [6, "someone"],
        [3, "not_sure"],
        [2, "nobody"],
      ]),
    },
    week: weekOf(`mon-fri ${dropOff}-${pickUp}${saturday}`),
    wanted: d.pick(["16", "20", "25"]),
    most: d.pick(["25", "30"]),
  };
}

const full = (week: Life["week"], wanted: string, most: string): Life => ({
  school: NO_SCHOOL,
  week,
  wanted,
  most,
});

/** Two mornings a week go to an English class. */
const ENGLISH_CLASS = "mon 08:00-18:00, tue 12:30-18:00, wed 08:00-18:00, thu 12:30-18:00, fri 08:00-18:00";

/** What a life allows; women fetch children from school more often than men do. */
export const lifeOf = (d: Dice, woman: boolean): Life =>
  d.weighed<() => Life>([
    [woman ? 24 : 6, () => schoolRun(d)],
    [30, () => full({ always: "yes", times: [], daysOff: [] }, "37.5", "48")],
    [18, () => full(weekOf("mon-sat 05:00-23:45"), "40", "48")],
    [16, () => full(weekOf("mon-fri 06:00-20:00"), "37.5", "45")],
    [6, () => full(weekOf("mon-fri 16:30-23:30, sat-sun 07:00-22:00"), "20", "30")],
    [5, () => full(weekOf("mon-sun 20:00-09:00"), "36", "45")],
    [5, () => full(weekOf("mon-fri 04:30-15:00"), "25", "40")],
    [4, () => full(weekOf(ENGLISH_CLASS), "25", "30")],
    [3, () => full(weekOf("sat-sun 06:00-22:00"), "16", "20")],
  ])();
