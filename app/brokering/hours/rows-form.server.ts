import { typedRows, withRows } from "../../participants/week-rows";
import { focusAfter, rowsAfter } from "../../ui/shift-intent";
import type { FormState } from "../../web/form-state";

/** The form again with a row more or less, where that was pressed; null where it was sent. */
export function rowsPressed(form: FormData): FormState | null {
  const pressed = String(form.get("intent") ?? "");
  const typed = typedRows(form);
  const rows = rowsAfter(typed, pressed, "times");
  return rows && withRows(form, rows, focusAfter(typed, rows, pressed));
}
