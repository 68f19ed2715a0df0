import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { sql } from "kysely";
import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type OpenMetricsContentType,
  Registry,
} from "prom-client";
import { connectionsOf, type Db } from "../../db/client.server";
import { latestRevision } from "../../db/queries/outbox.server";
import { type Answering, QUESTIONS } from "../../search/router";
import type { LiveEngine } from "./engine.server";
import type { IndexingState } from "./search-index.server";

/*
 * What this process measures of itself, in OpenMetrics. Labels are patterns of addresses, methods, statuses and states
 * that stand in code: no name, no contact, no id, nothing that somebody typed.
 */

/** The parts of a process, as far as it has them. */
export interface Measured {
  db(): Db | undefined;
  engine(): LiveEngine | undefined;
  indexing(): IndexingState | undefined;
}

export interface Metrics {
  observe(request: { method: string; route: string; status: number; ms: number }): void;
  /** Answers whoever sends the token; for everybody else there is nothing here. */
  answer: RequestHandler;
}

const METHODS = new Set(["GET", "HEAD", "POST"]);
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

type Value = readonly [labels: Record<string, string>, value: number];
const one = (value: number): Value[] => [[{}, value]];
/** One of several states as OpenMetrics has it: 1 for the one that is so, 0 for the others. */
const stateOf = (label: string, states: readonly string[], is: string): Value[] =>
  states.map((state) => [{ [label]: state }, Number(state === is)]);

export function makeMetrics(token: string, measured: Measured): Metrics {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "foothold_requests_total",
    help: "Requests that were answered, by the pattern of their address",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "foothold_request_duration_seconds",
    help: "Time until a request was answered, by the pattern of its address",
    labelNames: ["route"],
    buckets: SECONDS,
    registers,
  });

  /** Asked for when somebody looks; what cannot be known then is left out. */
  function read(
    name: string,
    help: string,
    labelNames: string[],
    look: () => Value[] | undefined | Promise<Value[] | undefined>,
  ) {
    const Kind = name.endsWith("_total") ? Counter : Gauge;
    new Kind({
      name,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset();
        const values = await Promise.resolve()
          .then(look)
          .catch(() => undefined);
        for (const [labels, value] of values ?? []) this.inc(labels, value);
        // What has no labels would be told as 0.
        if (values === undefined && labelNames.length === 0) this.remove();
      },
    });
  }

  const ofEngine = async (pick: (health: Awaited<ReturnType<LiveEngine["health"]>>) => number) => {
    const health = await measured.engine()?.health();
    return health && one(pick(health));
  };
  read("foothold_engine_filled", "Whether the engine in memory is filled", [], () =>
    ofEngine(({ filled }) => Number(filled)),
  );
  read("foothold_engine_failing", "Whether the engine in memory failed to read the outbox last", [], () =>
    ofEngine(({ failure }) => Number(failure !== null)),
  );
  read("foothold_engine_revision", "The revision that the engine in memory reflects", [], () =>
    ofEngine(({ revision }) => revision),
  );
  read("foothold_engine_lag_seconds", "From the commit of the latest change to its being in memory", [], () =>
    ofEngine(({ lagMs }) => lagMs / 1_000),
  );
  read("foothold_outbox_revision", "The latest revision of the database", [], async () => {
    const db = measured.db();
    return db && one((await latestRevision(db)).revision);
  });

  const search = () => measured.engine()?.search() ?? undefined;
  /** Of each kind of question, with its name. */
  const ofQuestions = (look: (state: Answering) => Value[]): Value[] | undefined => {
    const state = search();
    return (
      state &&
      QUESTIONS.flatMap((question) =>
        look(state[question]).map(([labels, value]) => [{ question, ...labels }, value] as const),
      )
    );
  };
  read("foothold_search_engine", "Which engine answers", ["question", "engine"], () =>
    ofQuestions(({ engine }) => stateOf("engine", ["meilisearch", "memory"], engine)),
  );
  read(
    "foothold_search_breaker",
    "Whether the search server is asked, left alone or tried",
    ["question", "state"],
    () => ofQuestions(({ breaker }) => stateOf("state", ["closed", "open", "half open"], breaker)),
  );
  const reasons = ["not asked yet", "failing", "not built", "behind"];
  read("foothold_search_passed_over", "Why memory answers in its place", ["question", "because"], () =>
    ofQuestions(({ because }) => stateOf("because", reasons, because ?? "")),
  );
  read("foothold_search_revision", "The revision that the search server reflects", [], () => {
    const state = search();
    return state && one(state.revision);
  });
  read(
    "foothold_search_answers_total",
    "Questions by who answered them, or failed to",
    ["question", "by"],
    () => ofQuestions(({ answers }) => Object.entries(answers).map(([by, n]) => [{ by }, n] as const)),
  );
  read("foothold_indexing_failures", "How often writing to the search server failed in a row", [], () => {
    const state = measured.indexing();
    return state && one(state.failures);
  });
  read("foothold_indexing_refused_total", "Documents that the search server would not take", [], () => {
    const state = measured.indexing();
    return state && one(state.refused);
  });

  read("foothold_jobs", "Background jobs, by what becomes of them", ["state"], async () => {
    const db = measured.db();
    return db && (await jobsOf(db)).map(({ state, n }) => [{ state }, n] as const);
  });
  read("foothold_jobs_oldest_seconds", "How long the job that is most overdue has waited", [], async () => {
    const db = measured.db();
    return db && one(Math.max(0, ...(await jobsOf(db)).map(({ state, age }) => (state === "due" ? age : 0))));
  });
  read(
    "foothold_database_connections",
    "Connections that pages hold, and who waits for one",
    ["state"],
    () => {
      const db = measured.db();
      return db && Object.entries(connectionsOf(db)).map(([state, n]) => [{ state }, n] as const);
    },
  );

  const wanted = digest(`Bearer ${token}`);
  return {
    observe({ method, route, status, ms }) {
      requests.inc({ method: METHODS.has(method) ? method : "other", route, status: String(status) });
      durations.observe({ route }, ms / 1_000);
    },
    answer: (req, res, next) => {
      // Of equal length, so that the time of comparing tells nothing of the token.
      if (!timingSafeEqual(digest(req.headers.authorization ?? ""), wanted)) return next();
      registry.metrics().then((text) => {
        res.set({ "Content-Type": registry.contentType, "Cache-Control": "no-store" }).send(text);
      }, next);
    },
  };
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/** `failed` is tried no more; `later` has its time to come, a next try among them. */
async function jobsOf(db: Db): Promise<{ state: string; n: number; age: number }[]> {
  const { rows } = await sql<{ state: string; n: number; age: number }>`
    select state, count(job.id) as n, coalesce(extract(epoch from now() - min(job.run_at)), 0)::float8 as age
    from unnest(array['due', 'later', 'running', 'failed']) as state
    left join graphile_worker.jobs job on state = case
      when job.locked_at is not null then 'running' when job.attempts >= job.max_attempts then 'failed'
      when job.run_at > now() then 'later' else 'due' end
    group by state`.execute(db);
  return rows;
}
