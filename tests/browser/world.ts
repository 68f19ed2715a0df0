import { randomUUID } from "node:crypto";
import { invite } from "../../app/accounts/invitations.server";
import { sessionsOf } from "../../app/accounts/sessions.server";
import { makeOffer, turnDown } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { acceptOffer, declineOffer, withdraw } from "../../app/brokering/decide.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { arrangeInterview } from "../../app/brokering/interview.server";
import { lapseOffers } from "../../app/brokering/lapse.server";
import { addDays, addMonths, addWorkingDays } from "../../app/calendar";
import type { Caller } from "../../app/caller";
import { tellConcern } from "../../app/concerns/concerns.server";
import { refuse, suspend } from "../../app/employers/standing.server";
import { londonDate } from "../../app/i18n/format";
import { dismiss } from "../../app/matching/dismiss.server";
import { savePost } from "../../app/matching/saved.server";
import { createDraft } from "../../app/opportunities/drafts.server";
import { beginEdit } from "../../app/opportunities/editing.server";
import { publish, sendBack, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { changePost } from "../../app/opportunities/standing.server";
import type { Answer } from "../../app/opportunities/vacancy";
import { attest } from "../../app/participants/attest.server";
import { basisOf } from "../../app/participants/attestation";
import { confirmJobs } from "../../app/participants/background.server";
import { saveLimits } from "../../app/participants/limits.server";
import * as profile from "../../app/participants/profile.server";
import { confirmTies } from "../../app/participants/ties.server";
import type { Actor } from "../../app/policy";
import type { Db } from "../../db/client.server";
import type { PostKind } from "../../db/queries/posts.server";
import { wordsInForce } from "../../db/queries/wording.server";
import { anInterview } from "../builders/interviews";
import { aManager, anEmployerMember, anOfficer, aParticipant, aPartner } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { aBrokering, type Brokering } from "./brokering-world";
import { anHoursWorld, type HoursWorld } from "./hours-world";
import { kindPosts } from "./kinds-world";

/** Everybody whom a test can be: a cookie each, so that nobody has to sign in first. */
const PEOPLE = [
  /** Works within school hours; her profile is whole, and she has applications in every state. */
  "mother",
  /** Has just opened an account. */
  "newcomer",
  /** Told everything, and nobody assessed his right to work: his application waits. */
  "waiting",
  /** May volunteer, and may not be paid. */
  "volunteer",
  /** Acts for an employer with posts in every state. */
  "employer",
  /** Acts for an employer that has posted nothing. */
  "newEmployer",
  /** Acts for a charity that an officer has verified. */
  "charity",
  "officer",
  /** Works where there are no posts and no people. */
  "idleOfficer",
  "manager",
] as const;
export type Somebody = (typeof PEOPLE)[number];
export type Who = Somebody | "nobody";

/** What is in the database, as tests name it. */
export interface World {
  session: Record<Somebody, string>;
  /** Person ids. */
  person: Record<Somebody, string>;
  /** Posts by what they show. */
  post: Record<PostName, string>;
  /** The mother's applications by their state, and the one that waits for an officer. */
  application: Record<ApplicationName, string>;
  /** A candidate whom the employer has not answered, with the post. */
  invitation: string;
  /** Employers by what an officer has to decide on. */
  employer: Record<"asks" | "charity" | "suspended" | "refused", string>;
  brokering: Brokering;
  hours: HoursWorld;
  /** What somebody told an officer about a post. */
  concern: Record<"wrong" | "benefits", string>;
  /** "native English" in the list of words that keep people out. */
  word: string;
}

const DAYS = [0, 1, 2, 3, 4];
const SCHOOL_SHIFTS = DAYS.map((day) => ({ day, start: 38, end: 52 }));
const EVENING_SHIFTS = DAYS.map((day) => ({ day, start: 72, end: 88 }));

type AnswerOf<S extends Answer["step"]> = Extract<Answer, { step: S }>["input"];
type Answers = { [S in Answer["step"]]?: AnswerOf<S> };

/** A kitchen assistant's post within school hours; what a test changes it names. */
const vacancy = (today: string, over: Answers & { title?: string }): Answers => {
  const { title = "Kitchen assistant", ...answers } = over;
  return {
    work: {
      title,
      description:
        "You help the cooks: washing, peeling and keeping the kitchen clean.\n\nYou work in a team of four. We show you everything in the first week.",
    },
    sector: { sector: "hospitality" },
    occupation: { soc: "9263" },
    place: {
      address: "Riverside Hotel, 12 Quay Street",
      town: "Norwich",
      townId: null,
      gettingThere: "Bus 25 stops outside.",
    },
    hours: { patterns: [{ shape: "fixed", shifts: SCHOOL_SHIFTS }], termTimeOnly: false },
    contract: { contract: "permanent", endsOn: null, probation: null, leadsTo: null },
    pay: { pay: 1340, per: "hour", payNote: "Breaks are paid.", lowerPay: NOBODY_LESS, liveInPence: null },
    skills: { skills: ["kitchen-cleaning"] },
    "helpful-skills": { skills: ["cooking"] },
    english: { speaking: 2, listening: 2, reading: 1, writing: 0 },
    certificates: { firstDay: ["food-hygiene-2"], arranged: [] },
    conditions: { conditions: ["pork"] },
    dates: { places: 2, startsOn: addDays(today, 42), closesOn: addDays(today, 28) },
    ...answers,
  };
};

const NOBODY_LESS = { "18-20": null, "16-17": null, apprentice: null };

async function begin(caller: Caller, kind: PostKind = "vacancy") {
  const begun = await createDraft(caller, randomUUID(), kind);
  if (!begun.ok) throw new Error(begun.because);
  return begun.id;
}

async function aDraft(caller: Caller, today: string, over: Parameters<typeof vacancy>[1] = {}) {
  const id = await begin(caller);
  for (const [step, input] of Object.entries(vacancy(today, over))) {
    const saved = await saveStep(caller, id, { step, input } as Answer);
    if (!saved.ok) throw new Error(`${step}: ${JSON.stringify(saved)}`);
  }
  return id;
}

/** A change of a published post that is begun, with another title. */
async function aChange(caller: Caller, postId: string, title: string): Promise<string> {
  const { id } = right(await beginEdit(caller, postId, randomUUID()));
  right(await saveStep(caller, id, { step: "work", input: { title, description: "You help the team." } }));
  return id;
}

async function anOpenPost(
  member: Caller,
  officer: Caller,
  today: string,
  over?: Parameters<typeof vacancy>[1],
): Promise<string> {
  const id = await aDraft(member, today, over);
  right(await sendForReview(member, id));
  right(await publish(officer, id));
  return id;
}

/** Tells everything that a profile asks: within school hours, 45 minutes by bus, with a food hygiene certificate. */
async function fillProfile(caller: Caller, ownerId: string, today: string): Promise<void> {
  await profile.saveHome(caller, ownerId, { town: "Norwich" });
  await profile.saveTravel(caller, ownerId, { mode: "bus", maxMinutes: 45 });
  await profile.saveSchool(caller, ownerId, {
    school: [{ days: 0b11111, dropOff: 36, pickUp: 60 }],
    holidayCare: "someone",
  });
  await profile.saveWeek(caller, ownerId, {
    times: DAYS.map((day) => ({ day, from: 36, to: 60 })),
    daysOff: [6],
  });
  await confirmTies(caller, ownerId);
  await confirmJobs(caller, ownerId);
  await profile.saveHours(caller, ownerId, { wantedQuarters: 64, maxQuarters: 100, availableFrom: null });
  await profile.saveSkills(caller, ownerId, ["kitchen-cleaning", "cooking", "hotel-housekeeping"]);
  await profile.saveWork(caller, ownerId, ["hospitality", "care"]);
  await profile.addCertificate(caller, ownerId, {
    certificate: "food-hygiene-2",
    expiresOn: addMonths(today, 20),
  });
  await profile.saveEnglish(caller, ownerId, { speaking: 3, listening: 3, reading: 2, writing: 2 });
  await saveLimits(caller, ownerId, ["alcohol"]);
}

async function assess(officer: Caller, personId: string, today: string, paid: boolean): Promise<void> {
  const basis = basisOf(paid ? "protection" : "asylum-no-permission");
  if (!basis) throw new Error("no such basis");
  await attest(officer, personId, basis, {
    id: randomUUID(),
    work: paid ? ["paid", "volunteering"] : ["volunteering"],
    paidWork: paid ? "any" : "none",
    hoursCapQuarters: null,
    occupations: null,
    validUntil: addMonths(today, 30),
    followUpOn: null,
    checkedOn: today,
    method: "online_check",
    evidenceRef: "case file 12",
  });
}

function right<T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { ok: true }>;
}

