/** A question that is answered line by line: one more, one less, one put back, or that the list is whole. */
import { z } from "zod";
import type { Caller } from "../caller";
import type { MessageKey } from "../i18n/catalogue";
import type { FormState } from "../web/form-state";
import { refusedForm } from "../web/forms.server";
import { type Asking, type Choices, type Handler, type Outcome, pressedIn } from "./answering-form.server";
import { sealed, unsealed } from "./gone.server";
import type { Line } from "./lines.server";
import type { Step } from "./steps";

export const UUID = z.uuid();

/** What no one typed, and choices that cannot be taken back: they alone are no line. */
const NO_LINE = ["seen", "intent", "id", "taken", "soc", "employerId", "kept", "gone"];
export const hasLine = (form: FormData): boolean =>
  [...form].some(
    ([name, value]) => !NO_LINE.includes(name) && typeof value === "string" && value.trim() !== "",
  );

/** What is filled in, for the next page: what is left empty is not. */
export function typedIn(form: FormData): FormState {
  const { intent: _, gone: __, seen: ___, ...sent } = refusedForm(form, {}).values;
  const filled = Object.entries(sent).map(([name, values]) => [name, values.filter((value) => value !== "")]);
  return { values: Object.fromEntries(filled.filter(([, values]) => values?.length)), errors: {} };
}

export interface List {
  step: Step;
  add: Handler;
  /** The line's first field. */
  first: string;
  /** Returns what puts it back. */
  remove: (caller: Caller, ownerId: string, which: string) => Promise<Line | undefined>;
  /** Its refusal in words, by field; nothing where it is back. */
  putBack: (asking: Asking, line: Line) => Promise<Record<string, string> | undefined>;
  /** What may be meant by what is typed, where that was asked already. */
  asked?: (form: FormData) => Choices | undefined;
  /** What "remove" names: a row's id, or a code. */
  by: "id" | "code";
  removed: MessageKey;
  /** Marks the question as answered, where it is one that is asked in turn. */
  whole?: (caller: Caller, ownerId: string) => Promise<unknown>;
  confirm?: (caller: Caller, ownerId: string, id: string) => Promise<unknown>;
}

export const list =
  ({ step, add, first, remove, putBack, asked, by, removed, whole, confirm }: List): Handler =>
  async (asking) => {
    const { caller, ownerId, form, t } = asking;
    const [what, which] = pressedIn(form);
    const names = by === "code" || UUID.safeParse(which).success;
    // What is filled in stays where another line is pressed.
    const again = (say: MessageKey, gone?: string): Outcome => {
      const state = typedIn(form);
      const isEmpty = gone === undefined && Object.keys(state.values).length === 0;
      return isEmpty
        ? { kind: "saved", stay: say }
        : { kind: "again", state, say, gone, choices: asked?.(form) };
    };
    if (what === "add" || what === "add-more") {
      const added = await add(asking);
      return added.kind === "saved" && what === "add-more" ? { ...added, more: true } : added;
    }
    if (what === "remove") {
      const line = names ? await remove(caller, ownerId, which) : undefined;
      return again(removed, line && sealed({ ...asking, step }, line));
    }
    if (what === "put-back") {
      const line = unsealed({ ...asking, step }, form.get("gone"));
      if (line === null) return again("profile.list.gone");
      const refused = await putBack(asking, line);
      if (refused) return { kind: "refused", state: refusedForm(form, refused), choices: asked?.(form) };
      return again("profile.list.back");
    }
    if (what === "confirm" && confirm) {
      if (names) await confirm(caller, ownerId, which);
      return again("person.courses.confirmed");
    }
    // What was filled in is not lost with the button that says that the list is whole.
    const isFilled = hasLine(form);
    if (what === "none" && isFilled)
      return { kind: "refused", state: refusedForm(form, { [first]: t("profile.list.none.both") }) };
    const added = what === "add-last" || isFilled ? await add(asking) : undefined;
    if (added && added.kind !== "saved") return added;
    await whole?.(caller, ownerId);
    return { kind: "saved", say: added?.stay && { key: added.stay } };
  };
