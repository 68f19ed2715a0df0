import { OtherLine } from "../../db/migrate.server";
import { inviteCommand } from "../accounts/invite-command.server";
import { type Config, parseConfig } from "../config.server";
import { prepareDatabase } from "./database.server";
import { demoCommand } from "./demo-command.server";
import { PortTaken } from "./listen.server";
import { postcodesCommand } from "./postcodes-command.server";
import { searchRebuild, searchSetup, searchVerify, USE_SCOPED_KEY } from "./search-commands.server";
import { MasterKey } from "./search-index.server";
import { serve } from "./serve.server";

interface Around {
  config: Config;
  root: string;
  stopping: AbortSignal;
}

const commands: Record<string, (args: string[], around: Around) => Promise<number>> = {
  serve: (_args, { config, root, stopping }) => serve(config, root, stopping),
  migrate: async (_args, { config, stopping }) => {
    await prepareDatabase(config, stopping);
    console.log("The database is up to date.");
    return 0;
  },
  invite: async (args, { config, stopping }) => {
    await prepareDatabase(config, stopping);
    return inviteCommand(args, config);
  },
  postcodes: async (args, { config, stopping }) => {
    await prepareDatabase(config, stopping);
    return postcodesCommand(args, config);
  },
  demo: (args, { config, stopping }) => demoCommand(args, config, stopping),
  "search:setup": (args, { config }) => searchSetup(args, config),
  "search:rebuild": async (args, { config, stopping }) => {
    await prepareDatabase(config, stopping);
    return searchRebuild(args, config);
  },
  "search:verify": async (args, { config, stopping }) => {
    await prepareDatabase(config, stopping);
    return searchVerify(args, config);
  },
};

/** What is wrong with the command or the settings, before anything is started for it. */
export function findProblems([name = "serve"]: string[], environment = process.env): string[] {
  if (!Object.hasOwn(commands, name))
    return [`There is no command "${name}"; there is ${Object.keys(commands).join(", ")}.`];
  const parsed = parseConfig(environment);
  return parsed.ok ? [] : parsed.problems;
}

/** Runs a command to its end and gives its exit status. */
export async function runCommand([name = "serve", ...args]: string[], root: string, stopping: AbortSignal) {
  const problems = findProblems([name]);
  const parsed = parseConfig(process.env);
  if (parsed.ok && parsed.config.databaseUrl === "")
    problems.push("DATABASE_URL: must be set; only `npm start` brings a database of its own");
  if (problems.length > 0 || !parsed.ok) return refuse(problems);
  try {
    return (await commands[name]?.(args, { config: parsed.config, root, stopping })) ?? 2;
  } catch (error) {
    if (stopping.aborted) return 1;
    return explain(error);
  }
}

function refuse(problems: string[]): number {
  console.error(
    `\n✗ Foothold cannot start with these settings:\n${problems.map((line) => `  ${line}`).join("\n")}`,
  );
  console.error("  What to do: change these environment variables; the README lists all of them.\n");
  return 2;
}

function otherLineTodo(): string {
  const folder = process.env.FOOTHOLD_DATA;
  const anew = folder
    ? `for a demo made anew, delete the folder ${folder} or set FOOTHOLD_DATA to an empty one; to keep what is in it, `
    : "";
  return `${anew}start the version of Foothold that made it, or restore a backup from before.`;
}

function explain(error: unknown): number {
  const { code, message } = error as { code?: string; message?: string };
  const todo =
    error instanceof OtherLine
      ? otherLineTodo()
      : error instanceof MasterKey
        ? USE_SCOPED_KEY
        : error instanceof PortTaken
          ? "stop the program that uses the port, or set PORT to another."
          : code === "EACCES"
            ? "set PORT to 1024 or more, or run with leave to use lower ports."
            : code === "EADDRNOTAVAIL" || code === "ENOTFOUND"
              ? "set HOST to an address of this machine."
              : /^(28P01|28000|3D000|ECONNREFUSED|ENOTFOUND)$/.test(code ?? "")
                ? "check DATABASE_URL, and that the database runs."
                : "run it again; if it fails in the same way, report the lines above.";
  console.error(
    `\n✗ ${todo.endsWith("above.") ? ((error as Error).stack ?? message) : message}\n  What to do: ${todo}\n`,
  );
  return 1;
}
