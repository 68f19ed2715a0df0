import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { parseConfig } from "../../app/config.server";
import { makeLog } from "../../app/process/log.server";
import { makeMetrics } from "../../app/process/metrics.server";
import type { WebServices } from "../../app/process/services.server";
import { type Surroundings, stateApp, webApp } from "../../app/process/web.server";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const root = mkdtempSync(join(tmpdir(), "foothold-web-"));
const lines: Record<string, unknown>[] = [];
const log = makeLog("debug", { write: (line) => void lines.push(JSON.parse(line)) });

/** The smallest build that Remix serves: one page an outcome. */
const page = (id: string, path: string, loader: (args: { request: Request }) => unknown) => ({
  [id]: { id, parentId: "root", path, module: { default: () => null, loader, action: loader } },
});
const lost = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
const quoting = Object.assign(new Error("duplicate key: (email)=(amina@example.org)"), {
  severity: "ERROR",
  code: "23505",
  detail: "Key (email)=(amina@example.org) already exists.",
});
const build = {
  mode: "production",
  basename: "/",
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  isSpaMode: false,
  future: { v3_singleFetch: true, v3_throwAbortReason: true, v3_relativeSplatPath: true },
  assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" },
  entry: {
    module: {
      default: (_: Request, status: number, headers: Headers) =>
        new Response("<h1>Here</h1>".padEnd(3000), {
          status,
          headers: { ...Object.fromEntries(headers), "Content-Type": "text/html" },
        }),
    },
  },
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    ...page("well", "people/:id/notes", () => ({})),
    ...page("lost", "lost", () => Promise.reject(lost)),
    ...page("broken", "broken", () => Promise.reject(quoting)),
    ...page("form", "form", async ({ request }) => ({ length: (await request.text()).length })),
  },
} as unknown as ServerBuild;

const TOKEN = "a-token-of-a-test";
const engine = {
  health: async () => ({ filled: true, revision: 7, lagMs: 250, failure: null }),
  search: () => {
    const behind = { engine: "memory", because: "behind", breaker: "closed", failure: null };
    return {
      matching: { ...behind, answers: { meilisearch: 3, memory: 4, failed: 0 } },
      browsing: { ...behind, answers: { meilisearch: 0, memory: 1, failed: 2 }, breaker: "open" },
      revision: 5,
    };
  },
};
const metrics = makeMetrics(TOKEN, {
  db: () => db,
  engine: () => engine as never,
  indexing: () => undefined,
});

let server: Server;
let address = "";
let services: WebServices | undefined;
let demo: number | null = null;
let stopping = false;
let jobsReady = true;

beforeAll(async () => {
  mkdirSync(join(root, "build/client/assets"), { recursive: true });
  writeFileSync(join(root, "build/client/assets/a-1.css"), "plain");
  writeFileSync(join(root, "build/client/assets/a-1.css.br"), "as brotli");
  const parsed = parseConfig({ DATABASE_URL: url });
  if (!parsed.ok) throw new Error(parsed.problems.join());
  services = { config: parsed.config, db, log, engine: {} as never };
  const around: Surroundings = {
    log,
    build,
    root,
    rateLimit: 5,
    trustProxy: 1,
    publicUrl: () => "http://localhost",
    services: () => services,
    demo: () => demo,
    metrics,
    parts: () => ({
      database: () => true,
      jobs: () => jobsReady,
      engine: () => Promise.reject(new Error("no")),
    }),
    isStopping: () => stopping,
  };
  server = createServer(webApp(around)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void lines.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

/** The log's lines of the last request, once it has been closed. */
async function logged() {
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  return lines;
}

it("logs a request by its id and its pattern, and nothing that a person is known by", async () => {
  const response = await fetch(`${address}/people/0192-amina/notes?email=amina@example.org`);
  expect(response.status).toBe(200);
  const [line] = await logged();
  expect(line).toMatchObject({
    level: "info",
    requestId: response.headers.get("x-request-id"),
    method: "GET",
    route: "/people/:id/notes",
    status: 200,
  });
  expect(JSON.stringify(lines)).not.toContain("amina");
});

it("does not log what a stranger types where no page is", async () => {
  expect((await fetch(`${address}/amina@example.org`)).status).toBe(404);
  expect((await logged())[0]).toMatchObject({ route: "none", status: 404 });
  expect(JSON.stringify(lines)).not.toContain("amina");
});

it("answers 503 in plain words while the database is gone, and says so in the log", async () => {
  const response = await fetch(`${address}/lost`);
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toBe("10");
  expect(await response.text()).toContain(response.headers.get("x-request-id"));
  expect((await logged()).map(({ err }) => err).find(Boolean)).toMatchObject({ code: "ECONNREFUSED" });
});

it("logs what went wrong without what the database quotes from the row", async () => {
  const response = await fetch(`${address}/broken`);
  expect(response.status).toBe(500);
  const line = (await logged()).find(({ err }) => err);
  expect(line).toMatchObject({ requestId: response.headers.get("x-request-id"), err: { code: "23505" } });
  expect(JSON.stringify(lines)).not.toContain("amina");
});

it("takes a form as long as people write, and refuses a longer one, announced or not", async () => {
  const post = (body: BodyInit, more: object = {}) =>
    fetch(`${address}/form`, { method: "POST", body, ...more });
  expect((await post("x".repeat(900_000))).status).toBe(200);
  expect((await post("x".repeat(1_100_000))).status).toBe(413);
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(200_000).fill(120)),
  });
  const status = await post(endless, { duplex: "half" }).then(
    (response) => response.status,
    // The answer came while the body was still being sent, and the connection was closed under it.
    () => 413,
  );
  expect(status).toBe(413);
});

