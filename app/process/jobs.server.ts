import type { Job } from "../job";

/** Every background job by the name it is queued under. A feature adds its own here. */
export const jobs: Record<string, Job> = {};

/** Jobs that run by the clock: minute, hour, day of month, month, day of week, in UTC. */
export const schedule: { job: string; at: string }[] = [];
