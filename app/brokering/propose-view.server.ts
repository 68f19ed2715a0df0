import { colleaguesOf } from "../../db/queries/care.server";
import { postOf, postSubject } from "../../db/queries/posts.server";
import {
  lookAgainSince,
  namesOf,
  notLookedFor,
  peopleOfRound,
  roundOf,
} from "../../db/queries/proposals.server";
import type { PersonAsk } from "../../search/engine";
import { judge, nearMissOf } from "../../search/match/judge";
import { type ConstraintCode, NEVER_SHOWN } from "../../search/match/verdicts";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import type { RiskLine } from "../matching/risk-words";
import { beforeProposing, worstFirst } from "../matching/risks.server";
import { peopleForMatching, postsForMatching } from "../matching/rows.server";
import { peopleScope } from "../matching/scope";
import { aboutThem } from "../matching/them";
import { doubtsOf, fitOfThem, strongestReasons } from "../matching/why-them";
import { explainOnly } from "../matching/wording";
import type { Words } from "../matching/words";
import { Denied } from "../policy";
import { allowList, allowRead } from "../transact.server";
import { MOST_PROPOSED, type Skip } from "./proposal";
import { proposableFor } from "./propose.server";
import type { CandidacyState } from "./states";

/** People on one page of those whom a post fits; with `many` as many as can be proposed at once. */
const A_PAGE = 15;
const NEAR_MISSES = 12;

/** Whom an officer looks for: all whom they look after, their own caseload, their partner's, or nobody's yet. */
export const WHOSE = ["all", "mine", "ours", "nobodys"] as const;
export type Whose = (typeof WHOSE)[number];

export interface PeopleAsked {
  whose: Whose;
  /** Only the caseload of this colleague; null: no matter whose. */
  colleagueId?: string | null;
  page: number;
  many?: boolean;
  /** Which page of those who nearly fit, beside the first page of those who do. */
  nearly?: number;
}

/** What is not known and which skills are lacking stands among the doubts, and what to look at again beside them. */
const SAID_ABOVE: readonly RiskLine["code"][] = ["unanswered", "skills", "look-again"];

type Officer = Extract<MatchingCaller["actor"], { role: "officer" }>;

function askOf(
  whose: Whose,
  officer: Officer,
  colleagueId: string | null,
): Pick<PersonAsk, "filter" | "scope"> {
  const ours = peopleScope(officer.regionCode, officer.partnerId);
  const nobodys = peopleScope(officer.regionCode, null);
  if (colleagueId !== null) return { scope: [ours, nobodys], filter: { caseloads: [colleagueId] } };
  switch (whose) {
    case "all":
      return { scope: [ours, nobodys] };
    case "mine":
      return { scope: [ours, nobodys], filter: { caseloads: [officer.personId] } };
    case "ours":
      return { scope: [ours] };
    case "nobodys":
      return { scope: [nobodys] };
  }
}

async function postSeen(caller: MatchingCaller, opportunityId: string) {
  const post = await postSubject(caller.db, opportunityId);
  if (!post || caller.actor.role !== "officer") throw new Denied("post.people");
  await allowRead(caller, "post.people", post);
  return { post, officer: caller.actor };
}

/** What stands at the top of every page about proposing a post. */
async function aboutPost(caller: MatchingCaller, opportunityId: string) {
  const [post, [form]] = await Promise.all([
    postOf(caller.db, opportunityId),
    postsForMatching(caller.db, [opportunityId]),
  ]);
  if (!post || !form) throw new Denied("post.people");
  return {
    matched: form,
    shown: {
      id: opportunityId,
      title: post.title ?? "",
      employer: post.employerName,
      town: post.townName,
      placesLeft: post.placesLeft,
      closesOn: post.closesOn,
    },
  };
}

/**
 * The people whom a post fits, best first, among those whom the officer looks after, with why; then those who fail in
 * one thing, with what it is. Candidates for the post, and who set it aside, are left out and counted. Every look is
 * in the audit of those shown. A post that the officer does not see throws `Denied`.
 */
