import type { Job } from "../job";
import { browserOf, sessionsOf } from "./sessions.server";

/** Removes sessions that are over, codes that are worth nothing, searches for people, uploaded lists, and counts of tries that no limit asks for. */
export const tidyAccounts: Job = async (_payload, { db, config, now }) => {
  const yesterday = new Date(now.getTime() - 24 * 3_600_000);
  const { mode, publicUrl: origin } = config;
  await sessionsOf(browserOf({ db, origin, mode }, null)).tidy();
  await db.deleteFrom("signInCode").where("expiresAt", "<", yesterday).execute();
  // Names stand in what officers searched for and in the lists that they uploaded.
  await db
    .deleteFrom("formDraft")
    .where("kind", "in", ["people-search", "import-people", "import-employers"])
    .where("updatedAt", "<", yesterday)
    .execute();
  await db.deleteFrom("attempt").where("since", "<", yesterday).execute();
};
