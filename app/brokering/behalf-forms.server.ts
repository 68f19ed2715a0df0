import type { z } from "zod";
import type { Behalf, Caller } from "../caller";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm } from "../web/forms.server";
import { SaidInput } from "./behalf";

export type Heard<T> = { ok: true; value: T; caller: Caller } | { ok: false; state: FormState };

/** A form in which an officer writes down what one side said, with how it was said: what to do, and as whose word. */
export function heard<S extends z.ZodType>(
  caller: Caller,
  side: Behalf["side"],
  form: FormData,
  schema: S,
  t: Translate,
): Heard<z.output<S>> {
  const said = parseForm(form, SaidInput(caller.now), t);
  const what = parseForm(form, schema, t);
  if (said.ok && what.ok)
    return { ok: true, value: what.value, caller: { ...caller, onBehalf: { ...said.value, side } } };
  const states = [what, said].flatMap((parsed) => (parsed.ok ? [] : [parsed.state]));
  return {
    ok: false,
    state: {
      values: states[0]?.values ?? {},
      errors: Object.assign({}, ...states.map(({ errors }) => errors)),
    },
  };
}
