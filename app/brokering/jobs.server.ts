import type { Job } from "../job";
import { remindOfAnswers } from "./answers-due.server";
import { lapseInterviews, remindOfInterviews } from "./interview-jobs.server";
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

/** Ends invitations to interviews whose time came without an answer. */
export const lapseInterviewsJob: Job = async (_payload, { db, log, now }) => {
  const lapsed = await lapseInterviews({ db, now, actor: { role: "system" } });
  if (lapsed > 0) log.info({ lapsed }, "interviews lapsed");
};

/** Reminds both sides of an interview the day before. */
export const remindOfInterviewsJob: Job = async (_payload, { db, log, now }) => {
  const interviews = await remindOfInterviews({ db, now, actor: { role: "system" } });
  if (interviews > 0) log.info({ interviews }, "reminded of interviews");
};

/** Reminds employers of answers that are late. */
export const remindOfAnswersJob: Job = async (_payload, { db, log, now }) => {
  const posts = await remindOfAnswers({ db, now, actor: { role: "system" } });
  if (posts > 0) log.info({ posts }, "reminded of late answers");
};
