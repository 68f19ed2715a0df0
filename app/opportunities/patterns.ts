import type { WeekPattern } from "../ui/week-slots";
import type { PatternInput } from "./hours";
import { rangesOfShifts } from "./shifts";

/** A pattern that was typed, with its slots. */
export function patternOf(input: PatternInput): WeekPattern {
  const name = input.name ?? null;
  if (input.shape === "alternating")
    return { name, shape: "alternating", weeks: input.weeks.map(rangesOfShifts) };
  const slots = rangesOfShifts(input.shifts);
  if (input.shape === "fixed") return { name, shape: "fixed", slots };
  const hours = input.quarters / 4;
  return input.shape === "rota"
    ? { name, shape: "rota", slots, hours }
    : { name, shape: "flexible", slots, hours, shortest: input.shortestQuarters / 4 };
}
