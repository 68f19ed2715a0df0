import type { Caller } from "../../caller";
import type { Translate } from "../../i18n/translate";
import type { FormState } from "../../web/form-state";
import { parseForm, refusedForm } from "../../web/forms.server";
import { refusalWords } from "../employer-words";
import { lookAtWords } from "../words-to-people.server";
import { answerHours, checkHours, type HoursAnswered } from "./answer.server";
import { AnswerForm, type HoursAnswer } from "./question";
import { rowsPressed } from "./rows-form.server";

/** An answer as it is checked before it is sent: all that was typed, and what it does. */
export interface HoursToCheck {
  sent: FormState["values"];
  check: Extract<Awaited<ReturnType<typeof checkHours>>, { ok: true }>;
}

type Pressed =
  | { becomes: "again"; state: FormState }
  | { becomes: "refused"; state: FormState }
  | { becomes: "check"; check: HoursToCheck }
  | { becomes: "not-in-turn" }
  | { becomes: "sent"; done: Extract<HoursAnswered, { ok: true }>; notAdded: boolean };

/** A form that was read, and in whose name it was said. */
type Told = { ok: true; value: HoursAnswer; caller: Caller } | { ok: false; state: FormState };

/**
 * Does what was pressed: a row more or less; `step` is `send` on the page where the answer is checked, `change` to go
 * back to the form, and else to be checked. The caller may read the question.
 */
export async function pressHours(form: FormData, questionId: string, tell: () => Told): Promise<Pressed> {
  const again = rowsPressed(form);
  if (again) return { becomes: "again", state: again };
  if (form.get("step") === "change") return { becomes: "again", state: refusedForm(form, {}) };
  const told = tell();
  if (!told.ok) return { becomes: "refused", state: told.state };
  const look = () => lookAtWords(told.caller.db, form, "words", told.value.words);
  if (form.get("step") === "send") {
    const state = await look();
    if (state) return { becomes: "refused", state };
    const done = await answerHours(told.caller, questionId, told.value);
    if (!done.ok) return refused(form, done);
    const asked = told.value.answer === "agree" && told.value.add === "yes" && !told.caller.onBehalf;
    return { becomes: "sent", done, notAdded: asked && !done.added && !done.already };
  }
  const check = await checkHours(told.caller, questionId, told.value);
  if (!check.ok) return refused(form, check);
  const state = await look();
  if (state) return { becomes: "refused", state };
  const { step: _step, ...sent } = refusedForm(form, {}).values;
  return { becomes: "check", check: { sent, check } };
}

/** The employer's own answer, as it was typed. */
export const typedHours = (caller: Caller, form: FormData, t: Translate): Told => {
  const parsed = parseForm(form, AnswerForm, t);
  return parsed.ok ? { ...parsed, caller } : parsed;
};

function refused(form: FormData, done: Extract<HoursAnswered, { ok: false }>): Pressed {
  const state = refusedHours(form, done);
  return state ? { becomes: "refused", state } : { becomes: "not-in-turn" };
}

/** The form again where the offer cannot have these hours; null where there is nothing to answer any more. */
function refusedHours(form: FormData, done: Extract<HoursAnswered, { ok: false }>): FormState | null {
  if (done.because === "not-in-turn") return null;
  return refusedForm(form, { times: refusalWords(done.because, "cap" in done ? done : {}).words });
}
