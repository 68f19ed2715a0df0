import type { Post } from "../../db/queries/posts.server";
import type { WeekPattern } from "../ui/week-slots";

/** What the public may read of a post, and nothing else. */
export function publicView(post: Post) {
  return {
    id: post.id,
    title: post.title ?? "",
    description: post.description ?? "",
    employerName: post.employerName,
    townName: post.townName ?? "",
    townLabel: post.townLabel ?? "",
    address: post.address,
    gettingThere: post.gettingThere,
    sectorCode: post.sectorCode,
    patterns: weekPatterns(post.patterns),
    termTimeOnly: post.termTimeOnly,
    contract: post.contract,
    pay: post.payPence !== null && post.payPer !== null ? { pence: post.payPence, per: post.payPer } : null,
    payNote: post.payNote,
    english: post.english,
    skills: post.skills,
    certificates: post.certificates,
    conditions: post.conditions,
    places: post.places,
    placesLeft: post.placesLeft,
    startsOn: post.startsOn,
    closesOn: post.closesOn,
  };
}
export type PublicView = ReturnType<typeof publicView>;

/** Fixed weeks, ready to draw and to say. */
export const weekPatterns = (patterns: Post["patterns"]): WeekPattern[] =>
  patterns.map(({ name, slots }) => ({ ...(name ? { name } : {}), shape: "fixed", slots }));
