import { atAddress, likelyTheSame } from "../../db/queries/duplicates.server";
import { type Home, hasDistricts, homeNamed } from "../../db/queries/homes.server";
import { ELSEWHERE } from "../../db/reference/regions";
import type { Town } from "../../db/reference/towns";
import type { Caller } from "../caller";
import { Denied, may } from "../policy";
import { allowList, transact } from "../transact.server";
import type { AddPerson } from "./adding";
import { openAccounts } from "./opening.server";

export type Likely = Awaited<ReturnType<typeof likelyTheSame>>[number];

export type Added =
  | { ok: true; id: string }
  | { ok: false; because: "no-such-town" | "which-town"; choices: readonly Town[] }
  | { ok: false; because: "other-region"; town: Home }
  /** Somebody has the telephone or the address; `id` where the officer may see them. */
  | { ok: false; because: "has-account"; field: "phone" | "email"; id: string | null }
  | { ok: false; because: "likely-the-same"; people: Likely[] };

/** Whether a postcode district may be given for the town. */
export const takesDistrict = ({ db }: Caller) => hasDistricts(db);

/**
 * Opens an account for somebody who said yes to it, on the officer's own caseload. Who may be the same person is
 * shown first. The person is told; they sign in with a code. Sent twice it is one account.
 */
export async function addPerson(caller: Caller, asked: AddPerson): Promise<Added> {
  const { actor, db } = caller;
  if (actor.role !== "officer") throw new Denied("person.add");
  const named = await homeNamed(db, asked);
  if (!("town" in named)) {
    const because = named.choices.length === 0 ? "no-such-town" : "which-town";
    return { ok: false, because, choices: named.choices };
  }
  const { town } = named;
  if ((town.region ?? ELSEWHERE) !== actor.regionCode) return { ok: false, because: "other-region", town };
  const { regionCode, personId: officerId } = actor;

  const known = await db
    .selectFrom("personAdded")
    .select("addedBy")
    .where("participantId", "=", asked.id)
    .executeTakeFirst();
  if (known) {
    if (known.addedBy !== officerId) throw new Denied("person.add");
    return { ok: true, id: asked.id };
  }
  const there = await atAddress(db, asked);
  // A press just before this one was stored since we looked.
  if (there?.participantId === asked.id) return addPerson(caller, asked);
  if (there) {
    const { regionCode: region, partnerId: partner, participantId } = there;
    const subject = participantId && { ownerId: participantId, regionCode: region, partnerId: partner };
    return {
      ok: false,
      because: "has-account",
      field: asked.phone !== undefined && there.phone === asked.phone ? "phone" : "email",
      id: subject && may(actor, "person.read", subject) ? participantId : null,
    };
  }
  if (asked.another === undefined) {
    const people = await likelyTheSame(db, actor, [{ name: asked.name, townId: town.id }]);
    if (people.some(({ id }) => id === asked.id)) return addPerson(caller, asked);
    await allowList(
      caller,
      "person.list",
      {},
      people.map(({ id }) => id),
    );
    if (people.length > 0) return { ok: false, because: "likely-the-same", people };
  }

  return transact(caller, "person.add", async ({ trx, allow, record }) => {
    allow({ regionCode }, { subjectId: asked.id, ownerId: asked.id });
    const opened = await openAccounts({ trx, record }, caller, [{ ...asked, town }]);
    if (!opened) {
      const mine = await trx
        .selectFrom("personAdded")
        .select("participantId")
        .where("participantId", "=", asked.id)
        .where("addedBy", "=", officerId)
        .executeTakeFirst();
      if (mine) return { ok: true, id: asked.id };
      return { ok: false, because: "has-account", field: asked.phone ? "phone" : "email", id: null };
    }
    return { ok: true, id: asked.id };
  });
}
