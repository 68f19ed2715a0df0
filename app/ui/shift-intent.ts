import { slotOfTime } from "./week-slots";

/** A row as it is typed: `day` "0" Monday … "6" Sunday, times "hh:mm"; empty where nothing was chosen. */
export interface ShiftRow {
  day: string;
  start: string;
  end: string;
}

const EMPTY: ShiftRow = { day: "", start: "", end: "" };
const FRIDAY = 4;
const MOST_ROWS = 50;

/** Days that "copy" of a day's hours fills: a weekday's up to Friday, another's the next day. */
export const copyTargets = (day: number): number[] =>
  day < FRIDAY ? Array.from({ length: FRIDAY - day }, (_, i) => day + 1 + i) : [(day + 1) % 7];

/**
 * What a press of "add", "remove" or "copy" makes of the rows, so that the buttons work without JavaScript.
 * @param intent `shifts/add`, `shifts/remove/2` or `shifts/copy/0`, with the field's own name in front
 * @returns null where `intent` is none of these: the form was sent to be saved
 */
export function rowsAfter(
  rows: readonly ShiftRow[],
  intent: string | null,
  name = "shifts",
): ShiftRow[] | null {
  const [field, what, index] = (intent ?? "").split("/");
  if (field !== name) return null;
  const at = Number(index);
  const row = rows[at];
  if (what === "add") return rows.length < MOST_ROWS ? [...rows, EMPTY] : [...rows];
  if (what === "remove") return rows.length > 1 ? rows.filter((_, i) => i !== at) : [EMPTY];
  if (what !== "copy") return null;
  if (!row || !/^[0-6]$/.test(row.day)) return [...rows];
  const targets = copyTargets(Number(row.day)).map(String);
  const ofDay = rows.filter((r) => r.day === row.day);
  const kept = rows.filter((r) => !targets.includes(r.day) && (r.day || r.start || r.end));
  return [...kept, ...targets.flatMap((day) => ofDay.map((r) => ({ ...r, day })))]
    .sort((a, b) => Number(a.day || 7) - Number(b.day || 7))
    .slice(0, MOST_ROWS);
}

/**
 * Where the reader goes on after such a press: the name of a field or the value of a button, so that nobody
 * has to begin again at the top of the page.
 */
export function focusAfter(before: readonly ShiftRow[], after: readonly ShiftRow[], intent: string): string {
  const [name = "", what, index] = intent.split("/");
  const at = Number(index);
  if (what === "add") return `${name}[${after.length - 1}].day`;
  if (what === "remove")
    return after.length > 1 ? `${name}/remove/${Math.min(at, after.length - 1)}` : `${name}[0].day`;
  const day = before[at]?.day;
  const now = after.findIndex((row) => row.day === day);
  return day ? `${name}/copy/${Math.max(now, 0)}` : `${name}[${at}].day`;
}

/** Whether a row's end is read as a time of the next day. */
export function endsNextDay({ start, end }: Pick<ShiftRow, "start" | "end">): boolean {
  const [from, to] = [slotOfTime(start), slotOfTime(end)];
  return from !== null && to !== null && to <= from;
}
