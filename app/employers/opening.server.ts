import type { Transaction } from "kysely";
import { officersFor } from "../../db/queries/people.server";
import { ELSEWHERE } from "../../db/reference/regions";
import { townById } from "../../db/reference/search";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import type { Action } from "../policy";
import type { Write } from "../transact.server";
import { note } from "./history.server";
import { type JoinAnswers, licenceIn } from "./organisation";

type Opening = Pick<Write<Action>, "trx" | "record">;

/**
 * Makes the employer that somebody asked to join with, once the code has proven the address: its owner is the person
 * of that address, who is made where there is nobody. A second code for the same form leads to the same employer.
 * Undefined for who is shut out, and where the id is somebody else's.
 */
export async function openEmployer(
  { trx, record }: Opening,
  answers: JoinAnswers,
  now: Date,
): Promise<{ personId: string; roleId: string } | undefined> {
  const { employerId, townId, organisation, locale } = answers;
  const { sectors, email, phone, suppliesWorkers, gangmasterLicence, ...facts } = organisation;
  const there = await trx.selectFrom("employer").select("id").where("id", "=", employerId).executeTakeFirst();
  const personId = await (there ? knownAt(trx, email) : personAt(trx, organisation, locale, now));
  if (personId === undefined) return undefined;
  if (there) return ownRole(trx, employerId, personId);
  const regionCode = townById(townId)?.region ?? ELSEWHERE;
  await trx
    .insertInto("employer")
    .values({
      ...facts,
      id: employerId,
      townId,
      regionCode,
      contactEmail: email,
      contactPhone: phone,
      gangmasterLicence: licenceIn({ suppliesWorkers, gangmasterLicence }),
      createdAt: now,
    })
    .execute();
  await trx
    .insertInto("employerSector")
    .values(sectors.map((sectorCode) => ({ employerId, sectorCode })))
    .execute();
  const { id: roleId } = await trx
    .insertInto("personRole")
    .values({ personId, kind: "employer", employerId, position: "owner", grantedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const actor = {
    role: "employer",
    personId,
    roleId,
    employerId,
    position: "owner",
    approved: false,
  } as const;
  await note(trx, { actor, now } satisfies Pick<Caller, "actor" | "now">, { employerId, kind: "asked" });
  record({ topic: "employer", kind: "asked", subjectId: employerId });
  for (const officerId of await officersFor(trx, regionCode, null))
    record({ topic: "message", kind: "employer-applied", subjectId: employerId, personId: officerId });
  return { personId, roleId };
}

async function personAt(
  trx: Transaction<DB>,
  { contactName, email }: JoinAnswers["organisation"],
  locale: string,
  now: Date,
): Promise<string | undefined> {
  const made = await trx
    .insertInto("person")
    .values({ fullName: contactName, email, locale, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id ?? knownAt(trx, email);
}

async function knownAt(trx: Transaction<DB>, email: string): Promise<string | undefined> {
  const known = await trx
    .selectFrom("person")
    .select("id")
    .where("email", "=", email)
    .where("disabledAt", "is", null)
    .executeTakeFirst();
  return known?.id;
}

async function ownRole(trx: Transaction<DB>, employerId: string, personId: string) {
  const role = await trx
    .selectFrom("personRole")
    .select("id")
    .where("employerId", "=", employerId)
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return role && { personId, roleId: role.id };
}
