import { expect, it } from "vitest";
import { averageHours, hourlyPence } from "../../app/opportunities/pay-year";
import { saveStep } from "../../app/opportunities/save-step.server";
import { wordsAnsweredAndPayOfYears } from "../../db/migrations/022_words_answered_and_pay_of_years.server";
import { postOf } from "../../db/queries/posts.server";
import { anEmployerMember, callerOf } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const shifts = (days: number, start: number, end: number) =>
  Array.from({ length: days }, (_, day) => ({ day, start, end }));

it("an hour of a year's pay from before is worked out by the rule of today, whatever its hours are", async () => {
  const ids: string[] = [];
  const aYear = async (input: Parameters<typeof saveStep>[2]["input"], pence = 2_600_000) => {
    const { id } = await aPost(db, {
      employerId: employer.id,
      status: "draft",
      payPence: pence,
      payPer: "year",
    });
    expect(await saveStep(amal, id, { step: "hours", input } as Parameters<typeof saveStep>[2])).toEqual({
      ok: true,
    });
    ids.push(id);
  };
  const fixed = { shape: "fixed" as const, shifts: shifts(5, 36, 68) };
  await aYear({ patterns: [fixed], termTimeOnly: false });
  await aYear({
    patterns: [fixed, { shape: "rota", shifts: shifts(7, 32, 80), quarters: 150 }],
    termTimeOnly: true,
  });
  await aYear({
    patterns: [{ shape: "flexible", shifts: shifts(5, 32, 72), quarters: 70, shortestQuarters: 12 }],
    termTimeOnly: false,
  });
  await aYear({
    patterns: [{ shape: "alternating", weeks: [shifts(5, 24, 56), [], shifts(3, 56, 88)] }],
    termTimeOnly: true,
  });
  await db.updateTable("opportunity").set({ payHourlyPence: 999 }).where("id", "in", ids).execute();
  const byHour = await aPost(db, { employerId: employer.id });
  await wordsAnsweredAndPayOfYears.down?.(db);
  await wordsAnsweredAndPayOfYears.up(db);
  for (const id of ids) {
    const post = await postOf(db, id);
    if (!post) throw new Error("The post is not there");
    const year = { hours: post.patterns.map(averageHours), termTimeOnly: post.termTimeOnly };
    expect(post.payHourlyPence).toBe(hourlyPence(2_600_000, "year", year));
    expect(post.payHourlyPence).not.toBe(999);
  }
  expect((await postOf(db, byHour.id))?.payHourlyPence).toBe(1290);
});
