import { sql, type Transaction } from "kysely";
import type { Post } from "../../db/queries/posts.server";
import type { DB } from "../../db/types";
import type { Session } from "./sessions";

type Trx = Transaction<DB>;

/** The date, and whether it is by video. Sessions keep their times of the day; people may come until then. */
export async function saveDate(
  trx: Trx,
  { id }: Pick<Post, "id">,
  { heldOn, videoLink }: { heldOn: string; videoLink: string | null },
): Promise<void> {
  await sql`update recruitment_session s
    set during = tstzrange(
      (lower(during) at time zone 'Europe/London' - d.held_on + ${heldOn}::date) at time zone 'Europe/London',
      (upper(during) at time zone 'Europe/London' - d.held_on + ${heldOn}::date) at time zone 'Europe/London')
    from recruitment_day d
    where d.opportunity_id = s.day_id and s.day_id = ${id} and d.held_on <> ${heldOn}::date`.execute(trx);
  await trx
    .insertInto("recruitmentDay")
    .values({ opportunityId: id, heldOn, videoLink })
    .onConflict((conflict) => conflict.column("opportunityId").doUpdateSet({ heldOn, videoLink }))
    .execute();
  await trx
    .updateTable("opportunity")
    .set({
      closesOn: heldOn,
      ...(videoLink === null
        ? {}
        : { townId: null, address: null, gettingThere: null, lat: null, lon: null }),
    })
    .where("id", "=", id)
    .execute();
}

/** Which of the employer's vacancies it recruits for; a new one begins as a draft. False where one is not theirs. */
export async function saveRecruits(
  trx: Trx,
  post: Pick<Post, "id" | "employerId" | "regionCode" | "day">,
  { vacancies, newVacancy }: { vacancies: readonly string[]; newVacancy: string | null },
  by: { personId: string; now: Date },
): Promise<boolean> {
  const theirs = await trx
    .selectFrom("opportunity")
    .select("id")
    .where("employerId", "=", post.employerId)
    .where("kind", "=", "vacancy")
    .where("revises", "is", null)
    .where("status", "not in", ["closed", "withdrawn"])
    .where("id", "in", vacancies.length > 0 ? [...vacancies] : [post.id])
    .execute();
  if (theirs.length < vacancies.length) return false;
  // Sent twice, it is begun once.
  const begun =
    newVacancy &&
    post.day?.vacancies.find(({ title, status }) => status === "draft" && title === newVacancy)?.id;
  const written = newVacancy && !begun ? [await beginVacancy(trx, post, newVacancy, by)] : [];
  const ids = [...new Set([...vacancies, ...(begun ? [begun] : []), ...written])];
  await trx.deleteFrom("recruitmentDayVacancy").where("dayId", "=", post.id).execute();
  await trx
    .insertInto("recruitmentDayVacancy")
    .values(ids.map((vacancyId) => ({ dayId: post.id, vacancyId })))
    .execute();
  return true;
}

async function beginVacancy(
  trx: Trx,
  { employerId, regionCode }: Pick<Post, "employerId" | "regionCode">,
  title: string,
  { personId, now }: { personId: string; now: Date },
): Promise<string> {
  const { id } = await trx
    .insertInto("opportunity")
    .values({
      employerId,
      regionCode,
      kind: "vacancy",
      work: "paid",
      title,
      createdBy: personId,
      createdAt: now,
      updatedAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("opportunityHistory")
    .values({ opportunityId: id, at: now, toStatus: "draft", personId })
    .execute();
  return id;
}

/** The sessions, in place of those before. A session that stays as it was keeps its id. */
export async function saveSessions(
  trx: Trx,
  { id, day }: Pick<Post, "id" | "day">,
  sessions: readonly Session[],
): Promise<void> {
  const kept = (day?.sessions ?? []).filter((before) =>
    sessions.some(({ start, end }) => start === before.start && end === before.end),
  );
  await trx
    .deleteFrom("recruitmentSession")
    .where("dayId", "=", id)
    .$if(kept.length > 0, (query) =>
      query.where(
        "id",
        "not in",
        kept.map((session) => session.id),
      ),
    )
    .execute();
  const of = (part: keyof Session) => sessions.map((session) => session[part]);
  await sql`
    insert into recruitment_session (id, day_id, during, capacity)
    select coalesce(k.id, gen_random_uuid()), d.opportunity_id, tstzrange(
      (d.held_on + make_interval(mins => n.from_minute)) at time zone 'Europe/London',
      (d.held_on + make_interval(mins => n.to_minute)) at time zone 'Europe/London'), n.places
    from recruitment_day d
    cross join unnest(${of("start")}::int[], ${of("end")}::int[], ${of("places")}::int[]) n(from_minute, to_minute, places)
    left join unnest(${kept.map((k) => k.id)}::uuid[], ${kept.map((k) => k.start)}::int[]) k(id, from_minute)
      on k.from_minute = n.from_minute
    where d.opportunity_id = ${id}
    on conflict (id) do update set capacity = excluded.capacity`.execute(trx);
}
