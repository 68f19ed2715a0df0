import { secondLookOf, termsOf } from "../../db/queries/attestations.server";
import { applicationsOf } from "../../db/queries/candidacies.server";
import { candidacyStepsOf, caseloadOf, colleaguesOf, notesOf, openingOf } from "../../db/queries/care.server";
import { personSubject } from "../../db/queries/people.server";
import {
  countPeople,
  type PeopleFilter,
  type PersonInList,
  peopleFor,
} from "../../db/queries/people-list.server";
import { attestationsOf, headOf, profileOf, readersOf } from "../../db/queries/profiles.server";
import { addDays, addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied, demand, may } from "../policy";
import { allowList, allowRead } from "../transact.server";
import { keptSearch } from "../web/kept-search.server";
import { ENDS_SOON_DAYS, type Standing, standingOf } from "./attestation";
import { happenings } from "./happenings";
import { PEOPLE_FILTERS, PeopleForm, type PeopleTyped } from "./people-list";
import { searchOf } from "./people-search";
import { progressOf, STEPS } from "./steps";

/** Working days within which an officer assesses somebody new. */
const ASSESS_WITHIN_DAYS = 5;
export const PEOPLE_A_PAGE = 25;

export interface ListedPerson {
  id: string;
  fullName: string;
  town: string | null;
  /** Questions of the profile that are answered. */
  answered: number;
  standing: Standing;
  /** When the record ends or was to be looked at again; by when somebody new is assessed; null where neither. */
  dueOn: string | null;
  /** Applications that wait for the officer. */
  waiting: number;
  /** Whether the officer's own partner looks after the person; otherwise nobody has taken them on yet. */
  ours: boolean;
  /** Whose caseload the person is on. */
  officer: string | null;
}

const NOTHING: PeopleTyped = {};
/** What the officer searched for last. */
export const peopleSearch = keptSearch({
  action: "person.list",
  kind: "people-search",
  path: "/people",
  form: PeopleForm,
});

/** A page of the people whom an officer looks after. Whoever is shown finds the look in their own audit. */
export async function listPeople(
  caller: Caller,
  asked: {
    filter: PeopleFilter;
    page: number;
    pageSize?: number;
    typed?: PeopleTyped;
    withinSearch?: boolean;
  },
): Promise<{
  people: ListedPerson[];
  /** How many each filter finds within the search. */
  counts: Record<PeopleFilter, number>;
  /** How many each has without it. */
  whole: Record<PeopleFilter, number>;
  pages: number;
  typed: PeopleTyped;
}> {
  const { actor, db } = caller;
  if (actor.role !== "officer") throw new Denied("person.list");
  const today = londonDate(caller.now);
  const { regionCode, partnerId, personId } = actor;
  const typed = asked.typed ?? (asked.withinSearch === false ? NOTHING : await peopleSearch.last(caller));
  const query = {
    regionCode,
    partnerId,
    officerId: personId,
    search: searchOf(typed.search ?? ""),
    language: typed.language,
    answers: typed.answers && { which: typed.answers, of: STEPS.length },
    filter: asked.filter,
    page: asked.page,
    today,
    soon: addDays(today, ENDS_SOON_DAYS),
    pageSize: asked.pageSize ?? PEOPLE_A_PAGE,
  };
  const isSearch = Object.values(typed).some((value) => value !== undefined);
  const unsearched = { ...query, search: searchOf(""), language: undefined, answers: undefined };
  const [rows, counts, whole] = await Promise.all([
    peopleFor(db, query),
    countPeople(db, query, PEOPLE_FILTERS),
    isSearch ? countPeople(db, unsearched, PEOPLE_FILTERS) : null,
  ]);
  await allowList(
    caller,
    "person.list",
    {},
    rows.map((row) => row.id),
  );
  return {
    people: rows.map((row) => listed(row, today)),
    counts,
    whole: whole ?? counts,
    pages: Math.max(1, Math.ceil(counts[asked.filter] / PEOPLE_A_PAGE)),
    typed,
  };
}

function listed(row: PersonInList, today: string): ListedPerson {
  const standing = standingOf(row.attestationId === null ? null : row, today);
  return {
    id: row.id,
    fullName: row.fullName,
    town: row.town,
    answered: progressOf(row.stepsAnswered).answered,
    standing,
    dueOn: dueOn(standing, row),
    waiting: row.waiting,
    ours: row.partnerId !== null,
    officer: row.officer,
  };
}

