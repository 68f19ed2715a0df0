import type { RegionCode } from "./regions";

/** A postcode district ("NR2"), with the middle of it. */
export interface PostcodeDistrict {
  district: string;
  lat: number;
  lon: number;
  /** Empty where the table names none. */
  town: string;
  /** The region of ours that the table's council lies in; null elsewhere, and where the table names none. */
  region: RegionCode | null;
}

export interface RefusedLine {
  /** Counted from 1, the heading included. */
  line: number;
  reason: "columns" | "district" | "twice" | "place";
}

export type ParsedPostcodes =
  | { ok: true; rows: PostcodeDistrict[]; refused: RefusedLine[] }
  | { ok: false; missing: string[] };

const REQUIRED = ["postcode", "latitude", "longitude"] as const;
const DISTRICT = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** Councils, as such tables call them. */
const COUNCILS: Readonly<Record<string, RegionCode>> = {
  norfolk: "norfolk",
  suffolk: "suffolk",
  cambridgeshire: "cambridgeshire",
  peterborough: "cambridgeshire",
  essex: "essex",
  "southend-on-sea": "essex",
  thurrock: "essex",
  hertfordshire: "hertfordshire",
  bedford: "bedfordshire",
  "bedford borough": "bedfordshire",
  bedfordshire: "bedfordshire",
  "central bedfordshire": "bedfordshire",
  luton: "bedfordshire",
  birmingham: "birmingham",
  coventry: "coventry",
  wolverhampton: "wolverhampton",
};

/**
 * Reads an operator's table of postcode districts: CSV with a heading that names `postcode`, `latitude` and
 * `longitude` (degrees), and maybe `town` and `region` (the council), in any order. A line that cannot be right
 * is left out and named; a table without its columns is refused whole.
 */
export function parsePostcodes(csv: string): ParsedPostcodes {
  const [heading = [], ...lines] = parseCsv(csv.replace(/^\uFEFF/, ""));
  const at = new Map(heading.map((name, i) => [name.trim().toLowerCase(), i]));
  const missing = REQUIRED.filter((name) => !at.has(name));
  if (missing.length > 0) return { ok: false, missing };
  const rows = new Map<string, PostcodeDistrict>();
  const refused: RefusedLine[] = [];
  for (const [i, fields] of lines.entries()) {
    if (fields.length === 1 && fields[0]?.trim() === "") continue;
    const field = (name: string) => fields[at.get(name) ?? -1]?.trim() ?? "";
    const row = rowOf(field);
    const reason =
      fields.length !== heading.length
        ? "columns"
        : !DISTRICT.test(row.district)
          ? "district"
          : !liesInTheUk(row)
            ? "place"
            : rows.has(row.district)
              ? "twice"
              : null;
    if (reason) refused.push({ line: i + 2, reason });
    else rows.set(row.district, row);
  }
  return { ok: true, rows: [...rows.values()], refused };
}

const numberOf = (text: string) => (text === "" ? Number.NaN : Number(text));

const rowOf = (field: (name: string) => string): PostcodeDistrict => ({
  district: field("postcode").toUpperCase().replace(/\s/g, ""),
  lat: numberOf(field("latitude")),
  lon: numberOf(field("longitude")),
  town: field("town"),
  region: COUNCILS[field("region").toLowerCase()] ?? null,
});

const liesInTheUk = ({ lat, lon }: PostcodeDistrict) => lat >= 49 && lat <= 61 && lon >= -9 && lon <= 2.5;

/** RFC 4180: fields in quotes may hold commas, line ends and doubled quotes. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g,
  )) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    lines.push(line);
    line = [];
    if (end === "") break;
  }
  return lines;
}
