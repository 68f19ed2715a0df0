import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Meilisearch } from "meilisearch";
import type { Db } from "../../db/client.server";
import { createFeed } from "../../search/feed";
import { clientAt } from "../../search/meilisearch/client.server";
import { createMeilisearchEngine } from "../../search/meilisearch/engine.server";
import { PREFIX } from "../../search/meilisearch/indexing.server";
import { differences, type Verified } from "../../search/meilisearch/verify.server";
import { createMemoryEngine } from "../../search/memory/engine";
import type { Config } from "../config.server";
import { londonDate } from "../i18n/format";
import { matchingSource } from "../matching/source.server";
import { progressBar } from "./progress-bar.server";
import {
  connectionsFor,
  indexesAt,
  MasterKey,
  rebuildIndexes,
  refuseMasterKey,
  whileNobodyWrites,
} from "./search-index.server";

/** Bulk work waits longer than a page does. */
const BULK_MS = 120_000;
/** How long the indexing of what was just written is waited for, before it counts as behind. */
const PATIENCE_MS = 10_000;

const READING = ["search", "documents.get", "stats.get"];
const WRITING = [
  ...READING,
  ...["documents.add", "documents.delete", "indexes.create", "indexes.get", "indexes.delete", "indexes.swap"],
  ...["settings.get", "settings.update", "tasks.get"],
];
const KEYS = [
  { name: "foothold web", actions: READING, for: "web processes" },
  {
    name: "foothold worker",
    actions: WRITING,
    for: "workers, the search commands, and a process that does all",
  },
];

/**
 * A server derives a key from its master key and this: one that lost its disk makes the same keys anew, and no
 * process need be told others.
 */
function uidOf(name: string, actions: readonly string[]): string {
  const digest = createHash("sha256")
    .update([name, ...actions].join())
    .digest("hex");
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}

type Server = NonNullable<Config["meilisearch"]>;
type Settings = Pick<Config, "databaseUrl" | "meilisearch">;
type Say = (line: string) => void;

const withServer =
  (work: (server: Server, config: Settings, args: string[], say: Say) => Promise<number>) =>
  async (args: string[], config: Settings, say: Say = (line) => console.log(line)): Promise<number> => {
    if (config.meilisearch) return work(config.meilisearch, config, args, say);
    console.error("✗ MEILISEARCH_URL: must be set; there is no search server to speak of.");
    return 2;
  };

/** For all but the making of keys. */
const withScopedKey = (work: Parameters<typeof withServer>[0]) =>
  withServer(async (server, config, args, say) => {
    try {
      await refuseMasterKey(clientAt(server, BULK_MS));
    } catch (error) {
      if (!(error instanceof MasterKey)) throw error;
      console.error(`✗ ${error.message}.\n  What to do: ${USE_SCOPED_KEY}`);
      return 2;
    }
    return work(server, config, args, say);
  });

/** What whoever gave the master key is told. */
export const USE_SCOPED_KEY =
  "run `npm run search:setup` with it once, and set MEILISEARCH_KEY to one of the two keys that this prints.";

/** `npm run search:setup`: keys that may do no more than they need, made from the master key in MEILISEARCH_KEY. */
export const searchSetup = withServer(async (server, _config, _args, say) => {
  const client = clientAt(server, BULK_MS);
  const { results } = await client.getKeys({ limit: 1_000 });
  for (const { name, actions, for: whom } of KEYS) {
    const known = results.find(
      (key) =>
        key.name === name && JSON.stringify([...key.actions].sort()) === JSON.stringify([...actions].sort()),
    );
    const made =
      known ??
      (await client.createKey({
        uid: uidOf(name, actions),
        name,
        actions: actions as never,
        indexes: [`${PREFIX}*`],
        expiresAt: null,
      }));
    say(`MEILISEARCH_KEY=${made.key}  # for ${whom}`);
  }
  return 0;
});

async function countOf(db: Db): Promise<number> {
  const { posts, people } = await db
    .selectNoFrom((of) => [
      of
        .selectFrom("opportunity")
        .select((one) => one.fn.countAll<number>().as("n"))
        .where("status", "=", "open")
        .as("posts"),
      of
        .selectFrom("participant")
        .select((one) => one.fn.countAll<number>().as("n"))
        .as("people"),
    ])
    .executeTakeFirstOrThrow();
  return Number(posts ?? 0) + Number(people ?? 0);
}

/** Rebuilds, and says so. False where another rebuild is under way. */
async function rebuild(db: Db, client: Meilisearch, say: Say): Promise<boolean> {
  const source = matchingSource(db);
  const { indexing } = indexesAt(client, source, (one) => say(`✗ refused: ${JSON.stringify(one)}`));
  const done = await rebuildIndexes(db, source, indexing, {
    onProgress: progressBar("documents", await countOf(db)),
  });
  say(
    done ? `Built anew from ${done.documents} documents, and swapped in.` : "✗ Another rebuild is under way.",
  );
  return done !== null;
}

/** `npm run search:rebuild`: aside, then swapped in; pages and writes go on meanwhile. */
export const searchRebuild = withScopedKey(async (server, { databaseUrl }, _args, say) => {
  const db = connectionsFor(databaseUrl);
  try {
    return (await rebuild(db, clientAt(server, BULK_MS), say)) ? 0 : 1;
  } finally {
    await db.destroy();
  }
});

async function verify(db: Db, client: Meilisearch, now: Date): Promise<Verified> {
  const source = matchingSource(db);
  const { names, indexing } = indexesAt(client, source);
  const until = Date.now() + PATIENCE_MS;
  const { revision: wanted } = await source.latest();
  while (Date.now() < until && ((await indexing.mark())?.revision ?? wanted) < wanted) await pause(100);
  return whileNobodyWrites(db, async () => {
    const mark = await indexing.mark();
    const none = { posts: 0, people: 0 };
    if (mark === null)
      return {
        all: none,
        sampled: none,
        differences: ["the search server has no indexes of this form, filled from this database"],
      };
    const memory = createMemoryEngine(() => Date.now());
    await createFeed(memory, source).fill();
    const engine = createMeilisearchEngine(client, names, memory.held, indexing);
    const found = await differences(client, names, engine, memory, londonDate(now));
    if (mark.revision < wanted)
      found.differences.unshift(
        `the search server is at revision ${mark.revision}, the database at ${wanted}`,
      );
    return found;
  });
}

/** `npm run search:verify`: prints what differs, and ends with 1 where something does; `--repair` builds it anew. */
export const searchVerify = withScopedKey(async (server, { databaseUrl }, args, say) => {
  const unknown = args.filter((one) => one !== "--repair");
  if (unknown.length > 0) {
    console.error(`✗ ${unknown.join(" ")}: expected nothing or --repair`);
    return 2;
  }
  const db = connectionsFor(databaseUrl);
  const client = clientAt(server, BULK_MS);
  try {
    const look = async () => {
      const { all, sampled, differences: found } = await verify(db, client, new Date());
      for (const one of found) say(`✗ ${one}`);
      if (found.length === 0)
        say(
          `✓ ${all.posts} posts, ${all.people} people; ${sampled.people} people and ${sampled.posts} posts get what the definition gives`,
        );
      return found.length === 0;
    };
    if (await look()) return 0;
    if (!args.includes("--repair")) return 1;
    return (await rebuild(db, client, say)) && (await look()) ? 0 : 1;
  } finally {
    await db.destroy();
  }
});
