import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

// Set before anything else is imported: React chooses its build when it is first loaded.
process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);

const file = fileURLToPath(import.meta.url);

/** The folder that holds `build/server/index.js`. */
const root = dirname(dirname(dirname(file)));

/** What is wrong with a command or the settings, to be told before a database is started for it. */
export async function findProblems(args: string[]): Promise<string[]> {
  const commands = await import("./commands.server");
  return commands.findProblems(args);
}

/**
 * Runs one of Foothold's commands to its end.
 * @param args the command's name and what follows it
 * @param stopping asks a running server to finish its work and end
 * @returns the exit status
 */
export async function main(args: string[], stopping: AbortSignal): Promise<number> {
  const { runCommand } = await import("./commands.server");
  return runCommand(args, root, stopping);
}

// Run by itself, as in production, rather than by the start.
if (isMainThread && process.argv[1] && realpathSync(process.argv[1]) === file) {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort(signal));
  process.exit(await main(process.argv.slice(2), stopping.signal));
}
