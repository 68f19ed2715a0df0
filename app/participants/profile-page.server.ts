import { attestationsOf, profileOf } from "../../db/queries/profiles.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { standingOf } from "./attestation";

/** A participant's own profile, and whether their right to work was assessed: never what was found. */
export async function readProfile(caller: Caller) {
  const { actor, db } = caller;
  if (actor.role !== "participant") throw new Denied("profile.read");
  await allowRead(caller, "profile.read", { ownerId: actor.personId });
  const [profile, [latest]] = await Promise.all([
    profileOf(db, actor.personId),
    attestationsOf(db, actor.personId),
  ]);
  if (!profile) throw new Denied("profile.read");
  const inForce = latest?.supersededAt === null ? latest : null;
  return {
    profile,
    assessment: {
      standing: standingOf(inForce, londonDate(caller.now)),
      partner: inForce?.partner ?? null,
      checkedOn: inForce?.checkedOn ?? null,
    },
  };
}
