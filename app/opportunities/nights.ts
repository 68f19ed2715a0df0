import { worksAtNight } from "./shifts";

/** The condition that shifts at night are, whether or not the employer ticked it: people exclude it. */
export const NIGHTS = "nights";

/** Whether some way to do the job has night work. */
export const hasNightWork = (post: {
  patterns: readonly { slots: readonly (readonly [number, number])[] }[];
}): boolean => post.patterns.some((pattern) => worksAtNight(pattern.slots));
