import { randomUUID } from "node:crypto";
import { hashPassword } from "../../app/accounts/passwords.server";
import { digest } from "../../app/accounts/secrets.server";
import { makeOffer, turnDown } from "../../app/brokering/answer.server";
import type { ApplicationInput } from "../../app/brokering/application";
import { apply } from "../../app/brokering/apply.server";
import { acceptOffer, declineOffer } from "../../app/brokering/decide.server";
import { answerHours } from "../../app/brokering/hours/answer.server";
import { askHours, passHoursOn } from "../../app/brokering/hours/ask.server";
import { arrangeInterview } from "../../app/brokering/interview.server";
import { acceptProposal, declineProposal } from "../../app/brokering/proposal-answer.server";
import { propose } from "../../app/brokering/propose.server";
import { momentOf } from "../../app/brokering/said";
import { addWorkingDays } from "../../app/calendar";
import { londonDate } from "../../app/i18n/format";
import { localeOf } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { stagedList, stageList } from "../../app/imports/staging.server";
import { importPeople } from "../../app/imports/storing.server";
import { beginEdit } from "../../app/opportunities/editing.server";
import { askHelp } from "../../app/opportunities/help/help.server";
import { beginFor } from "../../app/opportunities/help/said.server";
import type { Db } from "../../db/client.server";
import { anApplication, anOffer } from "../builders/candidacies";
import { aDayDraft, aRecruitmentDay } from "../builders/days";
import { anInterview, standingOf } from "../builders/interviews";
import {
  aManager,
  anAttestation,
  anEmployerMember,
  anOfficer,
  aParticipant,
  aPartner,
  aPerson,
  callerOf,
} from "../builders/people";
import { anEmployer, aPost, aRate, aTown, type PostOver } from "../builders/posts";
import { queuedJobs } from "../queue";
import type { Asker, Form, ServedApp } from "./app";

/** London's date so many days from today: the served application looks at the real clock. */
export const inDays = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000));

/** A date's three fields. */
export function dated(name: string, date: string) {
  const [year = "", month = "", day = ""] = date.split("-");
  return {
    [`${name}.day`]: String(Number(day)),
    [`${name}.month`]: String(Number(month)),
    [`${name}.year`]: year,
  };
}

export type Cast = Awaited<ReturnType<typeof aCast>> & {
  /** What the participant shares when they apply, and what posts are like; unset: as most are. */
  share?: ApplicationInput["share"];
  posts?: PostOver;
  /** Who proposes posts to the participant, where they are in another officer's care. */
  keeper?: Awaited<ReturnType<typeof anOfficer>>;
};

/** Two of each: those whom the records are about, and others who have no business with them. */
export async function aCast(db: Db) {
  await aRate(db);
  await aTown(db);
  const employer = await anEmployer(db);
  const otherEmployer = await anEmployer(db, { name: "Castle Bakery" });
  // Whom nobody acts for: its name stays what it is.
  await anEmployer(db, { name: "Mill Laundry" });
  const partnerId = await aPartner(db);
  let numbers = 0;
  const person = () => ({ phone: `+4477009001${(numbers++).toString().padStart(2, "0")}` });
  const participant = await aParticipant(db, { ...LIVES_IN_NORWICH, person: person() });
  const otherParticipant = await aParticipant(db, { ...LIVES_IN_NORWICH, person: person() });
  for (const { id } of [participant, otherParticipant]) await anAttestation(db, id, { partnerId });
  const member = await anEmployerMember(db, employer.id, { position: "owner", person: person() });
  const officer = await anOfficer(db, { partnerId, person: person() });
  const people = {
    participant,
    otherParticipant,
    member,
    otherMember: await anEmployerMember(db, otherEmployer.id, { position: "owner", person: person() }),
    officer,
    officerElsewhere: await anOfficer(db, { regionCode: "suffolk", person: person() }),
    manager: await aManager(db, { person: person() }),
  };
  // Officers who searched before: searching again adds nothing.
  for (const { id: personId } of [people.officer, people.officerElsewhere])
    await db.insertInto("formDraft").values({ personId, kind: "people-search" }).execute();
  return { ...people, employer, otherEmployer, partnerId };
}

const LIVES_IN_NORWICH = {
  townId: 2641181,
  lat: 52.63,
  lon: 1.3,
  available: "{[32,64),[128,160)}",
  daysAnswered: 3,
  maxMinutes: 45,
  travelMode: "bus",
};

export const ROLES = [
  "nobody",
  "participant",
  "other participant",
  "employer",
  "other employer",
  "officer",
  "officer elsewhere",
  "manager",
] as const;
export type Role = (typeof ROLES)[number];

