import type { Transaction } from "kysely";
import type { Post } from "../../db/queries/posts.server";
import { type SlotRanges, toMultirange } from "../../db/slots";
import type { DB } from "../../db/types";
import type { WeekPattern } from "../ui/week-slots";
import type { HoursInput } from "./hours";
import { patternOf } from "./patterns";
import { averageHours, hourlyPence } from "./pay-year";

const weeksOf = (pattern: WeekPattern) => (pattern.shape === "alternating" ? pattern.weeks : [pattern.slots]);

const quarters = (hours: number | null | undefined) => (hours == null ? null : Math.round(hours * 4));

/** Writes a post's weeks in place of those it had, and what an hour of a year's pay is worth by them. */
export async function saveHours(
  trx: Transaction<DB>,
  post: Pick<Post, "id" | "payPence" | "payPer">,
  { patterns: inputs, termTimeOnly }: HoursInput,
): Promise<void> {
  const patterns = inputs.map(patternOf);
  await trx.deleteFrom("shiftPattern").where("opportunityId", "=", post.id).execute();
  if (patterns.length > 0) {
    const made = await trx
      .insertInto("shiftPattern")
      .values(
        patterns.map((pattern, position) => ({
          opportunityId: post.id,
          position,
          name: pattern.name,
          shape: pattern.shape,
          quarters: "hours" in pattern ? quarters(pattern.hours) : null,
          shortestQuarters: pattern.shape === "flexible" ? quarters(pattern.shortest) : null,
        })),
      )
      .returning(["id", "position"])
      .execute();
    await trx
      .insertInto("shiftWeek")
      .values(
        made.flatMap(({ id: patternId, position }) =>
          weeksOf(patterns[position] as WeekPattern).map((slots, week) => ({
            patternId,
            week,
            slots: toMultirange(slots as SlotRanges),
          })),
        ),
      )
      .execute();
  }
  const payHourlyPence =
    post.payPence !== null && post.payPer
      ? hourlyPence(post.payPence, post.payPer, { hours: patterns.map(averageHours), termTimeOnly })
      : null;
  await trx
    .updateTable("opportunity")
    .set({ byAgreement: patterns.length === 0, termTimeOnly, payHourlyPence })
    .where("id", "=", post.id)
    .execute();
}
