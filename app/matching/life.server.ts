import { sql } from "kysely";
import type { Db } from "../../db/client.server";
import { childrenOf } from "../../db/queries/children.server";
import { toAMatch } from "../../db/queries/dismissals.server";
import type { SlotRanges } from "../../db/slots";
import type { Judgement } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import { type Week, weekOfRanges } from "../../search/match/week";
import { type SchoolTimes, schoolRows, slotsOf } from "../participants/week";
import type { Matter } from "./lines";
import { type PostForMatching, participantForMatching } from "./rows.server";

/** What the matches page tells a person of their own life, beside what is judged. */
export interface Life {
  p: Participant;
  /** To draw; null where the week was not asked yet. */
  available: SlotRanges | null;
  /** The week as it was given, and the times that are taken off it. */
  taken: NonNullable<Matter["taken"]>;
  /** Bit d: day d (0 Monday) has been answered. */
  daysAnswered: number;
  /** Questions of the profile that are answered. */
  stepsAnswered: readonly string[];
  /** The school run of each child. */
  school: readonly SchoolTimes[];
  joinedAt: Date;
  town: string | null;
  /** The officer who looks after the person. */
  officer: string | null;
}

/** From drop-off to pick-up on the days of the school run. */
export const schoolWeekOf = ({ school }: Pick<Life, "school">): Week | null =>
  school.length === 0 ? null : weekOfRanges(slotsOf(schoolRows(school)));

/** Undefined where there is no such participant. */
export async function lifeOf(db: Db, personId: string): Promise<Life | undefined> {
  const [p, school, times, row] = await Promise.all([
    participantForMatching(db, personId),
    childrenOf(db, personId),
    db
      .selectFrom("participantTie")
      .select(["kind", "slots"])
      .where("participantId", "=", personId)
      .orderBy("slots")
      .execute(),
    db
      .selectFrom("participant")
      .leftJoin("town", "town.id", "participant.townId")
      .select([
        "available",
        "weekGiven",
        "daysAnswered",
        "stepsAnswered",
        "createdAt",
        "town.name as town",
        (eb) =>
          eb
            .selectFrom("caseload")
            .innerJoin("person", "person.id", "caseload.officerId")
            .select("person.fullName")
            .whereRef("caseload.participantId", "=", "participant.personId")
            .where(sql<boolean>`upper_inf(caseload.during)`)
            .limit(1)
            .as("officer"),
      ])
      .where("personId", "=", personId)
      .executeTakeFirst(),
  ]);
  if (!p || !row) return undefined;
  return {
    p,
    available: row.available,
    taken: { given: row.weekGiven, times },
    daysAnswered: row.daysAnswered,
    stepsAnswered: row.stepsAnswered,
    school,
    joinedAt: row.createdAt,
    town: row.town,
    officer: row.officer,
  };
}

/** Posts that a person has set aside, and those that they have applied for or were proposed: not shown again. */
export async function leftOutBy(db: Db, personId: string): Promise<{ setAside: string[]; begun: string[] }> {
  const idsIn = (table: "dismissal" | "candidacy") =>
    db.selectFrom(table).select("opportunityId").where("participantId", "=", personId);
  const [setAside, begun] = await Promise.all([
    idsIn("dismissal").where(toAMatch).execute(),
    idsIn("candidacy").execute(),
  ]);
  return {
    setAside: setAside.map(({ opportunityId }) => opportunityId),
    begun: begun.map(({ opportunityId }) => opportunityId),
  };
}

/** More than anybody keeps an eye on. */
const SAVED_AT_MOST = 200;

/** Posts that a person keeps for later, the latest first. */
export const savedBy = async (db: Db, personId: string): Promise<string[]> =>
  (
    await db
      .selectFrom("savedPost")
      .select("opportunityId")
      .where("participantId", "=", personId)
      .orderBy("at", "desc")
      .orderBy("opportunityId")
      .limit(SAVED_AT_MOST)
      .execute()
  ).map(({ opportunityId }) => opportunityId);

/** What sentences about a post are made from, for the person whose life it is. */
export const matterOf = (
  { post, judgement }: { post: PostForMatching; judgement: Judgement },
  life: Life,
): Matter => ({
  p: life.p,
  o: post.form,
  judgement,
  schoolWeek: schoolWeekOf(life),
  taken: life.taken,
  town: post.town,
});
