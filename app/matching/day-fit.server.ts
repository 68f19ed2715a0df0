import { daysForMatching } from "../../db/queries/days.server";
import { judge } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import { allowRead } from "../transact.server";
import { type DayForMatching, dayFits, sessionsWithin } from "./day-fit";
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
  const { db, actor } = caller;
  if (actor.role !== "participant") return undefined;
  const ownerId = actor.personId;
  await allowRead(caller, "matches.read", { ownerId });
  const life = await lifeOf(db, ownerId);
  return life && fitsOf(caller, life.p, dayId);
}

/** How many open recruitment days fit a participant whom the caller has read. */
export const countFittingDays = async (caller: MatchingCaller, p: Participant): Promise<number> =>
  (await fitsOf(caller, p)).filter(({ fits }) => fits).length;

async function fitsOf({ db, now }: MatchingCaller, participant: Participant, dayId?: string) {
  const today = londonDate(now);
  const p = onceChecked(participant, today);
  const rows = await daysForMatching(db, today, { limit: MOST_DAYS, id: dayId });
  const days = rows.map(({ lat, lon, ...row }) => {
    const day: DayForMatching = { ...row, place: lat === null || lon === null ? null : { lat, lon } };
    return { ...row, day, times: sessionsWithin(p, day).length };
  });
  // Of a list, only days that the person can come to are judged further.
  const judgedDays = days.filter(({ times }) => dayId !== undefined || times > 0);
  const wanted = [...new Set(judgedDays.flatMap(({ vacancies }) => vacancies))];
  const posts = wanted.length > 0 ? await postsForMatching(db, wanted) : [];
  const judged = new Map(posts.map(({ form }) => [form.id, judge(p, form, today)]));
  return days.map(({ id, day, vacancies, times }): DayFit => {
    const own = vacancies.flatMap((vacancy) => judged.get(vacancy) ?? []);
    return {
      id,
      fits: dayFits(p, day, own),
      vacancies: vacancies.filter((vacancy) => judged.get(vacancy)?.fits),
      times,
    };
  });
}
