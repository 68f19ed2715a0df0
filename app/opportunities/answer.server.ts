import type { z } from "zod";
import type { Post } from "../../db/queries/posts.server";
import { payRates } from "../../db/queries/rates.server";
import type { Town } from "../../db/reference/towns";
import { sentSessions, withSessions } from "../events/session-rows";
import { MOST_SESSIONS, minuteOf } from "../events/sessions";
import type { Translate } from "../i18n/translate";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, withErrors, wordsOf } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import { orChanged, seenIn } from "../web/older-page.server";
import { passedSessions } from "./day-answers";
import type { Again } from "./forms/question";
import { changedPatterns, sentPatterns, shown, withoutBlanks, withPatterns } from "./hours-form";
import { payTyped } from "./pay-answer";
import { placeMeant } from "./place-meant";
import { saveStep } from "./save-step.server";
import { changedSessions } from "./sessions-form.server";
import type { Step } from "./steps";
import { type Answer, schemasFor } from "./vacancy";
import { payErrors } from "./wage";
import type { WordAnswersInput } from "./wording/answers";

export type Answered =
  | { ok: true }
  | { ok: false; reason: "not-a-draft" }
  /** The form again: refused, or with rows added or removed (then nothing is wrong). */
  | { ok: false; reason: "again"; status: 200 | 422; state: FormState; again: Again }
  /** Not saved: another page saved another answer since this one was opened. The form again, as it was sent. */
  | { ok: false; reason: "changed"; status: 422; state: FormState; again: Again };

/** Saves the answer that a question's form sent, or says how the form is shown again. */
export async function answer(
  asked: Pick<AskedToAct, "caller" | "form" | "id" | "t" | "f" | "today">,
  { step, beside }: { step: Step; beside: Post },
  words: WordAnswersInput = [],
): Promise<Answered> {
  const { caller, form, id, t, f, today } = asked;
  if (step === "sessions") {
    const changed = changedSessions(form, t);
    if (changed) return { ok: false, reason: "again", ...changed };
  }
  const typed = step === "hours" ? sentPatterns(form) : undefined;
  const changed = typed && changedPatterns(typed, form.get("intent"), { t, format: f });
  if (changed)
    return { ok: false, reason: "again", status: 200, state: refusedForm(form, {}), again: changed };
  const patterns = typed && withoutBlanks(typed);
  const sent = patterns
    ? withPatterns(form, patterns)
    : step === "sessions"
      ? withSessions(form, sentSessions(form))
      : form;
  const parsed = parseForm(sent, schemasFor(today, beside)[step] as z.ZodType, t);
  if (!parsed.ok) {
    const also = await alsoWrong(asked, { step, post: beside }, parsed.state);
    const { state, towns } = step === "place" ? alsoPlace(also, t) : { state: also, towns: undefined };
    return {
      ok: false,
      reason: "again",
      status: 422,
      state: atFirstRows(state),
      again: {
        towns,
        patterns: patterns && shown(patterns),
        ...(step === "sessions" ? { sessions: sentSessions(sent) } : {}),
      },
    };
  }
  const rows = { patterns, ...(step === "sessions" ? { sessions: sentSessions(sent) } : {}) };
  const saved = await orChanged(
    saveStep(caller, id("id"), { step, input: parsed.value } as Answer, { words, seen: seenIn(form) }),
  );
  if (saved === "changed")
    return { ok: false, reason: "changed", status: 422, state: refusedForm(sent, {}), again: rows };
  if (saved.ok || saved.reason === "not-a-draft") return saved;
  const errors = Object.entries(saved.errors).map(([name, error]) => [name, wordsOf(t, error)]);
  const towns = shownTowns(saved.towns);
  const state = refusedForm(sent, Object.fromEntries(errors));
  return {
    ok: false,
    reason: "again",
    status: 422,
    state,
    again: { towns, ...rows },
  };
}

const shownTowns = (towns: readonly Town[] | undefined): Again["towns"] =>
  towns?.map(({ id, label }) => ({ id, label }));

/** What is wrong with the town of a refused form besides, so that nothing is left for a second round. */
function alsoPlace(state: FormState, t: Translate): { state: FormState; towns: Again["towns"] } {
  const [town = ""] = state.values.town ?? [];
  if (state.errors.town || state.errors.townId || town.trim() === "") return { state, towns: undefined };
  const meant = placeMeant({ town: town.trim(), townId: null });
  if ("town" in meant) return { state, towns: undefined };
  const towns = shownTowns(meant.towns);
  if (towns?.some(({ id }) => String(id) === state.values.townId?.[0])) return { state, towns };
  const errors = Object.entries(meant.errors).map(([name, error]) => [name, [wordsOf(t, error)]]);
  return { state: { ...state, errors: { ...state.errors, ...Object.fromEntries(errors) } }, towns };
}

/** A refused form with what only the post, the clock or the rates know, so that nothing is left for a second round. */
async function alsoWrong(
  { caller, t, today }: Pick<AskedToAct, "caller" | "t" | "today">,
  { step, post }: { step: Step; post: Post },
  state: FormState,
): Promise<FormState> {
  const { values } = state;
  const errors =
    step === "pay"
      ? payErrors(post, payTyped(values), await payRates(caller.db), today)
      : step === "sessions" && post.day
        ? passedSessions(startsIn(values), post.day.heldOn, { today, now: caller.now })
        : {};
  return withErrors(state, errors, t);
}

const startsIn = (values: FormState["values"]) =>
  Array.from({ length: MOST_SESSIONS }, (_, i) => ({
    start: minuteOf(values[`sessions[${i}].start`]?.[0] ?? ""),
  }));

/**
 * An error of a list that has no rows stands where the summary's link can lead: at the rows of the first week.
 */
function atFirstRows(state: FormState): FormState {
  const errors: FormState["errors"] = {};
  for (const [name, words] of Object.entries(state.errors)) {
    const field = name === "patterns" ? "patterns[0].shape" : name.replace(/\.weeks$/, ".weeks[0].shifts");
    errors[field] = [...(errors[field] ?? []), ...words];
  }
  return { ...state, errors };
}
