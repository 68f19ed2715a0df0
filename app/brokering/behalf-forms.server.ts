import type { z } from "zod";
import type { Behalf, Caller } from "../caller";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { SaidInput } from "./behalf";

export type Heard<T> = { ok: true; value: T; caller: Caller } | { ok: false; state: FormState };

/** When it was asked to what somebody answers, as an instant and in words. */
export interface Asked {
  at: Date;
  when: string;
}

/** A form in which an officer writes down what one side said, with how it was said: what to do, and as whose word. Said before it was asked is refused. */
export function heard<S extends z.ZodType>(
  caller: Caller,
  side: Behalf["side"],
  form: FormData,
  schema: S,
  t: Translate,
  asked: Asked | null = null,
): Heard<z.output<S>> {
  const heard = parseForm(form, SaidInput(caller.now, side), t);
  // A time is typed to the minute.
  const tooEarly = heard.ok && asked !== null && heard.value.saidAt.getTime() + 60_000 <= asked.at.getTime();
  const said = tooEarly
    ? { ok: false as const, state: refusedForm(form, { saidTime: t("behalf.before", { when: asked.when }) }) }
    : heard;
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
