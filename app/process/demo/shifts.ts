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

function shiftsOf(words: string) {
  const [, first = "", last = first, start = "", end = ""] =
    /^(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(words) ?? [];
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  if (from < 0 || to < from) throw new Error(`"${words}" is no shift`);
  return DAYS.slice(from, to + 1).map((_, i) => ({ day: String(from + i), start, end }));
}
