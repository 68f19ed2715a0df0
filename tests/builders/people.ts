import { randomUUID } from "node:crypto";
import type { Insertable } from "kysely";
import type { Caller } from "../../app/caller";
import type { Actor } from "../../app/policy";
import type { Db } from "../../db/client.server";
import type { DB } from "../../db/types";

/** The morning on which tests take place, a Monday: `today` is 2026-11-23. */
export const NOW = new Date("2026-11-23T09:00:00Z");

/** So many minutes after `NOW`. */
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** A verb's caller at `NOW`. */
export const callerOf = (db: Db, actor: Actor, now = NOW): Caller => ({ db, actor, now });

type Overrides<T extends keyof DB> = Partial<Insertable<DB[T]>>;

const NAMES = [
  "Amina Yusuf",
  "Farid Ahmadi",
  "Oksana Kravets",
  "Yonas Tesfay",
  "Mariam Haidari",
  "Li Wai Chan",
];
let made = 0;

/** A person who can sign in with an e-mail address of their own, and has no role. */
export async function aPerson(db: Db, over: Overrides<"person"> = {}) {
  made++;
  const row = {
    fullName: NAMES[made % NAMES.length] as string,
    email: `person-${randomUUID()}@example.org`,
    ...over,
  };
  const { id } = await db.insertInto("person").values(row).returning("id").executeTakeFirstOrThrow();
  return { id, fullName: row.fullName, email: row.email ?? null };
}

/** The region, if it is not there yet. Its code is returned. */
export async function aRegion(db: Db, code = "norfolk"): Promise<string> {
  await db
    .insertInto("region")
    .values({ code, label: code })
    .onConflict((c) => c.doNothing())
    .execute();
  return code;
}

/** A partner organisation that works in a region. Returns its id. */
export async function aPartner(
  db: Db,
  regionCode = "norfolk",
  over: Overrides<"partner"> = {},
): Promise<string> {
  await aRegion(db, regionCode);
  const { id } = await db
    .insertInto("partner")
    .values({ name: "Norfolk Welcome", kind: "charity", ...over })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("partnerRegion").values({ partnerId: id, regionCode }).execute();
  return id;
}

/** One more child whose school run a participant told: Monday to Friday, 08:45 to 15:15, unless said otherwise. */
export async function aChild(db: Db, participantId: string, over: Overrides<"participantChild"> = {}) {
  const { length } = await db
    .selectFrom("participantChild")
    .select("position")
    .where("participantId", "=", participantId)
    .execute();
  await db
    .insertInto("participantChild")
    .values({ participantId, position: length + 1, days: 31, dropOff: 35, pickUp: 61, ...over })
    .execute();
}

/**
 * A participant whose profile is empty but for the region (Norfolk; null leaves it out).
 * @param over columns of `participant`; `person` those of the person
 */
export async function aParticipant(
  db: Db,
  { person: personOver, ...over }: Overrides<"participant"> & { person?: Overrides<"person"> } = {},
) {
  const person = await aPerson(db, personOver);
  const regionCode = over.regionCode === undefined ? "norfolk" : over.regionCode;
  if (regionCode) await aRegion(db, regionCode);
  const { id: roleId } = await db
    .insertInto("personRole")
    .values({ personId: person.id, kind: "participant" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("participant")
    .values({ ...over, personId: person.id, regionCode })
    .execute();
  return {
    ...person,
    regionCode,
    actor: { role: "participant", personId: person.id, roleId } as const satisfies Actor,
  };
}

/** An officer of a partner in a region; both are made where they are not given. */
export async function anOfficer(
  db: Db,
  over: { regionCode?: string; partnerId?: string; person?: Overrides<"person"> } = {},
) {
  const regionCode = over.regionCode ?? "norfolk";
  const partnerId = over.partnerId ?? (await aPartner(db, regionCode));
  await db
    .insertInto("partnerRegion")
    .values({ partnerId, regionCode: await aRegion(db, regionCode) })
    .onConflict((c) => c.doNothing())
    .execute();
  const person = await aPerson(db, over.person);
  const { id: roleId } = await db
    .insertInto("personRole")
    .values({ personId: person.id, kind: "officer", partnerId, regionCode })
    .returning("id")
    .executeTakeFirstOrThrow();
  return {
    ...person,
    partnerId,
    regionCode,
    actor: { role: "officer", personId: person.id, roleId, partnerId, regionCode } as const satisfies Actor,
  };
}

/** A programme manager. */
export async function aManager(db: Db, over: { person?: Overrides<"person"> } = {}) {
  const person = await aPerson(db, over.person);
  const { id: roleId } = await db
    .insertInto("personRole")
    .values({ personId: person.id, kind: "manager" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { ...person, actor: { role: "manager", personId: person.id, roleId } as const satisfies Actor };
}

/** Somebody who acts for an employer that is there already. `approved` is what their session would tell. */
export async function anEmployerMember(
  db: Db,
  employerId: string,
  over: { position?: "owner" | "member"; approved?: boolean; person?: Overrides<"person"> } = {},
) {
  const person = await aPerson(db, over.person);
  const position = over.position ?? "member";
  const { id: roleId } = await db
    .insertInto("personRole")
    .values({ personId: person.id, kind: "employer", employerId, position })
    .returning("id")
    .executeTakeFirstOrThrow();
  return {
    ...person,
    actor: {
      role: "employer",
      personId: person.id,
      roleId,
      employerId,
      position,
      approved: over.approved ?? true,
    } as const satisfies Actor,
  };
}

/**
 * A right to work in force: any paid work without an end, recorded on the day of the check, unless told otherwise.
 * Makes its basis and officer.
 */
export async function anAttestation(db: Db, participantId: string, over: Overrides<"attestation"> = {}) {
  const timeLimited = over.timeLimited ?? (over.validUntil !== undefined && over.validUntil !== null);
  const basis = over.basis ?? (timeLimited ? "protection" : "settled");
  await db
    .insertInto("rightToWorkBasis")
    .values({ code: basis, label: basis, timeLimited, paidWork: over.paidWork ?? "any" })
    .onConflict((c) => c.doNothing())
    .execute();
  const partnerId = over.partnerId ?? (await aPartner(db));
  const checkedOn = over.checkedOn ?? "2026-11-02";
  const { id } = await db
    .insertInto("attestation")
    .values({
      participantId,
      work: ["paid", "voluntary_worker", "volunteering", "course_placement", "shadowing", "scheme"],
      paidWork: "any",
      checkedOn,
      createdAt: new Date(`${checkedOn}T00:00:00Z`),
      checkedBy: over.checkedBy ?? (await anOfficer(db, { partnerId })).id,
      method: "online_check",
      ...over,
      basis,
      timeLimited,
      partnerId,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
