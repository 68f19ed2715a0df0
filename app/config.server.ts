import { z } from "zod";

/**
 * Every setting that the environment can give. This is the only module that knows their names; the table in
 * the README is checked against it. An empty variable counts as unset.
 */

interface Variable {
  /** What a good value is, as it completes "expected …". */
  expected: string;
  /** What holds when it is unset, as shown in the README. */
  otherwise: string;
  about: string;
  schema: z.ZodType;
  /** Its value is never shown, not even in an error. */
  secret?: true;
  /** Must be set in production. */
  demanded?: true;
}

const word = <const T extends readonly [string, ...string[]]>(...words: T) => z.enum(words);
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const share = (least: number) =>
  z
    .string()
    .regex(/^[01](\.\d{1,6})?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(1));
const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));
const origin = address("http:", "https:")
  .refine((text) => URL.canParse(text) && /^\/?$/.test(new URL(text).pathname + new URL(text).search))
  .transform((text) => new URL(text).origin);

/** How far the words of proxies about the client are believed: a number of them, or their addresses. */
const proxies = z
  .string()
  .regex(
    /^(\d{1,2}|[0-9a-fA-F.:/, ]+|(loopback|linklocal|uniquelocal)(, ?(loopback|linklocal|uniquelocal))*)$/,
  )
  .transform((text) => (/^\d{1,2}$/.test(text) ? Number(text) : text.split(/, ?/)));

