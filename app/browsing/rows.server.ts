import type { Db } from "../../db/client.server";
import { type ListedPost, openPosts } from "../../db/queries/vacancies.server";
import type { Town } from "../../db/reference/towns";
import { inSchoolHours } from "../../search/match/hours";
import { alternating, fixed, flexible, type Pattern, rota } from "../../search/match/model";
import {
  estimateMinutes,
  LONGEST_RING,
  type Mode,
  type Ring,
  ringOfMinutes,
  UNSET_MODE,
} from "../../search/match/travel";
import { weekOfRanges } from "../../search/match/week";
import { journey } from "../matching/wording";
import type { Words } from "../matching/words";
import type { WeekPattern } from "../ui/week-slots";

/** A post as a public list shows it. */
export type Listed = ListedPost & {
  /** "About 25 minutes by bus"; null where no town is asked for. */
  journey: string | null;
  /** Some week of it lies inside the usual school day, with the journey. */
  inSchoolHours: boolean;
};

function judged(pattern: WeekPattern): Pattern {
  switch (pattern.shape) {
    case "fixed":
      return fixed(weekOfRanges(pattern.slots));
    case "flexible":
      return flexible(weekOfRanges(pattern.slots), pattern.hours, pattern.shortest ?? 0);
    case "rota":
      return rota(weekOfRanges(pattern.slots), pattern.hours);
    case "alternating":
      return alternating(pattern.weeks.map(weekOfRanges));
  }
}

function travelTo({ lat, lon }: ListedPost, from: Town | null, mode: Mode) {
  if (from === null || lat === null || lon === null) return { minutes: null, ring: 0 as Ring, mode };
  const minutes = estimateMinutes(from, { lat, lon }, mode);
  return { minutes, ring: ringOfMinutes(minutes), mode };
}

/** What an engine found, from its current rows: it may be a moment behind. */
export async function listed(
  db: Db,
  {
    today,
    hits,
    from = null,
    mode = UNSET_MODE,
  }: {
    today: string;
    hits: readonly { id: string }[];
    from?: Town | null;
    mode?: Mode;
  },
  words: Words,
): Promise<Listed[]> {
  const posts = await openPosts(
    db,
    today,
    hits.map(({ id }) => id),
  );
  return posts.map((post) => {
    const travel = travelTo(post, from, mode);
    const patterns = post.patterns.map(judged);
    return {
      ...post,
      journey: journey(travel, words),
      inSchoolHours: inSchoolHours({ patterns }, travel.ring ?? LONGEST_RING),
    };
  });
}
