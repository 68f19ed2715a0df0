import type { Job } from "../job";
import { endAttestations } from "./ending.server";

/** Warns before a right-to-work record ends, and holds what is open when it has ended. */
export const endAttestationsJob: Job = async (_payload, { db, log, now }) => {
  const { soon, ended, followUps } = await endAttestations({ db, now, actor: { role: "system" } });
  if (soon + ended + followUps > 0) log.info({ soon, ended, followUps }, "right-to-work records end");
};
