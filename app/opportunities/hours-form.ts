/** The form of the question of hours: what a browser sent, what its buttons make of it, what it says so far. Pure. */
import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { copyTargets, focusAfter, rowsAfter, type ShiftRow } from "../ui/shift-intent";
import { rangesOfRows, rowsOfRanges } from "../ui/week-rows";
import { dayWords, weekLetter } from "../ui/week-sentence";
import type { WeekPattern } from "../ui/week-slots";
import { AGREEMENT, MOST_PATTERNS, MOST_WEEKS, SHAPES, UNSAID, USUAL_SHORTEST } from "./hours";

/** A pattern as it is typed, right or wrong. Rows are shifts, or the window of a week that is chosen later. */
export interface TypedPattern {
  shape: string;
  name: string;
  hours: string;
  shortest: string;
  rotaHours: string;
  /** At least one; several where weeks take turns. */
  weeks: ShiftRow[][];
}

export const BLANK_ROW: ShiftRow = { day: "", start: "", end: "" };
const USUAL = String(USUAL_SHORTEST / 4);

export const blankPattern = (shape = ""): TypedPattern => ({
  shape,
  name: "",
  hours: "",
  shortest: USUAL,
  rotaHours: "",
  weeks: [[]],
});

const FIELDS = {
  shape: "shape",
  name: "name",
  "flexible.hours": "hours",
  "flexible.shortest": "shortest",
} as const;
const KNOWN: readonly string[] = [...SHAPES, AGREEMENT];
const FIELD = /^patterns\[(\d{1,2})\]\.(shape|name|flexible\.hours|flexible\.shortest|rota\.hours)$/;
const ROW = /^patterns\[(\d{1,2})\]\.weeks\[(\d{1,2})\]\.shifts\[(\d{1,3})\]\.(day|start|end)$/;

/** Patterns as they were sent. */
export function sentPatterns(form: FormData): TypedPattern[] {
  const patterns: TypedPattern[] = [];
  const at = (index: string | undefined) => {
    patterns[Number(index)] ??= { ...blankPattern(), shortest: "", weeks: [] };
    return patterns[Number(index)] as TypedPattern;
  };
  for (const [key, value] of form) {
    const typed = typeof value === "string" ? value : "";
    const [, p, field] = FIELD.exec(key) ?? [];
    if (field) {
      at(p)[field === "rota.hours" ? "rotaHours" : FIELDS[field as keyof typeof FIELDS]] = typed;
      continue;
    }
    const [, q, w, s, part] = ROW.exec(key) ?? [];
    if (!part) continue;
    const { weeks } = at(q);
    weeks[Number(w)] ??= [];
    const rows = weeks[Number(w)] as ShiftRow[];
    rows[Number(s)] = { ...(rows[Number(s)] ?? BLANK_ROW), [part]: typed };
  }
  return patterns.filter(Boolean).map((pattern) => {
    const weeks = pattern.weeks.filter(Boolean).map((rows) => rows.filter(Boolean));
    const shape = KNOWN.includes(pattern.shape) ? pattern.shape : "";
    return { ...pattern, shape, weeks: weeks.length > 0 ? weeks : [[]] };
  });
}

const isBlank = ({ day, start, end }: ShiftRow) => !day && !start && !end;

/** Without rows in which nothing was chosen, and without weeks that the answer does not ask for. */
export const withoutBlanks = (patterns: readonly TypedPattern[]): TypedPattern[] =>
  patterns.map((pattern) => ({
    ...pattern,
    weeks: (pattern.shape === "alternating" ? pattern.weeks : pattern.weeks.slice(0, 1)).map((rows) =>
      rows.filter((row) => !isBlank(row)),
    ),
  }));

/** The same form with these patterns in place of those that were sent, as the schema reads them. */
export function withPatterns(form: FormData, patterns: readonly TypedPattern[]): FormData {
  const clean = new FormData();
  for (const [key, value] of form) if (!key.startsWith("patterns[")) clean.append(key, value);
  for (const [p, pattern] of patterns.entries()) {
    const at = `patterns[${p}]`;
    clean.append(`${at}.shape`, pattern.shape || UNSAID);
    if (pattern.shape === AGREEMENT) continue;
    clean.append(`${at}.name`, pattern.name);
    if (pattern.shape === "flexible") {
      clean.append(`${at}.flexible.hours`, pattern.hours);
      clean.append(`${at}.flexible.shortest`, pattern.shortest || USUAL);
    }
    if (pattern.shape === "rota") clean.append(`${at}.rota.hours`, pattern.rotaHours);
    for (const [w, rows] of pattern.weeks.entries()) {
      // A week off has no rows: this says that it is there.
      clean.append(`${at}.weeks[${w}].letter`, weekLetter(w));
      for (const [s, row] of rows.entries())
        for (const part of ["day", "start", "end"] as const)
          clean.append(`${at}.weeks[${w}].shifts[${s}].${part}`, row[part]);
    }
  }
  // A file in place of a text is no empty text: it is refused.
  for (const [key, value] of form)
    if (typeof value !== "string" && (FIELD.test(key) || ROW.test(key))) clean.set(key, value);
  return clean;
}

/** A stored week as it is typed. */
export function typedPattern(pattern: WeekPattern): TypedPattern {
  const typed = { ...blankPattern(pattern.shape), name: pattern.name ?? "" };
  switch (pattern.shape) {
    case "alternating":
      return { ...typed, weeks: pattern.weeks.map(rowsOfRanges) };
    case "fixed":
      return { ...typed, weeks: [rowsOfRanges(pattern.slots)] };
    case "rota":
      return { ...typed, rotaHours: String(pattern.hours), weeks: [rowsOfRanges(pattern.slots)] };
    case "flexible":
      return {
        ...typed,
        hours: String(pattern.hours),
        shortest: String(pattern.shortest ?? ""),
        weeks: [rowsOfRanges(pattern.slots)],
      };
  }
}

