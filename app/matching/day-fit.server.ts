import { daysForMatching } from "../../db/queries/days.server";
import { judge } from "../../search/match/judge";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import { allowRead } from "../transact.server";
import { dayFits, sessionsWithin } from "./day-fit";
import { lifeOf } from "./life.server";
import { onceChecked } from "./matching.server";
import { postsForMatching } from "./rows.server";

/** How one recruitment day meets the life of the participant who asks. */
export interface DayFit {
  id: string;
  fits: boolean;
  /** Ids of its open vacancies that fit. */
  vacancies: string[];
  /** How many of its times lie in the person's week. */
  times: number;
}

/** More days than anybody reads; the next ones come first. */
const MOST_DAYS = 200;

/** Every open recruitment day for the participant who asks, or one of them; undefined where none asks. */
export async function dayFitsFor(caller: MatchingCaller, dayId?: string): Promise<DayFit[] | undefined> {
  const { db, actor, now } = caller;
  if (actor.role !== "participant") return undefined;
  const ownerId = actor.personId;
  await allowRead(caller, "matches.read", { ownerId });
  const today = londonDate(now);
  const [life, days] = await Promise.all([
    lifeOf(db, ownerId),
    daysForMatching(db, today, { limit: MOST_DAYS, id: dayId }),
  ]);
  if (!life) return undefined;
  const p = onceChecked(life.p, today);
  const posts = await postsForMatching(db, [...new Set(days.flatMap(({ vacancies }) => vacancies))]);
  const judged = new Map(posts.map(({ form }) => [form.id, judge(p, form, today)]));
  return days.map(({ id, lat, lon, heldOn, sessions, vacancies }) => {
    const day = { place: lat === null || lon === null ? null : { lat, lon }, heldOn, sessions };
    const own = vacancies.flatMap((vacancy) => judged.get(vacancy) ?? []);
    return {
      id,
      fits: dayFits(p, day, own),
      vacancies: vacancies.filter((vacancy) => judged.get(vacancy)?.fits),
      times: sessionsWithin(p, day).length,
    };
  });
}
