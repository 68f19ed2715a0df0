import { toAMatch } from "../../db/queries/dismissals.server";
import type { Counts, NearMiss, OpportunityAsk, OpportunityFacets, Unlock } from "../../search/engine";
import { type Judgement, judge } from "../../search/match/judge";
import type { Participant } from "../../search/match/model";
import { WORKS } from "../../search/match/model";
import { type ApplicationStanding, applicationStanding } from "../../search/match/standing";
import { CONSTRAINTS, type ConstraintCode, NEVER_SHOWN } from "../../search/match/verdicts";
import type { PersonRelaxation } from "../../search/match/whatif";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import { allowRead } from "../transact.server";
import { engineFilterOf, type FilterName, type MatchAsk, type MatchFilter, newSince } from "./filters";
import { type Life, leftOutBy, lifeOf, savedBy } from "./life.server";
import { noteLook } from "./looks.server";
import { type OpenQuestion, openQuestions } from "./open-questions";
import { type PostForMatching, postsForMatching } from "./rows.server";
import { type Missing, missingOf } from "./unlocks";

/** How many posts stand on one page of matches. */
export const A_PAGE = 10;
/** So many that most things that may be missing have an example among them. */
const NEAR_MISSES = 24;

/** A post and how it was judged, from its current row, for the person as they are now. */
export interface Hit {
  post: PostForMatching;
  judgement: Judgement;
}
export type NearHit = Hit & { missing: Missing };

/** Whether a person's right to work is assessed and has not ended. */
export type Checked = "assessed" | "not-assessed" | "ended";

export interface Matches {
  life: Life;
  checked: Checked;
  hits: Hit[];
  /** How many fit and pass the filter; and how many fit. */
  total: number;
  all: number;
  /** By each value of a filter: how many fit and pass all the others. */
  counts: OpportunityFacets & { fresh: number };
  near: NearHit[];
  /** How many fail in one thing only, by that thing. */
  obstacles: Counts;
  unlocks: Unlock<PersonRelaxation>[];
  /** What is not told yet, and how many of those that fit rest on it: more first. */
  rests: { question: OpenQuestion; jobs: number }[];
  setAside: number;
  /** Where nothing fits any more: how many would, had the person not set them aside. */
  fitsAside: number;
  /** Ids of the posts that the person saved. */
  saved: string[];
  /** The end of the look before this one; null where this is the first. */
  lastSeen: Date | null;
}

/** Whether what an officer recorded says that the person may work today. */
export function checkedOf({ rightToWork }: Participant, today: string): Checked {
  if (rightToWork === null) return "not-assessed";
  return rightToWork.validUntil !== null && rightToWork.validUntil < today ? "ended" : "assessed";
}

/** The person once an officer has checked: until then their matches are shown as what would fit. */
export function onceChecked(p: Participant, today: string): Participant {
  switch (checkedOf(p, today)) {
    case "assessed":
      return p;
    case "ended":
      return { ...p, rightToWork: p.rightToWork && { ...p.rightToWork, validUntil: null } };
    case "not-assessed":
      return { ...p, rightToWork: { work: WORKS, hoursCap: null, socAllowed: null, validUntil: null } };
  }
}

/**
 * Near misses that a page does not show. Where a check found that somebody may do only some work, what lies outside
 * of it is nothing that they lack: it is left out without a word.
 */
export const unshown = ({ rightToWork }: Participant): readonly ConstraintCode[] =>
  rightToWork !== null &&
  (rightToWork.socAllowed !== null || WORKS.some((work) => !rightToWork.work.includes(work)))
    ? [...NEVER_SHOWN, "right-to-work"]
    : NEVER_SHOWN;

const idsOf = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);

