/** A row of a list as it was judged, before anything is stored. */
export interface Judged<T = unknown> {
  /** The line of the file that it begins on. */
  line: number;
  typed: Record<string, string>;
  errors: { field: string; words: string }[];
  /** Who or what may be the same: known already, or in the list itself. */
  likely: { words: string; href: string | null }[];
  /** What would be stored; only of a row without an error. */
  value?: T;
}

interface Sorted<T> {
  right: Judged<T>[];
  wrong: Judged<T>[];
  /** Right but for what they may be: left out unless the officer says that they are another. */
  likely: Judged<T>[];
}

export const sorted = <T>(rows: readonly Judged<T>[]): Sorted<T> => ({
  wrong: rows.filter(({ errors }) => errors.length > 0),
  likely: rows.filter(({ errors, likely }) => errors.length === 0 && likely.length > 0),
  right: rows.filter(({ errors, likely }) => errors.length === 0 && likely.length === 0),
});

const FORMULA = "This is a spreadsheet’s formula. Write what it says instead";

/** Cells that a spreadsheet works out, where their value should stand. */
export const formulasIn = (typed: Record<string, string>): Judged["errors"] =>
  Object.entries(typed).flatMap(([field, text]) => (/^[=@]/.test(text) ? [{ field, words: FORMULA }] : []));

/** Rows that say the same of a field that only one may have: what the later ones are told, by place. */
export function repeats(
  rows: readonly { line: number; value: string | undefined }[],
  words: (line: number) => string,
): (string | undefined)[] {
  const first = new Map<string, number>();
  return rows.map(({ line, value }) => {
    if (value === undefined) return undefined;
    const before = first.get(value);
    if (before === undefined) first.set(value, line);
    return before === undefined ? undefined : words(before);
  });
}
