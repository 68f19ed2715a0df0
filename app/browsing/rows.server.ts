import type { Db } from "../../db/client.server";
import { type ListedPost, onlyRegionsOf, openPosts } from "../../db/queries/vacancies.server";
import { ELSEWHERE } from "../../db/reference/regions";
import type { Town } from "../../db/reference/towns";
import { inSchoolHours } from "../../search/match/hours";
import { alternating, fixed, flexible, type Pattern, rota } from "../../search/match/model";
import type { FitWord } from "../../search/match/score";
import {
  estimateMinutes,
  LONGEST_RING,
  MODES,
  type Mode,
  type Ring,
  ringOfMinutes,
  UNSET_MODE,
} from "../../search/match/travel";
import { weekOfRanges } from "../../search/match/week";
import type { Caller } from "../caller";
import { journey } from "../matching/wording";
import { nameOf, type Words } from "../matching/words";
import type { WeekPattern } from "../ui/week-slots";
import { USUAL_MODE } from "./search";

/** A post as a public list shows it. */
export type Listed = ListedPost & {
  /** "About 25 minutes by bus"; null where no town is asked for. */
  journey: string | null;
  /** How well it fits the participant who reads, where that was asked for. */
  fit: FitWord | null;
  /** Some week of it lies inside the usual school day, with the journey. */
  inSchoolHours: boolean;
  /** "It is for people who live in Norfolk"; null where that is no matter, or the reader lives there. */
  onlyFor: { verdict: "unknown" | "fails"; text: string } | null;
};

/** Where a participant who looks around lives; null for everybody else. */
export async function homeRegion({ db, actor }: Caller): Promise<string | null> {
  if (actor.role !== "participant") return null;
  const row = await db
    .selectFrom("participant")
    .select("regionCode")
    .where("personId", "=", actor.personId)
    .executeTakeFirst();
  return row?.regionCode ?? null;
}

/** How who looks around travels where they say nothing of it: a participant as their profile says. */
export async function usualModeOf({ db, actor }: Caller): Promise<Mode> {
  if (actor.role !== "participant") return USUAL_MODE;
  const row = await db
    .selectFrom("participant")
    .select("travelMode")
    .where("personId", "=", actor.personId)
    .executeTakeFirst();
  return MODES.find((mode) => mode === row?.travelMode) ?? USUAL_MODE;
}

/** For whom a post is, where it is not for all and the reader does not live there. */
export const onlyForWords = (
  regions: readonly string[] | null,
  home: string | null,
  words: Words,
): Listed["onlyFor"] =>
  regions === null || (home !== null && regions.includes(home))
    ? null
    : {
        verdict: home === null ? "unknown" : "fails",
        text: words.t("why.open.region", {
          regions: words.f.list(
            regions.map((region) => nameOf(words, "region", region)),
            "disjunction",
          ),
        }),
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
  caller: Caller,
  {
    today,
    hits,
    from = null,
    mode = UNSET_MODE,
  }: {
    today: string;
    hits: readonly { id: string; fit?: FitWord }[];
    from?: Town | null;
    mode?: Mode;
  },
  words: Words,
): Promise<Listed[]> {
  const ids = hits.map(({ id }) => id);
  const fits = new Map(hits.map(({ id, fit }) => [id, fit ?? null]));
  const [posts, home] = await Promise.all([openPosts(caller.db, today, ids), homeRegion(caller)]);
  return posts.map((post) => {
    const travel = travelTo(post, from, mode);
    const patterns = post.patterns.map(judged);
    return {
      ...post,
      journey: journey(travel, words),
      fit: fits.get(post.id) ?? null,
      inSchoolHours: inSchoolHours({ patterns }, travel.ring ?? LONGEST_RING),
      onlyFor: onlyForWords(post.onlyRegions, home ?? (from && (from.region ?? ELSEWHERE)), words),
    };
  });
}

/** For whom one post is, as somebody reads it of whom we know nothing. */
export const onlyForVisitors = async (db: Db, id: string, words: Words): Promise<string | null> =>
  onlyForWords((await onlyRegionsOf(db, id)) ?? null, null, words)?.text ?? null;
