// @ts-check
/** Finds a browser for the tests, or installs one. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { root } from "./prepare.mjs";
import { run } from "./processes.mjs";
import { step, Trouble } from "./progress.mjs";

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
  const found = named || ownOfPlaywright() || ofTheSystem();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) await installForDebian();
  return ofTheSystem() || (await installByPlaywright());
}

/** Playwright's own Chromium for windowless use, which lies beside the one with windows. */
function ownOfPlaywright() {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
  const program = chromium.executablePath();
  return program && existsSync(program) ? program : "";
}

function ofTheSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin");
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).concat(PLACES);
  return candidates.find((program) => existsSync(program)) ?? "";
}

async function installForDebian() {
  await step("Installing Chromium from Debian's packages", async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { show: true, env });
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { show: true, env });
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
