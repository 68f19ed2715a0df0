import { sql } from "kysely";
import type { Db } from "../client.server";

/** Whose caseload a person is on, and was: the latest first. `until` is the first day on which it is over. */
export const caseloadOf = (db: Db, participantId: string) =>
  db
    .selectFrom("caseload")
    .innerJoin("person", "person.id", "caseload.officerId")
    .select([
      "caseload.officerId",
      "person.fullName as officer",
      sql<string>`lower(caseload.during)`.as("since"),
      sql<string | null>`upper(caseload.during)`.as("until"),
    ])
    .where("caseload.participantId", "=", participantId)
    .orderBy(sql`lower(caseload.during)`, "desc")
    .execute();

/** Officers of a partner in a region, who can have a caseload there. */
export const colleaguesOf = (db: Db, partnerId: string, regionCode: string) =>
  db
    .selectFrom("personRole")
    .innerJoin("person", "person.id", "personRole.personId")
    .select(["person.id", "person.fullName"])
    .where("personRole.kind", "=", "officer")
    .where("personRole.partnerId", "=", partnerId)
    .where("personRole.regionCode", "=", regionCode)
    .where("personRole.endedAt", "is", null)
    .where("person.disabledAt", "is", null)
    .orderBy("person.fullName")
    .orderBy("person.id")
    .execute();

/** What officers noted, the latest first. */
export const notesOf = (db: Db, participantId: string) =>
  db
    .selectFrom("note")
    .innerJoin("person", "person.id", "note.officerId")
    .select(["note.id", "note.kind", "note.heldOn", "note.body", "note.createdAt"])
    .select("person.fullName as officer")
    .where("note.participantId", "=", participantId)
    .orderBy("note.heldOn", "desc")
    .orderBy("note.createdAt", "desc")
    .limit(500)
    .execute();

/** Every step of every candidacy of a person, the latest first. */
export const candidacyStepsOf = (db: Db, participantId: string) =>
  db
    .selectFrom("candidacyHistory as h")
    .innerJoin("candidacy as c", "c.id", "h.candidacyId")
    .innerJoin("opportunity as o", "o.id", "c.opportunityId")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .leftJoin("person as p", "p.id", "h.personId")
    .select([
      "h.at",
      "h.toState",
      "h.role",
      "h.channel",
      "o.title",
      "e.name as employer",
      "p.fullName as who",
    ])
    .where("c.participantId", "=", participantId)
    .orderBy("h.at", "desc")
    .orderBy("h.id", "desc")
    .limit(200)
    .execute();

/** When the account was opened, and who opened it with the person's consent. */
export const openingOf = (db: Db, participantId: string) =>
  db
    .selectFrom("participant")
    .leftJoin("personAdded", "personAdded.participantId", "participant.personId")
    .leftJoin("person as officer", "officer.id", "personAdded.addedBy")
    .select(["participant.createdAt", "officer.fullName as addedBy"])
    .select(["personAdded.consentedOn", "personAdded.channel", "personAdded.interpreter"])
    .where("participant.personId", "=", participantId)
    .executeTakeFirst();
