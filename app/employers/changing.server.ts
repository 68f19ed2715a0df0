import { employerFacts, employerSubject } from "../../db/queries/employers.server";
import { officersFor } from "../../db/queries/people.server";
import { ELSEWHERE } from "../../db/reference/regions";
import type { Town } from "../../db/reference/towns";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { note } from "./history.server";
import { licenceIn, type Organisation, unsettledBy } from "./organisation";

export interface Changed {
  ok: true;
  /** What an officer had verified, and has to verify again. */
  unsettled: boolean;
}

/** An owner changes what the organisation says of itself. What was verified of another name, number or kind no longer is. */
export const changeOrganisation = (
  caller: Caller,
  { townId: _chosen, town: _typed, ...input }: Organisation,
  town: Town,
): Promise<Changed> =>
  transact(caller, "employer.write", async ({ trx, allow, record }): Promise<Changed> => {
    if (caller.actor.role !== "employer") throw new Denied("employer.write");
    const { employerId } = caller.actor;
    const subject = await employerSubject(trx, employerId, { lock: true });
    allow(subject);
    const before = await employerFacts(trx, employerId);
    if (!subject || !before) throw new Denied("employer.write");
    const { sectors, email, phone, suppliesWorkers, gangmasterLicence, ...facts } = input;
    const after = {
      ...facts,
      companyNumber: facts.companyNumber ?? null,
      charityNumber: facts.charityNumber ?? null,
      website: facts.website ?? null,
      gangmasterLicence: licenceIn({ suppliesWorkers, gangmasterLicence }),
      contactEmail: email,
      contactPhone: phone,
      townId: town.id,
    };
    const lost = unsettledBy(before, after);
    const unsettled = {
      kind: lost.kind && subject.kindVerifiedBy !== null,
      licence: lost.licence && subject.gangmasterVerifiedBy !== null,
    };
    const fields = [
      ...(Object.keys(after) as (keyof typeof after)[]).filter((field) => before[field] !== after[field]),
      ...(before.sectors.join() === [...new Set(sectors)].sort().join() ? [] : ["sectors"]),
    ];
    if (fields.length === 0) return { ok: true, unsettled: false };
    await trx
      .updateTable("employer")
      .set({
        ...after,
        // Before an officer knows the organisation, its town decides whose it is.
        ...(subject.status === "applied" ? { regionCode: town.region ?? ELSEWHERE } : {}),
        ...(unsettled.kind ? { kindVerifiedBy: null } : {}),
        ...(unsettled.licence ? { gangmasterVerifiedBy: null } : {}),
      })
      .where("id", "=", employerId)
      .execute();
    await trx.deleteFrom("employerSector").where("employerId", "=", employerId).execute();
    await trx
      .insertInto("employerSector")
      .values([...new Set(sectors)].map((sectorCode) => ({ employerId, sectorCode })))
      .execute();
    await note(trx, caller, { employerId, kind: "changed", fields });
    const gone = [...(unsettled.kind ? ["kind"] : []), ...(unsettled.licence ? ["licence"] : [])];
    if (gone.length > 0) await note(trx, caller, { employerId, kind: "unverified", fields: gone });
    record({ topic: "employer", kind: "changed", subjectId: employerId });
    return { ok: true, unsettled: gone.length > 0 };
  });

/** An owner whose organisation was refused asks the officers to look again. */
export const askAgain = (
  caller: Caller,
): Promise<{ ok: true; already: boolean } | { ok: false; reason: "moved" }> =>
  transact(caller, "employer.write", async ({ trx, allow, record }) => {
    if (caller.actor.role !== "employer") throw new Denied("employer.write");
    const { employerId } = caller.actor;
    const employer = await employerSubject(trx, employerId, { lock: true });
    allow(employer);
    if (!employer) throw new Denied("employer.write");
    if (employer.status === "applied") return { ok: true, already: true };
    if (employer.status !== "refused") return { ok: false, reason: "moved" };
    await trx
      .updateTable("employer")
      .set({ status: "applied", statusReason: null, statusNote: null })
      .where("id", "=", employerId)
      .execute();
    await note(trx, caller, { employerId, kind: "asked" });
    record({ topic: "employer", kind: "asked", subjectId: employerId });
    for (const personId of await officersFor(trx, employer.regionCode, null))
      record({ topic: "message", kind: "employer-applied", subjectId: employerId, personId });
    return { ok: true, already: false };
  });
