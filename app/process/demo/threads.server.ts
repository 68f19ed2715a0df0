import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { doShare, makeDemo, type Share } from "./load.server";
import type { Size } from "./size";
import { openWorld, type World } from "./world.server";

/** What every thread has to know to do its share. */
export interface Task {
  databaseUrl: string;
  /** The moment of loading, in milliseconds. */
  now: number;
  size: Size;
  /** Connections at most, of each thread. */
  hands: number;
}

/** Sent to a thread; it answers with the stage when its share is done. */
type Order = Share;

/** Where the built server keeps this module: what a thread runs. A source cannot be run as it is. */
const HERE = import.meta.url;
export const canSpread = HERE.endsWith(".js");

/** Shares the work of each stage among this thread and so many others of the built server. */
export async function withThreads(
  count: number,
  task: Task,
  { world, stopping }: { world: World; stopping: AbortSignal | undefined },
): Promise<void> {
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL(HERE), { workerData: { shareOfDemo: task } }),
  );
  const end = () => Promise.all(threads.map((thread) => thread.terminate()));
  const onStop = () => void end();
  stopping?.addEventListener("abort", onStop, { once: true });
  try {
    await makeDemo(world, task.size, async (stage) => {
      const order = (part: number): Order => ({ stage, part, of: count + 1 });
      await Promise.all([
        doShare(world, task.size, order(count), task.hands),
        ...threads.map((thread, part) => share(thread, order(part))),
      ]);
    });
  } finally {
    stopping?.removeEventListener("abort", onStop);
    await end();
  }
}

function share(thread: Worker, order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    const early = () => settle(new Error("A thread that made the demo ended too early"));
    function settle(error?: Error) {
      thread.off("message", finished).off("error", settle).off("exit", early);
      if (error) reject(error);
      else resolve();
    }
    const finished = () => settle();
    thread.on("message", finished).on("error", settle).on("exit", early);
    thread.postMessage(order);
  });
}

const given = (workerData as { shareOfDemo?: Task } | null)?.shareOfDemo;
if (!isMainThread && parentPort && given) {
  const { databaseUrl, now, size, hands } = given;
  const world = openWorld(databaseUrl, new Date(now), hands);
  parentPort.on("message", async (order: Order) => {
    await doShare(world, size, order, hands);
    parentPort?.postMessage(order.stage);
  });
}
