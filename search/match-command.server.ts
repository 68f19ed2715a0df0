import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Parsed, parseOpportunity, parseParticipant } from "./match/forms";
import { judge } from "./match/judge";
import type { Opportunity, Participant } from "./match/model";
import { byId } from "./match/score";
import {
  ENGINES,
  type EngineName,
  isOfServer,
  type Matching,
  type SearchServer,
  withEngine,
} from "./match-engines.server";

/*
 * npm run --silent match -- --opportunities FILE --participants FILE --today 2026-11-22
 *   [--limit 20] [--engine memory|meilisearch] [--reverse] [--explain]
 *
 * Reads the JSON forms of DESIGN section 5, one object a line, and prints one JSON object a line. Anything
 * wrong with the command or a line is a `Refusal` before the first answer. `--engine meilisearch` asks the server at
 * MEILISEARCH_URL, with MEILISEARCH_KEY.
 */

const USAGE = `Usage: npm run --silent match -- --opportunities FILE --participants FILE --today YYYY-MM-DD
       [--limit N] [--engine memory|meilisearch] [--reverse] [--explain]`;

/** What the person who typed the command can put right. */
export class Refusal extends Error {}

const MOST_PROBLEMS_SHOWN = 20;

type Options = {
  opportunities: string;
  participants: string;
  today: string;
  limit: number;
  engine: EngineName;
  reverse: boolean;
  explain: boolean;
};

