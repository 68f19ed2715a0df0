import type { z } from "zod";
import { rowsAfter, type ShiftRow } from "../ui/shift-intent";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, wordsOf } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import type { Again } from "./forms/question";
import { MOST_PATTERNS } from "./hours";
import { saveStep } from "./save-step.server";
import { sentPatterns, withoutBlanks, withPatterns } from "./shifts";
import type { Step } from "./steps";
import { type Answer, schemasFor } from "./vacancy";

export type Answered =
  | { ok: true }
  | { ok: false; reason: "not-a-draft" }
  /** The form again: refused, or with rows added or removed (then nothing is wrong). */
  | { ok: false; reason: "again"; status: 200 | 422; state: FormState; again: Again };

/** Saves the answer that a question's form sent, or says how the form is shown again. */
export async function answer(
  { caller, form, id, t, today }: Pick<AskedToAct, "caller" | "form" | "id" | "t" | "today">,
  step: Step,
): Promise<Answered> {
  const typed = step === "hours" ? sentPatterns(form) : undefined;
  const changed = typed && changedPatterns(typed, form.get("intent"));
  if (changed)
    return { ok: false, reason: "again", status: 200, state: refusedForm(form, {}), again: changed };
  const patterns = typed && withoutBlanks(typed);
  const sent = patterns ? withPatterns(form, patterns) : form;
  const parsed = parseForm(sent, schemasFor(today)[step] as z.ZodType, t);
  if (!parsed.ok)
    return {
      ok: false,
      reason: "again",
      status: 422,
      state: atFirstPattern(parsed.state),
      again: { patterns },
    };
  const saved = await saveStep(caller, id("id"), { step, input: parsed.value } as Answer);
  if (saved.ok || saved.reason === "not-a-draft") return saved;
  const errors = Object.entries(saved.errors).map(([name, error]) => [name, wordsOf(t, error)]);
  const towns = saved.towns?.map(({ id, label }) => ({ id, label }));
  const state = refusedForm(sent, Object.fromEntries(errors));
  return { ok: false, reason: "again", status: 422, state, again: { towns, patterns } };
}

/** What a press of "add", "remove" or "copy" makes of the patterns; undefined where the form is to be saved. */
function changedPatterns(patterns: ShiftRow[][], pressed: FormDataEntryValue | null): Again | undefined {
  if (typeof pressed !== "string") return undefined;
  const [, what, which] = /^patterns\/(add|remove)(?:\/(\d+))?$/.exec(pressed) ?? [];
  if (what === "add")
    return patterns.length < MOST_PATTERNS
      ? { patterns: [...patterns, []], focus: { pattern: patterns.length, row: 0 } }
      : { patterns };
  if (what === "remove") return { patterns: patterns.filter((_, i) => i !== Number(which)) };
  const [, index] = /^patterns\[(\d{1,2})\]\.shifts\//.exec(pressed) ?? [];
  if (index === undefined) return undefined;
  const at = Number(index);
  const before = patterns[at] ?? [];
  const rows = rowsAfter(before, pressed, `patterns[${at}].shifts`);
  if (!rows) return undefined;
  const changed = patterns.length > at ? patterns.map((p, i) => (i === at ? rows : p)) : [...patterns, rows];
  const added = pressed.endsWith("/add") ? { focus: { pattern: at, row: rows.length - 1 } } : {};
  return { patterns: changed, ...added };
}

/** An error of all patterns stands at the first, where the summary's link can lead. */
function atFirstPattern(state: FormState): FormState {
  const { patterns, ...errors } = state.errors;
  return patterns ? { ...state, errors: { ...errors, "patterns[0].shifts": patterns } } : state;
}
