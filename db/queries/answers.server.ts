import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** Which candidacy an answer given for somebody belongs to. */
export const answerGiven = (db: Reader, id: string) =>
  db.selectFrom("answerFor").select("candidacyId").where("id", "=", id).executeTakeFirst();

const answers = (db: Reader) =>
  db
    .selectFrom("answerFor")
    .innerJoin("candidacyHistory as line", "line.id", "answerFor.historyId")
    .innerJoin("person as officer", "officer.id", "line.personId")
    .leftJoin("language", "language.code", "line.interpreterLanguage")
    .select([
      "answerFor.id",
      "answerFor.candidacyId",
      "answerFor.historyId",
      "answerFor.undoUntil",
      "answerFor.undoneAt",
      "line.at",
      "line.fromState",
      "line.toState",
      "line.reasonKind",
      "line.forSide",
      "line.channel",
      "line.saidAt",
      "line.interpreter",
      "line.personId as givenBy",
      "officer.fullName as speaker",
      "language.label as interpreterLanguage",
    ]);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof answers>["executeTakeFirst"]>>>;
const facts = ({ forSide, givenBy, saidAt, ...row }: Row) => ({
  ...row,
  side: forSide as "participant" | "employer",
  givenBy: givenBy as string,
  saidAt: saidAt as Date,
});

/** An answer that an officer gave for one side, with the line of history that it is. */
export async function answerFacts(db: Reader, id: string) {
  const row = await answers(db).where("answerFor.id", "=", id).executeTakeFirst();
  return row && facts(row);
}

/** The latest answer that was given for this side of a candidacy and may still be taken back. */
export async function answerToUndo(
  db: Reader,
  candidacyId: string,
  side: "participant" | "employer",
  now: Date,
) {
  const row = await answers(db)
    .where("answerFor.candidacyId", "=", candidacyId)
    .where("line.forSide", "=", side)
    .where("answerFor.undoneAt", "is", null)
    .where("answerFor.undoUntil", ">=", now)
    .where((eb) =>
      eb(
        "answerFor.historyId",
        "=",
        eb
          .selectFrom("candidacyHistory as last")
          .select((at) => at.fn.max("last.id").as("id"))
          .whereRef("last.candidacyId", "=", "answerFor.candidacyId"),
      ),
    )
    .where(
      sql<boolean>`not exists (select from interview_history met
        where met.candidacy_id = answer_for.candidacy_id and met.at > line.at)`,
    )
    .executeTakeFirst();
  return row ? facts(row) : null;
}

/** The lines of an appointment's history that an answer wrote, and whether there are later ones. */
export async function meetingsOfAnswer(db: Reader, { candidacyId, at }: { candidacyId: string; at: Date }) {
  const lines = await db
    .selectFrom("interviewHistory")
    .select(["interviewId", "fromState", "toState", "at"])
    .where("candidacyId", "=", candidacyId)
    .where("at", ">=", at)
    .orderBy("id")
    .execute();
  return {
    lines: lines.filter((line) => line.at.getTime() === at.getTime()),
    movedOn: lines.some((line) => line.at > at),
  };
}

/** The newest line of a candidacy's history. */
export async function latestLine(db: Reader, candidacyId: string): Promise<number | null> {
  const row = await db
    .selectFrom("candidacyHistory")
    .select((eb) => eb.fn.max("id").as("id"))
    .where("candidacyId", "=", candidacyId)
    .executeTakeFirst();
  return row?.id ?? null;
}
