import { type Kysely, sql } from "kysely";
import type { DB } from "../types";

type Reader = Kysely<DB>;

/**
 * Participants who may be one of those about to be added, of those whom an officer looks after: at most five for each,
 * the likeliest first. `place` counts those asked for from 0.
 */
export const likelyTheSame = async (
  db: Reader,
  { regionCode, partnerId }: { regionCode: string; partnerId: string },
  asked: readonly { name: string; townId: number }[],
) => {
  const names = asked.map(({ name }) => name);
  const towns = asked.map(({ townId }) => townId);
  const { rows } = await sql<{
    place: number;
    id: string;
    fullName: string;
    town: string | null;
    createdAt: Date;
  }>`
    with asked as materialized (
      select place::int - 1 as place, town_id, plain_name(name) as plain, name_keys(name) as keys
      from unnest(${names}::text[], ${towns}::int[]) with ordinality as typed (name, town_id, place)),
    known as materialized (
      select person.id, person.full_name, person.name_plain, person.name_keys, participant.created_at,
        participant.town_id, town.name as town
      from participant join person on person.id = participant.person_id left join town on town.id = participant.town_id
      where participant.region_code = ${regionCode} and person.disabled_at is null
        and (participant.partner_id is null or participant.partner_id = ${partnerId}))
    select asked.place, found.* from asked cross join lateral (
      select known.id, known.full_name as "fullName", known.town, known.created_at as "createdAt" from known
      where (known.name_keys @> asked.keys or known.name_keys <@ asked.keys
          or similarity(known.name_plain, asked.plain) >= 0.5)
        and (known.town_id = asked.town_id or known.town_id is null
          or similarity(known.name_plain, asked.plain) >= 0.9)
      order by similarity(known.name_plain, asked.plain) desc, known.id
      limit 5) found
    order by asked.place`.execute(db);
  return rows;
};

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

/** Of these telephones and e-mail addresses those that somebody has already, in whatever role and region. */
export async function takenAddresses(
  db: Reader,
  { phones, emails }: { phones: readonly string[]; emails: readonly string[] },
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("person")
    .select(["phone", "email"])
    .where((eb) =>
      eb.or([
        sql<boolean>`phone = any(${[...phones]}::text[])`,
        sql<boolean>`email = any(${[...emails]}::citext[])`,
      ]),
    )
    .execute();
  return new Set(rows.flatMap(({ phone, email }) => [phone ?? [], email?.toLowerCase() ?? []].flat()));
}
