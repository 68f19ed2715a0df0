import type { Counts, Unlock } from "../../search/engine";
import type { PersonRelaxation } from "../../search/match/whatif";
import { where, whereWith } from "./card-view.server";
import { type Life, matterOf } from "./life.server";
import type { Matches, NearHit } from "./matching.server";
import {
  bestUnlocks,
  CHANGED_AT,
  type Miss,
  type Missing,
  missWords,
  opensWith,
  unlockHow,
  unlockWords,
} from "./unlocks";
import type { Words } from "./words";

export interface NearView {
  href: string;
  title: string;
  where: string;
  miss: Miss;
  /** How many jobs the one thing would open; null where that is not known, or only this one. */
  opens: string | null;
}

/** Posts that lack the same one thing, and how to get there. */
export interface NearGroup {
  code: Missing;
  title: string;
  how: Miss["how"];
  cards: NearView[];
  /** All of them, where there are more. */
  more: { href: string; text: string; what: string } | null;
}

export interface Door {
  text: string;
  opens: string;
  how: Miss["how"];
  more: string | null;
}

const A_GROUP = 2;
const DOORS_SHOWN = 5;

/** By the one thing that is missing, the most frequent first. */
export function nearGroups(
  { near, obstacles, unlocks, life }: Pick<Matches, "near" | "obstacles" | "unlocks" | "life">,
  words: Words,
): NearGroup[] {
  return byCount(obstacles).map(([code, count]) => {
    const cards = near.filter(({ missing }) => missing === code).slice(0, A_GROUP);
    return {
      code,
      title: nearTitle(code, count, words),
      how: { text: words.t(`miss.how.${code}`), href: CHANGED_AT[code] },
      cards: cards.map((hit) => nearView(hit, life, unlocks, words)),
      more:
        count > cards.length
          ? {
              href: `/matches/nearly/${code}`,
              text: words.t("matches.near.all", { count: words.f.number(count) }),
              // Without the number, which would stand beside itself.
              what: words.t(`matches.near.${code}`),
            }
          : null,
    };
  });
}

/** "Other hours (12)". */
export const nearTitle = (code: Missing, count: number, { t, f }: Words) =>
  t("matches.option", { label: t(`matches.near.${code}`), count: f.number(count) });

export const byCount = (obstacles: Counts) =>
  (Object.entries(obstacles) as [Missing, number][]).sort(([, a], [, b]) => b - a);

/** A post that fails in one thing. */
export function nearView(
  hit: NearHit,
  life: Life,
  unlocks: readonly Unlock<PersonRelaxation>[],
  words: Words,
): NearView {
  const opens = opensWith(hit.missing, hit, unlocks);
  return {
    href: `/opportunities/${hit.post.form.id}`,
    title: hit.post.title,
    // The journey is said already where it is what is missing.
    where: hit.missing === "travel" ? where(hit.post, words) : whereWith(hit, words),
    miss: missWords(hit.missing, matterOf(hit, life), words),
    opens: opens !== null && opens > 1 ? words.t("miss.opens", { count: opens }) : null,
  };
}

/** What would open most, one way beside the other, each with how to get there. */
export const doorsOf = ({ unlocks, life }: Pick<Matches, "unlocks" | "life">, words: Words): Door[] =>
  bestUnlocks(unlocks, DOORS_SHOWN).map(({ relaxation, opens }) => ({
    text: unlockWords(relaxation, words),
    opens: words.t("unlock.opens", { count: opens }),
    ...unlockHow(relaxation, life, words),
  }));
