// @ts-check
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { say } from "./progress.mjs";

/**
 * When a process began, as an opaque text; "" when there is no such process or it is a zombie.
 * With the number it identifies a process for good: numbers alone are used again.
 * @param {number} pid
 */
function birth(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return "";
  }
  if (process.platform === "linux") {
    try {
      // The name, in brackets, may hold spaces: count the fields from the closing bracket.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return fields[0] === "Z" || fields[0] === "X" ? "" : (fields[19] ?? "");
    } catch {
      return "";
    }
  }
  if (process.platform === "win32") return "unknown";
  const ps = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  return ps === "" || ps.startsWith("Z") ? "" : ps.replace(/^\S+\s+/, "");
}

/** @param {number} pid a zombie counts as gone */
export const isAlive = (pid) => birth(pid) !== "";

/** This process, or another, as `number birth`. */
export const identity = (pid = process.pid) => `${pid} ${birth(pid)}`;

/** @param {string} text what `identity` gave */
export function lives(text) {
  const pid = Number.parseInt(text, 10);
  return pid > 0 && identity(pid) === text.trim();
}

/**
 * Waits until a condition holds; false when it did not within the time.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} milliseconds
 */
export async function until(holds, milliseconds, every = 25) {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await pause(every);
  }
  return true;
}

/**
 * Does a piece of work while no other process does work under the same folder name. A lock whose holder
 * died is taken over.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  const owner = join(folder, "owner");
  for (let tries = 0; ; tries += 1) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, identity());
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
    if (isAbandoned(folder, owner)) takeAway(folder, owner);
    else {
      if (tries === 20) say("  waiting for another start in this folder to finish its work …");
      await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {string} owner */
function isAbandoned(folder, owner) {
  try {
    return !lives(readFileSync(owner, "utf8"));
  } catch {
    // Between making the folder and writing the owner lies a moment; after it, the maker died.
    try {
      return Date.now() - statSync(folder).mtimeMs > 3000;
    } catch {
      return false;
    }
  }
}

/** Removes an abandoned lock, moving it aside first, so that of two who try only one succeeds. @param {string} folder @param {string} owner */
function takeAway(folder, owner) {
  const aside = `${folder}.${process.pid}.${Date.now()}`;
  try {
    renameSync(folder, aside);
    if (isAbandoned(aside, join(aside, "owner"))) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, dirname(owner));
  } catch {
    // Somebody else was quicker.
  }
}

/**
 * Runs a program to its end. Its output goes to stderr, or is collected and given back.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, signal?: AbortSignal | undefined, uid?: number | undefined, gid?: number | undefined }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, env = process.env, show = false, signal, uid, gid } = {}) {
  return new Promise((resolve, reject) => {
    const as = uid === undefined ? {} : { uid, gid };
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], ...as });
    let output = "";
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (show) process.stderr.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const stop = () => child.kill("SIGTERM");
    signal?.addEventListener("abort", stop, { once: true });
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
