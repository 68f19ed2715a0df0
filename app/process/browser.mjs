// @ts-check
/** Finds a browser for the tests, or installs one. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { root } from "./prepare.mjs";
import { run } from "./processes.mjs";
import { step, Trouble } from "./progress.mjs";

/** Debian's Chromium without windows: it judges a page in half the time of the one with them. */
const WITHOUT_WINDOWS = "chromium-headless-shell";
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The program of a Chromium, as CHROMIUM_PATH, Playwright or the system has it; installs one where there is none.
 * @returns {Promise<string>}
 */
export async function browser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Trouble(
      `CHROMIUM_PATH names ${named}, which is not there.`,
      "set it to a Chromium or Chrome program, or unset it.",
    );
  const found = named || ownOfPlaywright() || ofTheSystem([WITHOUT_WINDOWS]);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) await installForDebian();
  return ofTheSystem([WITHOUT_WINDOWS, ...NAMES], PLACES) || (await installByPlaywright());
}

/** The Chromium that `playwright install` put here. */
function ownOfPlaywright() {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
  const program = chromium.executablePath();
  return program && existsSync(program) ? program : "";
}

/** @param {string[]} names of programs, the better ones first @param {string[]} places where others put theirs */
function ofTheSystem(names, places = []) {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name))).concat(places);
  return candidates.find((program) => existsSync(program)) ?? "";
}

async function installForDebian() {
  await step("Installing Chromium from Debian's packages", async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = ["install", "-y", "-q", "--no-install-recommends"];
    await run("apt-get", ["update", "-q"], { show: true, env });
    const { code } = await run("apt-get", [...install, WITHOUT_WINDOWS], { show: true, env });
    // Older Debian has it in one piece with the windows only.
    if (code !== 0 && !ofTheSystem(NAMES, PLACES))
      await run("apt-get", [...install, "chromium"], { show: true, env });
  });
}

async function installByPlaywright() {
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  const { code } = await step("Installing Playwright's Chromium", () =>
    run(process.execPath, [cli, "install", "chromium"], { cwd: root, show: true }),
  );
  const program = ownOfPlaywright();
  if (code === 0 && program) return program;
  throw new Trouble(
    "There is no browser for the browser tests, and none could be installed.",
    "install Chromium or Chrome and run the tests again; CHROMIUM_PATH can name its program.",
  );
}
