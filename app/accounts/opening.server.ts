import { homeInDistrict } from "../../db/queries/homes.server";
import { ELSEWHERE } from "../../db/reference/regions";
import { townById } from "../../db/reference/search";
import type { Write } from "../transact.server";
import type { CodeAnswers } from "./codes.server";
import { personAt } from "./people.server";

/**
 * Opens a participant's account at an address that was just proven. The town gives the region, whose officers see the
 * person until a partner takes them on. Where somebody opened one there in the meantime, it is that person.
 */
export async function openAccount(
  { trx, record }: Write<"account.enter">,
  { name, channel, to, townId, district, locale }: Extract<CodeAnswers, { kind: "sign-up" }>,
  now: Date,
): Promise<string | undefined> {
  const person = await trx
    .insertInto("person")
    .values({
      fullName: name,
      locale,
      channel,
      [channel === "email" ? "email" : "phone"]: to,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!person) return (await personAt(trx, { channel, to }))?.id;
  await trx
    .insertInto("personRole")
    .values({ personId: person.id, kind: "participant", grantedAt: now })
    .execute();
  // The list of districts may have been changed since they typed it.
  const inDistrict = district ? await homeInDistrict(trx, district) : undefined;
  const town = inDistrict ?? townById(townId);
  await trx
    .insertInto("participant")
    .values({
      personId: person.id,
      townId: town?.id ?? null,
      postcodeDistrict: inDistrict?.district ?? null,
      lat: town?.lat ?? null,
      lon: town?.lon ?? null,
      regionCode: town?.region ?? ELSEWHERE,
      // Where one lives is the profile's first question.
      stepsAnswered: town ? ["home"] : [],
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  record({ topic: "participant", kind: "joined", subjectId: person.id });
  return person.id;
}