function given(args: string[]) {
  try {
    return parseArgs({
      args,
      strict: true,
      allowPositionals: false,
      options: {
        opportunities: { type: "string", multiple: true },
        participants: { type: "string", multiple: true },
        today: { type: "string", multiple: true },
        limit: { type: "string", multiple: true },
        engine: { type: "string", multiple: true },
        reverse: { type: "boolean" },
        explain: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\n${USAGE}`);
  }
}

function optionsOf(args: string[]): Options {
  const values = given(args);
  const once = (name: "opportunities" | "participants" | "today" | "limit" | "engine", unset?: string) => {
    const [value, ...more] = values[name] ?? [];
    if (more.length > 0) throw new Refusal(`--${name}: expected once\n${USAGE}`);
    if (value === undefined && unset === undefined) throw new Refusal(`--${name} is missing\n${USAGE}`);
    return value ?? (unset as string);
  };
  const opportunities = once("opportunities");
  const participants = once("participants");
  const today = once("today");
  if (!z.iso.date().safeParse(today).success)
    throw new Refusal(`--today: expected a real date written YYYY-MM-DD, found "${today}"`);
  const limit = once("limit", "20");
  if (!/^\d+$/.test(limit) || !Number.isSafeInteger(Number(limit)))
    throw new Refusal(`--limit: expected a whole number, 0 or more, found "${limit}"`);
  const engine = once("engine", "memory");
  if (!isEngine(engine)) throw new Refusal(`--engine: expected ${ENGINES.join(" or ")}, found "${engine}"`);
  const { reverse = false, explain = false } = values;
  return { opportunities, participants, today, limit: Number(limit), engine, reverse, explain };
}

const isEngine = (name: string): name is EngineName => (ENGINES as readonly string[]).includes(name);

/** npm changes to the project's folder, and keeps in INIT_CWD where the command was typed. */
function pathOf(file: string): string {
  const typedIn = resolve(process.env.INIT_CWD ?? ".", file);
  return existsSync(typedIn) ? typedIn : resolve(file);
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(pathOf(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file}: ${code === "ENOENT" ? "there is no such file" : message}`);
  }
}

const LINE_FEED = 10;

function* linesOf(bytes: Buffer): Generator<{ number: number; bytes: Buffer }> {
  let start = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  for (let number = 1; start <= bytes.length; number++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    yield { number, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

const SHOWN_OF_A_VALUE = 80;

/** What stands in the field now, as JSON, cut short. */
function found(json: unknown, field: string): string {
  const keys = field.match(/[^.[\]]+/g) ?? [];
  let value = json;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return "nothing";
    value = (value as Record<string, unknown>)[key];
  }
  const text = JSON.stringify(value);
  return text.length > SHOWN_OF_A_VALUE ? `${text.slice(0, SHOWN_OF_A_VALUE)}…` : text;
}

/** Problems read `FILE:LINE: FIELD: expected …, found …`. */
function readForms<T extends { id: string }>(
  file: string,
  parse: (json: unknown) => Parsed<T>,
  problems: string[],
): T[] {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const forms: T[] = [];
  const lineOfId = new Map<string, number>();
  for (const { number, bytes } of linesOf(bytesOf(file))) {
    const wrong = (what: string) => problems.push(`${file}:${number}: ${what}`);
    let json: unknown;
    try {
      const line = utf8.decode(bytes);
      if (line.trim() === "") continue;
      json = JSON.parse(line);
    } catch (error) {
      wrong(`the whole line: expected one JSON object in UTF-8 (${(error as Error).message})`);
      continue;
    }
    const parsed = parse(json);
    if (!parsed.ok) {
      for (const { field, expected } of parsed.problems)
        wrong(
          `${field === "" ? "the whole line" : field}: expected ${expected}, found ${found(json, field)}`,
        );
      continue;
    }
    const before = lineOfId.get(parsed.value.id);
    if (before !== undefined)
      wrong(
        `id: expected an id that the file does not give before, found "${parsed.value.id}" of line ${before}`,
      );
    lineOfId.set(parsed.value.id, number);
    forms.push(parsed.value);
  }
  return forms;
}

function explanation(p: Participant | undefined, o: Opportunity | undefined, today: string) {
  if (p === undefined || o === undefined) throw new Error("A hit that is in neither file");
  const { constraints, reasons } = judge(p, o, today);
  return {
    constraints: constraints.map(({ code, holds }) => ({ code, holds })),
    reasons: reasons.map(({ code, points, of }) => ({ code, points, of })),
  };
}

const everything = { limit: Number.POSITIVE_INFINITY };

/** One answer a line, in the order of the file. */
async function* answers(
  engine: Matching,
  opportunities: Opportunity[],
  participants: Participant[],
  { today, limit, reverse, explain }: Options,
) {
  const opportunityById = new Map(opportunities.map((o) => [o.id, o]));
  const participantById = new Map(participants.map((p) => [p.id, p]));
  const byIdOnly = (near: { id: string; constraint: string }[]) =>
    near.sort(byId).map(({ id, constraint }) => ({ id, constraint }));

  if (reverse) {
    for (const o of opportunities) {
      const { total, hits } = await engine.candidates(o, { today, limit });
      const line = { opportunity: o.id, total, hits };
      if (!explain) yield line;
      else {
        const near = await engine.nearCandidates(o, { today, ...everything });
        const explained = hits.map((hit) => ({
          ...hit,
          ...explanation(participantById.get(hit.id), o, today),
        }));
        yield { ...line, hits: explained, nearMisses: byIdOnly(near.hits) };
      }
    }
    return;
  }
  for (const p of participants) {
    const { total, hits } = await engine.matches(p, { today, limit });
    const line = { participant: p.id, total, hits };
    if (!explain) yield line;
    else {
      const near = await engine.nearMisses(p, { today, ...everything });
      const explained = hits.map((hit) => ({
        ...hit,
        ...explanation(p, opportunityById.get(hit.id), today),
      }));
      yield { ...line, hits: explained, nearMisses: byIdOnly(near.hits) };
    }
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function serverOf(
  engine: EngineName,
  { MEILISEARCH_URL, MEILISEARCH_KEY }: Environment,
): SearchServer | null {
  if (engine === "memory") return null;
  if (!MEILISEARCH_URL || !URL.canParse(MEILISEARCH_URL))
    throw new Refusal("--engine meilisearch: expected the address of a server in MEILISEARCH_URL");
  return { url: MEILISEARCH_URL, key: MEILISEARCH_KEY || undefined };
}

/** `args` as typed after `match --`. Throws a `Refusal` before it yields anything. */
export async function* matchCommand(args: string[], environment: Environment = process.env) {
  const options = optionsOf(args);
  const server = serverOf(options.engine, environment);
  const problems: string[] = [];
  const opportunities = readForms(options.opportunities, parseOpportunity, problems);
  const participants = readForms(options.participants, parseParticipant, problems);
  if (problems.length > 0) {
    const more = problems.length - MOST_PROBLEMS_SHOWN;
    throw new Refusal(
      [...problems.slice(0, MOST_PROBLEMS_SHOWN), ...(more > 0 ? [`… and ${more} more`] : [])].join("\n"),
    );
  }
  try {
    yield* withEngine(server, [opportunities, participants], (engine) =>
      answers(engine, opportunities, participants, options),
    );
  } catch (error) {
    if (!isOfServer(error)) throw error;
    throw new Refusal(`MEILISEARCH_URL: the server there failed: ${error.message}`);
  }
}
