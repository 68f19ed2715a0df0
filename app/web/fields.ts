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

const PARTS = ["day", "month", "year"] as const;
type Parts = Record<(typeof PARTS)[number], string>;

/** The parts as they were typed; what is no text is no number either. */
const typedParts = (value: unknown): Parts => {
  const sent = (typeof value === "object" && value !== null ? value : {}) as Partial<Record<string, unknown>>;
  const typed = (part: string) =>
    typeof sent[part] === "string" ? sent[part].trim() : sent[part] ? "?" : "";
  return { day: typed("day"), month: typed("month"), year: typed("year") };
};

/** What is wrong with a date as typed; null where it is one. */
function wrongDate(typed: Parts): string | null {
  const missing = PARTS.filter((part) => typed[part] === "");
  if (missing.length === PARTS.length) return says("form.required");
  if (missing.length > 0) return says(`form.date.no-${missing.join("-")}` as "form.date.no-day");
  if (PARTS.some((part) => !/^\d{1,4}$/.test(typed[part]))) return says("form.date");
  if (typed.year.length < 4) return says("form.date.short-year");
  const [year, month, day] = [Number(typed.year), Number(typed.month), Number(typed.day)];
  return year >= 1900 && year <= 2200 && isReal(year, month, day) ? null : says("form.date");
}

const twoDigits = (number: string) => String(Number(number)).padStart(2, "0");

/**
 * A date typed as day, month and year (`name.day`, `name.month`, `name.year`) → `YYYY-MM-DD`. The error
 * stands at the field's own name and says what is wrong: a part that is missing, or a day that does not exist.
 */
export const date = () =>
  z.unknown().transform((value, context): string => {
    const typed = typedParts(value);
    const wrong = wrongDate(typed);
    if (wrong === null) return `${typed.year}-${twoDigits(typed.month)}-${twoDigits(typed.day)}`;
    context.addIssue({ code: "custom", message: wrong });
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

/**
 * Fields with rules about several of them. A rule is asked with those that could be read, whatever is wrong with the
 * others, so that nothing is left for a second round: a field left empty is among them, undefined. It says at which
 * field something is wrong.
 */
export const withRules = <S extends z.ZodObject>(
  fields: S,
  rules: (
    read: Partial<z.output<S>>,
    wrong: (field: keyof z.output<S> & string, message: string) => void,
  ) => void,
): S =>
  fields.superRefine(
    (value, context) => {
      if (typeof value !== "object" || value === null) return;
      const values: Record<string, unknown> = value;
      const unread = new Set(context.issues.map(({ path }) => path?.[0]));
      const readable = Object.keys(fields.shape).filter((name) => !unread.has(name));
      const read = Object.fromEntries(readable.map((name) => [name, values[name]]));
      rules(read as Partial<z.output<S>>, (field, message) =>
        context.addIssue({ code: "custom", path: [field], message }),
      );
    },
    // Also where fields could not be read: Zod would leave the rules for later.
    { when: () => true },
  );
