/** What a form shows again after a refusal: every value as it was sent, and errors in words by field. */
export interface FormState {
  values: Record<string, string[]>;
  errors: Record<string, string[]>;
  /** After a press that changed the form: the field's name or the button's value to go on at. */
  focus?: string;
  /** Words of a field that wait to be looked at once more before they are sent: what they seem to tell or ask. No error. */
  lookAt?: { field: string; seems: string[] };
}

/** A field of a form: its sent value if it was refused, else the stored one. */
export function fieldOf(state: FormState | undefined, name: string, stored?: string | number | null) {
  return {
    name,
    value: state ? (state.values[name]?.[0] ?? "") : String(stored ?? ""),
    errors: state?.errors[name],
  };
}

/** A field with several values, such as checkboxes. */
export function fieldsOf(state: FormState | undefined, name: string, stored: readonly string[] = []) {
  return { name, values: state ? (state.values[name] ?? []) : [...stored], errors: state?.errors[name] };
}

/** A date's parts as they were typed, or those of the stored `YYYY-MM-DD`. */
export function dateOf(state: FormState | undefined, name: string, stored?: string | null) {
  const [year = "", month = "", day = ""] = stored?.split("-") ?? [];
  const typed = (part: string) => state?.values[`${name}.${part}`]?.[0] ?? "";
  return {
    name,
    value: state
      ? { day: typed("day"), month: typed("month"), year: typed("year") }
      : { day: String(Number(day) || ""), month: String(Number(month) || ""), year },
    errors: state?.errors[name],
  };
}