/** What fits the participant who asks, best first, with what nearly fits and what would open more. */
export async function matchesFor(
  caller: MatchingCaller,
  { filter, page, sort = "best" }: Omit<MatchAsk, "sort"> & Partial<Pick<MatchAsk, "sort">>,
): Promise<Matches | undefined> {
  const { db, engine, now, actor } = caller;
  if (actor.role !== "participant") return undefined;
  const ownerId = actor.personId;
  await allowRead(caller, "matches.read", { ownerId });
  const [life, leftOut, saved, lastSeen] = await Promise.all([
    lifeOf(db, ownerId),
    leftOutBy(db, ownerId),
    savedBy(db, ownerId),
    noteLook(db, ownerId, now),
  ]);
  if (!life) return undefined;
  const today = londonDate(now);
  const p = onceChecked(life.p, today);
  const ask = (narrowed: MatchFilter, limit = 0): OpportunityAsk => ({
    today,
    limit,
    filter: engineFilterOf(narrowed, newSince(lastSeen, now)),
    leaveOut: [...leftOut.setAside, ...leftOut.begun],
  });

  const found = await engine.matches(p, {
    ...ask(filter, A_PAGE),
    sort,
    offset: (page - 1) * A_PAGE,
  });
  const [counts, near, unlocks, atLeast] = await Promise.all([
    countsOf(filter, found, async (narrowed) => engine.matches(p, ask(narrowed))),
    engine.nearMisses(p, { ...ask({}, page === 1 ? NEAR_MISSES : 0), except: unshown(p) }),
    engine.whatIf(p, ask({})),
    Promise.all(
      openQuestions(p, life.school.length > 0).map(async ({ question, least }) => ({
        question,
        fit: least === null ? 0 : (await engine.matches(least, ask({}))).total,
      })),
    ),
  ]);
  const posts = new Map(
    (await postsForMatching(db, idsOf([...found.hits, ...near.hits]))).map((post) => [post.form.id, post]),
  );
  const hits = rejudged(found.hits, posts, p, today).filter(({ judgement }) => judgement.fits);
  return {
    life,
    checked: checkedOf(life.p, today),
    hits,
    total: found.total - (found.hits.length - hits.length),
    all: counts.all,
    counts: counts.facets,
    near: nearly(near.hits, posts, p, today),
    obstacles: near.constraints,
    unlocks,
    rests: atLeast
      .map(({ question, fit }) => ({ question, jobs: counts.all - fit }))
      .filter(({ jobs }) => jobs > 0)
      .sort((a, b) => b.jobs - a.jobs),
    setAside: leftOut.setAside.length,
    fitsAside:
      counts.all === 0 && leftOut.setAside.length > 0
        ? (await engine.matches(p, { ...ask({}), leaveOut: leftOut.begun })).total
        : 0,
    saved,
    lastSeen,
  };
}

/** Posts on one page of what lacks the same one thing. */
export const NEARLY_A_PAGE = 20;

export interface Nearly extends Pick<Matches, "life" | "checked" | "unlocks"> {
  missing: Missing;
  hits: NearHit[];
  total: number;
}

/** What fails in this one thing for the participant who asks, best first; undefined where such are not shown. */
export async function nearlyFor(
  caller: MatchingCaller,
  { missing, page }: { missing: Missing; page: number },
): Promise<Nearly | undefined> {
  const { db, engine, now, actor } = caller;
  if (actor.role !== "participant") return undefined;
  const ownerId = actor.personId;
  await allowRead(caller, "matches.read", { ownerId });
  const [life, leftOut] = await Promise.all([lifeOf(db, ownerId), leftOutBy(db, ownerId)]);
  if (!life) return undefined;
  const today = londonDate(now);
  const p = onceChecked(life.p, today);
  if (unshown(p).includes(missing)) return undefined;
  const ask = { today, leaveOut: [...leftOut.setAside, ...leftOut.begun] };
  const [near, unlocks] = await Promise.all([
    engine.nearMisses(p, {
      ...ask,
      limit: NEARLY_A_PAGE,
      offset: (page - 1) * NEARLY_A_PAGE,
      except: CONSTRAINTS.filter((code) => code !== missing),
    }),
    engine.whatIf(p, { ...ask, limit: 0 }),
  ]);
  const posts = new Map((await postsForMatching(db, idsOf(near.hits))).map((post) => [post.form.id, post]));
  const hits = nearly(near.hits, posts, p, today).filter((hit) => hit.missing === missing);
  return {
    life,
    checked: checkedOf(life.p, today),
    missing,
    hits,
    total: near.total - (near.hits.length - hits.length),
    unlocks,
  };
}