export async function peopleForPost(
  caller: MatchingCaller,
  opportunityId: string,
  { whose, colleagueId = null, page, many = false, nearly = 1 }: PeopleAsked,
  { t, f }: Words,
) {
  const { db, engine } = caller;
  const today = londonDate(caller.now);
  const { post: subject, officer } = await postSeen(caller, opportunityId);
  const { matched, shown } = await aboutPost(caller, opportunityId);
  const { form } = matched;
  const leaveOut = await notLookedFor(db, opportunityId);
  const officers = await colleaguesOf(db, officer.partnerId, officer.regionCode);
  const colleague = officers.find(({ id }) => id === colleagueId)?.id ?? null;
  const ask = (of: Whose, limit: number, chosen = colleague) => ({
    ...{ today, limit, leaveOut },
    ...askOf(of, officer, chosen),
  });
  const size = many ? MOST_PROPOSED : A_PAGE;
  const [found, near, counts, partner] = await Promise.all([
    engine.candidates(form, { ...ask(whose, size), offset: (page - 1) * size }),
    engine.nearCandidates(form, {
      ...ask(whose, page === 1 ? NEAR_MISSES : 0),
      offset: (nearly - 1) * NEAR_MISSES,
      except: NEVER_SHOWN,
    }),
    Promise.all(
      WHOSE.map(async (of) => [of, (await engine.candidates(form, ask(of, 0, null))).total] as const),
    ),
    db.selectFrom("partner").select("name").where("id", "=", officer.partnerId).executeTakeFirst(),
  ]);
  const ids = [...found.hits, ...near.hits].map(({ id }) => id);
  const [people, names, lookAgain] = await Promise.all([
    peopleForMatching(db, ids),
    namesOf(db, ids),
    lookAgainSince(db, ids, today),
  ]);
  await allowList(caller, "post.people", subject, ids);
  const known = new Map(people.map((person) => [person.form.id, person.form]));
  const words = { t: aboutThem(t), f };
  const { people: standings } = await proposableFor(db, officer, opportunityId, ids, today);
  const fit = new Set(found.hits.map(({ id }) => id));
  const before = await beforeProposing(
    caller,
    matched,
    people.flatMap((person) => (fit.has(person.form.id) ? [person.form] : [])),
    { t, f },
  );
  const skips = new Map(standings.map(({ id, skip }) => [id, skip]));
  const judged = (id: string) => {
    const p = known.get(id);
    return p && { p, o: form, judgement: judge(p, form, today), town: shown.town };
  };
  return {
    post: shown,
    page,
    pages: Math.ceil(found.total / size),
    /** Whether more people on one page would spare a second one. */
    mayShowMany: !many && found.total > size,
    many,
    partner: partner?.name ?? null,
    colleague,
    colleagues: officers.filter(({ id }) => id !== officer.personId),
    total: found.total,
    begun: leaveOut.length,
    counts: Object.fromEntries(counts) as Record<Whose, number>,
    people: found.hits.flatMap(({ id }) => {
      const matter = judged(id);
      if (!matter?.judgement.fits) return [];
      return [
        {
          id,
          name: names.get(id) ?? "",
          fit: fitOfThem(matter, words),
          lookAgainSince: lookAgain.get(id) ?? null,
          why: strongestReasons(matter, words),
          doubts: doubtsOf(matter, words),
          risks: (before.get(id)?.risks ?? []).filter(({ code }) => !SAID_ABOVE.includes(code)),
        },
      ];
    }),
    near: near.hits.flatMap(({ id }) => {
      const matter = judged(id);
      const code = matter && nearMissOf(matter.judgement);
      if (!matter || !code) return [];
      return [
        {
          id,
          name: names.get(id) ?? "",
          code,
          lacks: explainOnly(code, matter, words)
            .filter(({ verdict }) => verdict === "fails")
            .map(({ text }) => text)
            .join(". "),
          skip: skips.get(id) ?? null,
        },
      ];
    }),
    nearTotal: near.total,
    nearly,
    nearPages: Math.ceil(near.total / NEAR_MISSES),
    obstacles: Object.entries(near.constraints)
      .map(([code, count]) => ({ code: code as ConstraintCode, count }))
      .sort((a, b) => b.count - a.count),
  };
}

/**
 * Who would be proposed and who would be passed over, before anything is done; of those proposed what barely holds, the
 * worst first.
 */
export async function previewOf(
  caller: MatchingCaller,
  opportunityId: string,
  ids: readonly string[],
  words: Words,
) {
  const { db } = caller;
  const { post: subject, officer } = await postSeen(caller, opportunityId);
  const { matched, shown } = await aboutPost(caller, opportunityId);
  const today = londonDate(caller.now);
  const { open, people, outOfSight } = await proposableFor(db, officer, opportunityId, ids, today);
  const seen = people.map(({ id }) => id);
  const names = await namesOf(db, seen);
  await allowList(caller, "post.people", subject, seen);
  const named = people
    .map(({ id, skip }) => ({ id, skip, name: names.get(id) ?? "" }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const chosen = named.filter(({ skip }) => skip === null);
  const forms = await peopleForMatching(
    db,
    chosen.map(({ id }) => id),
  );
  const before = await beforeProposing(
    caller,
    matched,
    forms.map(({ form }) => form),
    words,
  );
  return {
    post: shown,
    open,
    outOfSight,
    chosen: chosen
      .map(({ id, name }) => ({ id, name, before: before.get(id) ?? { fails: [], risks: [] } }))
      .sort((a, b) => worstFirst(a.before, b.before)),
    skipped: named.filter((person): person is typeof person & { skip: Skip } => person.skip !== null),
  };
}
export type Preview = Awaited<ReturnType<typeof previewOf>>;

/** What one round of proposals did: everybody in it, with what has become of it since. Another's throws `Denied`. */
export async function roundFor(caller: MatchingCaller, id: string) {
  const round = await roundOf(caller.db, id);
  if (!round) throw new Denied("proposal.round");
  const people = await peopleOfRound(caller.db, id);
  await allowList(
    caller,
    "proposal.round",
    { proposedBy: round.proposedBy },
    people.map(({ participantId }) => participantId),
  );
  const { shown } = await aboutPost(caller, round.opportunityId);
  return {
    post: shown,
    line: round.personalLine,
    madeAt: round.madeAt,
    outOfSight: round.outOfSight,
    proposed: people
      .filter(({ skipped }) => skipped === null)
      .map((person) => ({ ...person, state: person.state as CandidacyState | null })),
    skipped: people.flatMap((person) =>
      person.skipped === null
        ? []
        : [{ id: person.participantId, name: person.fullName, skip: person.skipped as Skip }],
    ),
  };
}