/** What the patterns say so far, to be drawn and read back; those that say no week yet are left out. */
export const saidSoFar = (patterns: readonly TypedPattern[]): WeekPattern[] =>
  patterns.flatMap((typed): WeekPattern[] => {
    const { name } = typed;
    const weeks = typed.weeks.map(rangesOfRows);
    const slots = weeks[0] ?? [];
    const hours = (text: string) => (/^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) ? Number(text) : 0);
    if (weeks.every((week) => week.length === 0)) return [];
    switch (typed.shape) {
      case "flexible":
        return hours(typed.hours) > 0
          ? [
              {
                name,
                shape: "flexible",
                slots,
                hours: hours(typed.hours),
                shortest: hours(typed.shortest || USUAL),
              },
            ]
          : [];
      case "rota":
        return hours(typed.rotaHours) > 0
          ? [{ name, shape: "rota", slots, hours: hours(typed.rotaHours) }]
          : [];
      case "alternating":
        return [{ name, shape: "alternating", weeks }];
      case AGREEMENT:
        return [];
      default:
        return slots.length > 0 ? [{ name, shape: "fixed", slots }] : [];
    }
  });

/** The form again after a press of one of its own buttons. */
export interface Changed {
  patterns: TypedPattern[];
  /** The field's name or the button's value to go on at. */
  focus?: string;
  /** What was done, in words. */
  said?: string;
  /** Nothing was pressed: the page asks how what is typed reads. */
  preview?: boolean;
}

interface Words {
  t: Translate;
  format: Pick<Format, "weekday" | "time" | "list" | "number">;
}

/** What a press of "add", "remove" or "copy" makes of the patterns; undefined where the form is to be saved. */
export function changedPatterns(
  patterns: TypedPattern[],
  pressed: FormDataEntryValue | null,
  words: Words,
): Changed | undefined {
  if (typeof pressed !== "string") return undefined;
  if (pressed === "patterns/preview") return { patterns, preview: true };
  if (pressed === "patterns/show") return { patterns: shown(patterns) };
  const [, what, which] = /^patterns\/(add|remove)(?:\/(\d{1,2}))?$/.exec(pressed) ?? [];
  if (what === "add") {
    if (patterns.length >= MOST_PATTERNS) return { patterns };
    return {
      patterns: shown([...patterns, blankPattern(patterns.at(-1)?.shape)]),
      focus: `patterns[${patterns.length}].shape`,
      said: words.t("hours.said.choice_added"),
    };
  }
  if (what === "remove")
    return {
      patterns: patterns.filter((_, i) => i !== Number(which)),
      focus: "patterns/add",
      said: words.t("hours.said.choice_removed"),
    };
  const [, p, inWeeks] = /^patterns\[(\d{1,2})\]\.weeks(.*)$/.exec(pressed) ?? [];
  const pattern = patterns[Number(p)];
  if (!pattern || inWeeks === undefined) return undefined;
  const changed = changedWeeks(pattern, pressed, inWeeks, words);
  return (
    changed && { ...changed, patterns: patterns.map((kept, i) => (i === Number(p) ? changed.pattern : kept)) }
  );
}

function changedWeeks(
  pattern: TypedPattern,
  pressed: string,
  inWeeks: string,
  words: Words,
): { pattern: TypedPattern; focus?: string; said?: string } | undefined {
  const { weeks } = pattern;
  const field = pressed.slice(0, pressed.length - inWeeks.length);
  if (inWeeks === "/add") {
    if (weeks.length >= MOST_WEEKS) return { pattern };
    return {
      pattern: { ...pattern, shape: "alternating", weeks: [...weeks, []] },
      focus: `${field}[${weeks.length}].shifts[0].day`,
      said: words.t("hours.said.week_added", { week: weekLetter(weeks.length) }),
    };
  }
  const [, removed] = /^\/remove\/(\d{1,2})$/.exec(inWeeks) ?? [];
  if (removed !== undefined && weeks.length > 1)
    return {
      pattern: { ...pattern, weeks: weeks.filter((_, i) => i !== Number(removed)) },
      focus: `${field}/add`,
      said: words.t("hours.said.week_removed"),
    };
  const [, w] = /^\[(\d{1,2})\]\.shifts\//.exec(inWeeks) ?? [];
  const before = weeks[Number(w)];
  const name = `${field}[${Number(w)}].shifts`;
  const rows = before && rowsAfter(before, pressed, name);
  if (!rows) return undefined;
  return {
    pattern: { ...pattern, weeks: weeks.map((kept, i) => (i === Number(w) ? rows : kept)) },
    focus: focusAfter(before, rows, pressed),
    said: rowsSaid(before, pressed, words),
  };
}

/** What a press on a row did, in words. */
export function rowsSaid(before: readonly ShiftRow[], pressed: string, { t, format }: Words): string {
  const [, what, index] = pressed.split("/");
  if (what === "add") return t("shifts.said_added");
  if (what === "remove") return t("shifts.said_removed");
  const day = before[Number(index)]?.day ?? "";
  if (!/^[0-6]$/.test(day)) return t("shifts.said_no_day");
  return t("shifts.said_copied", {
    day: format.weekday(Number(day)),
    days: dayWords(copyTargets(Number(day)).sort(), { t, format }),
  });
}

/** With a second week where weeks are to take turns. */
export const shown = (patterns: readonly TypedPattern[]): TypedPattern[] =>
  patterns.map((pattern) =>
    pattern.shape === "alternating" && pattern.weeks.length < 2
      ? { ...pattern, weeks: [...pattern.weeks, []] }
      : pattern,
  );
