import { z } from "zod";
import { concernsAt } from "../../db/queries/concerns.server";
import {
  countEmployers,
  EMPLOYER_FILTERS,
  type EmployerFilter,
  employerFacts,
  employerHistory,
  employersFor,
  invitationsOf,
  likelySame,
  membersOf,
  namedOfficer,
  peopleWaitingFor,
  postsForOfficer,
} from "../../db/queries/employers.server";
import { addWorkingDays } from "../calendar";
import { londonDate } from "../i18n/format";
import { allowRead } from "../transact.server";
import { line } from "../web/fields";
import { type Asked, notFound } from "../web/guard.server";
import { isWithinSearch } from "../web/kept-search";
import { keptSearch } from "../web/kept-search.server";

/** What an officer types to find an employer: a contact's name or address, too. */
const EmployersForm = z.object({ search: line(120).optional() });

/** Working days in which an officer answers an organisation that asks to join. */
export const JOINING_DAYS = 5;
const PER_PAGE = 50;
const POSTS_SHOWN = 50;

/** The caller's own organisation, its members, and who is invited. */
export async function ownOrganisation({ caller: { db, actor, now } }: Asked) {
  if (actor.role !== "employer") throw notFound();
  const { employerId } = actor;
  const employer = await employerFacts(db, employerId);
  if (!employer) throw notFound();
  const members = await membersOf(db, employerId);
  const officer = (await namedOfficer(db, employerId))?.name ?? null;
  const isOwner = actor.position === "owner";
  return {
    employer: { ...employer, officer },
    isOwner,
    isLastOwner: isOwner && members.filter(({ position }) => position === "owner").length === 1,
    me: actor.personId,
    members,
    invitations: isOwner ? await invitationsOf(db, employerId, now) : [],
  };
}

/** By when an officer answers who asked to join, and whether that day has passed. */
const dueOf = (askedAt: Date) => addWorkingDays(londonDate(askedAt), JOINING_DAYS);

/** What the officer searched for last. */
export const employersSearch = keptSearch({
  action: "employer.list",
  kind: "employers-search",
  path: "/employers",
  form: EmployersForm,
});

/** A filter of the list as the address names it; all for any other word. */
export const shownEmployers = ({ searchParams }: URL): EmployerFilter =>
  EMPLOYER_FILTERS.find((one) => one === searchParams.get("show")) ?? "all";

/** A page of the employers in the officer's region. */
export async function listEmployers(
  { caller, url, today }: Pick<Asked, "caller" | "url" | "today">,
  { pageSize = PER_PAGE }: { pageSize?: number } = {},
) {
  const { db, actor } = caller;
  if (actor.role !== "officer") throw notFound();
  const { search = "" } = isWithinSearch(url) ? await employersSearch.last(caller) : {};
  const filter = shownEmployers(url);
  const page = Math.min(1000, Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1));
  const { regionCode } = actor;
  const counts = await countEmployers(db, { regionCode, search });
  const whole = search === "" ? counts : await countEmployers(db, { regionCode, search: "" });
  const employers = await employersFor(db, { regionCode, search, filter, page, pageSize });
  return {
    search,
    filter,
    page,
    today,
    /** How many each filter finds within the search, and how many it has without. */
    counts,
    whole,
    pages: Math.ceil(counts[filter] / pageSize),
    employers: employers.map((employer) => ({
      ...employer,
      by: employer.status === "applied" ? dueOf(employer.askedAt ?? employer.createdAt) : null,
    })),
  };
}

/** An employer of the officer's region with everything that there is to decide on. */
export async function employerForOfficer({ caller, id, today }: Asked) {
  const { db, actor } = caller;
  const employer = await employerFacts(db, id("id"));
  await allowRead(caller, "employer.review", employer);
  if (!employer || actor.role !== "officer") throw notFound();
  const history = await employerHistory(db, employer.id);
  const asked = history.findLast(({ kind }) => kind === "asked")?.at ?? employer.createdAt;
  return {
    employer,
    today,
    by: employer.status === "applied" ? dueOf(asked) : null,
    isMine: employer.officerId === actor.personId,
    same: await likelySame(db, employer.id),
    members: await membersOf(db, employer.id),
    history,
    waiting: await peopleWaitingFor(db, employer.id),
    concerns: await concernsAt(db, employer.id, actor.regionCode),
    ...(await postsForOfficer(db, employer.id, POSTS_SHOWN)),
  };
}
