/** A line of an advert with what it is about, where it says so. */
export interface Line {
  /** Without bullets, with plain dashes and single blanks. */
  text: string;
  /** What stands before its colon, in small letters; of a bare line under a heading of its own that heading. */
  label: string | null;
  /** What stands after it; the whole line where there is no label. */
  value: string;
}

const BULLET = /^(?:[-–—•●▪◦·*✓✔➢►]+|\d{1,2}[.)](?=\s))\s*/u;
/** Letters of no width and marks that turn the direction of writing. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LABELLED = /^([\p{L}][\p{L} /&']{1,34}?)\s*(?::|\s-\s)\s*(.*)$/u;

/** The lines of an advert that say something. */
export function linesOf(advert: string): Line[] {
  let heading: string | null = null;
  return advert
    .replace(UNSEEN, "")
    .split("\n")
    .flatMap((raw): Line[] => {
      const text = raw
        .replace(/[‐‑‒–—−]/gu, "-")
        .replace(/[’‘]/gu, "'")
        .replace(/\s+/gu, " ")
        .trim()
        .replace(BULLET, "")
        .trim();
      if (text === "") {
        heading = null;
        return [];
      }
      const [, label, value] = LABELLED.exec(text) ?? [];
      if (label !== undefined && value === "") {
        heading = label.toLowerCase();
        return [{ text, label: heading, value: "" }];
      }
      if (label !== undefined && value !== undefined) return [{ text, label: label.toLowerCase(), value }];
      return [{ text, label: heading, value: text }];
    });
}

/** A reading that leaves no doubt, and the words it was read from. */
export interface Sure<T> {
  value: T;
  said: string;
}

/** The one reading that all of them agree on; none where they differ. */
export function agreed<T>(readings: readonly Sure<T>[]): Sure<T> | undefined {
  const [first] = readings;
  const same = readings.every(({ value }) => JSON.stringify(value) === JSON.stringify(first?.value));
  return same ? first : undefined;
}

/** The sentences of a line: what one of them doubts says nothing of the others. A number's point ends none. */
export const sentencesOf = (line: Line): Line[] => {
  const parts = line.text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d£])/u);
  if (parts.length < 2) return [line];
  // What stands before a colon is about its own sentence; a heading is about all that stand under it.
  const own = line.value !== line.text;
  return parts.map((text, i) => ({
    text,
    label: own && i > 0 ? null : line.label,
    value: own && i === 0 ? text.slice(line.text.length - line.value.length) : text,
  }));
};

/** The lines that say what this label is about. */
export const labelled = (lines: readonly Line[], label: RegExp): Line[] =>
  lines.filter((line) => line.value !== "" && label.test(line.label ?? ""));
