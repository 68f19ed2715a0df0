import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import { sql } from "kysely";
import { logRequests, routePatterns } from "./access-log.server";
import { immutableFiles } from "./files.server";
import { guardingHeaders } from "./headers.server";
import { limitRequests } from "./limits.server";
import type { Log } from "./log.server";
import type { Metrics } from "./metrics.server";
import { pages, plainFailure } from "./pages.server";
import { sendPlainPage, sendStartingPage } from "./plain-page.server";
import { contextOf, type Services, type WebServices } from "./services.server";

/** A text is no hindrance, and says what is so. */
type Readiness = boolean | string;

/** What the web part asks of the process around it. */
export interface Surroundings {
  log: Log;
  build: ServerBuild;
  /** The folder with `build/`. */
  root: string;
  rateLimit: number;
  trustProxy: number | string[];
  publicUrl: () => string;
  /** Undefined until the database is prepared. */
  services: () => WebServices | undefined;
  /** How much of the demo is made, from 0 to 1, while one is. */
  demo?: () => number | null;
  /** Undefined where nobody may see them. */
  metrics?: Metrics | undefined;
  /** Whether each part is ready, by name; `elsewhere` is no concern of this process. */
  parts: () => Record<string, () => Promise<Readiness> | Readiness>;
  isStopping: () => boolean;
}

/** The web server: guarding headers, limits, log, files, health and pages, in this order. */
export function webApp(around: Surroundings): Express {
  const { log, build, root } = around;
  const app = express();
  app.disable("x-powered-by").disable("etag");
  app.set("trust proxy", around.trustProxy === 0 ? false : around.trustProxy);
  app.use(logRequests(log, routePatterns(build), around.metrics?.observe));
  app.use(guardingHeaders(around.publicUrl()));
  tellState(app, around);
  app.use("/assets", ...immutableFiles(join(root, "build", "client", "assets")));
  app.use(limitRequests(around.rateLimit, (req, res) => sendPlainPage(req, res, 429)));
  app.use(onlyGzip, compression());
  app.use((req, res, next) => {
    if (around.services()) next();
    else if (req.method === "GET") void sendStartingPage(req, res, around.demo?.() ?? null);
    else void sendPlainPage(req, res, 503);
  });
  const context = (req: Request, res: Response) => contextOf(around.services() as WebServices, req, res);
  app.use(pages(build, context));
  app.use(plainFailure(log));
  return app;
}

/** All that a process without pages answers. */
export function stateApp(around: Pick<Surroundings, "metrics" | "parts" | "isStopping">): Express {
  const app = express();
  app.disable("x-powered-by").disable("etag");
  tellState(app, around);
  app.use((_req, res) => void res.status(404).type("text").send("Not found\n"));
  return app;
}

function tellState(app: Express, around: Pick<Surroundings, "metrics" | "parts" | "isStopping">) {
  app.get("/healthz", (_req, res) => void res.json({ ok: true }));
  app.get("/readyz", (_req, res) => void answerReadiness(around, res));
  if (around.metrics) app.get("/metrics", around.metrics.answer);
}

/** Brotli would cost more on pages made for each request than its fewer bytes save. */
const onlyGzip: RequestHandler = (req, _res, next) => {
  const accepted = req.headers["accept-encoding"];
  if (accepted) req.headers["accept-encoding"] = /\bgzip\b/.test(accepted) ? "gzip" : "identity";
  next();
};

/** Ready when each part is; a process that is stopping is not, so that a balancer sends it nobody new. */
async function answerReadiness(
  { parts, isStopping }: Pick<Surroundings, "parts" | "isStopping">,
  res: Response,
): Promise<void> {
  const states = await Promise.all(
    Object.entries(parts()).map(async ([name, isReady]) => {
      const ready = await Promise.resolve()
        .then(isReady)
        .catch(() => false);
      return [name, ready === true ? "ready" : ready || "not ready"] as const;
    }),
  );
  const ready = !isStopping() && states.every(([, state]) => state !== "not ready");
  res
    .status(ready ? 200 : 503)
    .json({ ready, ...(isStopping() ? { stopping: true } : {}), ...Object.fromEntries(states) });
}

/** Whether the database answers within two seconds. */
export async function databaseAnswers({ db }: Services): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref());
  return Promise.race([sql`select 1`.execute(db).then(() => true), late]);
}
