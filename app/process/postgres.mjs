// @ts-check
/**
 * PostgreSQL as a child of Foothold: made, started, watched and stopped from its own programs. Several
 * processes of one folder share one server; the last to leave stops it. A server that outlived its
 * process (kill -9) is found by its `postmaster.pid` and used again.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createConnection, createServer } from "node:net";
import { join } from "node:path";
import { programName, programs, serverPlace, serverUser } from "./postgres-files.mjs";
import { identity, isAlive, lives, run, until, withLock } from "./processes.mjs";
import { say, step, Trouble } from "./progress.mjs";

/**
 * @typedef {object} Embedded
 * @property {string} url of the superuser, to the database `postgres`
 * @property {(database: string) => string} urlOf
 * @property {() => number} pid of the server now running
 * @property {() => Promise<void>} release leaves the server, and stops it when nobody else uses it
 */

/** For tests: what is lost in a crash is worth nothing there, and waiting for the disk is. */
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/**
 * @param {{ root: string, home: string, throwAway?: boolean }} options `home` is the data folder; `throwAway` gives up durability for speed
 * @returns {Promise<Embedded>}
 */
export async function embeddedPostgres({ root, home, throwAway = false }) {
  const as = serverUser();
  const place = serverPlace(home, as);
  const users = join(home, "postgres-users");
  const me = join(users, String(process.pid));
  const lock = join(home, "postgres-lock");
  const native = programs(root, as);
  const server = { native, as, data: join(place, "data"), log: join(home, "postgres.log"), throwAway };
  const password = keptPassword(join(home, "postgres-password"));
  mkdirSync(users, { recursive: true });

  const { port } = await withLock(lock, async () => {
    writeFileSync(me, identity());
    if (!existsSync(server.data)) await create(server, password);
    return runningServer(server.data) ?? (await launch(server, freePort));
  });
  const watch = setInterval(() => void revive(), 500).unref();
  let reviving = false;
  async function revive() {
    if (reviving || runningServer(server.data)) return;
    reviving = true;
    say("PostgreSQL has stopped by itself; starting it again.");
    await withLock(
      lock,
      async () => runningServer(server.data) ?? (await launch(server, async () => port)),
    ).catch((error) => say(`PostgreSQL did not start again: ${error.message}`));
    reviving = false;
  }
  const urlOf = (/** @type {string} */ database) =>
    `postgres://foothold:${password}@127.0.0.1:${port}/${database}`;
  return {
    url: urlOf("postgres"),
    urlOf,
    pid: () => runningServer(server.data)?.pid ?? 0,
    release: async () => {
      clearInterval(watch);
      await until(() => !reviving, 30_000);
      await withLock(lock, async () => {
        rmSync(me, { force: true });
        if (!otherUsers(users)) await stop(server.data);
      });
    },
  };
}

