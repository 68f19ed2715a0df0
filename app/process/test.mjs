// @ts-check
/**
 * `npm test`: installs what is missing, runs every check and test, and ends with `N passed, N failed`.
 * `npm test -- PATTERN` runs only the checks whose name, and the tests whose file, contains the pattern; where
 * no file does, the tests whose own name contains it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browser } from "./browser.mjs";
import { build, checkNode, prepareToolsOnly, root } from "./prepare.mjs";
import { run } from "./processes.mjs";
import { say, sayFailure, seconds, Trouble } from "./progress.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const pattern = process.argv.slice(2).join(" ");
const reports = join(root, "test-results");
const bin = (/** @type {string} */ path) => join(root, "node_modules", path);

const FOLDERS = ["app", "db", "search", "emails", "tests"].filter((folder) => existsSync(join(root, folder)));

/** Everything that is either right or wrong as a whole. @type {[string, string[]][]} */
const CHECKS = [
  ["format and lint", [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "--colors=off"]],
  ["arrows", [bin("dependency-cruiser/bin/dependency-cruise.mjs"), ...FOLDERS]],
  ["dead code", [bin("knip/bin/knip.js"), "--no-progress", "--no-config-hints"]],
  ["types", [bin("typescript-7/bin/tsc"), "--noEmit"]],
  ["database types", [join(root, "app", "process", "run.mjs"), "app/process/write-db-types.ts", "--verify"]],
];

/** Colours are for eyes, not for files. */
const PLAIN = process.stderr.isTTY
  ? { ...process.env, FORCE_COLOR: "1" }
  : { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

const began = performance.now();
/** @type {Count} */
const total = { passed: 0, failed: 0 };
const stopping = new AbortController();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => stopping.abort(signal));

try {
  checkNode();
  process.chdir(root);
  await prepareToolsOnly(stopping.signal);
  mkdirSync(reports, { recursive: true });
  const tests = testsToRun();
  // All side by side, since each of them alone leaves cores idle at times; what is tested waits for what is built.
  await Promise.all([
    ...CHECKS.filter(([name]) => name.includes(pattern)).map(([name, command]) =>
      inTurn(name, () => check(command)),
    ),
    inTurn("build", () => build(stopping.signal).then(() => undefined)).then(() =>
      Promise.all([
        inTurn("unit and database tests", () => vitest(tests.vitest, tests.byTestName)),
        inTurn("tests of the start", () => vitest(tests.start, tests.byTestName)),
        ...(tests.playwright.length > 0 ? [inTurn("browser tests", () => playwright(tests))] : []),
      ]),
    ),
  ]);
  if (pattern && total.passed + total.failed === 0) {
    throw new Trouble(
      `Nothing is called "${pattern}".`,
      "give a part of a check's name, of a test's file, or of a test's own name.",
    );
  }
} catch (error) {
  total.failed += 1;
  if (!stopping.signal.aborted) sayFailure(error);
}
say(`\nTook ${seconds(began)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * Runs one part to its end, whatever becomes of it, and adds what it counts. What it does not count (undefined) only fails.
 * @param {string} name
 * @param {() => Promise<Count | undefined>} work
 */
async function inTurn(name, work) {
  if (stopping.signal.aborted) throw stopping.signal.reason;
  const start = performance.now();
  say(`• ${name} …`);
  /** @type {Count | undefined} */
  let count;
  try {
    count = await work();
  } catch (error) {
    sayFailure(error);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count?.passed ?? 0;
  total.failed += count?.failed ?? 0;
  const words = count ? `${count.passed} passed, ${count.failed} failed` : "done";
  say(`${count?.failed ? "✗" : "✓"} ${name}: ${words} (${seconds(start)})`);
}

/** @param {string[]} command @returns {Promise<Count>} */
async function check(command) {
  const { code, output } = await run(process.execPath, command, { cwd: root, signal: stopping.signal });
  if (code !== 0) say(output.trim());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Tests that start and end whole processes, as vitest.config.ts has them. @param {string} file */
function ofStart(file) {
  return file.startsWith("tests/start/");
}

/** The test files that the pattern leaves, all of them where it may be a test's own name. */
function testsToRun() {
  const wanted = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file));
  const named = wanted.filter((file) => file.includes(pattern));
  const chosen = named.length > 0 ? named : wanted;
  const vitest = chosen.filter((file) => /\.test\.tsx?$/.test(file));
  return {
    vitest: vitest.filter((file) => !ofStart(file)),
    start: vitest.filter(ofStart),
    playwright: chosen.filter((file) => /^tests\/browser\/.*\.spec\.ts$/.test(file)),
    byTestName: named.length === 0,
  };
}

/** @typedef {ReturnType<typeof testsToRun>} Tests */

/** @param {string[]} files @param {boolean} byTestName @returns {Promise<Count | undefined>} */
async function vitest(files, byTestName) {
  if (files.length === 0) return undefined;
  const isOfStart = files.every(ofStart);
  const report = join(reports, isOfStart ? "start.json" : "vitest.json");
  rmSync(report, { force: true });
  const args = [
    "run",
    isOfStart ? "--project=start" : "--project=!start",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    "--passWithNoTests",
  ];
  if (pattern) args.push(...(byTestName ? ["-t", pattern] : files));
  const { code } = await run(process.execPath, [bin("vitest/vitest.mjs"), ...args], {
    cwd: root,
    env: PLAIN,
    show: true,
    signal: stopping.signal,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  // A file that cannot be loaded has no tests to fail.
  const broken = testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return counted(numPassedTests, numFailedTests + broken, code);
}

/** @param {Tests} tests @returns {Promise<Count>} */
async function playwright({ playwright: files, byTestName }) {
  const report = join(reports, "playwright.json");
  rmSync(report, { force: true });
  const args = ["test", "--reporter=dot,json", "--pass-with-no-tests"];
  if (pattern) args.push(...(byTestName ? ["--grep", escaped(pattern)] : files.map(escaped)));
  const env = { ...PLAIN, CHROMIUM_PATH: await browser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const { code } = await run(process.execPath, [bin("@playwright/test/cli.js"), ...args], {
    cwd: root,
    env,
    show: true,
    signal: stopping.signal,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
  return counted(stats.expected + stats.flaky, stats.unexpected + errors.length, code);
}

/** A suite that ends badly without a failed test has failed all the same. @param {number} passed @param {number} failed @param {number} code */
function counted(passed, failed, code) {
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {string} text as a regular expression that finds just it */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
