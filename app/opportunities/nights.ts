import type { WeekPattern } from "../ui/week-slots";
import { mayWorkAtNight } from "./shifts";

/** The condition that shifts at night are, whether or not the employer ticked it: people exclude it. */
export const NIGHTS = "nights";

/** Whether some way to do the job has night work. */
export const hasNightWork = (post: { patterns: readonly WeekPattern[] }): boolean =>
  post.patterns.some(mayWorkAtNight);