function dueOn(standing: Standing, row: PersonInList): string | null {
  switch (standing) {
    case "not-assessed":
      return addWorkingDays(londonDate(row.createdAt), ASSESS_WITHIN_DAYS);
    case "look-again":
      return row.followUpOn;
    case "ended":
      return row.validUntil;
    case "in-force":
      return null;
  }
}

/** What stands at the top of each of a person's pages. The look itself is in the person's audit. Throws `Denied`. */
export async function personHead(caller: Caller, participantId: string) {
  const { db, actor } = caller;
  const subject = await personSubject(db, participantId);
  await allowRead(caller, "person.read", subject);
  if (!subject || actor.role !== "officer") throw new Denied("person.read");
  const [head, caseload] = await Promise.all([headOf(db, participantId), caseloadOf(db, participantId)]);
  if (!head) throw new Denied("person.read");
  const today = londonDate(caller.now);
  const current = caseload.find(({ since, until }) => since <= today && (until === null || until > today));
  return {
    ...head,
    /** Taken on by a partner, or seen by every officer of the region. */
    takenOn: subject.partnerId !== null,
    officer: current?.officer ?? null,
    isMine: current?.officerId === actor.personId,
  };
}
export type PersonHead = Awaited<ReturnType<typeof personHead>>;

/** Everything that an officer sees of a person on their first page. Throws `Denied`. */
export async function readPerson(caller: Caller, participantId: string) {
  const { db, actor } = caller;
  const head = await personHead(caller, participantId);
  if (actor.role !== "officer") throw new Denied("person.read");
  const [profile, attestations, candidacies, colleagues, second, terms] = await Promise.all([
    profileOf(db, participantId),
    attestationsOf(db, participantId),
    applicationsOf(db, participantId),
    colleaguesOf(db, actor.partnerId, actor.regionCode),
    secondLookOf(db, participantId),
    termsOf(db, participantId),
  ]);
  if (!profile) throw new Denied("person.read");
  const inForce = attestations.find((one) => one.supersededAt === null) ?? null;
  return {
    head,
    profile,
    attestation: inForce,
    standing: standingOf(inForce, londonDate(caller.now)),
    history: attestations.filter((one) => one.supersededAt !== null),
    candidacies,
    /** Whose caseload the person may be put on. */
    colleagues,
    /** A colleague's look at the record in force; `mine` where the reader asked for it. */
    second: second && { ...second, mine: second.askedBy === actor.personId },
    terms,
    reader: actor.personId,
  };
}
export type PersonRead = Awaited<ReturnType<typeof readPerson>>;

/** A person's profile, for an officer who answers its questions with them. Throws `Denied`. */
export async function profileToFill(caller: Caller, participantId: string) {
  const subject = await personSubject(caller.db, participantId);
  demand(caller.actor, "profile.fill", subject);
  await allowRead(caller, "person.read", subject);
  const profile = await profileOf(caller.db, participantId);
  if (!profile) throw new Denied("person.read");
  return profile;
}

/** Whether the officer still looks after a person: a new town may lie in another region. */
export const stillLooksAfter = async (caller: Caller, participantId: string): Promise<boolean> => {
  const subject = await personSubject(caller.db, participantId);
  return subject !== undefined && may(caller.actor, "person.read", subject);
};

/** A person's notes, for the officers who look after them. Throws `Denied`. */
export async function readNotes(caller: Caller, participantId: string) {
  const head = await personHead(caller, participantId);
  return { head, notes: await notesOf(caller.db, participantId) };
}

/** What happened with a person, the latest first, and who saw the record. Throws `Denied`. */
export async function readHistory(caller: Caller, participantId: string) {
  const { db } = caller;
  const head = await personHead(caller, participantId);
  const [opening, caseload, attestations, steps, readers] = await Promise.all([
    openingOf(db, participantId),
    caseloadOf(db, participantId),
    attestationsOf(db, participantId),
    candidacyStepsOf(db, participantId),
    readersOf(db, participantId),
  ]);
  return { head, happened: happenings({ opening, caseload, attestations, steps }), readers };
}

/** Refuses, by `Denied`, an officer who does not look after the person. */
export async function demandPerson(caller: Caller, participantId: string): Promise<void> {
  demand(caller.actor, "person.read", await personSubject(caller.db, participantId));
}
