import { addDays, isWorkingDay } from "../../calendar";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

interface TypedShift {
  day: string;
  start: string;
  end: string;
}

/** One way to do the job, as the form of the hours would send it. */
export interface TypedPattern {
  name: string | undefined;
  shape: "fixed" | "flexible" | "rota" | "alternating";
  weeks: { shifts: TypedShift[] }[];
  flexible?: { hours: string; shortest?: string };
  rota?: { hours: string };
}

/**
 * A pattern in short: `mon-fri 09:30-14:30, sat 08:00-12:00`, with a name before it where there is a choice:
 * `Mornings: mon-fri 06:00-10:00`. The worker picks: `any 16 hours of mon-fri 08:00-18:00 by 3`, in shifts of three
 * hours or more; the employer picks: `rota 24 hours of mon-sun 07:00-22:00`. Weeks that take turns stand after
 * each other, `mon-fri 06:00-14:00 / mon-fri 14:00-22:00`, and `off` is a week without work.
 */
export function typedPattern(words: string): TypedPattern {
  const [, name, week = ""] = /^(?:([^:]+): )?(.+)$/.exec(words) ?? [];
  const [, shape, hours = "", window = "", shortest] =
    /^(any|rota) ([\d.]+) hours of (.+?)(?: by ([\d.]+))?$/.exec(week) ?? [];
  if (shape === "any")
    return { name, shape: "flexible", weeks: [weekOf(window)], flexible: { hours, shortest } };
  if (shape === "rota") return { name, shape, weeks: [weekOf(window)], rota: { hours } };
  const weeks = week.split(" / ").map(weekOf);
  return { name, shape: weeks.length > 1 ? "alternating" : "fixed", weeks };
}

const weekOf = (words: string) => ({ shifts: words === "off" ? [] : words.split(", ").flatMap(shiftsOf) });

/** The shifts or windows of all weeks. */
export const shiftsIn = ({ weeks }: TypedPattern) => weeks.flatMap(({ shifts }) => shifts);

/**
 * The first day from a date on which a pattern has a shift that begins, and that is no bank holiday; by agreement,
 * without a pattern, the first working day.
 */
export function firstShiftFrom(date: string, pattern: TypedPattern | undefined): string {
  const days = new Set(pattern ? shiftsIn(pattern).map(({ day }) => Number(day)) : [0, 1, 2, 3, 4]);
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
