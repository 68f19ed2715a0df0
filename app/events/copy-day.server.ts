import { sql, type Transaction } from "kysely";
import type { DB } from "../../db/types";

/**
 * Lets one recruitment day say what another says: its date, its vacancies and its sessions. A session that both have
 * stays the one it was. Does nothing for posts of other kinds.
 */
export async function copyDay(trx: Transaction<DB>, from: string, to: string): Promise<void> {
  await sql`
    insert into recruitment_day (opportunity_id, held_on, video_link, bring, access, languages)
    select ${to}::uuid, held_on, video_link, bring, access, languages from recruitment_day where opportunity_id = ${from}
    on conflict (opportunity_id) do update set held_on = excluded.held_on, video_link = excluded.video_link,
      bring = excluded.bring, access = excluded.access, languages = excluded.languages`.execute(trx);
  await trx.deleteFrom("recruitmentDayVacancy").where("dayId", "=", to).execute();
  await sql`
    insert into recruitment_day_vacancy (day_id, vacancy_id)
    select ${to}::uuid, vacancy_id from recruitment_day_vacancy where day_id = ${from}`.execute(trx);
  await sql`
    delete from recruitment_session s where day_id = ${to}
      and not exists (select from recruitment_session o where o.day_id = ${from} and o.during = s.during)`.execute(
    trx,
  );
  await sql`
    update recruitment_session s set capacity = o.capacity from recruitment_session o
    where s.day_id = ${to} and o.day_id = ${from} and o.during = s.during`.execute(trx);
  await sql`
    insert into recruitment_session (day_id, during, capacity)
    select ${to}::uuid, o.during, o.capacity from recruitment_session o where o.day_id = ${from}
      and not exists (select from recruitment_session s where s.day_id = ${to} and s.during = o.during)`.execute(
    trx,
  );
}
