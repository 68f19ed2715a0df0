import { sql } from "kysely";
import type { Db } from "../client.server";

/** Whether one of these vacancies of an employer says neither where the work is nor when. */
export const hasBlank = async (
  db: Db,
  { employerId }: { employerId: string },
  ids: readonly string[],
): Promise<boolean> =>
  (await db
    .selectFrom("opportunity as o")
    .select("o.id")
    .where("o.employerId", "=", employerId)
    .where("o.id", "in", ids)
    .where("o.townId", "is", null)
    .where("o.byAgreement", "=", false)
    .where(({ eb, exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("shiftPattern as p")
            .select(eb.lit(1).as("one"))
            .whereRef("p.opportunityId", "=", "o.id"),
        ),
      ),
    )
    .executeTakeFirst()) !== undefined;

export interface ReachQuestion {
  employerId: string;
  /** London's date. */
  today: string;
  /** SHA-256 of what is asked. */
  question: Buffer;
  /** Different questions that an employer may ask on a day. */
  most: number;
}

/**
 * Notes what an employer asks of the reach meter, and tells whether it may: what it asked already that day always,
 * something new while it asked fewer than `most`. What it asked on days before is forgotten.
 */
export async function mayAskReach(
  db: Db,
  { employerId, today, question, most }: ReachQuestion,
): Promise<boolean> {
  const { rows } = await sql<{ question: Buffer }>`
    with forgotten as (
      delete from reach_question where employer_id = ${employerId}::uuid and asked_on < ${today}::date
    ), asked as (
      select question from reach_question where employer_id = ${employerId}::uuid and asked_on = ${today}::date
    )
    insert into reach_question (employer_id, asked_on, question)
    select ${employerId}::uuid, ${today}::date, ${question}::bytea
    where (select count(*) from asked) < ${most} or exists (select from asked where asked.question = ${question}::bytea)
    -- Written again, so that of two who ask the same at once both get their answer.
    on conflict (employer_id, asked_on, question) do update set question = excluded.question
    returning question`.execute(db);
  return rows.length > 0;
}
