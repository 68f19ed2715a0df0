import type { z } from "zod";
import type { MessageKey } from "../i18n/catalogue";
import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm } from "../web/forms.server";
import type { Answering } from "./older-page.server";

/** A sentence for the next page. */
export interface Said {
  key: MessageKey;
  params?: Record<string, string | number>;
}

/** What became of an answer. */
export type Outcome =
  /** Stored; `stay` where the question goes on, `say` what the next page says, where it is not what it always says, `more` where one more line is asked for. */
  | { kind: "saved"; stay?: MessageKey; say?: Said; more?: boolean }
  /** Not stored. `choices` where what was typed may be several. */
  | { kind: "refused"; state: FormState; choices?: Choices }
  /** Not stored: it was changed on another page since this one was opened. */
  | { kind: "changed"; state: FormState }
  /** The form again, as far as it is filled in. `say` what was done, `gone` what was taken away: it can be put back. */
  | { kind: "again"; state: FormState; say?: MessageKey; gone?: string; choices?: Choices };

/** What somebody may have meant, to choose from. */
export type Choices = { id: number | string; label: string }[];

export interface Asking {
  caller: Answering;
  ownerId: string;
  form: FormData;
  t: Translate;
  format: Format;
  /** The language that the form was read in. */
  locale: string;
  today: string;
  /** Signs what a page carries of a line that was taken away. */
  secretKey: string;
}
export type Handler = (asking: Asking) => Promise<Outcome>;

/** Parses the form and hands its value to a verb. */
export const saving =
  <S extends z.ZodType>(
    schemaOf: (today: string) => S,
    save: (caller: Answering, ownerId: string, value: z.output<S>) => Promise<unknown>,
    stay?: MessageKey,
  ): Handler =>
  async ({ caller, ownerId, form, t, today }) => {
    const parsed = parseForm(form, schemaOf(today), t);
    if (!parsed.ok) return { kind: "refused", state: parsed.state };
    await save(caller, ownerId, parsed.value);
    return { kind: "saved", stay };
  };

/** What was pressed: "remove/food-hygiene-2" is `["remove", "food-hygiene-2"]`. */
export function pressedIn(form: FormData): [what: string, which: string] {
  const value = form.get("intent");
  const [what = "", which = ""] = typeof value === "string" ? value.split("/") : [];
  return [what, which];
}
