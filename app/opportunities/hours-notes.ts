import { weekLetter } from "../ui/week-sentence";
import { hoursOf, type WeekPattern } from "../ui/week-slots";
import { type LittleRest, littleRest } from "./rest";

/** Hours a week beyond which a person must agree in writing (Working Time Regulations 1998, reg. 4 and 5). */
export const LONGEST_WEEK = 48;

/** What is allowed, and may still be a slip: pointed out, never refused. */
export type HoursNote =
  | { note: "week-off"; week: string; name: string | null }
  | { note: "long-week"; hours: number; name: string | null }
  | ({ note: "little-rest" } & LittleRest);

/** Weeks off, weeks of more than 48 hours, and days without their rest. */
export const hoursNotes = (patterns: readonly WeekPattern[]): HoursNote[] => [
  ...weekNotes(patterns),
  ...littleRest(patterns).map((found) => ({ note: "little-rest" as const, ...found })),
];

const weekNotes = (patterns: readonly WeekPattern[]): HoursNote[] =>
  patterns.flatMap((pattern): HoursNote[] => {
    const name = pattern.name || null;
    const off =
      pattern.shape === "alternating"
        ? pattern.weeks.flatMap((slots, i): HoursNote[] =>
            slots.length === 0 ? [{ note: "week-off", week: weekLetter(i), name }] : [],
          )
        : [];
    const hours = hoursOf(pattern);
    return hours > LONGEST_WEEK ? [...off, { note: "long-week", hours, name }] : off;
  });
