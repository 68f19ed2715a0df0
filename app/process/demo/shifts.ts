import { addDays, isWorkingDay } from "../../calendar";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export interface TypedPattern {
  name: string;
  shifts: { day: string; start: string; end: string }[];
}

/**
 * A week in short, as the form of the hours would send it: `mon-fri 09:30-14:30, sat 08:00-12:00`, with a name
 * before it where there is a choice of weeks: `Mornings: mon-fri 06:00-10:00`.
 */
export function typedPattern(words: string): TypedPattern {
  const [, name = "", week = ""] = /^(?:([^:]+): )?(.+)$/.exec(words) ?? [];
  return { name, shifts: week.split(", ").flatMap(shiftsOf) };
}

/** The first day from a date on which a pattern's week has a shift that begins, and that is no bank holiday. */
export function firstShiftFrom(date: string, { shifts }: TypedPattern): string {
  const days = new Set(shifts.map(({ day }) => Number(day)));
  for (let day = date; ; day = addDays(day, 1)) {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (days.has(weekday) && (weekday > 4 || isWorkingDay(day))) return day;
  }
}

function shiftsOf(words: string) {
  const [, first = "", last = first, start = "", end = ""] =
    /^(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(words) ?? [];
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`"${words}" is no shift`);
  return DAYS.slice(from, to + 1).map((_, i) => ({ day: String(from + i), start, end }));
}
