import type { Transaction } from "kysely";
import type { z } from "zod";
import type { Post } from "../../db/queries/posts.server";
import { toMultirange } from "../../db/slots";
import type { DB } from "../../db/types";
import type { Hours } from "./hours";
import { hoursOfRanges, rangesOfShifts } from "./shifts";
import { hourlyPence } from "./vacancy";

/** Writes a post's weeks in place of those it had, and what an hour of a year's pay is worth by them. */
export async function saveHours(
  trx: Transaction<DB>,
  post: Post,
  { patterns, termTimeOnly }: z.output<typeof Hours>,
): Promise<void> {
  await trx.deleteFrom("shiftPattern").where("opportunityId", "=", post.id).execute();
  const weeks = patterns.map((pattern) => rangesOfShifts(pattern.shifts));
  const made = await trx
    .insertInto("shiftPattern")
    .values(patterns.map((_, position) => ({ opportunityId: post.id, position, shape: "fixed" })))
    .returning(["id", "position"])
    .execute();
  await trx
    .insertInto("shiftWeek")
    .values(
      made.map(({ id, position }) => ({
        patternId: id,
        week: 0,
        slots: toMultirange(weeks[position] ?? []),
      })),
    )
    .execute();
  const hours = weeks.map(hoursOfRanges);
  const payHourlyPence =
    post.payPence !== null && post.payPer ? hourlyPence(post.payPence, post.payPer, hours) : null;
  await trx
    .updateTable("opportunity")
    .set({ termTimeOnly, payHourlyPence })
    .where("id", "=", post.id)
    .execute();
}
