// @ts-check
/** What the start says while it works. Everything goes to stderr: standard output belongs to the command that is run. */

/** A failure that a person can do something about. */
export class Trouble extends Error {
  /**
   * @param {string} what what went wrong, one sentence
   * @param {string} todo what to do about it
   */
  constructor(what, todo) {
    super(what);
    this.name = "Trouble";
    this.todo = todo;
  }
}

/** @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** @param {number} since from `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a piece of work and shows that it is under way, every ten seconds too, so that nobody takes it for hung.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  say(`• ${label} …`);
  const heartbeat = setInterval(() => say(`  still working: ${label} (${seconds(began)})`), 10_000);
  try {
    const value = await work();
    say(`  done in ${seconds(began)}`);
    return value;
  } finally {
    clearInterval(heartbeat);
  }
}

/** @param {unknown} error */
export function sayFailure(error) {
  if (error instanceof Trouble) {
    say(`\n✗ ${error.message}`);
    say(`  What to do: ${error.todo}\n`);
  } else {
    say(`\n✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    say("  What to do: run the command again; if it fails in the same way, report the lines above.\n");
  }
}
