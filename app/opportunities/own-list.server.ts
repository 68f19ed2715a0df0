import { employerOf } from "../../db/queries/employers.server";
import { countOwnPosts, postsOfEmployer } from "../../db/queries/own-posts.server";
import { type Asked, notFound } from "../web/guard.server";
import { POST_KINDS } from "./kinds";
import { lawfulBasis, type OrganisationKind } from "./lawful-basis";
import { checkedBy } from "./own-pages.server";
import { POST_STATUSES } from "./states";
import { weekPatterns } from "./view";

const PER_PAGE = 50;

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((each) => each === text) ?? null;

/** How the list is narrowed; what is no choice is no filter. */
export function filterOf(query: URLSearchParams) {
  const town = query.get("town") ?? "";
  return {
    status: oneOf(["needs-you", ...POST_STATUSES], query.get("status")),
    kind: oneOf(POST_KINDS, query.get("kind")),
    townId: /^[1-9]\d{0,8}$/.test(town) ? Number(town) : null,
  };
}
export type OwnFilter = ReturnType<typeof filterOf>;

/** A page of the employer's own posts, narrowed, and how many each choice beside it would show. */
export async function ownPosts({ caller: { db, actor, now }, url, today }: Asked, pageSize = PER_PAGE) {
  if (actor.role !== "employer") throw notFound();
  const { employerId } = actor;
  const filter = filterOf(url.searchParams);
  const asked = url.searchParams.get("page") ?? "";
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const counts = await countOwnPosts(db, employerId, { now, today });
  const rows = { limit: pageSize, offset: (page - 1) * pageSize };
  const posts = await postsOfEmployer(db, employerId, { now, today }, filter, rows);
  const count = (holds: (row: (typeof counts)[number]) => boolean) =>
    counts.filter(holds).reduce((sum, row) => sum + row.count, 0);
  const kept = (row: (typeof counts)[number], but: keyof OwnFilter) =>
    (but === "status" || isOfStatus(row, filter.status)) &&
    (but === "kind" || filter.kind === null || row.kind === filter.kind) &&
    (but === "townId" || filter.townId === null || row.townId === filter.townId);
  const towns = new Map(counts.flatMap(({ townId, townName }) => (townId ? [[townId, townName ?? ""]] : [])));
  const employer = await employerOf(db, employerId);
  return {
    today,
    filter,
    employer,
    canVolunteer: employer !== undefined && offersVolunteering(employer),
    posts: posts.map(({ patterns, ...post }) => ({
      ...post,
      patterns: weekPatterns(patterns),
      checkedBy: checkedBy(post.submittedAt, today),
    })),
    any: counts.length > 0,
    needYou: count((row) => row.needsYou),
    statuses: ["needs-you" as const, ...POST_STATUSES].map((status) => ({
      status,
      count: count((row) => isOfStatus(row, status) && kept(row, "status")),
    })),
    kinds: POST_KINDS.map((kind) => ({
      kind,
      count: count((row) => row.kind === kind && kept(row, "kind")),
    })),
    towns: [...towns]
      .map(([id, name]) => ({ id, name, count: count((row) => row.townId === id && kept(row, "townId")) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    page,
    pages: Math.ceil(count((row) => isOfStatus(row, filter.status) && kept(row, "status")) / pageSize),
  };
}

/** Whether an officer has verified what the law asks of those who offer volunteering. */
const offersVolunteering = ({ kind, kindVerifiedBy }: { kind: string; kindVerifiedBy: string | null }) =>
  lawfulBasis("volunteering", "volunteering", {
    kind: kind as OrganisationKind,
    verified: kindVerifiedBy !== null,
  }).ok;

const isOfStatus = (row: { status: string; needsYou: boolean }, status: OwnFilter["status"]) =>
  status === null || (status === "needs-you" ? row.needsYou : row.status === status);
