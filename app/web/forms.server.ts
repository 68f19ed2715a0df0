import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { en, type MessageKey } from "../i18n/catalogue";
import type { MessageParams, Translate } from "../i18n/translate";
import type { FormState } from "./form-state";
import { says } from "./says";

/** The words of an error made by `says`; of the field that it is about, where that is known. */
export function wordsOf(t: Translate, error: string, field = ""): string {
  const [key, params] = error.split(/\|(.*)/s);
  return errorWords(t, field, key as MessageKey, params ? (JSON.parse(params) as MessageParams) : undefined);
}

/** An error of a field in words that may name it: a page has several dates. */
export const errorWords = (t: Translate, field: string, key: MessageKey, params?: MessageParams): string =>
  t(key, { field: fieldName(t, field), ...params });

/** What the catalogue calls a field: of a row of a list, with its number. */
function fieldName(t: Translate, field: string): string {
  const key = `form.name.${field.replace(/\[\d+\]/g, "")}`;
  const number = Number(/\[(\d+)\]/.exec(field)?.[1] ?? 0) + 1;
  return Object.hasOwn(en, key) ? t(key as MessageKey, { number }) : t("form.name");
}

type Parsed<T> = { ok: true; value: T } | { ok: false; state: FormState };

/**
 * Parses a form once, at the edge. Fields of lists are named `shifts[0].day`; an empty field is absent.
 * On failure gives every value as it was sent and the errors by field, in the reader's words.
 */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S, t: Translate): Parsed<z.output<S>> {
  const submission = parseWithZod(form, { schema, error: wordless });
  if (submission.status === "success") return { ok: true, value: submission.value as z.output<S> };
  const values = valuesOf(form);
  return { ok: false, state: { values, errors: byField(submission.error ?? {}, values, t) } };
}

/** In the reader's words. What is wrong with one item of a list stands at the list: no field is only that item's. */
function byField(
  errors: Record<string, string[] | null>,
  values: FormState["values"],
  t: Translate,
): FormState["errors"] {
  const found: FormState["errors"] = {};
  for (const [name, list] of Object.entries(errors)) {
    const field = name.replace(/\[\d+\]$/, "");
    const words = (list ?? []).map((error) => wordsOf(t, missing(field, error, values) ?? error, field));
    if (words.length > 0) found[field] = [...new Set([...(found[field] ?? []), ...words])];
  }
  return found;
}

const GENERAL = [
  ...["required", "choice", "date", "time", "money", "number", "hours"].map((end) => `form.${end}`),
  "profile.time.required",
];

/** Where nothing was sent: what this field wants, if the catalogue says so, as several fields may be empty at once. */
function missing(field: string, error: string, values: FormState["values"]): string | undefined {
  const key = `form.missing.${field}`;
  if (!GENERAL.includes(error) || !Object.hasOwn(en, key)) return undefined;
  const sent = Object.entries(values).filter(([name]) => name === field || name.startsWith(`${field}.`));
  return sent.every(([, list]) => list.every((value) => value.trim() === "")) ? key : undefined;
}

/** The form's own values, with a refusal that only the verb could know. */
export const refusedForm = (form: FormData, errors: Record<string, string>): FormState => ({
  values: valuesOf(form),
  errors: Object.fromEntries(Object.entries(errors).map(([name, words]) => [name, [words]])),
});

/** A refused form with errors that others than its schema found; a field that has one keeps it. */
export const withErrors = (state: FormState, errors: Record<string, string>, t: Translate): FormState => ({
  ...state,
  errors: {
    ...Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, [wordsOf(t, error, name)]])),
    ...state.errors,
  },
});

/** The answer to a form that is not right: the same page again, status 422, nothing stored. */
export const unprocessable = (state: FormState) => data(state, { status: 422 });

function valuesOf(form: FormData): FormState["values"] {
  const values: FormState["values"] = {};
  for (const name of form.keys())
    values[name] = form.getAll(name).filter((value): value is string => typeof value === "string");
  return values;
}

/** Errors of schemas that name none of their own. */
const wordless = (issue: {
  code?: string;
  input?: unknown;
  origin?: string;
  maximum?: unknown;
  minimum?: unknown;
}) => {
  if (issue.input === undefined || issue.input === "") return says("form.required");
  if (issue.input instanceof File) return says("form.notText");
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string"
        ? says("form.tooLong", { max: Number(issue.maximum) })
        : says("form.tooBig", { max: Number(issue.maximum) });
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? says("form.required")
        : says("form.tooSmall", { min: Number(issue.minimum) });
    case "invalid_type":
      return says("form.number");
    default:
      return says("form.choice");
  }
};