/** @param {string} file */
function keptPassword(file) {
  if (!existsSync(file)) {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}

/** Whether a living process but this one uses the server; forgets those that died. @param {string} folder */
function otherUsers(folder) {
  let others = false;
  for (const name of readdirSync(folder)) {
    if (lives(readFileSync(join(folder, name), "utf8"))) others = true;
    else rmSync(join(folder, name), { force: true });
  }
  return others;
}

/** @typedef {{ native: string, as: import("./postgres-files.mjs").RunAs, data: string, log: string, throwAway: boolean }} Server */

/** Makes the data folder; under another name first, so that one that is cut short is never taken for whole. @param {Server} server @param {string} password */
async function create({ native, as, data, throwAway }, password) {
  await step("Creating the database server's data folder", async () => {
    const unfinished = `${data}.unfinished`;
    const secret = `${data}.secret`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    writeFileSync(secret, password, { mode: 0o600 });
    if (as) for (const path of [unfinished, secret]) chownSync(path, as.uid, as.gid);
    const args = [
      "--pgdata",
      unfinished,
      "--username=foothold",
      `--pwfile=${secret}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-instructions",
    ];
    if (throwAway) args.push("--no-sync");
    const { code, output } = await run(join(native, "bin", programName("initdb")), args, {
      cwd: unfinished,
      env: environment(),
      ...as,
    });
    rmSync(secret, { force: true });
    if (code !== 0) {
      rmSync(unfinished, { recursive: true, force: true });
      throw new Trouble(
        `PostgreSQL could not create its data folder ${data}:\n${output.trim()}`,
        /space|ENOSPC/i.test(output)
          ? "free some disk space and run the command again."
          : "put right what it names, or set DATABASE_URL to a PostgreSQL that you run yourself.",
      );
    }
    renameSync(unfinished, data);
  });
}

/**
 * The server's programs read no settings of ours, and speak English in its log.
 * @returns {any}
 */
const environment = () => ({
  PATH: process.env.PATH,
  LC_ALL: "C",
  TZ: "UTC",
  ...(process.platform === "win32" ? { SystemRoot: process.env.SystemRoot } : {}),
});

/**
 * The server that now serves the data folder, by its `postmaster.pid`, or undefined.
 * @param {string} data
 * @returns {{ pid: number, port: number } | undefined}
 */
function runningServer(data) {
  const { pid, port, status } = pidFile(data);
  return pid > 0 && status === "ready" && isAlive(pid) && servesFolder(pid, data) ? { pid, port } : undefined;
}

/** @param {string} data */
function pidFile(data) {
  let lines = [""];
  try {
    lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {}
  return { pid: Number(lines[0]) || 0, port: Number(lines[3]) || 0, status: lines[7]?.trim() };
}

/** After a restart of the machine the number may be another program's. @param {number} pid @param {string} data */
function servesFolder(pid, data) {
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}

/**
 * @param {Server} server
 * @param {() => Promise<number>} choosePort
 * @returns {Promise<{ pid: number, port: number }>}
 */
async function launch(server, choosePort) {
  await clearRemains(server.data);
  for (let tries = 1; ; tries += 1) {
    const port = await choosePort();
    const began = await spawnServer(server, port);
    if (began.pid) return { pid: began.pid, port };
    const portTaken = /could not bind|Address already in use/.test(began.lastWords);
    if (tries === 5 || !portTaken) {
      throw new Trouble(
        `PostgreSQL did not start:\n${began.lastWords.trim()}`,
        `read ${server.log}, put right what it names, and run the command again; or set DATABASE_URL to a PostgreSQL that you run yourself.`,
      );
    }
  }
}

/**
 * Waits out what a killed server leaves behind: children that are still ending, and a zombie whose number
 * stays in `postmaster.pid` and that PostgreSQL takes for a living server.
 * @param {string} data
 */
async function clearRemains(data) {
  const { pid } = pidFile(data);
  if (!pid) return;
  // One that is starting or stopping becomes ready or goes.
  await until(() => !isAlive(pid) || !servesFolder(pid, data), 30_000);
  await until(() => !someoneWorksIn(data), 15_000);
  if (!isAlive(pid) || !servesFolder(pid, data)) rmSync(join(data, "postmaster.pid"), { force: true });
}

/** Whether a process (a server's child) still has its place in the data folder. @param {string} data */
function someoneWorksIn(data) {
  if (process.platform !== "linux") return false;
  return readdirSync("/proc").some(
    (name) => /^\d+$/.test(name) && isAlive(Number(name)) && servesFolder(Number(name), data),
  );
}

/** @param {Server} server @param {number} port @returns {Promise<{ pid: number, lastWords: string }>} pid 0 when it ended at once */
async function spawnServer({ native, as, data, log, throwAway }, port) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `max_connections=${throwAway ? 400 : 100}`,
    "shared_buffers=128MB",
    "log_min_messages=warning",
    ...(throwAway ? careless : []),
  ];
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const long = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;
  const output = openSync(log, long ? "w" : "a", 0o600);
  const before = statSync(log).size;
  // Detached: Ctrl-C reaches the whole foreground group, and the server must outlive the requests being finished.
  const child = spawn(join(native, "bin", programName("postgres")), args, {
    cwd: data,
    env: environment(),
    detached: true,
    stdio: ["ignore", output, output],
    ...as,
  });
  closeSync(output);
  let ended = false;
  child.on("exit", () => (ended = true));
  child.on("error", () => (ended = true));
  child.unref();
  const ready = await until(
    async () => ended || (runningServer(data)?.pid === child.pid && (await answers(port))),
    60_000,
  );
  if (!ready || ended) {
    if (!ended) child.kill("SIGKILL");
    return { pid: 0, lastWords: readFileSync(log).subarray(before).toString("utf8").slice(-2000) };
  }
  return { pid: child.pid ?? 0, lastWords: "" };
}

/** Whether a server takes connections. @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.once("connect", () => socket.end(() => resolve(true)));
    socket.once("error", () => resolve(false));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Stops the server of a data folder: politely, then less so. @param {string} data */
async function stop(data) {
  const { pid } = pidFile(data);
  if (!pid || !isAlive(pid) || !servesFolder(pid, data)) return;
  for (const [signal, patience] of /** @type {const} */ ([
    ["SIGINT", 15_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 2_000],
  ])) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isAlive(pid), patience)) return;
  }
}
