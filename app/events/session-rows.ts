import { clockOf, type Session } from "./sessions";

/** A session as it is typed. */
export interface SessionRow {
  start: string;
  end: string;
  places: string;
}

const PARTS = ["start", "end", "places"] as const;
export const BLANK: SessionRow = { start: "", end: "", places: "" };

export const rowOf = ({ start, end, places }: Session): SessionRow => ({
  start: clockOf(start),
  end: clockOf(end),
  places: String(places),
});

const isBlank = (row: SessionRow) => PARTS.every((part) => row[part].trim() === "");

/** Rows as they were sent, right or wrong: `sessions[2].start`. */
export function sentSessions(form: FormData): SessionRow[] {
  const rows: SessionRow[] = [];
  for (const [key, value] of form) {
    const [, at, part] = /^sessions\[(\d{1,3})\]\.(start|end|places)$/.exec(key) ?? [];
    if (at === undefined) continue;
    rows[Number(at)] ??= { ...BLANK };
    const row = rows[Number(at)] as SessionRow;
    if (typeof value === "string") row[part as keyof SessionRow] = value;
  }
  return rows.filter(Boolean);
}

/** The form with its rows in order and without the empty ones, so that errors stand at the rows that are shown. */
export function withSessions(form: FormData, rows: readonly SessionRow[]): FormData {
  const clean = new FormData();
  for (const [key, value] of form) if (!key.startsWith("sessions[")) clean.append(key, value);
  rows
    .filter((row) => !isBlank(row))
    .forEach((row, i) => {
      for (const part of PARTS) clean.append(`sessions[${i}].${part}`, row[part]);
    });
  return clean;
}

/** What a press of "add" or "remove" makes of the rows; undefined where it was another button. */
export function rowsAfter(rows: readonly SessionRow[], pressed: unknown): SessionRow[] | undefined {
  if (pressed === "sessions/add") return [...rows, after(rows.at(-1))];
  const [, at] = /^sessions\/remove\/(\d{1,3})$/.exec(String(pressed)) ?? [];
  return at === undefined ? undefined : rows.filter((_, i) => i !== Number(at));
}

/** A new row goes on where the one before it ends, with as many places. */
const after = (row: SessionRow | undefined): SessionRow =>
  row ? { start: row.end, end: "", places: row.places } : BLANK;
