/** How long work that can wait may hold the event loop at a time, in milliseconds. */
const TURN_MS = 8;

/** The turns of long work at the event loop: whoever does it asks after each small piece whether its turn is over. */
export class Turns {
  private began = performance.now();

  isOver(): boolean {
    return performance.now() - this.began >= TURN_MS;
  }

  /** Lets all that waits go first. */
  async next(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.began = performance.now();
  }
}
