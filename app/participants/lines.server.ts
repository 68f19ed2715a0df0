/** Taking a line away from what somebody told, and putting it back as it was. */
import type { Caller } from "../caller";
import { hasRoom } from "./background.server";
import { answer, change, type Trx, unchanged } from "./changing.server";

/** Lists of which a line is one row: its table, what names it there, and all that it is put back with. */
const TABLES = {
  jobs: {
    table: "pastJob",
    by: "id",
    columns: ["id", "title", "socCode", "country", "fromYear", "toYear"],
  },
  certificates: {
    table: "participantCertificate",
    by: "certificateCode",
    columns: [
      ...["id", "certificateCode", "level", "issuer", "number", "issuedOn", "expiresOn"],
      ...["verifiedBy", "verifiedAt"],
    ],
  },
  qualifications: {
    table: "participantQualification",
    by: "id",
    columns: ["id", "title", "country", "levelAsUnderstood", "year"],
  },
  courses: {
    table: "sectorCourseCompleted",
    by: "id",
    columns: ["id", "sectorCode", "title", "completedOn", "enteredBy", "confirmedBy", "confirmedAt"],
  },
  languages: {
    table: "participantLanguage",
    by: "languageCode",
    columns: ["languageCode", "speaks", "reads"],
  },
  employers: { table: "blockedEmployer", by: "employerId", columns: ["employerId"] },
} as const;
export type ListOfRows = keyof typeof TABLES;

/** A line as it stood, in the columns of its table. */
export type Line = Record<string, unknown>;

/** Certificates are asked in turn: a line more or less is an answer. */
const changing = <T>(
  caller: Caller,
  ownerId: string,
  of: ListOfRows,
  work: (trx: Trx) => Promise<T>,
): Promise<T> => (of === "certificates" ? answer(caller, ownerId, of, work) : change(caller, ownerId, work));

/** Returns what is gone; undefined where it was gone before. */
export function removeLine(
  caller: Caller,
  ownerId: string,
  of: ListOfRows,
  which: string,
): Promise<Line | undefined> {
  const { table, by, columns } = TABLES[of];
  return changing(caller, ownerId, of, (trx) =>
    trx
      .deleteFrom(table as "pastJob")
      .where("participantId", "=", ownerId)
      .where(by as "id", "=", which)
      .returning(columns as readonly "id"[])
      .executeTakeFirst(),
  );
}

/** What is there again stays as it is. @param line as `removeLine` returned it */
export function putLineBack(
  caller: Caller,
  ownerId: string,
  of: ListOfRows,
  line: Line,
): Promise<{ ok: true } | { ok: false; reason: "full" }> {
  const { table } = TABLES[of];
  return changing(caller, ownerId, of, async (trx): Promise<{ ok: true } | { ok: false; reason: "full" }> => {
    const isCounted = table !== "participantCertificate" && table !== "blockedEmployer";
    if (isCounted && !(await hasRoom(trx, table, ownerId))) return unchanged({ ok: false, reason: "full" });
    await trx
      .insertInto(table as "pastJob")
      .values({ ...(line as { title: string }), participantId: ownerId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return { ok: true };
  });
}
