import type { Db } from "../../db/client.server";
import { standingInterview } from "../../db/queries/interviews.server";
import { type Audience, isKind, KINDS } from "./kinds";

/** What a message says about its subject, read when it is sent: the outbox holds ids and codes alone. */
export interface MessageFacts {
  audience: Audience;
  /** The post's title. */
  post: string;
  employer: string;
  /** The participant's name; read for officers only. */
  person: string;
  /** The day by which an offer is to be answered, `YYYY-MM-DD`. */
  answerBy: string | null;
  /** The day by which whoever has the turn answers. */
  dueOn: string | null;
  /** When the interview that stands begins. */
  interviewAt: Date | null;
  /** The organisation whose officer made the person's account, and that officer's telephone; read for such a person only. */
  partner: string;
  officerPhone: string | null;
  opportunityId: string | null;
  candidacyId: string | null;
  participantId: string | null;
  employerId: string | null;
}

/** Undefined where the subject is gone: there is nothing to tell any more. */
export async function factsOf(
  db: Db,
  kind: string,
  subjectId: string,
  personId: string,
): Promise<MessageFacts | undefined> {
  if (!isKind(kind)) return { ...NOTHING, audience: "participant" };
  switch (KINDS[kind].about) {
    case "candidacy":
      return candidacyFacts(db, subjectId, personId);
    case "opportunity":
      return opportunityFacts(db, subjectId, personId);
    case "participant":
      return participantFacts(db, subjectId, personId);
    case "employer":
      return employerMessageFacts(db, subjectId, personId);
  }
}

const NOTHING = {
  post: "",
  employer: "",
  person: "",
  answerBy: null,
  dueOn: null,
  interviewAt: null,
  partner: "",
  officerPhone: null,
  opportunityId: null,
  candidacyId: null,
  participantId: null,
  employerId: null,
};

/** Who acts for the employer is told as such; anybody else who hears of a post is an officer. */
async function sideOf(db: Db, personId: string, employerId: string): Promise<Audience> {
  const member = await db
    .selectFrom("personRole")
    .select("id")
    .where("personId", "=", personId)
    .where("employerId", "=", employerId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return member ? "employer" : "officer";
}

/** The person themselves, or an officer who looks after them and may read the name. */
async function participantFacts(db: Db, id: string, personId: string): Promise<MessageFacts | undefined> {
  if (id === personId) {
    const added = await db
      .selectFrom("personAdded as a")
      .innerJoin("partner", "partner.id", "a.partnerId")
      .innerJoin("person as officer", "officer.id", "a.addedBy")
      .select(["partner.name", "officer.phone"])
      .where("a.participantId", "=", id)
      .executeTakeFirst();
    const by = added && { partner: added.name, officerPhone: added.phone };
    return { ...NOTHING, ...by, audience: "participant", participantId: id };
  }
  const row = await db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .select("person.fullName")
    .where("personId", "=", id)
    .executeTakeFirst();
  return row && { ...NOTHING, audience: "officer", person: row.fullName, participantId: id };
}

async function employerMessageFacts(db: Db, id: string, personId: string): Promise<MessageFacts | undefined> {
  const row = await db.selectFrom("employer").select("name").where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  return { ...NOTHING, audience: await sideOf(db, personId, id), employer: row.name, employerId: id };
}

async function opportunityFacts(db: Db, id: string, personId: string): Promise<MessageFacts | undefined> {
  const row = await db
    .selectFrom("opportunity as o")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .select(["o.id", "o.title", "o.employerId", "e.name as employerName"])
    .where("o.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...NOTHING,
    audience: await sideOf(db, personId, row.employerId),
    post: row.title ?? "",
    employer: row.employerName,
    opportunityId: row.id,
  };
}

async function candidacyFacts(db: Db, id: string, personId: string): Promise<MessageFacts | undefined> {
  const row = await db
    .selectFrom("candidacy as c")
    .innerJoin("opportunity as o", "o.id", "c.opportunityId")
    .innerJoin("employer as e", "e.id", "o.employerId")
    .innerJoin("person as p", "p.id", "c.participantId")
    .select(["c.id", "c.participantId", "c.opportunityId", "c.answerDueOn", "o.title", "o.employerId"])
    .select(["e.name as employerName", "p.fullName"])
    .select((eb) =>
      eb
        .selectFrom("offer as f")
        .select("f.answerBy")
        .whereRef("f.candidacyId", "=", "c.id")
        .orderBy("f.madeAt", "desc")
        .limit(1)
        .as("answerBy"),
    )
    .where("c.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const audience =
    row.participantId === personId ? "participant" : await sideOf(db, personId, row.employerId);
  return {
    ...NOTHING,
    audience,
    post: row.title ?? "",
    employer: row.employerName,
    person: audience === "officer" ? row.fullName : "",
    answerBy: row.answerBy,
    dueOn: row.answerDueOn,
    interviewAt: (await standingInterview(db, id))?.startsAt ?? null,
    opportunityId: row.opportunityId,
    candidacyId: row.id,
    participantId: row.participantId,
  };
}
