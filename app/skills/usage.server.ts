import type { Db } from "../../db/client.server";
import { skillUse } from "../../db/queries/skills.server";
import { type Usage, usageOf } from "./usage";

/** Counting goes through everybody's skills, and what is most used changes slowly. */
const KEPT_MS = 10 * 60_000;

const kept = new WeakMap<Db, { at: number; usage: Promise<Usage> }>();

/** How much each skill is used, as it was within the last ten minutes. */
export function currentUsage(db: Db, now: Date): Promise<Usage> {
  const known = kept.get(db);
  if (known && Math.abs(now.getTime() - known.at) < KEPT_MS) return known.usage;
  const usage = skillUse(db).then(usageOf);
  kept.set(db, { at: now.getTime(), usage });
  // What could not be counted is asked again, not kept.
  usage.catch(() => kept.delete(db));
  return usage;
}
