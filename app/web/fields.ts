/** Kinds of field that many forms have. Each parses what a browser sends and refuses the rest in words. */
import { z } from "zod";
import { says } from "./says";

// Control characters but for line breaks and tabs, and halves of a letter: PostgreSQL or readers choke on them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]/u;

/** Free text of at most `max` letters, trimmed, in any script. A browser's line breaks count as one letter. */
export const text = (max: number) =>
  z
    .string()
    .overwrite((value) => value.replace(/\r\n?/g, "\n"))
    .trim()
    .min(1, { error: says("form.required") })
    .max(max, { error: says("form.tooLong", { max }) })
    .refine((value) => !UNREADABLE.test(value), { error: says("form.notText") });

/** Free text on one line: blanks and line breaks in a row are one blank. */
export const line = (max: number) =>
  z
    .string()
    .overwrite((value) => value.replace(/\s+/g, " "))
    .pipe(text(max));

const isReal = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const part = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/);

/**
 * A date typed as day, month and year (`name.day`, `name.month`, `name.year`) → `YYYY-MM-DD`. The error
 * stands at the field's own name.
 */
export const date = () =>
  z.unknown().transform((value, context): string => {
    const parts = z.object({ day: part, month: part, year: part }).safeParse(value);
    const [year, month, day] = parts.success
      ? [Number(parts.data.year), Number(parts.data.month), Number(parts.data.day)]
      : [0, 0, 0];
    if (year >= 1900 && year <= 2200 && isReal(year, month, day))
      return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
    const empty = typeof value !== "object" || value === null || Object.values(value).every((v) => !v);
    context.addIssue({ code: "custom", message: says(empty ? "form.required" : "form.date") });
    return z.NEVER;
  });

/** A date that may be left out; a half-filled one is refused. */
export const optionalDate = () =>
  z.preprocess(
    (value) =>
      typeof value === "object" && value !== null && Object.values(value).some((v) => v) ? value : undefined,
    date().optional(),
  );

/** A list of ticked boxes: none, one or several. */
export const ticks = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(500),
  );

/** Pounds and pence as typed ("12.90", "£12.9", "25,000") → pence. */
export const money = () =>
  z.string().transform((value, context): number => {
    const found = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?$/.exec(value.trim());
    if (found) return Number(found[1]?.replaceAll(",", "")) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
    context.addIssue({ code: "custom", message: says("form.money") });
    return z.NEVER;
  });

/** Hours a week as typed ("16", "17.5", "17.25") → quarters of an hour, 1–672. */
export const weeklyHours = () =>
  z.string().transform((value, context): number => {
    const quarters = /^\d{1,3}(\.\d{1,2})?$/.test(value.trim()) ? Number(value) * 4 : Number.NaN;
    if (Number.isInteger(quarters) && quarters >= 1 && quarters <= 672) return quarters;
    context.addIssue({ code: "custom", message: says("form.hours") });
    return z.NEVER;
  });
