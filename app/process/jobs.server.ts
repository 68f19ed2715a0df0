import { sendCode, sendInvitation } from "../accounts/sending.server";
import { tidyAccounts } from "../accounts/tidying.server";
import {
  lapseInterviewsJob,
  lapseOffersJob,
  lapseProposalsJob,
  remindOfAnswersJob,
  remindOfInterviewsJob,
} from "../brokering/jobs.server";
import type { Job } from "../job";
import { countMatchesJob } from "../matching/counting.server";
import { retryMessages } from "../messages/retrying.server";
import { routeMessages } from "../messages/routing.server";
import { sendMessage } from "../messages/sending.server";
import { endAttestationsJob } from "../participants/jobs.server";
import type { Schedule } from "./worker.server";

/** Every background job by the name it is queued under. A feature adds its own here. */
export const jobs: Record<string, Job> = {
  "route-messages": routeMessages,
  "send-message": sendMessage,
  "retry-messages": retryMessages,
  "send-code": sendCode,
  "send-invitation": sendInvitation,
  "tidy-accounts": tidyAccounts,
  "lapse-offers": lapseOffersJob,
  "end-attestations": endAttestationsJob,
  "count-matches": countMatchesJob,
  "lapse-proposals": lapseProposalsJob,
  "lapse-interviews": lapseInterviewsJob,
  "remind-of-interviews": remindOfInterviewsJob,
  "remind-of-answers": remindOfAnswersJob,
};

/** Those of them that run by the clock. */
export const schedule: Schedule = [
  { job: "route-messages", at: "* * * * *" },
  { job: "retry-messages", at: "*/10 * * * *" },
  { job: "tidy-accounts", at: "20 3 * * *" },
  // Hourly: midnight is London's, and a process that slept catches up.
  { job: "lapse-offers", at: "5 * * * *" },
  { job: "end-attestations", at: "8 * * * *" },
  { job: "count-matches", at: "25 * * * *" },
  { job: "lapse-proposals", at: "10 * * * *" },
  { job: "lapse-interviews", at: "*/15 * * * *" },
  { job: "remind-of-interviews", at: "10 * * * *" },
  { job: "remind-of-answers", at: "15 * * * *" },
];
