import { sql } from "kysely";
import type { Home } from "../../db/queries/homes.server";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { localeOf } from "../i18n/locales";
import { type Action, Denied } from "../policy";
import type { Write } from "../transact.server";
import type { AddPerson } from "./adding";

/** Somebody who said yes to an account, in the officer's region. */
type ToOpen = Pick<AddPerson, "id" | "name" | "phone" | "email" | "language" | "channel" | "interpreter"> & {
  town: Home;
};

/**
 * Opens accounts on the officer's own caseload, and has each person told. False, with nothing of them whole, where an
 * id, a telephone or an address is somebody's: the caller's transaction decides what then. The permission is the caller's.
 */
export async function openAccounts(
  { trx, record }: Pick<Write<Action>, "trx" | "record">,
  { actor, now }: Caller,
  people: readonly ToOpen[],
): Promise<boolean> {
  if (actor.role !== "officer") throw new Denied("person.add");
  const { regionCode, partnerId, personId: officerId } = actor;
  const made = await trx
    .insertInto("person")
    .values(
      people.map(({ id, name, phone, email, language }) => ({
        id,
        fullName: name,
        phone: phone ?? null,
        email: email ?? null,
        channel: phone === undefined ? "email" : "sms",
        // What they speak best, where the pages can be read in it.
        locale: localeOf(language).code,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  if (made.length < people.length) return false;
  const today = londonDate(now);
  await trx
    .insertInto("personRole")
    .values(people.map(({ id }) => ({ personId: id, kind: "participant", grantedAt: now })))
    .execute();
  await trx
    .insertInto("participant")
    .values(
      people.map(({ id, town }) => ({
        personId: id,
        regionCode,
        partnerId,
        townId: town.id,
        postcodeDistrict: town.district,
        lat: town.lat,
        lon: town.lon,
        stepsAnswered: ["home"],
        createdAt: now,
        updatedAt: now,
      })),
    )
    .execute();
  await trx
    .insertInto("personAdded")
    .values(
      people.map(({ id, channel, interpreter }) => ({
        participantId: id,
        addedBy: officerId,
        partnerId,
        consentedOn: today,
        channel,
        interpreter: interpreter === "yes",
        createdAt: now,
      })),
    )
    .execute();
  const during = sql<string>`daterange(${today}::date, null)`;
  await trx
    .insertInto("caseload")
    .values(people.map(({ id }) => ({ participantId: id, officerId, during })))
    .execute();
  const speak = people.flatMap(({ id, language }) =>
    language === undefined ? [] : [{ participantId: id, languageCode: language, speaks: true, reads: false }],
  );
  if (speak.length > 0) await trx.insertInto("participantLanguage").values(speak).execute();
  for (const { id } of people) {
    record({ topic: "participant", kind: "joined", subjectId: id });
    record({ topic: "message", kind: "account-opened-for-you", subjectId: id, personId: id });
  }
  return true;
}