export function askerOf(cast: Cast, role: Role): Asker {
  switch (role) {
    case "nobody":
      return null;
    case "participant":
      return cast.participant.actor;
    case "other participant":
      return cast.otherParticipant.actor;
    case "employer":
      return cast.member.actor;
    case "other employer":
      return cast.otherMember.actor;
    case "officer":
      return cast.officer.actor;
    case "officer elsewhere":
      return cast.officerElsewhere.actor;
    case "manager":
      return cast.manager.actor;
  }
}

let invitations = 0;

/** Records to ask for, each made when it is first named: `id("offered")` is an offer to the participant on `id("open")`. */
export type Scene = (name: string) => Promise<string>;

export function aScene({ db, ask }: ServedApp, cast: Cast, role: Role = "nobody"): Scene {
  const who = askerOf(cast, role);
  const made = new Map<string, Promise<string>>();
  const id: Scene = (name) => {
    const found =
      made.get(name) ?? MAKERS[name]?.() ?? Promise.reject(new Error(`Nothing is called {${name}}.`));
    made.set(name, found);
    return found;
  };
  const post = async (over: PostOver) =>
    (
      await aPost(db, {
        employerId: cast.employer.id,
        startsOn: inDays(50),
        closesOn: inDays(40),
        ...cast.posts,
        ...over,
      })
    ).id;
  const application = (share = cast.share) => anApplication(share && { share });
  const applied = async (participant: Cast["participant"]) => {
    const done = await apply(callerOf(db, participant.actor, new Date()), await id("open"), application());
    if (!done.ok) throw new Error(done.because);
    return done.id;
  };
  const keeper = () => callerOf(db, (cast.keeper ?? cast.officer).actor, new Date());
  const proposed = async (post: string) => {
    const opportunityId = await id(post);
    const input = { round: randomUUID() as string, tick: [cast.participant.id] };
    await propose(keeper(), opportunityId, input);
    const { id: candidacy } = await db
      .selectFrom("candidacy")
      .select("id")
      .where("opportunityId", "=", opportunityId)
      .where("participantId", "=", cast.participant.id)
      .executeTakeFirstOrThrow();
    return candidacy;
  };
  /** The officer, writing down what one side said a moment ago. */
  const said = (side: "participant" | "employer") => ({
    ...callerOf(db, cast.officer.actor, new Date()),
    onBehalf: {
      side,
      channel: "phone" as const,
      saidAt: new Date(Date.now() - 60_000),
      interpreter: false,
      interpreterLanguage: null,
    },
  });
  const answerFor = async (candidacyId: string) =>
    (
      await db
        .selectFrom("answerFor")
        .select("id")
        .where("candidacyId", "=", candidacyId)
        .executeTakeFirstOrThrow()
    ).id;
  const pending = async (path: string, form: Record<string, string>) => {
    await db.deleteFrom("attempt").execute();
    const { cookies } = await ask(path === "/account" ? (who ?? cast.participant.actor) : null, path, {
      form,
    });
    return cookies.find((cookie) => cookie.startsWith("code=")) ?? "";
  };
  const ownEmployer = () => (role === "other employer" ? cast.otherEmployer : cast.employer).id;
  const typed = async () => (await queuedJobs<{ code: string }>(db, "send-code")).at(-1)?.code ?? "";

  const change = async () => {
    const caller = callerOf(db, cast.member.actor, new Date());
    const begun = await beginEdit(caller, await post({}), randomUUID());
    if (!begun.ok) throw new Error(begun.reason);
    return begun.id;
  };
  const word = async (endedAt: Date | null) => {
    const said = { phrase: `a phrase ${randomUUID()}`, reason: "It keeps people out.", instead: "Another" };
    const by = { enteredBy: cast.manager.id, endedAt };
    const made = await db
      .insertInto("excludingWord")
      .values({ ...said, ...by })
      .returning("id")
      .executeTakeFirstOrThrow();
    return made.id;
  };

  const member = () => callerOf(db, cast.member.actor, new Date());
  const aDay = async (over: { officer?: typeof cast.officer } = {}) =>
    aRecruitmentDay(member(), over.officer ? callerOf(db, over.officer.actor, new Date()) : null, {
      heldOn: inDays(30),
      vacancies: [await id("open")],
    });

  const MAKERS: Record<string, () => Promise<string>> = {
    participant: async () => cast.participant.id,
    open: () => post({}),
    draft: () => post({ status: "draft" }),
    "to write": async () => {
      const draft = await post({ status: "draft" });
      await askHelp(member(), draft, { wantedOn: inDays(6), note: "The kitchen job." });
      return draft;
    },
    "begun for": async () => {
      const id = randomUUID();
      await beginFor(said("employer"), cast.employer.id, { id, kind: "vacancy" });
      return id;
    },
    placement: () => post({ status: "draft", kind: "work_experience" }),
    "course placement": () => post({ status: "draft", kind: "work_experience", work: "course_placement" }),
    "work academy": () => post({ status: "draft", kind: "work_experience", work: "scheme" }),
    volunteering: () => post({ status: "draft", kind: "volunteering", work: "volunteering" }),
    "farm job": () => post({ status: "draft", sectorCode: "farming" }),
    "open placement": () => post({ kind: "work_experience", work: "shadowing", lengthDays: 3 }),
    "day draft": async () => aDayDraft(member(), { heldOn: inDays(30), vacancies: [await id("open")] }),
    "day today": () => aDayDraft(member(), { heldOn: inDays(0), sessions: [] }),
    "day in review": () => aDay(),
    "open day": () => aDay({ officer: cast.officer }),
    "another's vacancy": async () => (await aPost(db, { employerId: cast.otherEmployer.id })).id,
    "in review": () => post({ status: "in_review" }),
    paused: () => post({ status: "paused" }),
    "sent back": async () => {
      const postId = await post({ status: "draft", submittedAt: new Date() });
      const { id: reviewId } = await db
        .insertInto("review")
        .values({
          opportunityId: postId,
          officerId: cast.officer.id,
          outcome: "sent_back",
          at: new Date(),
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await db.insertInto("reviewNote").values({ reviewId, field: "title", note: "Say more." }).execute();
      return postId;
    },
    pattern: async () => (await anOffer(db, await id("open"))).patternId ?? "",
    "other pattern": async () => (await anOffer(db, await id("other open"))).patternId ?? "",
    applied: () => applied(cast.participant),
    offered: async () => {
      const candidacy = await id("applied");
      const offer = await anOffer(db, await id("open"), { startsOn: inDays(50), answerBy: inDays(5) });
      const done = await makeOffer(callerOf(db, cast.member.actor, new Date()), candidacy, offer);
      if (!done.ok) throw new Error(done.because);
      return candidacy;
    },
    declined: async () => {
      const candidacy = await id("offered");
      await declineOffer(callerOf(db, cast.participant.actor, new Date()), candidacy, "hours");
      return candidacy;
    },
    "declined and changed": async () => {
      const candidacy = await id("declined");
      await db
        .updateTable("dismissal")
        .set({ weekBefore: "{[32,64)}", weekAfter: "{[40,48)}" })
        .where("participantId", "=", cast.participant.id)
        .where("opportunityId", "=", await id("open"))
        .execute();
      return candidacy;
    },
    "declined post": async () => {
      await id("declined");
      return id("open");
    },
    proposed: () => proposed("open"),
    "proposed by round": async () => {
      await id("proposed");
      const round = await db
        .selectFrom("proposalRound")
        .select("id")
        .where("opportunityId", "=", await id("open"))
        .executeTakeFirstOrThrow();
      return round.id;
    },
    introduced: async () => {
      const candidacy = await id("proposed");
      const caller = callerOf(db, cast.participant.actor, new Date());
      await acceptProposal(caller, candidacy, application(cast.share ?? ["email"]));
      return candidacy;
    },
    "answered for the participant": async () => {
      const candidacy = await id("proposed");
      await declineProposal(said("participant"), candidacy, "hours");
      return answerFor(candidacy);
    },
    "answered for the employer": async () => {
      const candidacy = await id("applied");
      const input = { reason: "another-reason", message: "Not this time." };
      await turnDown(said("employer"), candidacy, input);
      return answerFor(candidacy);
    },
    invited: async () => {
      const candidacy = await id("applied");
      // An hour of its own: who has an interview at that hour already cannot confirm another.
      invitations += 1;
      const date = addWorkingDays(inDays(8), invitations % 60);
      const time = ["10:00", "12:00", "14:00", "16:00"][Math.floor(invitations / 60) % 4];
      const employer = callerOf(db, cast.member.actor, new Date());
      const done = await arrangeInterview(employer, candidacy, anInterview({ date, time }), null);
      if (!done.ok) throw new Error(done.because);
      return candidacy;
    },
    interview: async () => (await standingOf(db, await id("invited"))).id,
    "hours asked": async () => {
      const asked = { id: randomUUID() as string, times: [[38, 50] as const] };
      const caller = callerOf(db, cast.participant.actor, new Date());
      const done = await askHours(caller, await id("invited"), asked);
      if (!done.ok) throw new Error(done.because);
      return asked.id;
    },
    "hours of a proposal": async () => {
      const asked = { id: randomUUID() as string, times: [[38, 50] as const] };
      await askHours(callerOf(db, cast.participant.actor, new Date()), await id("proposed"), asked);
      return asked.id;
    },
    "hours passed on": async () => {
      const question = await id("hours of a proposal");
      await passHoursOn(keeper(), await id("proposed"), question, true);
      return question;
    },
    "hours answered for the employer": async () => {
      const question = await id("hours asked");
      await answerHours(said("employer"), question, { answer: "refuse", words: undefined });
      return question;
    },
    accepted: async () => {
      const candidacy = await id("offered");
      const done = await acceptOffer(callerOf(db, cast.participant.actor, new Date()), candidacy);
      if (!done.ok) throw new Error(done.because);
      return candidacy;
    },
    concern: async () => {
      const row = {
        id: randomUUID(),
        kind: "wrong",
        opportunityId: await id("open"),
        about: "asks-money",
        at: new Date(),
      };
      await db.insertInto("concern").values(row).execute();
      return row.id;
    },
    "asked benefits": async () => {
      const of = { opportunityId: await id("open"), participantId: cast.participant.id };
      const row = { id: randomUUID(), kind: "benefits", ...of, at: new Date() };
      await db.insertInto("concern").values(row).execute();
      return row.id;
    },
    "said hours": async () => {
      const opportunityId = await id("set aside");
      await db
        .updateTable("dismissal")
        .set({ wouldWork: "{[40,48)}" })
        .where("opportunityId", "=", opportunityId)
        .execute();
      return opportunityId;
    },
    "too far": async () => {
      const opportunityId = await id("set aside");
      await db
        .updateTable("dismissal")
        .set({ reasonCode: "travel" })
        .where("opportunityId", "=", opportunityId)
        .execute();
      // Far enough away that a shorter journey is a choice.
      await db
        .updateTable("opportunity")
        .set({ lat: 52.75, lon: 1.3 })
        .where("id", "=", opportunityId)
        .execute();
      return opportunityId;
    },
    saved: async () => {
      const opportunityId = await id("open");
      for (const { id: participantId } of [cast.participant, cast.otherParticipant])
        await db.insertInto("savedPost").values({ participantId, opportunityId, at: new Date() }).execute();
      return opportunityId;
    },
    "set aside": async () => {
      const opportunityId = await id("open");
      const at = new Date();
      for (const { id: participantId } of [cast.participant, cast.otherParticipant])
        await db
          .insertInto("dismissal")
          .values({ participantId, opportunityId, reasonCode: "hours", at })
          .execute();
      return opportunityId;
    },
    unassessed: async () => (await aParticipant(db)).id,
    waiting: async () => {
      const person = await aParticipant(db);
      return applied(person);
    },
    "assessed since": async () => {
      const person = await aParticipant(db);
      await applied(person);
      await anAttestation(db, person.id, { partnerId: cast.partnerId });
      return person.id;
    },
    "somebody's address": async () => (await aPerson(db)).email ?? "",
    "somebody with a password": async () =>
      (await aParticipant(db, { person: { passwordHash: await hashPassword("a long pass phrase") } }))
        .email ?? "",
    "new address": async () => `${randomUUID()}@example.org`,
    invitation: async () => {
      const token = randomUUID().replaceAll("-", "");
      const expiresAt = new Date(Date.now() + 86_400_000);
      const email = `${randomUUID()}@example.org`;
      await db
        .insertInto("invitation")
        .values({ tokenHash: digest(token), email, kind: "manager", expiresAt })
        .execute();
      return token;
    },
    "cookie of a sign-in": async () => pending("/sign-in", { address: await id("registered") }),
    "cookie of a new address": async () =>
      pending("/account", { intent: "address", address: await id("new address") }),
    code: typed,
    registered: async () => (await aParticipant(db)).email ?? "",
    "own role": async () => who?.roleId ?? cast.participant.actor.roleId,
    manager: async () => cast.manager.id,
    officer: async () => cast.officer.id,
    "other officer": async () => (await anOfficer(db, { partnerId: cast.partnerId })).id,
    assessed: async () => {
      const person = await aParticipant(db);
      await anAttestation(db, person.id, { partnerId: cast.partnerId });
      return person.id;
    },
    "looked at twice": async () => {
      const person = await aParticipant(db);
      const attestationId = await anAttestation(db, person.id, { partnerId: cast.partnerId });
      const askedBy = (await anOfficer(db, { partnerId: cast.partnerId })).id;
      await db
        .insertInto("attestationSecond")
        .values({ attestationId, askedBy, askedAt: new Date() })
        .execute();
      return person.id;
    },
    "other open": () => post({}),
    "asking employer": async () => (await anEmployer(db, { name: "Fenland Foods", status: "applied" })).id,
    "approved employer": async () => (await anEmployer(db, { name: "Quay Cafe" })).id,
    "suspended employer": async () => (await anEmployer(db, { status: "suspended" })).id,
    charity: async () => (await anEmployer(db, { kind: "charity", charityNumber: "1234567" })).id,
    colleague: async () => (await anEmployerMember(db, ownEmployer())).id,
    "colleague's address": async () => (await anEmployerMember(db, ownEmployer())).email ?? "",
    "colleague's invitation": async () => {
      const row = { email: `${randomUUID()}@example.org`, kind: "employer", position: "member" };
      const expiresAt = new Date(Date.now() + 86_400_000);
      const { id } = await db
        .insertInto("invitation")
        .values({ ...row, tokenHash: digest(randomUUID()), employerId: ownEmployer(), expiresAt })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },
    "post of a suspended employer": async () =>
      post({ employerId: (await anEmployer(db, { status: "suspended" })).id }),
    "ended invitation": async () => {
      const token = await id("invitation");
      await db
        .updateTable("invitation")
        .set({ createdAt: new Date(Date.now() - 20_000), expiresAt: new Date(Date.now() - 10_000) })
        .where("tokenHash", "=", digest(token))
        .execute();
      return token;
    },
    change: () => change(),
    changed: async () => {
      const edit = await change();
      await db.updateTable("opportunity").set({ title: "Kitchen helper" }).where("id", "=", edit).execute();
      return edit;
    },
    word: () => word(null),
    "ended word": () => word(new Date()),
    "list of people": () => aList(db, cast, role, "people", false),
    "list partly wrong": () =>
      aList(db, cast, role, "people", false, [["Nobody", "nobody", "Norwich", "ar"]]),
    "list of employers": () => aList(db, cast, role, "employers", false),
    import: () => aList(db, cast, role, "people", true),
    uuid: async () => randomUUID(),
    /** London's time by the clock. */
    "this minute": async () => momentOf(new Date()).time,
    "demo person": async () => {
      const person = await aManager(db, { person: { email: `${randomUUID()}@demo.foothold.example` } });
      return person.actor.roleId;
    },
    mail: async () => {
      const row = { messageId: "a@b", channel: "email", recipient: "a@example.org", subject: "A", body: "B" };
      const { id } = await db
        .insertInto("capturedMessage")
        .values(row)
        .returning("id")
        .executeTakeFirstOrThrow();
      return String(id);
    },
  };
  return id;
}

/** A list that an officer uploaded, whose only row may be somebody known; or one imported. Its id. */
async function aList(
  db: Db,
  cast: Cast,
  role: Role,
  kind: "people" | "employers",
  imported: boolean,
  besides: string[][] = [],
): Promise<string> {
  const { actor } = role === "officer elsewhere" ? cast.officerElsewhere : cast.officer;
  const caller = callerOf(db, actor, new Date());
  const email = `${randomUUID()}@example.org`;
  const rows = [{ line: 2, cells: [`Zinaida ${randomUUID().slice(0, 8)}`, email, "Norwich", "ar"] }];
  rows.push(...besides.map((cells, i) => ({ line: 3 + i, cells })));
  await stageList(caller, kind, {
    ok: true,
    encoding: "UTF-8",
    header: ["Name", "Email", "Town", "Language"],
    rows,
  });
  const id = (await stagedList(caller, kind))?.id ?? "";
  if (!imported) return id;
  const agreed = { consent: "yes", channel: "phone", interpreter: "no" } as const;
  await importPeople(caller, translatorOf(localeOf("en")), { id, wrong: 0, another: [2], ...agreed });
  return id;
}

/** Replaces `{names}` by what they stand for. */
export async function filled(text: string, scene: Scene): Promise<string> {
  let result = text;
  for (const [whole, name = ""] of text.matchAll(/\{([a-z' -]+)\}/g))
    result = result.replace(whole, await scene(name));
  return result;
}

export async function filledForm(form: Form, scene: Scene): Promise<Form> {
  const entries = Object.entries(form).map(async ([name, value]) => [
    name,
    typeof value === "string" ? await filled(value, scene) : value,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
