import type { Job } from "../job";
import { lapseOffers } from "./lapse.server";
import { lapseProposals } from "./proposal-lapse.server";

/** Ends offers that were not answered in time. */
export const lapseOffersJob: Job = async (_payload, { db, log, now }) => {
  const lapsed = await lapseOffers({ db, now, actor: { role: "system" } });
  if (lapsed > 0) log.info({ lapsed }, "offers lapsed");
};

/** Ends proposals that were not answered in time. */
export const lapseProposalsJob: Job = async (_payload, { db, log, now }) => {
  const lapsed = await lapseProposals({ db, now, actor: { role: "system" } });
  if (lapsed > 0) log.info({ lapsed }, "proposals lapsed");
};
