import { rowOf, rowsAfter, sentSessions } from "../events/session-rows";
import { sessionsByRule } from "../events/sessions";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm } from "../web/forms.server";
import { Rule } from "./day-answers";
import type { Again } from "./forms/question";

/** What a press of "make", "add" or "remove" makes of a day's sessions; undefined where they are to be saved. */
export function changedSessions(
  form: FormData,
  t: Translate,
): { status: 200 | 422; state: FormState; again: Again } | undefined {
  const rows = sentSessions(form);
  const pressed = form.get("intent");
  if (pressed === "sessions/rule") {
    const rule = parseForm(form, Rule, t);
    return rule.ok
      ? {
          status: 200,
          state: refusedForm(form, {}),
          again: { sessions: sessionsByRule(rule.value).map(rowOf), focusSession: 0 },
        }
      : { status: 422, state: rule.state, again: { sessions: rows } };
  }
  const changed = rowsAfter(rows, pressed);
  if (!changed) return undefined;
  const added = changed.length > rows.length ? { focusSession: changed.length - 1 } : {};
  return { status: 200, state: refusedForm(form, {}), again: { sessions: changed, ...added } };
}