/** Fills a migrated database with what the pages of every role have to show, through the features' own verbs. */
export async function makeWorld(db: Db, now: Date): Promise<World> {
  const past = new Date(now.getTime() - 14 * 24 * 3_600_000);
  const today = londonDate(now);
  const then = londonDate(past);
  const by = (actor: Actor, at = now): Caller => ({ db, actor, now: at });

  const partnerId = await aPartner(db, "norfolk");
  const grace = await anOfficer(db, { partnerId, person: { fullName: "Grace Adeyemi" } });
  const people = {
    officer: grace,
    idleOfficer: await anOfficer(db, {
      partnerId,
      regionCode: "elsewhere",
      person: { fullName: "Tom Fisher" },
    }),
    manager: await aManager(db, { person: { fullName: "Ruth Ellis" } }),
    mother: await aParticipant(db, { person: { fullName: "Hodan Warsame", phone: "+447700900123" } }),
    newcomer: await aParticipant(db, { regionCode: null, person: { fullName: "Farid Ahmadi" } }),
    waiting: await aParticipant(db, { person: { fullName: "Yonas Tesfay" } }),
    volunteer: await aParticipant(db, { person: { fullName: "Li Wai Chan" } }),
    employer: await anEmployerMember(db, await anApprovedEmployer(), {
      position: "owner",
      person: { fullName: "Helen Marsh" },
    }),
    charity: await anEmployerMember(db, await aCharity(), {
      position: "owner",
      person: { fullName: "Joan Bell" },
    }),
    newEmployer: await anEmployerMember(db, (await anEmployer(db, { name: "Fenland Foods" })).id, {
      position: "owner",
      person: { fullName: "Piotr Nowak" },
    }),
  };
  async function aCharity() {
    const verified = { kind: "charity", kindVerifiedBy: grace.id } as const;
    return (await anEmployer(db, { name: "Wensum Kitchen", ...verified })).id;
  }
  async function anApprovedEmployer() {
    const description = "A hotel of 40 rooms by the river. Our kitchen serves breakfast and lunch.";
    return (await anEmployer(db, { name: "Riverside Hotel", description, size: "10_to_49" })).id;
  }

  const mother = by(people.mother.actor, past);
  for (const who of ["mother", "waiting", "volunteer"] as const)
    await fillProfile(by(people[who].actor, past), people[who].id, then);
  const officer = by(people.officer.actor, past);
  await assess(officer, people.mother.id, then, true);
  await assess(officer, people.volunteer.id, then, false);

  const employer = by(people.employer.actor, past);
  const open = (title: string, over: Answers = {}) => anOpenPost(employer, officer, then, { title, ...over });
  const post = {
    fits: await open("Kitchen assistant", {
      hours: {
        patterns: [
          { shape: "fixed", shifts: SCHOOL_SHIFTS },
          { shape: "fixed", shifts: SCHOOL_SHIFTS.slice(0, 3) },
        ],
        termTimeOnly: true,
      },
    }),
    nearly: await open("Nursery assistant", {
      sector: { sector: "childcare" },
      certificates: { firstDay: ["paediatric-first-aid"], arranged: ["dbs-enhanced"] },
    }),
    doesNotFit: await open("Evening waiter", {
      hours: { patterns: [{ shape: "fixed", shifts: EVENING_SHIFTS }], termTimeOnly: false },
      conditions: { conditions: ["alcohol"] },
    }),
    setAside: await open("Breakfast cook"),
    draft: await begin(employer),
    whole: await aDraft(employer, then, { title: "Room attendant" }),
    sentBack: await aDraft(employer, then, { title: "Night porter" }),
    inReview: await aDraft(employer, then, { title: "Linen room assistant" }),
    paused: await open("Gardener"),
    closed: await open("Receptionist"),
    withdrawn: await aDraft(employer, then, { title: "Lifeguard" }),
    filled: await open("Cleaner, early mornings", {
      dates: { places: 1, startsOn: addDays(then, 42), closesOn: addDays(then, 28) },
    }),
    applied: await open("Kitchen porter"),
    offered: await open("Pastry assistant"),
    accepted: await open("Laundry assistant"),
    declined: await open("Café assistant"),
    turnedDown: await open("Counter assistant"),
    withdrawnFrom: await open("Canteen assistant"),
    lapsed: await open("School kitchen assistant"),
    ...(await kindPosts(employer, by(people.charity.actor, past), officer, then)),
    invited: await open("Bakery assistant"),
    toMeet: await open("Dishwasher, lunch"),
    toMeetToo: await open("Dishwasher, breakfast"),
    toStart: await open("Linen assistant"),
    toTurnDown: await open("Garden helper"),
  };
  await saveStep(employer, post.draft, {
    step: "work",
    input: { title: "Handyperson", description: "Small repairs in rooms and in the garden." },
  });
  right(await sendForReview(employer, post.sentBack));
  right(
    await sendBack(officer, post.sentBack, {
      notes: [
        { field: "title", note: "Say that it is night work." },
        { field: "pay", note: "Is the night hour paid more?" },
      ],
      note: "Nearly ready.",
    }),
  );
  right(await sendForReview(employer, post.inReview));
  right(await changePost(employer, post.paused, "pause", endCandidacies));
  right(await changePost(employer, post.withdrawn, "withdraw", endCandidacies));
  const change = await aChange(employer, post.paused, "Gardener, mornings");
  const changeInReview = await aChange(employer, post.setAside, "Breakfast cook and baker");
  right(await sendForReview(employer, changeInReview));
  await dismiss(mother, post.setAside, "hours");
  await savePost(mother, post.fits);
  const concern = { wrong: randomUUID() as string, benefits: randomUUID() as string };
  const words = "They asked for £200 before the interview.";
  await tellConcern(mother, post.fits, {
    intent: "wrong",
    id: concern.wrong,
    about: "asks-money",
    words,
    mayContact: "yes",
  });
  await tellConcern(mother, post.applied, { intent: "benefits", id: concern.benefits });

  const applyFor = async (caller: Caller, id: string) => {
    const input = { share: ["phone", "email", "skills", "hours"] as const, message: "I cook every day." };
    return right(await apply(caller, id, { ...input, share: [...input.share] })).id;
  };
  const offer = async (id: string, candidacyId: string, answerBy: string, at = employer) => {
    const pattern = await db
      .selectFrom("shiftPattern")
      .select("id")
      .where("opportunityId", "=", id)
      .executeTakeFirstOrThrow();
    const terms = { startsOn: addDays(today, 42), patternId: pattern.id, quarters: 70 };
    const pay = { payPence: 1340, payPer: "hour" as const };
    right(await makeOffer(at, candidacyId, { ...terms, ...pay, answerBy, message: "Ask for Helen." }));
    return candidacyId;
  };
  const volunteerable = by(people.waiting.actor, past);
  const application = {
    waiting: await applyFor(volunteerable, post.fits),
    applied: await applyFor(mother, post.applied),
    offered: await applyFor(mother, post.offered),
    accepted: await applyFor(mother, post.accepted),
    filled: await applyFor(mother, post.filled),
    declined: await applyFor(mother, post.declined),
    turnedDown: await applyFor(mother, post.turnedDown),
    withdrawn: await applyFor(mother, post.withdrawnFrom),
    lapsed: await applyFor(mother, post.lapsed),
    postEnded: await applyFor(mother, post.closed),
    invited: await applyFor(mother, post.invited),
    toMeet: await applyFor(mother, post.toMeet),
    toMeetToo: await applyFor(mother, post.toMeetToo),
    toStart: await applyFor(mother, post.toStart),
    toTurnDown: await applyFor(mother, post.toTurnDown),
  };
  await offer(post.lapsed, application.lapsed, addWorkingDays(then, 2));
  await lapseOffers(by({ role: "system" }));
  const present = by(people.employer.actor);
  for (const state of ["offered", "accepted", "declined", "filled", "toStart"] as const)
    await offer(post[state], application[state], addWorkingDays(today, 5), present);
  const interview = anInterview({ date: addWorkingDays(addDays(today, 6), 1) });
  for (const name of ["invited", "toMeet", "toMeetToo"] as const)
    right(await arrangeInterview(present, application[name], interview, null));
  const motherNow = by(people.mother.actor);
  right(await acceptOffer(motherNow, application.accepted));
  right(await acceptOffer(motherNow, application.toStart));
  right(await acceptOffer(motherNow, application.filled));
  right(await declineOffer(motherNow, application.declined, "hours"));
  right(await withdraw(motherNow, application.withdrawn, "changed-my-mind"));
  right(
    await turnDown(present, application.turnedDown, {
      reason: "another-reason",
      message: "Thank you. We chose somebody with more experience this time.",
    }),
  );
  right(await changePost(present, post.closed, "close", endCandidacies));

  const brokering = await aBrokering({
    past: { officer, mother },
    now: { officer: by(people.officer.actor), mother: motherNow },
    motherId: people.mother.id,
    waitingId: people.waiting.id,
    open,
  });

  const hours = await anHoursWorld({
    mother: motherNow,
    officer: by(people.officer.actor),
    motherId: people.mother.id,
    open,
    offered: async (id) => {
      const candidacy = await applyFor(motherNow, id);
      return offer(id, candidacy, addWorkingDays(today, 5), present);
    },
  });

  const told = {
    description: "We bake bread and cakes.",
    reasonToJoin: "We need people early.",
    size: "under_10",
  };
  const contact = { contactName: "Jo Baker", contactEmail: "jo@example.org", contactPhone: "01603 555 019" };
  const another = async (name: string, over: Parameters<typeof anEmployer>[1] = {}) =>
    (await anEmployer(db, { ...told, ...contact, name, ...over })).id;
  const presentOfficer = by(people.officer.actor);
  const decided = {
    asks: await another("Castle Bakery", { status: "applied", companyNumber: "01234567" }),
    charity: await another("Castle Bakery Trust", {
      kind: "charity",
      charityNumber: "1234567",
      gangmasterLicence: "ABCD0123",
    }),
    suspended: await another("Harbour Cafe"),
    refused: await another("Quick Staff", { status: "applied" }),
  };
  right(await suspend(presentOfficer, decided.suspended, "pay", "Please call me."));
  right(await refuse(presentOfficer, decided.refused, "not-verified", "We found no such number."));
  const invited = await invite(by({ role: "system" }), {
    role: "manager",
    email: "new.manager@example.org",
  });
  return {
    session: await sessionsFor(db, people),
    person: Object.fromEntries(PEOPLE.map((who) => [who, people[who].id])) as World["person"],
    post: { ...post, change, changeInReview },
    application,
    brokering,
    hours,
    concern,
    invitation: right(invited).token,
    employer: decided,
    word: (await wordsInForce(db)).find(({ phrase }) => phrase === "native English")?.id ?? "",
  };
}