export const VARIABLES = {
  FOOTHOLD_MODE: {
    expected: "demo or production",
    otherwise: "`demo`",
    about: "`demo` brings demo data and one-click sign-in; `production` refuses both",
    schema: word("demo", "production"),
  },
  PROCESS: {
    expected: "web, worker or all",
    otherwise: "`all`",
    about: "serve pages, run background jobs, or both in one process",
    schema: word("web", "worker", "all"),
  },
  HOST: {
    expected: "a host name or an IP address",
    otherwise: "`localhost` in the demo, `0.0.0.0` in production",
    about: "the address to listen at",
    schema: z.string().regex(/^[a-zA-Z0-9.:-]+$/),
  },
  PORT: {
    expected: "a whole number from 1 to 65535",
    otherwise: "`3000`; in the demo the next free one when it is taken",
    about: "the port to listen at",
    schema: wholeNumber(1, 65535),
  },
  PUBLIC_URL: {
    expected: "a web address without a path, such as https://foothold.example",
    otherwise: "in the demo, the address it listens at",
    about: "what people type; links in messages begin with it",
    schema: origin,
    demanded: true,
  },
  DATABASE_URL: {
    expected: "an address such as postgres://user:password@host:5432/foothold",
    otherwise: "in the demo, an embedded PostgreSQL",
    about: "the PostgreSQL 18 database",
    schema: address("postgres:", "postgresql:"),
    secret: true,
    demanded: true,
  },
  DATABASE_POOL: {
    expected: "a whole number from 2 to 200",
    otherwise: "`10`",
    about: "database connections that the pages of one process use at most",
    schema: wholeNumber(2, 200),
  },
  SECRET_KEY: {
    expected: "at least 32 characters, random and kept secret, such as `openssl rand -hex 32` prints",
    otherwise: "in the demo, made at the first start",
    about: "signs what is handed to browsers and put in messages",
    schema: z.string().min(32),
    secret: true,
    demanded: true,
  },
  SMTP_URL: {
    expected: "an address such as smtp://user:password@host:587",
    otherwise: "in the demo, e-mails are kept and shown at `/dev/mail`; in production they wait",
    about: "the mail server",
    schema: address("smtp:", "smtps:"),
    secret: true,
  },
  MAIL_FROM: {
    expected: "an e-mail address, alone or as in Foothold <no-reply@foothold.example>",
    otherwise: "`Foothold <no-reply@` the public address's host `>`",
    about: "the sender of e-mails",
    schema: z.string().regex(/^([^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/),
  },
  SMS_URL: {
    expected: "a web address",
    otherwise: "in the demo, texts are kept and shown at `/dev/mail`; in production they wait",
    about: 'the text message service: receives a POST of `{"to", "text", "id"}` as JSON for each message',
    schema: address("http:", "https:"),
    secret: true,
  },
  MEILISEARCH_URL: {
    expected: "a web address",
    otherwise: "the engine in memory answers alone",
    about: "the Meilisearch server, 1.50 or later; the engine in memory answers while it is away or behind",
    schema: address("http:", "https:"),
  },
  MEILISEARCH_KEY: {
    expected: "a key with leave to search the indexes and, for a worker, to write them",
    otherwise: "none is sent",
    about:
      "the key of that server as `npm run search:setup` makes them: one for web processes, one for workers",
    schema: z.string(),
    secret: true,
  },
  MEILISEARCH_LINEAR_BELOW: {
    expected: "a share from 0.1 to 1",
    otherwise: "`0.1`, as that server has it",
    about:
      "up to which share of all posts that server compares each vector, as its `MEILI_EXPERIMENTAL_HNSW_LINEAR_BELOW_RATIO` says: 1 there and here proves more answers with less reading",
    schema: share(0.1),
  },
  METRICS_TOKEN: {
    expected: "at least 16 characters, random and kept secret",
    otherwise: "there is no `/metrics`",
    about:
      "who sends it as `Authorization: Bearer …` is answered at `/metrics`, for everybody else it is absent",
    schema: z.string().min(16),
    secret: true,
  },
  WORKER_PORT: {
    expected: "a whole number from 1 to 65535",
    otherwise: "a worker listens nowhere",
    about: "where a process that is `worker` alone answers `/healthz`, `/readyz` and `/metrics`",
    schema: wholeNumber(1, 65535),
  },
  TRUST_PROXY: {
    expected: "the number of proxies in front, or their addresses with commas between",
    otherwise: "`0`: what a request says about its client is not believed",
    about: "whose `X-Forwarded-*` headers tell the client's address",
    schema: proxies,
  },
  RATE_LIMIT: {
    expected: "a whole number from 0 to 100000",
    otherwise: "`600`",
    about:
      "requests a minute from one network address, beyond which pages answer 429; 0 is no limit; this machine itself is never limited",
    schema: wholeNumber(0, 100_000),
  },
  STOP_SECONDS: {
    expected: "a whole number from 1 to 600",
    otherwise: "`10`",
    about: "how long a stop waits for running requests and jobs; unfinished jobs are run again later",
    schema: wholeNumber(1, 600),
  },
  LOG_LEVEL: {
    expected: "trace, debug, info, warn, error, fatal or silent",
    otherwise: "`info`",
    about: "what is logged, as one JSON object a line on standard output",
    schema: word("trace", "debug", "info", "warn", "error", "fatal", "silent"),
  },
  DEMO_DATA: {
    expected: "full, small or none",
    otherwise: "`full`",
    about: "what an empty database is filled with in the demo; production never is",
    schema: word("full", "small", "none"),
  },
  FOOTHOLD_DATA: {
    expected: "a folder",
    otherwise: "`.foothold` in the project",
    about: "where the embedded PostgreSQL and the demo's key are kept",
    schema: z.string(),
  },
  CHROMIUM_PATH: {
    expected: "a program",
    otherwise: "Playwright's own, `chromium` or `google-chrome`",
    about: "the browser of `npm test`; the product does not use it",
    schema: z.string(),
  },
} as const satisfies Record<string, Variable>;

export interface Config {
  mode: "demo" | "production";
  process: "web" | "worker" | "all";
  host: string;
  port: number;
  /** The origin that people use, without a slash at its end. */
  publicUrl: string;
  databaseUrl: string;
  databasePool: number;
  secretKey: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  smsUrl: string | undefined;
  /** `linearBelow`: the share of all posts up to which it compares each vector. */
  meilisearch: { url: string; key: string | undefined; linearBelow: number } | undefined;
  metricsToken: string | undefined;
  /** Of a process that is a worker alone; undefined: it listens nowhere. */
  workerPort: number | undefined;
  trustProxy: number | string[];
  /** Requests a minute and client; 0 is no limit. */
  rateLimit: number;
  stopSeconds: number;
  /** How many demo people and posts an empty database is filled with. */
  demoData: "full" | "small" | "none";
  logLevel: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
}

export type Environment = Record<string, string | undefined>;
export type Parsed = { ok: true; config: Config } | { ok: false; problems: string[] };

/** Checks the whole environment at once. Problems name the variable and what is expected, and show no secret. */
export function parseConfig(environment: Environment): Parsed {
  const problems: string[] = [];
  const read = <N extends keyof typeof VARIABLES>(
    name: N,
  ): z.output<(typeof VARIABLES)[N]["schema"]> | undefined => {
    const variable: Variable = VARIABLES[name];
    const text = environment[name]?.trim();
    if (!text) return undefined;
    const parsed = variable.schema.safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof VARIABLES)[N]["schema"]>;
    const got = variable.secret ? "" : `, not "${text.slice(0, 80)}"`;
    problems.push(`${name}: expected ${variable.expected}${got}`);
    return undefined;
  };

  const mode = read("FOOTHOLD_MODE") ?? "demo";
  if (mode === "production")
    for (const [name, variable] of Object.entries<Variable>(VARIABLES))
      if (variable.demanded && !environment[name]?.trim())
        problems.push(`${name}: must be set in production; expected ${variable.expected}`);

  const port = read("PORT") ?? 3000;
  const publicUrl = read("PUBLIC_URL") ?? `http://localhost:${port}`;
  const meilisearchUrl = read("MEILISEARCH_URL");
  const meilisearch = {
    key: read("MEILISEARCH_KEY"),
    linearBelow: read("MEILISEARCH_LINEAR_BELOW") ?? 0.1,
  };
  const config: Config = {
    mode,
    process: read("PROCESS") ?? "all",
    host: read("HOST") ?? (mode === "demo" ? "localhost" : "0.0.0.0"),
    port,
    publicUrl,
    databaseUrl: read("DATABASE_URL") ?? "",
    databasePool: read("DATABASE_POOL") ?? 10,
    secretKey: read("SECRET_KEY") ?? "the-demo-is-open-to-all-so-this-is-no-secret",
    smtpUrl: read("SMTP_URL"),
    mailFrom: read("MAIL_FROM") ?? `Foothold <no-reply@${new URL(publicUrl).hostname}>`,
    smsUrl: read("SMS_URL"),
    meilisearch: meilisearchUrl ? { url: meilisearchUrl, ...meilisearch } : undefined,
    metricsToken: read("METRICS_TOKEN"),
    workerPort: read("WORKER_PORT"),
    trustProxy: read("TRUST_PROXY") ?? 0,
    rateLimit: read("RATE_LIMIT") ?? 600,
    stopSeconds: read("STOP_SECONDS") ?? 10,
    demoData: mode === "demo" ? (read("DEMO_DATA") ?? "full") : "none",
    logLevel: read("LOG_LEVEL") ?? "info",
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

/** The README's table of settings. */
export const tableOfVariables = (): string =>
  [
    "| variable | expected | when unset | what it is |",
    "| --- | --- | --- | --- |",
    ...Object.entries<Variable>(VARIABLES).map(
      ([name, { expected, otherwise, about, demanded }]) =>
        `| \`${name}\` | ${expected} | ${demanded ? `refused in production; ${otherwise}` : otherwise} | ${about} |`,
    ),
  ].join("\n");
