import type { Translate } from "../../i18n/translate";
import type { FormState } from "../../web/form-state";
import { parseForm, refusedForm } from "../../web/forms.server";
import { refusalWords } from "../employer-words";
import type { HoursAnswered } from "./answer.server";
import { AnswerForm, type HoursAnswer } from "./question";
import { rowsPressed } from "./rows-form.server";

type Pressed =
  | { becomes: "again"; state: FormState }
  | { becomes: "refused"; state: FormState }
  | { becomes: "sent"; value: HoursAnswer };

/** What was pressed in the form of an answer: a row more or less, or to send it. */
export function pressHours(form: FormData, t: Translate): Pressed {
  const again = rowsPressed(form);
  if (again) return { becomes: "again", state: again };
  const parsed = parseForm(form, AnswerForm, t);
  return parsed.ok ? { becomes: "sent", value: parsed.value } : { becomes: "refused", state: parsed.state };
}

/** The form again where the offer cannot have these hours; null where there is nothing to answer any more. */
export function refusedHours(form: FormData, done: Extract<HoursAnswered, { ok: false }>): FormState | null {
  if (done.because === "not-in-turn") return null;
  return refusedForm(form, { times: refusalWords(done.because, ("cap" in done && done.cap) || null).words });
}
