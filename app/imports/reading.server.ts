import { CsvError, parse } from "csv-parse/sync";

/** Rows and columns of a list at most. */
export const MOST_ROWS = 2_000;
const MOST_COLUMNS = 60;
const LONGEST_CELL = 10_000;
/** Below what a request may hold, so that a file which is too big can be told so. */
export const LARGEST_FILE = 900_000;

export interface ReadRow {
  /** The line of the file that it begins on, from 1, as an editor counts. */
  line: number;
  cells: string[];
}
type Encoding = "UTF-8" | "UTF-16" | "Windows";
export type ReadFile =
  | { ok: true; header: string[]; rows: ReadRow[]; encoding: Encoding }
  | { ok: false; because: "empty" | "workbook" | "not-text" | "too-big" | "no-rows" | "too-many-rows" }
  | { ok: false; because: "broken"; line: number };

/** Reads a CSV file of any usual encoding and separator; the first row names the columns. */
export function readCsv(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) return { ok: false, because: "empty" };
  if (bytes.length > LARGEST_FILE) return { ok: false, because: "too-big" };
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf))
    return { ok: false, because: "workbook" };
  const decoded = decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these
  if (!decoded || /[\u0000-\u0008\u000e-\u001f]/.test(decoded.text))
    return { ok: false, because: "not-text" };
  try {
    const found = parse(decoded.text, {
      delimiter: separatorOf(decoded.text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_CELL * 3,
      to: MOST_ROWS + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const table = placed(found).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const [first, ...rows] = table;
    if (!first || rows.length === 0) return { ok: false, because: "no-rows" };
    if (rows.length > MOST_ROWS) return { ok: false, because: "too-many-rows" };
    const header = first.cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim().slice(0, 100));
    return { ok: true, header, rows: rows.map((row) => cut(row, header.length)), encoding: decoded.encoding };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, because: "broken", line: Number((error as { lines?: number }).lines ?? 1) };
  }
}

/** The parser counts the lines up to a record's end. */
function placed(found: readonly { record: string[]; info: { lines: number } }[]): ReadRow[] {
  return found.map(({ record, info }) => {
    const breaks = record.join("").split(/\r\n|\r|\n/).length - 1;
    return { line: Math.max(1, info.lines - breaks), cells: record };
  });
}

const cut = ({ line, cells }: ReadRow, columns: number): ReadRow => ({
  line,
  cells: cells.slice(0, columns).map((cell) => unguarded(cell.trim()).slice(0, LONGEST_CELL)),
});

/** The sign that keeps spreadsheets from running a cell, as our own lists have it. */
const unguarded = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);

/** UTF-8 or UTF-16 where the bytes say so, else what Excel writes on Windows in western Europe. */
function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const as = (label: string, encoding: Encoding) => {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {
      return undefined;
    }
  };
  if (startsWith(bytes, 0xff, 0xfe)) return as("utf-16le", "UTF-16");
  if (startsWith(bytes, 0xfe, 0xff)) return as("utf-16be", "UTF-16");
  const [even, odd] = noughts(bytes);
  if (odd > 0.3 && even < 0.1) return as("utf-16le", "UTF-16");
  if (even > 0.3 && odd < 0.1) return as("utf-16be", "UTF-16");
  return as("utf-8", "UTF-8") ?? as("windows-1252", "Windows");
}

/** The parts of even and of odd bytes that are nought: half of a UTF-16 text in Latin letters. */
function noughts(bytes: Uint8Array): [even: number, odd: number] {
  const sample = bytes.subarray(0, 4_000);
  const count = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) count[i % 2] = (count[i % 2] ?? 0) + 1;
  const half = Math.max(1, sample.length / 2);
  return [(count[0] ?? 0) / half, (count[1] ?? 0) / half];
}

/** Of the usual separators the one that stands most in the first row, outside of quotes. */
function separatorOf(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const counted = [",", ";", "\t"].map((sign) => ({ sign, times: first.split(sign).length - 1 }));
  return counted.sort((a, b) => b.times - a.times)[0]?.sign ?? ",";
}
