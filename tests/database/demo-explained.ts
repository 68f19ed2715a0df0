import type { MatchingCaller } from "../../app/caller";
import type { Shown } from "../../app/matching/cards";
import { fitView } from "../../app/matching/fit-view.server";
import { leftOutBy } from "../../app/matching/life.server";
import { fitOf, matchesFor, nearlyFor, onceChecked, unshown } from "../../app/matching/matching.server";
import { opportunitiesForMatching, participantForMatching } from "../../app/matching/rows.server";
import { missingOf } from "../../app/matching/unlocks";
import { matchesView } from "../../app/matching/view.server";
import type { Words } from "../../app/matching/words";
import { type Judgement, judge } from "../../search/match/judge";
import type { ConstraintCode, Verdict } from "../../search/match/verdicts";

/** What a page has to say of a verdict: by agreement is a question. */
export function said(verdict: Verdict): Shown["verdict"] {
  if (!verdict.holds) return "fails";
  return verdict.asks.length > 0 || (verdict.code === "hours" && verdict.byAgreement) ? "unknown" : "holds";
}

/** What a page says of a constraint, the gravest first; null where it says nothing. */
function shown(lines: readonly Shown[], code: ConstraintCode): Shown["verdict"] | null {
  const own = lines.filter((line) => line.code === code).map(({ verdict }) => verdict);
  return (["fails", "unknown", "holds"] as const).find((verdict) => own.includes(verdict)) ?? null;
}

/** What holds and goes without saying. */
const SILENT: readonly ConstraintCode[] = ["open", "blocked", "conditions"];

/** Where lines say otherwise than the definition; a card may leave out what holds, and questions beyond two. */
export function differs(lines: readonly Shown[], judgement: Judgement, isWhole: boolean): string[] {
  return judgement.constraints.flatMap((verdict) => {
    const [is, says] = [said(verdict), shown(lines, verdict.code)];
    if (is === says) return [];
    if (says === null && is !== "fails" && (!isWhole || (is === "holds" && SILENT.includes(verdict.code))))
      return [];
    return [`${verdict.code} is ${is}, the page says ${says}`];
  });
}

/**
 * Compares all that pages tell one person of their matches with the definition, asked of the rows as they are: the
 * list and its total, what nearly fits and its counts, and each line about each post. Empty where all agree.
 */
export async function disagreements(
  caller: MatchingCaller,
  personId: string,
  today: string,
  words: Words,
): Promise<string[]> {
  const { db } = caller;
  const [own, leftOut, posts] = await Promise.all([
    participantForMatching(db, personId),
    leftOutBy(db, personId),
    opportunitiesForMatching(db, "live"),
  ]);
  const matches = await matchesFor(caller, { filter: {}, page: 1 });
  if (!own || !matches) return ["there is nobody"];
  const p = onceChecked(own, today);
  const left = new Set([...leftOut.setAside, ...leftOut.begun]);
  const judged = posts.filter(({ id }) => !left.has(id)).map((o) => ({ o, judgement: judge(p, o, today) }));
  const found: string[] = [];
  const same = (what: string, is: unknown, says: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(says)) found.push(`${what}: ${is}, the page says ${says}`);
  };

  const fitting = judged.filter(({ judgement }) => judgement.fits);
  same("total", fitting.length, matches.total);
  const view = matchesView(matches, { filter: {}, page: 1, now: caller.now, later: [] }, words);
  for (const card of view.cards) {
    const { judgement } = fitting.find(({ o }) => o.id === card.id) ?? {};
    if (!judgement) found.push(`${card.id} is shown and does not fit`);
    else found.push(...differs(card.lines, judgement, false).map((one) => `card of ${card.id}: ${one}`));
  }

  const missing = judged.flatMap(({ o, judgement }) => {
    const code = missingOf(judgement);
    return code && !unshown(p).includes(code) ? [{ id: o.id, code }] : [];
  });
  for (const code of new Set(missing.map((one) => one.code))) {
    const ids = missing.filter((one) => one.code === code).map(({ id }) => id);
    same(`nearly for ${code}`, ids.length, matches.obstacles[code]);
    const nearly = await nearlyFor(caller, { missing: code, page: 1 });
    same(`all nearly for ${code}`, ids.length, nearly?.total);
    for (const { post } of nearly?.hits ?? [])
      if (!ids.includes(post.form.id)) found.push(`${post.form.id} does not lack ${code} alone`);
  }

  // Every seventh post beside those that fit: another seventh for each person.
  const offset = [...personId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const asked = posts.filter(({ id }, i) => (i + offset) % 7 === 0 || fitting.some(({ o }) => o.id === id));
  for (const o of asked) {
    const fit = await fitOf(caller, o.id);
    if (!fit) continue;
    const { lines } = fitView(fit, words);
    found.push(...differs(lines, judge(own, o, today), true).map((one) => `page of ${o.id}: ${one}`));
  }
  return found;
}