it("answers an address that cannot be read as one that is absent", async () => {
  const status = await new Promise((resolve) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path: "/people/%E0%A4%A/notes" }, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(404);
});

it("holds back a network that asks too often, but never this machine", async () => {
  const from = (ip: string) => fetch(`${address}/people/1/notes`, { headers: { "X-Forwarded-For": ip } });
  for (let i = 0; i < 5; i += 1) expect((await from("203.0.113.9")).status).toBe(200);
  const refused = await from("203.0.113.9");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBeTruthy();
  expect(await refused.text()).toContain("<h1>");
  expect((await from("203.0.113.10")).status).toBe(200);
  for (let i = 0; i < 8; i += 1) expect((await from("127.0.0.1")).status).toBe(200);
});

it("compresses pages by gzip, and files as they were compressed when built", async () => {
  const raw = (path: string) =>
    new Promise<{ encoding: string | undefined; body: Buffer }>((resolve) => {
      const { port } = server.address() as AddressInfo;
      const headers = { "Accept-Encoding": "gzip, deflate, br" };
      request({ port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ encoding: response.headers["content-encoding"], body: Buffer.concat(chunks) }),
        );
      }).end();
    });
  const html = await raw("/people/1/notes");
  expect(html.encoding).toBe("gzip");
  expect(gunzipSync(html.body).toString()).toContain("<h1>Here</h1>");
  const css = await raw("/assets/a-1.css");
  expect([css.encoding, css.body.toString()]).toEqual(["br", "as brotli"]);
  const identity = await fetch(`${address}/assets/a-1.css`, { headers: { "Accept-Encoding": "identity" } });
  expect(await identity.text()).toBe("plain");
  expect(identity.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

it("names each part when asked whether it is ready", async () => {
  const ask = async () => {
    const response = await fetch(`${address}/readyz`);
    return [response.status, await response.json()];
  };
  expect(await ask()).toEqual([503, { ready: false, database: "ready", jobs: "ready", engine: "not ready" }]);
  jobsReady = false;
  stopping = true;
  expect(await ask()).toEqual([
    503,
    { ready: false, stopping: true, database: "ready", jobs: "not ready", engine: "not ready" },
  ]);
  stopping = false;
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
});

it("says that it is starting until the database is prepared", async () => {
  const ready = services;
  services = undefined;
  const response = await fetch(`${address}/people/1/notes`);
  demo = 0.5;
  const making = await fetch(`${address}/people/1/notes`);
  demo = null;
  services = ready;
  expect([response.status, making.status]).toEqual([503, 503]);
  expect(await response.text()).toContain("Foothold is starting");
  expect(await making.text()).toContain("50 of 100 parts are made");
});

it("tells what it measures to who has the token, and is absent for everybody else", async () => {
  const ask = (token?: string) =>
    fetch(`${address}/metrics`, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } });
  await fetch(`${address}/people/0192-amina/notes?email=amina@example.org`);
  await fetch(`${address}/amina@example.org`, { method: "PROPFIND" });
  const absent = await fetch(`${address}/absent`);
  for (const token of [undefined, "", "another", `${TOKEN}x`]) {
    const response = await ask(token);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      absent.headers.get("content-type"),
    ]);
  }
  const response = await ask(TOKEN);
  expect(response.headers.get("content-type")).toContain("application/openmetrics-text");
  const text = await response.text();
  const lines = text.split("\n");
  expect(text.endsWith("# EOF\n")).toBe(true);
  const wanted = [
    'foothold_requests_total{method="GET",route="/people/:id/notes",status="200"}',
    'foothold_requests_total{method="other",route="none",',
    'foothold_request_duration_seconds_count{route="/people/:id/notes"}',
    "foothold_engine_filled 1",
    "foothold_engine_revision 7",
    "foothold_engine_lag_seconds 0.25",
    'foothold_search_engine{question="matching",engine="memory"} 1',
    'foothold_search_engine{question="browsing",engine="meilisearch"} 0',
    'foothold_search_breaker{question="matching",state="closed"} 1',
    'foothold_search_breaker{question="browsing",state="open"} 1',
    'foothold_search_passed_over{question="browsing",because="behind"} 1',
    "foothold_search_revision 5",
    'foothold_search_answers_total{question="matching",by="memory"} 4',
    'foothold_search_answers_total{question="browsing",by="failed"} 2',
    "foothold_outbox_revision ",
    'foothold_jobs{state="due"} 0',
    "foothold_jobs_oldest_seconds 0",
    'foothold_database_connections{state="awaited"} 0',
  ];
  expect(wanted.filter((line) => !lines.some((one) => one.startsWith(line)))).toEqual([]);
  expect(text).not.toContain("amina");
  expect(lines.filter((one) => one.startsWith("foothold_indexing"))).toEqual([]);
});

it("answers the same of a worker without pages, and nothing else", async () => {
  const worker = createServer(
    stateApp({ metrics, parts: () => ({ jobs: () => true }), isStopping: () => false }),
  ).listen(0, "127.0.0.1");
  await new Promise((resolve) => worker.once("listening", resolve));
  const at = `http://127.0.0.1:${(worker.address() as AddressInfo).port}`;
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const statuses = await Promise.all(
    ["/healthz", "/readyz", "/metrics", "/"].map(
      async (path) => (await fetch(at + path, { headers })).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 200, 404]);
  worker.close();
});
