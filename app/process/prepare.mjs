// @ts-check
/** Brings the folder into the state that running needs: packages as locked, a build as new as the sources. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { precompress } from "./precompress.mjs";
import { run, withLock } from "./processes.mjs";
import { step, Trouble } from "./progress.mjs";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @typedef {AbortSignal | undefined} Signal */

/** @param {Signal} [signal] */
export const prepareToRun = (signal) =>
  withLock(join(root, ".foothold", "preparing"), async () => {
    await install(signal);
    await build(signal);
  });

/** @param {Signal} [signal] */
export const prepareToolsOnly = (signal) =>
  withLock(join(root, ".foothold", "preparing"), () => install(signal));

/** Refuses a Node that is too old to run this, before it fails in a way that explains nothing. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits)
    throw new Trouble(
      `This is Node ${version}, which Foothold does not run on.`,
      "install Node 20.19, 22.12 or 24, from https://nodejs.org, and run the command again.",
    );
}

/** @param {Signal} signal */
async function install(signal) {
  const stamp = join(root, "node_modules", ".foothold-stamp");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");
  if (read(stamp) === wanted) return;
  if (!installedAsLocked()) {
    await step("Installing packages (about a minute the first time)", async () => {
      const [program, first] = npm();
      const args = [...first, "ci", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund"];
      const { code, output } = await run(program, args, {
        cwd: root,
        show: true,
        env: { ...process.env, NODE_ENV: "development" },
        signal,
      });
      if (signal?.aborted) throw signal.reason;
      if (code !== 0) throw installTrouble(output);
    });
  }
  writeFileSync(stamp, wanted);
}

/** @param {string} output npm's own words */
function installTrouble(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output))
    return new Trouble(
      "npm could not reach the package registry.",
      "check the network connection (and proxy settings), then run the command again.",
    );
  if (/EACCES|EPERM|EROFS/.test(output))
    return new Trouble(
      `npm may not write in ${root}.`,
      "run as the user who owns the folder, or change its owner.",
    );
  if (/ENOSPC/.test(output))
    return new Trouble("The disk is full.", "free about 1 GB and run the command again.");
  return new Trouble(
    "npm could not install the packages.",
    "read npm's message above, put right what it names, and run the command again.",
  );
}

/** The npm that runs us, else the one on the path. @returns {[string, string[]]} */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith("npm-cli.js")) return [process.execPath, [cli]];
  const beside = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
  if (existsSync(beside)) return [process.execPath, [beside]];
  const name = process.platform === "win32" ? "npm.cmd" : "npm";
  const found = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
  if (!found)
    throw new Trouble(
      "npm, which comes with Node, is not on the path.",
      "install Node from https://nodejs.org and run `npm start`.",
    );
  return [name, []];
}

/** Whether node_modules already holds every locked package, as after `npm install` or `npm ci` by hand. */
function installedAsLocked() {
  try {
    const packages = (/** @type {string} */ file) => JSON.parse(readFileSync(file, "utf8")).packages;
    const locked = packages(join(root, "package-lock.json"));
    const present = packages(join(root, "node_modules", ".package-lock.json"));
    return Object.entries(locked).every(
      ([path, entry]) =>
        path === "" ||
        (path in present
          ? present[path].version === entry.version
          : entry.optional && !suitsThisMachine(entry)),
    );
  } catch {
    return false;
  }
}

/** @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry a locked optional package; one that names no machine is for the sake of another that does */
function suitsThisMachine({ os, cpu, libc }) {
  if ((!os && !cpu) || (libc && !libc.includes("glibc"))) return false;
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}

const sources = [
  "app",
  "db",
  "search",
  "emails",
  "public",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
  "tsconfig.json",
];

/** A digest of name, size and time of every file that the build reads. */
function stateOfSources() {
  const digest = createHash("sha256");
  const visit = (/** @type {string} */ path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else if (!/\.(test\.tsx?|mjs|md)$/.test(path))
      digest.update(`${path.slice(root.length)} ${found.size} ${found.mtimeMs}\n`);
  };
  for (const source of sources) visit(join(root, source));
  return digest.digest("hex");
}

/** Builds the client and the server, unless the build is of these very sources. @param {Signal} [signal] */
export async function build(signal, { always = false } = {}) {
  const stamp = join(root, "build", ".stamp");
  const state = stateOfSources();
  if (!always && read(stamp) === state) return;
  await step("Building the pages and the server", async () => {
    rmSync(stamp, { force: true });
    const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, NODE_ENV: "production" };
    const { code, output } = await run(process.execPath, [cli, "vite:build"], { cwd: root, env, signal });
    if (signal?.aborted) throw signal.reason;
    if (code !== 0) {
      process.stderr.write(output);
      throw new Trouble(
        "The build failed.",
        "put right what the message above names; if you changed nothing, delete node_modules and build, and run the command again.",
      );
    }
    await precompress(join(root, "build", "client", "assets"));
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, state);
  });
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
