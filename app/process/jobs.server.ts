import { sendCode } from "../accounts/sending.server";
import type { Job } from "../job";
import { retryMessages } from "../messages/retrying.server";
import { routeMessages } from "../messages/routing.server";
import { sendMessage } from "../messages/sending.server";

/** Every background job by the name it is queued under. A feature adds its own here. */
export const jobs: Record<string, Job> = {
  "route-messages": routeMessages,
  "send-message": sendMessage,
  "retry-messages": retryMessages,
  "send-code": sendCode,
};

/** Jobs that run by the clock: minute, hour, day of month, month, day of week, in UTC. */
export const schedule: { job: string; at: string }[] = [
  { job: "route-messages", at: "* * * * *" },
  { job: "retry-messages", at: "*/10 * * * *" },
];
