/** A cell that a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | null | undefined): string => {
  const written = String(value ?? "");
  // A number of ours is no formula, with its sign too.
  const safe = typeof value === "string" && FORMULA.test(written) ? `'${written}` : written;
  return `"${safe.replaceAll('"', '""')}"`;
};

type Row = readonly (string | number | null | undefined)[];

/** A list as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 that says so, and no cell is run as a formula. */
export const csvOf = (header: readonly string[], rows: readonly Row[]): string =>
  `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

/** An answer that is saved as a file. @param name without its ending; it names no person. */
export const csvAnswer = (name: string, header: readonly string[], rows: readonly Row[]): Response =>
  new Response(csvOf(header, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
