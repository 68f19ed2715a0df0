import type { ShiftRow } from "../ui/shift-intent";
import type { FormState } from "../web/form-state";
import type { Row } from "./week";

/** Rows of the week's form: how they are named, typed and shown. */

const FIELD = /^times\[(\d{1,2})\]\.(day|start|end)$/;

function rowsOfEntries(entries: Iterable<readonly [string, unknown]>): ShiftRow[] {
  const rows: ShiftRow[] = [];
  for (const [name, value] of entries) {
    const [, index, part] = FIELD.exec(name) ?? [];
    if (index === undefined || part === undefined) continue;
    const row = rows[Number(index)] ?? { day: "", start: "", end: "" };
    rows[Number(index)] = { ...row, [part]: typeof value === "string" ? value : "" };
  }
  return rows.filter((row) => row !== undefined);
}

/** The rows as a browser sent them, right or wrong. */
export const typedRows = (form: FormData): ShiftRow[] => rowsOfEntries(form.entries());

/** The rows of a form that is shown again. */
export const keptRows = (state: FormState): ShiftRow[] =>
  rowsOfEntries(Object.entries(state.values).map(([name, values]) => [name, values[0]] as const));

/** A form to show again with other rows, and everything else as it was sent. */
export function withRows(form: FormData, rows: readonly ShiftRow[], focus?: string): FormState {
  const values: FormState["values"] = {};
  for (const name of new Set(form.keys()))
    if (!FIELD.test(name))
      values[name] = form.getAll(name).filter((value): value is string => typeof value === "string");
  for (const [i, row] of rows.entries())
    for (const [part, value] of Object.entries(row)) values[`times[${i}].${part}`] = [value];
  return { values, errors: {}, focus };
}

const clock = (slot: number) =>
  `${String(Math.floor(slot / 4)).padStart(2, "0")}:${String((slot % 4) * 15).padStart(2, "0")}`;

/** Stored rows as the form shows them. */
export const shownRows = (rows: readonly Row[]): ShiftRow[] =>
  rows.map(({ day, from, to }) => ({ day: String(day), start: clock(from), end: clock(to) }));
