import { CsvError, parse } from "csv-parse/sync";
import type { RegionCode } from "./regions";
import { nearestOf, TOWNS, type Town } from "./towns";
import { plain } from "./words";

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
  | { ok: false; missing: string[] }
  /** Quotation marks that do not pair; the line where reading stopped. */
  | { ok: false; broken: number };

/** What each column may be called, the surest name first. */
const NAMES = {
  postcode: ["postcode district", "outcode", "outward code", "postcode", "district"],
  latitude: ["latitude", "lat"],
  longitude: ["longitude", "long", "lon", "lng"],
  town: ["town", "town/area", "post town"],
  region: ["region", "council"],
} as const;
type Column = keyof typeof NAMES;
const REQUIRED = ["postcode", "latitude", "longitude"] as const;
const DISTRICT = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;
const TYPED = /^([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})?$/i;

/** The district of what somebody typed, a district ("nr2") or a whole postcode ("NR2 3AB"), of which the rest is dropped. */
export const districtIn = (typed: string): string | null =>
  TYPED.exec(typed.trim())?.[1]?.toUpperCase() ?? null;

/** What was typed; of a whole postcode its district alone, so that nothing keeps where exactly somebody lives. */
export const withoutUnit = (typed: string): string => {
  const [, district, unit] = TYPED.exec(typed.trim()) ?? [];
  return district && unit ? district.toUpperCase() : typed;
};

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
 * Reads an operator's table of postcode districts: CSV with a heading that names the district, its latitude and its
 * longitude (degrees), and maybe town and region (the council), in any order. A line that cannot be right is left out
 * and named; a table without its columns is refused whole.
 */
export function parsePostcodes(csv: string): ParsedPostcodes {
  const read = linesOf(csv);
  if ("broken" in read) return { ok: false, broken: read.broken };
  const [heading = [], ...lines] = read.lines;
  const heads = heading.map((head) => head.trim().toLowerCase().replaceAll("_", " "));
  const at = (column: Column) =>
    NAMES[column].map((name) => heads.indexOf(name)).find((place) => place >= 0) ?? -1;
  const missing = REQUIRED.filter((column) => at(column) < 0);
  if (missing.length > 0) return { ok: false, missing };
  const rows = new Map<string, PostcodeDistrict>();
  const refused: RefusedLine[] = [];
  for (const [i, fields] of lines.entries()) {
    if (fields.every((field) => field.trim() === "")) continue;
    const row = rowOf((column) => fields[at(column)]?.trim() ?? "");
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

function linesOf(csv: string): { lines: string[][] } | { broken: number } {
  try {
    return { lines: parse(csv, { bom: true, relax_column_count: true }) };
  } catch (error) {
    if (error instanceof CsvError) return { broken: Number((error as { lines?: number }).lines ?? 1) };
    throw error;
  }
}

const numberOf = (text: string) => (text === "" ? Number.NaN : Number(text));

const rowOf = (field: (column: Column) => string): PostcodeDistrict => ({
  district: field("postcode").toUpperCase().replace(/\s/g, ""),
  lat: numberOf(field("latitude")),
  lon: numberOf(field("longitude")),
  town: field("town"),
  region: COUNCILS[field("region").toLowerCase()] ?? null,
});

const liesInTheUk = ({ lat, lon }: PostcodeDistrict) => lat >= 49 && lat <= 61 && lon >= -9 && lon <= 2.5;

/** How far from the middle of a district a town may lie that the table names with it: degrees north, about 11 km. */
const NEAR = 0.1;

/** The town that pages name with a district, of its region: one that the table names, where it lies near; else the nearest. */
export function townOfDistrict(district: PostcodeDistrict): Town {
  const { town, region } = district;
  const inRegion = region === null ? TOWNS : TOWNS.filter((one) => one.region === region);
  for (const name of town.split(",").map(plain)) {
    const called = inRegion.filter((one) => name !== "" && plain(one.name) === name);
    const nearest = called.length > 0 ? nearestOf(called, district) : undefined;
    if (nearest && nearest.apart <= NEAR) return nearest.town;
  }
  return nearestOf(inRegion, district).town;
}