/** Judges again what an engine found: it may be a moment behind. */
const rejudged = (
  hits: readonly { id: string }[],
  posts: ReadonlyMap<string, PostForMatching>,
  p: Participant,
  today: string,
): Hit[] =>
  hits.flatMap(({ id }) => {
    const post = posts.get(id);
    return post ? [{ post, judgement: judge(p, post.form, today) }] : [];
  });

const nearly = (
  hits: readonly NearMiss[],
  posts: ReadonlyMap<string, PostForMatching>,
  p: Participant,
  today: string,
): NearHit[] =>
  rejudged(hits, posts, p, today).flatMap((hit) => {
    const missing = missingOf(hit.judgement);
    return missing === null ? [] : [{ ...hit, missing }];
  });

type Found = { total: number; facets: OpportunityFacets };

/** Each filter's counts with all the others in force, so that a chip says what it would show. */
async function countsOf(filter: MatchFilter, found: Found, ask: (narrowed: MatchFilter) => Promise<Found>) {
  const without = async (name: FilterName) => {
    if (filter[name] === undefined) return found;
    const { [name]: _, ...others } = filter;
    return ask(others);
  };
  const everything = Object.keys(filter).length === 0 ? found : ask({});
  const [kind, sector, within, school, fresh, all] = await Promise.all([
    without("kind"),
    without("sector"),
    without("within"),
    without("school"),
    ask({ ...filter, fresh: true }),
    everything,
  ]);
  return {
    all: all.total,
    facets: {
      ...found.facets,
      kind: kind.facets.kind,
      sector: sector.facets.sector,
      ring: within.facets.ring,
      schoolHours: school.facets.schoolHours,
      fresh: fresh.total,
    },
  };
}

/** How one post fits the participant who asks, and what becomes of an application. */
export interface Fit extends Hit {
  life: Life;
  checked: Checked;
  standing: ApplicationStanding;
  /** What they have begun for it already. */
  candidacyId: string | null;
  setAside: boolean;
  saved: boolean;
}

/** Undefined where no participant asks, or there is no such post that the public sees. */
export async function fitOf(caller: MatchingCaller, opportunityId: string): Promise<Fit | undefined> {
  const { db, actor, now } = caller;
  if (actor.role !== "participant") return undefined;
  const ownerId = actor.personId;
  await allowRead(caller, "matches.read", { ownerId });
  const own = { participantId: ownerId, opportunityId };
  const [life, [post], candidacy, dismissal, saved] = await Promise.all([
    lifeOf(db, ownerId),
    postsForMatching(db, [opportunityId]),
    db
      .selectFrom("candidacy")
      .select("id")
      .where((eb) => eb.and(own))
      // Who took an application back may apply again.
      .where("state", "<>", "withdrawn")
      .executeTakeFirst(),
    db
      .selectFrom("dismissal")
      .select("at")
      .where((eb) => eb.and(own))
      .where(toAMatch)
      .executeTakeFirst(),
    savedBy(db, ownerId),
  ]);
  if (!life || !post?.publiclyVisible) return undefined;
  const today = londonDate(now);
  return {
    life,
    post,
    checked: checkedOf(life.p, today),
    judgement: judge(life.p, post.form, today),
    standing: applicationStanding(life.p, post.form, today),
    candidacyId: candidacy?.id ?? null,
    setAside: dismissal !== undefined,
    saved: saved.includes(opportunityId),
  };
}
