import pino, { type DestinationStream, type Logger } from "pino";
import type { Config } from "../config.server";

export type Log = Logger;

/** One JSON object a line on standard output. Nothing of a person goes in: no names, contacts, addresses of clients or query strings. */
export const makeLog = (level: Config["logLevel"], destination?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );

/** An error without what PostgreSQL quotes from the row: its message and detail may hold a person's data. */
export function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, column } = error as Error & Record<string, unknown>;
  const quotes = "severity" in error;
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(quotes ? { code, constraint, table, column } : { message: error.message, code }),
    stack: places.slice(0, 12).join("\n"),
    ...(error.cause ? { cause: describe(error.cause) } : {}),
  };
}
