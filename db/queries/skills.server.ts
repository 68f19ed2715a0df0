import { sql } from "kysely";
import type { Db } from "../client.server";

/** How often a skill is asked for and held. */
export interface SkillUse {
  code: string;
  /** Open posts that ask for it, as needed or as helpful. */
  posts: number;
  /** People who have it. */
  people: number;
}

/** Every skill that an open post asks for or that somebody has. */
export async function skillUse(db: Db): Promise<SkillUse[]> {
  const { rows } = await sql<SkillUse>`
    select code, sum(posts)::int as posts, sum(people)::int as people from (
      select s.skill_code as code, count(*) as posts, 0 as people
      from opportunity_skill s join opportunity o on o.id = s.opportunity_id and o.status = 'open'
      group by 1
      union all
      select skill_code, 0, count(*) from participant_skill group by 1
    ) counted group by code`.execute(db);
  return rows;
}
