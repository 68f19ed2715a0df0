import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Meilisearch } from "meilisearch";
import { root } from "../../app/process/prepare.mjs";
import { FakeMeilisearch } from "../../search/testing/fake-meilisearch";

/** A search server to which anything may happen: its applications reach it through here. */
export interface SearchServer {
  /** What an application is told of it. */
  settings: Record<string, string>;
  /** How many questions about matches and candidates it has answered. */
  answered(): number;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Takes questions and answers none, until it is well again. */
  hang(): void;
  /** Takes what is written, and is not done with it until it is well again. */
  fallBehind(): void;
  beWell(): void;
  /** Begins anew with nothing, as without its disk. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

const QUESTION = /\/(search|documents\/fetch)$/;

/** @param target the address of a server; null: one with Meilisearch's face in this process */
export async function searchServer(target: string | null, masterKey = ""): Promise<SearchServer> {
  const fake = target === null ? await new FakeMeilisearch().listen() : null;
  const { host: hostname, port: targetPort } = splitAddress(fake?.url ?? target ?? "");
  let answered = 0;
  let isWell: Promise<void> = Promise.resolve();
  let beWell = () => {};
  let held: (path: string, method: string) => boolean = () => false;
  const hold = (which: typeof held) => {
    beWell();
    held = which;
    isWell = new Promise((resolve) => {
      beWell = resolve;
    });
  };
  const server = createServer(async (req, res) => {
    const path = req.url ?? "/";
    if (held(path, req.method ?? "")) await isWell;
    const { method, headers } = req;
    const onward = request({ hostname, port: targetPort, path, method, headers }, (answer) => {
      if (method === "POST" && QUESTION.test(path) && answer.statusCode === 200) answered += 1;
      res.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(res as ServerResponse);
    });
    onward.on("error", () => res.destroy());
    req.pipe(onward);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const direct = new Meilisearch({ host: fake?.url ?? target ?? "", apiKey: masterKey });
  const empty = async () => {
    const { results } = await direct.getIndexes({ limit: 1_000 });
    for (const { uid } of results) if (uid.startsWith("foothold_")) await direct.deleteIndexIfExists(uid);
  };
  await empty();
  return {
    settings: {
      MEILISEARCH_URL: `http://127.0.0.1:${port}`,
      ...(target === null ? {} : { MEILISEARCH_KEY: workersKey(target, masterKey) }),
    },
    answered: () => answered,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
    start: async () => void (await listen(port)),
    hang: () => hold(() => true),
    fallBehind: () =>
      hold((path, method) => method !== "GET" && !QUESTION.test(path) && path !== "/multi-search"),
    beWell: () => {
      held = () => false;
      beWell();
    },
    empty,
    close: async () => {
      beWell();
      server.closeAllConnections();
      server.close();
      await fake?.close();
    },
  };
}

function splitAddress(url: string) {
  const { hostname: host, port } = new URL(url);
  return { host, port };
}

/** As an operator has it made: the application takes no master key. */
function workersKey(url: string, masterKey: string): string {
  const env = {
    ...process.env,
    MEILISEARCH_URL: url,
    MEILISEARCH_KEY: masterKey,
    DATABASE_URL: process.env.FOOTHOLD_TEST_POSTGRES,
  };
  const { stdout } = spawnSync(process.execPath, ["build/server/index.js", "search:setup"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  const key = /MEILISEARCH_KEY=(\S+)\s+# for workers/.exec(stdout)?.[1];
  if (!key) throw new Error(`No key was made: ${stdout}`);
  return key;
}
