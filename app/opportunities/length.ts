export interface Length {
  length: number | null;
  unit: "days" | "weeks" | "months" | null;
}

/** Days as people say them: whole weeks where they are, a year as twelve months. */
export function lengthOf(days: number | null): Length {
  if (days === null) return { length: null, unit: null };
  if (days >= 365) return { length: 12, unit: "months" };
  for (let months = 1; months < 12; months++)
    if (Math.floor(months * 30.5) === days) return { length: months, unit: "months" };
  return days % 7 === 0 ? { length: days / 7, unit: "weeks" } : { length: days, unit: "days" };
}
