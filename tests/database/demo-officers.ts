import { matchesOfPerson } from "../../app/brokering/person-matches.server";
import { peopleForPost } from "../../app/brokering/propose-view.server";
import type { MatchingCaller } from "../../app/caller";
import { londonDate } from "../../app/i18n/format";
import { employerFit } from "../../app/matching/employer-fit";
import { leftOutBy } from "../../app/matching/life.server";
import { onceChecked } from "../../app/matching/matching.server";
import { opportunitiesForMatching, peopleForMatching } from "../../app/matching/rows.server";
import { missingOf } from "../../app/matching/unlocks";
import type { Words } from "../../app/matching/words";
import { may } from "../../app/policy";
import { notLookedFor } from "../../db/queries/proposals.server";
import { judge, nearMissOf, verdictOf } from "../../search/match/judge";
import type { Opportunity } from "../../search/match/model";
import { NEVER_SHOWN } from "../../search/match/verdicts";
import { differs, said } from "./demo-explained";

const sorted = (ids: readonly string[]) => [...ids].sort();

/** What the pages of a region's officer say otherwise than the definition: of people's matches, and of a post's people. */
export async function officersDisagreements(caller: MatchingCaller, words: Words): Promise<string[]> {
  const { db, actor, now } = caller;
  if (actor.role !== "officer") throw new Error("Only officers read these pages");
  const today = londonDate(now);
  const everybody = await db
    .selectFrom("participant")
    .select(["personId as id", "personId as ownerId", "regionCode", "partnerId"])
    .orderBy("personId")
    .execute();
  const own = everybody.filter((person) => may(actor, "person.matches", person)).map(({ id }) => id);
  const people = (await peopleForMatching(db, own)).map(({ form }) => form);
  const posts = await opportunitiesForMatching(db, "live");
  const found: string[] = [];
  const same = (what: string, is: unknown, says: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(says)) found.push(`${what}: ${is}, the page says ${says}`);
  };

  for (const person of people) {
    const p = onceChecked(person, today);
    const leftOut = await leftOutBy(db, p.id);
    const left = new Set([...leftOut.setAside, ...leftOut.begun]);
    const judged = posts.filter(({ id }) => !left.has(id)).map((o) => ({ o, judgement: judge(p, o, today) }));
    const fitting = judged.filter(({ judgement }) => judgement.fits);
    const nearly = judged.filter(({ judgement }) => {
      const code = missingOf(judgement);
      return code && !NEVER_SHOWN.includes(code);
    });
    const view = await matchesOfPerson(caller, p.id, 1, words);
    same(`total of ${p.id}`, fitting.length, view.total);
    same(`all nearly of ${p.id}`, nearly.length, view.nearTotal);
    for (const card of view.cards) {
      const { judgement } = fitting.find(({ o }) => o.id === card.id) ?? {};
      if (!judgement) found.push(`${card.id} is shown to ${p.id} and does not fit`);
      else found.push(...differs(card.lines, judgement, false).map((one) => `card of ${card.id}: ${one}`));
    }
    for (const { id } of view.near)
      if (!nearly.some(({ o }) => o.id === id)) found.push(`${id} does not nearly fit ${p.id}`);
  }

  for (const o of posts) {
    const left = new Set(await notLookedFor(db, o.id));
    const judged = people
      .filter(({ id }) => !left.has(id))
      .map((p) => ({ p, judgement: judge(p, o, today) }));
    const fitting = judged.filter(({ judgement }) => judgement.fits).map(({ p }) => p.id);
    const view = await peopleForPost(caller, o.id, { whose: "all", page: 1, many: true }, words);
    same(`people for ${o.id}`, sorted(fitting), sorted(view.people.map(({ id }) => id)));
    for (const { id, code } of view.near) {
      const { judgement } = judged.find(({ p }) => p.id === id) ?? {};
      same(`what ${id} lacks for ${o.id}`, judgement && nearMissOf(judgement), code);
    }
    const nearly = judged.filter(({ judgement }) => {
      const code = nearMissOf(judgement);
      return code && !NEVER_SHOWN.includes(code);
    });
    same(`all nearly for ${o.id}`, nearly.length, view.nearTotal);
  }
  return found;
}

/** Where an employer would read otherwise than the definition; what does not suit somebody's life reads as not known. */
export async function employersDisagreements(caller: MatchingCaller, words: Words): Promise<string[]> {
  const { db, now } = caller;
  const today = londonDate(now);
  const candidacies = await db.selectFrom("candidacy").select(["participantId", "opportunityId"]).execute();
  const people = new Map(
    (await peopleForMatching(db, [...new Set(candidacies.map(({ participantId }) => participantId))])).map(
      ({ form }) => [form.id, form],
    ),
  );
  const posts = new Map<string, Opportunity>(
    (
      await opportunitiesForMatching(db, [...new Set(candidacies.map(({ opportunityId }) => opportunityId))])
    ).map((o) => [o.id, o]),
  );
  return candidacies.flatMap(({ participantId, opportunityId }) => {
    const [p, o] = [people.get(participantId), posts.get(opportunityId)];
    if (!p || !o) return [];
    const judgement = judge(p, o, today);
    return employerFit(judgement, o, words).flatMap(({ code, verdict }) => {
      if (code === "skills" || code === "english" || code === "certificates") return [];
      const is = said(verdictOf(judgement, code));
      const reads = is === "fails" ? "unknown" : is;
      return reads === verdict
        ? []
        : [`${participantId} for ${opportunityId}: ${code} is ${is}, reads ${verdict}`];
    });
  });
}
