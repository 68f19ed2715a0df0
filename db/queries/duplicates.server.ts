import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/** Participants who may be the one that is about to be added, of those whom an officer looks after. */
export const likelyTheSame = (
  db: Reader,
  { regionCode, partnerId }: { regionCode: string; partnerId: string },
  { name, townId }: { name: string; townId: number },
) =>
  db
    .selectFrom("participant")
    .innerJoin("person", "person.id", "participant.personId")
    .leftJoin("town", "town.id", "participant.townId")
    .select(["person.id", "person.fullName", "town.name as town", "participant.createdAt"])
    .where("participant.regionCode", "=", regionCode)
    .where((eb) =>
      eb.or([eb("participant.partnerId", "is", null), eb("participant.partnerId", "=", partnerId)]),
    )
    .where("person.disabledAt", "is", null)
    .where(
      sql<boolean>`(person.name_keys @> name_keys(${name}) or person.name_keys <@ name_keys(${name})
        or similarity(person.name_plain, plain_name(${name})) >= 0.5)`,
    )
    .where(
      sql<boolean>`(participant.town_id = ${townId} or participant.town_id is null
        or similarity(person.name_plain, plain_name(${name})) >= 0.9)`,
    )
    .orderBy(sql`similarity(person.name_plain, plain_name(${name}))`, "desc")
    .orderBy("person.id")
    .limit(5)
    .execute();

/** Whoever has this telephone or e-mail address already, in whatever role and region. */
export const atAddress = (db: Reader, { phone, email }: { phone?: string; email?: string }) =>
  db
    .selectFrom("person")
    .leftJoin("participant", "participant.personId", "person.id")
    .select(["person.id", "person.phone", "person.email"])
    .select(["participant.regionCode", "participant.partnerId", "participant.personId as participantId"])
    .where((eb) =>
      eb.or([
        ...(phone === undefined ? [] : [eb("person.phone", "=", phone)]),
        ...(email === undefined ? [] : [eb("person.email", "=", email)]),
      ]),
    )
    .orderBy("person.id")
    .executeTakeFirst();
