// @ts-check
/**
 * Runs one of our TypeScript programs: `node app/process/run.mjs search/match-cli.ts …`. Installs what is
 * missing first, and leaves standard output and the exit status to the program.
 */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, prepareToolsOnly, root } from "./prepare.mjs";
import { sayFailure } from "./progress.mjs";

const [program = "", ...args] = process.argv.slice(2);
try {
  checkNode();
  await prepareToolsOnly();
} catch (error) {
  sayFailure(error);
  process.exit(1);
}
const loader = pathToFileURL(join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;
const child = spawn(process.execPath, ["--import", loader, resolve(root, program), ...args], {
  stdio: "inherit",
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code ?? 1));
