import type { RecruitmentDay } from "../../db/queries/days.server";
import type { Post } from "../../db/queries/posts.server";
import type { WeekPattern } from "../ui/week-slots";
import { isPublic } from "./states";

/** What the public may read of a post, and nothing else. */
export function publicView(post: Post) {
  return {
    id: post.id,
    kind: post.kind,
    work: post.work,
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
    pay: payOf(post),
    payHourlyPence: post.payHourlyPence,
    payNote: post.payNote,
    lowerPay: post.lowerPay,
    liveInPence: post.liveInPence,
    probation: post.probation,
    leadsTo: post.leadsTo,
    endsOn: post.endsOn,
    lengthDays: post.lengthDays,
    learning: post.learning,
    supervisor: post.supervisor,
    expenses: post.expenses,
    course:
      post.courseName && post.courseProvider
        ? { name: post.courseName, provider: post.courseProvider }
        : null,
    scheme: post.schemeTraining
      ? { training: post.schemeTraining, vacancy: post.interviewVacancyTitle }
      : null,
    english: post.english,
    skills: post.skills,
    certificates: post.certificates,
    conditions: post.conditions,
    places: post.places,
    placesLeft: post.placesLeft,
    startsOn: post.startsOn,
    closesOn: post.closesOn,
    publishedAt: post.publishedAt,
    day: post.day && publicDay(post.day),
  };
}

/** A recruitment day as the public reads it: never the link, which people get with their time. */
function publicDay({ heldOn, byVideo, bring, access, languages, vacancies, sessions }: RecruitmentDay) {
  return {
    heldOn,
    byVideo,
    bring,
    access,
    languages,
    vacancies: vacancies.flatMap(({ id, title, status }) =>
      isPublic(status) ? [{ id, title: title ?? "" }] : [],
    ),
    sessions: sessions.map(({ start, end, places }) => ({ start, end, places })),
  };
}
export type PublicView = ReturnType<typeof publicView>;

/** What a post pays, as words are made of it; null where nothing is paid. */
export const payOf = (post: Pick<Post, "payPence" | "payPer" | "contract">) =>
  post.payPence !== null && post.payPer !== null
    ? { pence: post.payPence, per: post.payPer, promised: post.contract !== "zero_hours" }
    : null;

/** Ready to draw and to say. */
export const weekPatterns = (patterns: Post["patterns"]): WeekPattern[] =>
  patterns.map(({ id: _id, ...pattern }) => pattern);

/** What an employer says of itself, unless the post's own words hold it already. */
export const saidOnce = (aboutEmployer: string | null, description: string | null): string | null =>
  aboutEmployer === null || description?.includes(aboutEmployer.trim()) ? null : aboutEmployer;
