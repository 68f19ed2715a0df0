import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Db, makeDb } from "../../db/client.server";
import { replaceDistricts } from "../../db/reference/load-districts.server";
import { type ParsedPostcodes, parsePostcodes, type RefusedLine } from "../../db/reference/postcodes";
import type { Config } from "../config.server";

const USAGE = `Loads postcode districts in the place of those that were loaded before:
  npm run postcodes -- districts.csv
  npm run postcodes -- --dry-run districts.csv   (only says what would be)
The file is CSV. Its heading names the district ("postcode", "outcode" or "district"), "latitude" and "longitude",
and maybe "town" and "region".`;

const WRONG: Record<RefusedLine["reason"], string> = {
  columns: "has more or fewer fields than the heading",
  district: 'has no postcode district, such as "NR2"',
  twice: "has a district that a line before it has",
  place: "has no place in the United Kingdom",
};
/** Of the lines that were left out, so many are listed. */
const LISTED = 50;
/** The country has some 3,000 districts; a file larger than this lists something else. */
const LARGEST_FILE = 20_000_000;

const count = (n: number) => `${n.toLocaleString("en-GB")} postcode ${n === 1 ? "district" : "districts"}`;

/** `npm run postcodes`: reads an operator's list, says which of its lines are left out and why, and stores the others. */
export async function postcodesCommand(args: string[], config: Config): Promise<number> {
  const asked = askedIn(args);
  const text = "file" in asked ? await textOf(asked.file) : asked;
  if ("problem" in text || !("file" in asked)) {
    console.error([...("problem" in text ? [text.problem, ""] : []), USAGE].join("\n"));
    return 2;
  }
  const db = makeDb(config.databaseUrl, { max: 1 });
  try {
    return await load(db, parsePostcodes(text.text), asked);
  } finally {
    await db.destroy();
  }
}

function askedIn(args: string[]): { file: string; isDry: boolean } | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return { problem: "Name one file." };
    return { file, isDry: values["dry-run"] ?? false };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/** npm runs in the project's folder; the file is named from where the operator stands. */
async function textOf(file: string): Promise<{ text: string } | { problem: string }> {
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  try {
    if ((await stat(path)).size > LARGEST_FILE)
      return {
        problem: `${path} is too large for a list of postcode districts; the country has some 3,000.`,
      };
    return { text: await readFile(path, "utf8") };
  } catch (error) {
    return { problem: `${path} cannot be read: ${(error as Error).message}` };
  }
}

async function load(db: Db, parsed: ParsedPostcodes, { isDry }: { isDry: boolean }): Promise<number> {
  if (!parsed.ok) {
    console.error(
      "broken" in parsed
        ? `Line ${parsed.broken} cannot be read: a quotation mark may be missing or too many.`
        : `The heading names no column for ${parsed.missing.join(", ")}.\n\n${USAGE}`,
    );
    return 1;
  }
  const { rows, refused } = parsed;
  for (const { line, reason } of refused.slice(0, LISTED)) console.error(`line ${line} ${WRONG[reason]}`);
  if (refused.length > LISTED) console.error(`and ${refused.length - LISTED} more lines`);
  const left = refused.length > 0 ? ` Lines left out: ${refused.length.toLocaleString("en-GB")}.` : "";
  if (rows.length === 0) {
    console.error(`The file has no postcode district; nothing was changed.${left}`);
    return 1;
  }
  if (isDry) {
    console.log(`${count(rows.length)} would be loaded; nothing was changed.${left}`);
    return 0;
  }
  const before = await replaceDistricts(db, rows);
  console.log(
    `${count(rows.length)} loaded${before > 0 ? `, in the place of ${before.toLocaleString("en-GB")}` : ""}.${left}`,
  );
  return 0;
}
