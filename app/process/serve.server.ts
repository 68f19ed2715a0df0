import { once } from "node:events";
import * as build from "virtual:remix/server-build";
import { makeDb } from "../../db/client.server";
import { QUESTIONS } from "../../search/router";
import { demoPeople } from "../accounts/demo.server";
import type { Config } from "../config.server";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { prepareDatabase } from "./database.server";
import { type LiveEngine, startEngine } from "./engine.server";
import { jobs, schedule } from "./jobs.server";
import { type Listening, listen } from "./listen.server";
import { makeLog } from "./log.server";
import { makeMetrics } from "./metrics.server";
import { type IndexingProcess, refuseMasterKeyAtStart, startIndexing } from "./search-index.server";
import type { Services, WebServices } from "./services.server";
import { databaseAnswers, stateApp, webApp } from "./web.server";
import { startWorker, tasksOf, type Worker } from "./worker.server";

/**
 * Serves pages, runs background jobs, or both, until asked to stop; then finishes what is running.
 * @param root the folder with `build/`
 */
export async function serve(settings: Config, root: string, stopping: AbortSignal): Promise<number> {
  let config = settings;
  let services: Services | undefined;
  let web: WebServices | undefined;
  let engine: LiveEngine | undefined;
  let worker: Worker | undefined;
  let indexing: IndexingProcess | undefined;
  let listening: Listening | undefined;
  let demo: number | null = null;
  const log = makeLog(config.logLevel);
  // A promise that nobody waited for is a fault to mend, and no reason to end everybody's requests.
  const note = (error: unknown) => log.error({ err: error }, "a failure was not handled");
  process.on("unhandledRejection", note);
  const asked = stopping.aborted ? Promise.resolve() : once(stopping, "abort");

  const parts = () => ({
    database: () => services !== undefined && databaseAnswers(services),
    // Where jobs run in a process of their own, that one answers for them.
    jobs: () => (config.process === "web" ? "elsewhere" : (worker?.isRunning() ?? false)),
    engine: () => (config.process === "worker" ? "elsewhere" : (engine?.isReady() ?? false)),
    // Which engine answers is no question of readiness: pages are the same.
    ...(config.meilisearch && config.process !== "worker" ? { search: () => searchState(engine) } : {}),
  });
  const metrics =
    config.metricsToken === undefined
      ? undefined
      : makeMetrics(config.metricsToken, {
          db: () => services?.db,
          engine: () => engine,
          indexing: () => indexing?.state(),
        });
  const isStopping = () => stopping.aborted;
  try {
    if (config.meilisearch) await refuseMasterKeyAtStart(config.meilisearch);
    if (config.process !== "worker") {
      const app = webApp({
        log,
        build,
        root,
        rateLimit: config.rateLimit,
        trustProxy: config.trustProxy,
        publicUrl: () => config.publicUrl,
        services: () => web,
        demo: () => demo,
        metrics,
        parts,
        isStopping,
      });
      listening = await listen(config, app);
      config = withPort(config, listening.port);
    } else if (config.workerPort !== undefined) {
      const app = stateApp({ metrics, parts, isStopping });
      listening = await listen({ ...config, port: config.workerPort }, app);
    }
    await prepareDatabase(config, stopping, (made) => {
      demo = made;
    });
    const db = makeDb(config.databaseUrl, {
      max: config.databasePool,
      onLost: (error) => {
        if (!stopping.aborted) log.warn({ err: error }, "a database connection was lost");
      },
    });
    services = { config, db, log };
    if (config.process !== "worker") {
      engine = startEngine(db, config.databaseUrl, log, stopping, config.meilisearch);
      web = { ...services, engine };
      await engine.filled;
    }
    if (config.process !== "web") worker = startWorker(config, log, tasksOf(jobs, services), schedule);
    if (config.process !== "web" && config.meilisearch)
      indexing = startIndexing(config.databaseUrl, config.meilisearch, log);
    await Promise.race([worker?.running, asked]);
    await announce(services, listening);
    await asked;
    return 0;
  } finally {
    const patience = config.stopSeconds * 1_000;
    if (services) console.error("Stopping: running requests and jobs are being finished.");
    await Promise.all([
      listening?.close(patience),
      worker?.stop(patience),
      engine?.stop(),
      indexing?.stop(patience),
    ]);
    await services?.db.destroy();
    process.off("unhandledRejection", note);
  }
}

/** In one sentence, or in one for each kind of question where they differ. */
const searchState = (engine: LiveEngine | undefined): string => {
  const state = engine?.search();
  if (!state) return "memory: starting";
  const [matching, browsing] = QUESTIONS.map((question) => {
    const { because } = state[question];
    return because === null ? `meilisearch, up to ${state.revision}` : `memory: Meilisearch is ${because}`;
  });
  return matching === browsing ? String(matching) : `matching by ${matching}; browsing by ${browsing}`;
};

/** The demo's address follows the port it found. */
function withPort(config: Config, port: number): Config {
  const guessed = config.publicUrl === `http://localhost:${config.port}`;
  return { ...config, port, publicUrl: guessed ? `http://localhost:${port}` : config.publicUrl };
}

/** Says where it is and, in the demo, whom to sign in as: the first few of each kind. */
async function announce({ config, db }: Services, listening: Listening | undefined): Promise<void> {
  if (config.process === "worker") {
    const at = listening ? ` Its state is at port ${listening.port}.` : "";
    return console.log(`Foothold's worker is running.${at}`);
  }
  console.log(`\nFoothold is ready at ${config.publicUrl}\n`);
  if (config.mode !== "demo") return;
  const people = await demoPeople(db, translatorOf(DEFAULT_LOCALE));
  if (people.length === 0) return;
  console.log(`Sign in with one press at ${config.publicUrl}/demo, for instance as:`);
  for (const kind of new Set(people.map((person) => person.kind)))
    for (const { name, about } of people.filter((person) => person.kind === kind).slice(0, 4))
      console.log(`  ${name}: ${about}`);
  console.log("");
}
