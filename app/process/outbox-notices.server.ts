import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** A notice may be lost with its connection; what it told of is found by looking again this often. */
const LOOK_AGAIN_MS = 2_000;
const RECONNECT_MS = 1_000;

/**
 * Calls `read` when something is written to the outbox, and now and then, until stopped.
 * @param read never rejects, and shares the work of calls that come at once
 */
export async function onOutbox(
  databaseUrl: string,
  read: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal }).catch(() => undefined);

  async function look(): Promise<void> {
    while (!signal.aborted) {
      await rest(LOOK_AGAIN_MS);
      if (!signal.aborted) await read();
    }
  }

  async function listen(): Promise<void> {
    while (!signal.aborted) {
      const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
      let letGo: () => void = () => undefined;
      const lost = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      client.on("error", letGo);
      client.on("end", letGo);
      signal.addEventListener("abort", letGo, { once: true });
      client.on("notification", () => void read());
      try {
        await client.connect();
        await client.query("listen outbox");
        await read();
        await lost;
      } catch {
        // The next look finds what was missed meanwhile.
      }
      signal.removeEventListener("abort", letGo);
      await client.end().catch(() => undefined);
      if (!signal.aborted) await rest(RECONNECT_MS);
    }
  }

  await Promise.all([look(), listen()]);
}