type PostName =
  | "toWrite"
  | "change"
  | "changeInReview"
  | "placement"
  | "course"
  | "academy"
  | "farm"
  | "volunteering"
  | "openPlacement"
  | "openVolunteering"
  | "day"
  | "dayBegun"
  | "dayInReview"
  | "openDay"
  | "openDayByVideo"
  | "fits"
  | "nearly"
  | "doesNotFit"
  | "setAside"
  | "draft"
  | "whole"
  | "sentBack"
  | "inReview"
  | "paused"
  | "closed"
  | "withdrawn"
  | "filled"
  | "applied"
  | "offered"
  | "accepted"
  | "declined"
  | "turnedDown"
  | "withdrawnFrom"
  | "lapsed"
  | "invited"
  | "toMeet"
  | "toMeetToo"
  | "toStart"
  | "toTurnDown";
type ApplicationName =
  | "waiting"
  | "applied"
  | "offered"
  | "accepted"
  | "filled"
  | "declined"
  | "turnedDown"
  | "withdrawn"
  | "lapsed"
  | "postEnded"
  | "invited"
  | "toMeet"
  | "toMeetToo"
  | "toStart"
  | "toTurnDown";

async function sessionsFor(db: Db, people: Record<Somebody, { id: string; actor: { roleId: string } }>) {
  const made = {} as Record<Somebody, string>;
  const sessions = sessionsOf({ db, cookies: null, secure: false });
  for (const who of PEOPLE) {
    const { id: personId, actor } = people[who];
    const cookie = await sessions.begin({ personId, roleId: actor.roleId, kept: true });
    made[who] = /^session=([^;]+)/.exec(cookie)?.[1] ?? "";
  }
  return made;
}
