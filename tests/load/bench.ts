/**
 * Measures the engines over one large world, each held to the definition of a match, and the pages of the built application:
 *
 *     npm run --silent bench -- --opportunities 100000 --participants 100000 [--json]
 *
 * With MEILISEARCH_URL (and MEILISEARCH_KEY, MEILISEARCH_LINEAR_BELOW) that server is measured too. `--seconds` is how long each page is asked for, and
 * `--database` the address of a demo's database to ask them on, instead of one that is made for it.
 */
import { parseArgs } from "node:util";
import { progressBar } from "../../app/process/progress-bar.server";
import { measureEngines } from "../../search/bench/engines";
import { measurePages } from "./bench/pages";
import { type Figures, tableOf } from "./bench/report";

const USAGE =
  "Usage: npm run --silent bench -- --opportunities N --participants N [--json] [--seconds N] [--database URL]";

function given() {
  try {
    const { values } = parseArgs({
      options: {
        opportunities: { type: "string" },
        participants: { type: "string" },
        json: { type: "boolean", default: false },
        seconds: { type: "string", default: "8" },
        database: { type: "string" },
      },
    });
    const number = (text: string | undefined) => (/^[1-9]\d{0,7}$/.test(text ?? "") ? Number(text) : null);
    const opportunities = number(values.opportunities);
    const participants = number(values.participants);
    const seconds = number(values.seconds);
    if (opportunities === null || participants === null || seconds === null) return null;
    return { ...values, opportunities, participants, seconds };
  } catch {
    return null;
  }
}

/** The most memory that this process held, in megabytes. */
const rssMb = () => Math.round(process.resourceUsage().maxRSS / 1_024);

async function main(): Promise<number> {
  const options = given();
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key, MEILISEARCH_LINEAR_BELOW: linear } = process.env;
  const server = url ? { url, key, linearBelow: linear ? Number(linear) : undefined } : null;
  // Pages first: the engines' world would stand in their way.
  const pages = await measurePages(options, { seconds: options.seconds, database: options.database });
  const engines = await measureEngines(options, server, progressBar);
  const { judge, exhaustive, memory, meilisearch, mismatches } = engines;
  const figures: Figures = { judge, exhaustive, memory, meilisearch, ...pages, mismatches, rssMb: rssMb() };
  console.log(options.json ? JSON.stringify(figures) : tableOf(figures));
  return mismatches === 0 ? 0 : 1;
}

process.exitCode = await main();
