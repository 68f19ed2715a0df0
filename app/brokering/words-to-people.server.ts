import type { Db } from "../../db/client.server";
import { wordsInForce } from "../../db/queries/wording.server";
import type { FormState } from "../web/form-state";
import { refusedForm } from "../web/forms.server";
import { seemsOf } from "./words-to-people";

/**
 * The form again where an employer's words to a person wait to be looked at once more: they seem to tell of or ask about what
 * nobody is decided by, and nobody pressed "keep". Null where they may be sent.
 */
export async function lookAtWords(
  db: Db,
  form: FormData,
  field: string,
  text: string | undefined,
): Promise<FormState | null> {
  if (!text || form.get("keep") === "yes") return null;
  const seems = seemsOf(text, await wordsInForce(db));
  return seems.length > 0 ? { ...refusedForm(form, {}), lookAt: { field, seems } } : null;
}
