import { fixed, type Opportunity } from "../../search/match/model";
import type { Place } from "../../search/match/travel";
import { weekOfRuns } from "../../search/match/week";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import {
  CHANGES_TOLD,
  countWords,
  isTold,
  type Reach,
  type ReachReader,
  reachWords,
  sessionWeek,
  wholeQuestions,
} from "./reach";
import type { Words } from "./words";

type Asks = Pick<MatchingCaller, "engine" | "now">;

/**
 * A draft as if it were open. To an employer the count says nothing of anybody's faith, health or status, nor who
 * turned away from them: it leaves out conditions, the occupations to which somebody's right to work is limited, and
 * who blocked the employer, so that it never moves with them.
 */
function asked(o: Opportunity, reader: ReachReader): Opportunity {
  const open: Opportunity = { ...o, status: "open", placesLeft: Math.max(1, o.placesLeft), closesOn: null };
  return reader === "officer" ? open : { ...open, conditions: [], soc: null, employerId: o.id };
}

/** How many people a post would reach if it were open today. */
export async function reachOf(
  { engine, now }: Asks,
  o: Opportunity,
  reader: ReachReader,
  words: Words,
): Promise<Reach> {
  const open = asked(o, reader);
  const ask = { today: londonDate(now), limit: 0 };
  const { total } = await engine.candidates(open, ask);
  const parts = await engine.whatIfCandidates(open, ask);
  const wholes = await Promise.all(
    wholeQuestions(open).map(async ({ relaxation, relaxed }) => ({
      relaxation,
      opens: (await engine.candidates(relaxed, ask)).total - total,
    })),
  );
  const unlocks = [...parts, ...wholes].sort((a, b) => b.opens - a.opens);
  return reachWords(open, { total, unlocks }, reader, words);
}

/** A recruitment day as it is written so far. Minutes are after midnight. */
export interface DayDraft {
  id: string;
  /** Null where it is by video, or not said yet. */
  place: Place | null;
  heldOn: string | null;
  sessions: readonly { start: number; end: number }[];
}

/** So many that nobody is left out. */
const EVERYBODY = 10_000_000;

/**
 * How many people a recruitment day would reach: those whom one of its vacancies fits and who can come to one of its
 * times. Where no time is given yet, any time will do.
 */
export async function dayReachOf(
  { engine, now }: Asks,
  day: DayDraft,
  vacancies: readonly Opportunity[],
  reader: ReachReader,
  words: Words,
): Promise<Reach> {
  const ask = { today: londonDate(now), limit: EVERYBODY };
  const idsOf = async (o: Opportunity) => (await engine.candidates(o, ask)).hits.map(({ id }) => id);
  const fit = new Set<string>();
  for (const vacancy of vacancies) for (const id of await idsOf(asked(vacancy, reader))) fit.add(id);
  // Nobody beyond the regions of the vacancies fits one.
  const regions = [...new Set(vacancies.flatMap((vacancy) => vacancy.regions))];
  const coming = async (change: Partial<Pick<DayDraft, "place" | "sessions">>) =>
    fit.size === 0
      ? 0
      : (await idsOf(visitOf({ ...day, ...change }, regions))).filter((id) => fit.has(id)).length;
  const total = await coming({});
  const changes: [text: string, total: number][] = [
    ["At any time of the week", await coming({ sessions: [] })],
    ["By video, or next door to everybody", await coming({ place: null })],
  ];
  return {
    count: countWords(total, reader, words),
    changes: changes
      .filter(([, then]) => isTold(total, then - total, reader))
      .sort(([, a], [, b]) => b - a)
      .slice(0, CHANGES_TOLD)
      .map(([text, then]) => ({ text, count: countWords(then, reader, words) })),
  };
}

/** Coming to a day as something that asks for nothing but the journey and the time. */
const visitOf = ({ id, place, heldOn, sessions }: DayDraft, regions: readonly string[]): Opportunity => ({
  id,
  kind: "volunteering",
  work: "volunteering",
  employerId: id,
  status: "open",
  placesLeft: 1,
  closesOn: null,
  startsOn: null,
  place,
  regions,
  patterns:
    heldOn === null ? [] : sessions.map((session) => fixed(weekOfRuns([sessionWeek(heldOn, session)]))),
  termTimeOnly: true,
  english: { speaking: 0, listening: 0, reading: 0, writing: 0 },
  certificates: [],
  conditions: [],
  soc: null,
  sector: null,
  skills: { required: [], desired: [] },
});
