/**
 * What DESIGN section 4 withholds from employers is in no page, no page's data and no message that an employer
 * can get: every such fact of a person is planted with a mark that occurs nowhere else, and searched for.
 */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { makeOffer, turnDown } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { acceptOffer, declineOffer, withdraw } from "../../app/brokering/decide.server";
import { askHours, passHoursOn } from "../../app/brokering/hours/ask.server";
import { arrangeInterview, askAnotherTime } from "../../app/brokering/interview.server";
import { lapseOffers } from "../../app/brokering/lapse.server";
import { acceptProposal, declineProposal } from "../../app/brokering/proposal-answer.server";
import { propose } from "../../app/brokering/propose.server";
import { releaseWaiting } from "../../app/brokering/release.server";
import { addWorkingDays } from "../../app/calendar";
import type { Caller } from "../../app/caller";
import { KINDS } from "../../app/messages/kinds";
import { anApplication, anOffer } from "../builders/candidacies";
import { anInterview, standingOf } from "../builders/interviews";
import { anEmployerMember, anOfficer, callerOf } from "../builders/people";
import { aPost } from "../builders/posts";
import { type Asker, type Form, servedApp } from "./app";
import { aCast, aScene, askerOf, type Cast, filled, filledForm, inDays, type Role } from "./cast";
import { FORMS } from "./forms";
import { decoded } from "./html";
import { aMarked as aMarkedPerson, assess, CODES, found, MARKS, textOf } from "./marked";
import { GETS, statusOf } from "./rows";

const app = await servedApp({ PROCESS: "all" });
const { db } = app;

let cast: Cast;
const aMarked = (isAssessed = true) => aMarkedPerson(db, isAssessed ? cast.partnerId : null);
type Marked = Awaited<ReturnType<typeof aMarked>>;
const employer = () => callerOf(db, cast.member.actor, new Date());
const themselves = (person: Marked, now = new Date()) => callerOf(db, person.actor, now);

/** Marked people on one post, each further on than the one before. */
const candidates: Record<string, string> = {};
let postId = "";
let proposed = "";
let asksFirst = { page: "", officer: null as Asker };
let refused = "";
/** Hours that an officer asks about for who was proposed, naming nobody. */
let unnamed = "";
let marked: Marked;

beforeAll(async () => {
  cast = await aCast(db);
  const post = {
    employerId: cast.employer.id,
    startsOn: inDays(50),
    closesOn: inDays(40),
    places: 9,
    sharedWithAll: true,
  };
  postId = (await aPost(db, { ...post, required: ["cooking"], certificates: ["food-hygiene-2"] })).id;
  const applied = async (name: string, person: Marked) => {
    const done = await apply(themselves(person), postId, anApplication({ share: [] }));
    if (!done.ok) throw new Error(done.because);
    candidates[name] = done.id;
    return done.id;
  };
  const offered = async (name: string, answerBy = inDays(5)) => {
    const person = await aMarked();
    const id = await applied(name, person);
    const offer = await anOffer(db, postId, { startsOn: inDays(50), answerBy });
    const done = await makeOffer(employer(), id, offer);
    if (!done.ok) throw new Error(done.because);
    return { person, id };
  };
  const aProposed = async () => {
    const person = await aMarked();
    const partnerId = (await partnerOf(person.id)) ?? "";
    const markham = { partnerId, regionCode: "cambridgeshire", person: { fullName: "Officer Markham" } };
    const officer = callerOf(db, (await anOfficer(db, markham)).actor, new Date());
    await propose(officer, postId, { round: randomUUID(), tick: [person.id], line: "LINE-MARK" });
    const { id } = await db
      .selectFrom("candidacy")
      .select("id")
      .where("participantId", "=", person.id)
      .executeTakeFirstOrThrow();
    return { person, officer, id };
  };
  marked = await aMarked();
  await applied("applied", marked);
  const late = await aMarked(false);
  await applied("released", late);
  await assess(db, late.id, cast.partnerId);
  const { actor } = await anOfficer(db, {
    partnerId: (await partnerOf(late.id)) ?? "",
    regionCode: "cambridgeshire",
  });
  await releaseWaiting(callerOf(db, actor, new Date()), late.id);
  await offered("offered");
  const wishing = await offered("asked for other hours");
  await wishes(themselves(wishing.person), wishing.id);
  const one = await offered("accepted");
  await acceptOffer(themselves(one.person), one.id);
  const two = await offered("declined");
  await declineOffer(themselves(two.person), two.id, "childcare");
  const three = await offered("stepped back");
  await acceptOffer(themselves(three.person), three.id);
  await withdraw(themselves(three.person), three.id, "my-health");
  const asked = await aMarked();
  const invited = await applied("asked for another time", asked);
  const date = addWorkingDays(inDays(8), 1);
  await arrangeInterview(employer(), invited, anInterview({ date }), null);
  await askAnotherTime(themselves(asked), invited, (await standingOf(db, invited)).id, {
    wishes: ["morning"],
  });
  const ended = await aMarked();
  await applied("attestation ended", ended);
  await db
    .updateTable("attestation")
    .set({ supersededAt: new Date() })
    .where("participantId", "=", ended.id)
    .execute();
  const gone = await aMarked();
  await withdraw(themselves(gone), await applied("withdrawn", gone), "my-health");
  await turnDown(employer(), await applied("turned down", await aMarked()), {
    reason: "another-reason",
    message: "Thank you.",
  });
  const introduced = await aProposed();
  candidates.introduced = introduced.id;
  // Said on the telephone, with an interpreter whose language would tell where somebody comes from.
  const said = { channel: "phone" as const, saidAt: new Date(Date.now() - 60_000) };
  const behalf = { side: "participant" as const, interpreter: true, interpreterLanguage: "ti", ...said };
  await acceptProposal(
    { ...introduced.officer, onBehalf: behalf },
    introduced.id,
    anApplication({ share: [] }),
  );
  const unmet = await aProposed();
  const { actor: keeper } = unmet.officer;
  asksFirst = {
    page: `/people/${unmet.person.id}/candidacies/${unmet.id}`,
    officer: keeper.role === "officer" ? keeper : null,
  };
  proposed = unmet.id;
  unnamed = await wishes(themselves(unmet.person), proposed);
  const passed = await passHoursOn(unmet.officer, proposed, unnamed);
  if (!passed.ok) throw new Error(passed.because);
  const no = await aProposed();
  await declineProposal(themselves(no.person), no.id, "childcare");
  refused = no.id;
  const four = await offered("lapsed", inDays(1));
  await db
    .updateTable("offer")
    .set({ answerBy: inDays(-1) })
    .where("candidacyId", "=", four.id)
    .execute();
  await lapseOffers({ db, actor: { role: "system" }, now: new Date() });
});
const partnerOf = async (personId: string) =>
  (await db.selectFrom("participant").select("partnerId").where("personId", "=", personId).executeTakeFirst())
    ?.partnerId;

/** Asks for Monday and Tuesday from 10:15 to 13:30: part of a week that is withheld. */
async function wishes(person: Caller, candidacyId: string) {
  const id = randomUUID();
  const times = [0, 96].map((day): [number, number] => [day + 41, day + 54]);
  const done = await askHours(person, candidacyId, { id, times });
  if (!done.ok) throw new Error(done.because);
  return id;
}

const SHOWS_PEOPLE = /candidates|^\/posts$|^\/posts\/[^/]*$|^\/account$/;
const asked = (role: Role, path: string) => app.ask(askerOf(cast, role), path);

describe.each([
  "employer",
  "other employer",
  "nobody",
] as const)("to %s, nothing that is withheld is told", (role) => {
  // A refusal has no facts, and tests/http/permissions.test.ts holds whom it is for. Of the employer's own pages those
  // are asked that show these people or their post: all of them are asked in withheld-addresses.test.ts.
  const pages = GETS.filter(
    (row) =>
      statusOf(row, role) === "200" &&
      !/^\/(dev|demo|language|places|opportunities\/suggestions)/.test(row[1]) &&
      (role !== "employer" || /\{(open|applied)\}/.test(row[1]) || SHOWS_PEOPLE.test(row[1])),
  );
  it.each(pages.map(([, path, , , more]) => [path, more?.cookie] as const))("by %s", async (path, cookie) => {
    const scene = aScene(app, cast, role);
    const ours = await filled(
      path.replaceAll("{open}", postId).replaceAll("{applied}", candidates.applied ?? ""),
      scene,
    );
    const sent = { cookie: cookie && (await filled(cookie, scene)) };
    const [page, data] = await Promise.all([
      app.ask(askerOf(cast, role), ours, sent),
      app.ask(askerOf(cast, role), ours === "/" ? "/_root.data" : ours.replace(/\?|$/, ".data$&"), sent),
    ]);
    const marks = SHOWS_PEOPLE.test(path) ? undefined : MARKS;
    expect([...found(textOf(page), marks), ...found(textOf(data, true), marks)]).toEqual([]);
  });

  it("by the page of a candidate, whatever became of them", async () => {
    for (const [state, id] of Object.entries(candidates)) {
      const path = `/posts/${postId}/candidates/${id}`;
      const page = await asked(role, path);
      const data = await asked(role, `${path}.data`);
      if (role === "employer") expect(`${state} ${page.status} ${data.status}`).toBe(`${state} 200 200`);
      // A limit of hours comes with an offer.
      const told = ["offered", "accepted", "asked for other hours"].includes(state)
        ? "the cap of their hours"
        : "";
      const marks = [...MARKS, ...CODES].filter(([what]) => what !== told);
      const both = [...found(textOf(page), marks), ...found(textOf(data, true), marks)];
      expect(`${state}: ${both.join()}`).toBe(`${state}: `);
    }
  });
});

it("somebody proposed who has not said yes, or who said no, is not there at all", async () => {
  const [list, data] = await Promise.all(
    ["", ".data"].map((end) => asked("employer", `/posts/${postId}/candidates${end}`)),
  );
  for (const id of [proposed, refused]) {
    expect((await asked("employer", `/posts/${postId}/candidates/${id}`)).status).toBe(404);
    expect(`${list?.body} ${data?.body}`).not.toContain(id);
    const told = await db.selectFrom("outbox").select("personId").where("subjectId", "=", id).execute();
    expect(told.map(({ personId }) => personId)).not.toContain(cast.member.id);
  }
});

it("of other hours that are asked for, those hours alone are told, and of whom only where they share", async () => {
  const named = `/posts/${postId}/candidates/${candidates["asked for other hours"]}`;
  for (const [path, isNamed] of [
    [named, true],
    [`/posts/${postId}/hours/${unnamed}`, false],
  ] as const)
    for (const suffix of ["", ".data"]) {
      const answer = await asked("employer", path + suffix);
      const text = textOf(answer, suffix !== "");
      // The page of a candidate is searched above.
      expect([answer.status, isNamed ? [] : found(text)]).toEqual([200, []]);
      if (suffix === "") expect(text).toContain("10:15");
      expect(text.includes("Shared Name")).toBe(isNamed);
    }
});

it("an attestation that ended reads as one that stands", async () => {
  const sentences = await Promise.all(
    ["applied", "attestation ended"].map(async (name) => {
      const { body } = await asked("employer", `/posts/${postId}/candidates/${candidates[name]}`);
      return /[^<>]* assessed on .* that this person.*?before the first day\./
        .exec(body.replaceAll("<!-- -->", ""))?.[0]
        .replace(/on \d+ \w+ \d{4}/, "on a day");
    }),
  );
  expect(sentences[0]).toBeDefined();
  expect(sentences[1]).toBe(sentences[0]);
});

it("by the interview and the list before the first day, nothing more is told", async () => {
  for (const [name, page] of [
    ["asked for another time", "interview"],
    ["applied", "interview"],
    ["accepted", "first-day"],
  ]) {
    const path = `/posts/${postId}/candidates/${candidates[name ?? ""]}/${page}`;
    for (const suffix of ["", ".data"]) {
      const answer = await asked("employer", path + suffix);
      expect([answer.status, found(textOf(answer, suffix !== ""))]).toEqual([200, []]);
    }
  }
});

it("by answering many at once, nothing more is told", async () => {
  const ids = Object.values(candidates);
  const forms: Form[] = [
    { step: "ticked", candidate: ids },
    { step: "reason", candidate: ids, reason: "another-reason" },
  ];
  for (const form of forms) {
    const answer = await app.ask(cast.member.actor, `/posts/${postId}/candidates/turn-down`, { form });
    expect([answer.status, found(textOf(answer))]).toEqual([200, []]);
  }
});

it("an offer that is refused, and an answer that is wrong, tell no more", async () => {
  const path = `/posts/${postId}/candidates/${candidates.applied}`;
  const scene = aScene(app, cast, "employer");
  const offer = {
    ...(await filledForm(FORMS.offer, scene)),
    patternId: (await anOffer(db, postId)).patternId ?? "",
  };
  const changes: Form[] = [{ hours: "26" }, { pay: "1" }, { startsOn: "never" }, { answerBy: "never" }];
  for (const change of changes) {
    const answer = await app.ask(cast.member.actor, path, {
      form: { ...offer, ...change, "startsOn.year": "1999" },
    });
    expect([answer.status, found(textOf(answer))]).toEqual([422, []]);
  }
});

it("the employer's messages of every kind, as letters and as texts, tell no more, nor whom they are about", async () => {
  const texted = await anEmployerMember(db, cast.employer.id, {
    person: { phone: "+447700900299", channel: "sms" },
  });
  const kinds = Object.entries(KINDS).filter(([, { to }]) => "employer" in to);
  const subjects = (about: string) =>
    about === "candidacy"
      ? [candidates.accepted, candidates["asked for another time"], candidates.introduced]
      : [about === "employer" ? cast.employer.id : postId];
  const rows = [cast.member.id, texted.id].flatMap((personId) =>
    kinds.flatMap(([kind, { about }]) =>
      subjects(about).map((subjectId) => ({ topic: "message", kind, subjectId: subjectId ?? "", personId })),
    ),
  );
  for (const row of rows)
    await db
      .insertInto("outbox")
      .values({ ...row, revision: sql`nextval('outbox_revision')` as never })
      .execute();
  await sql`select graphile_worker.add_job('route-messages')`.execute(db);
  const waiting = () =>
    sql<{ n: number }>`select count(*)::int as n from outbox o left join message m on m.revision = o.revision
      where o.topic = 'message' and coalesce(m.state, 'queued') = 'queued'`.execute(db);
  await vi.waitUntil(async () => (await waiting()).rows[0]?.n === 0, { timeout: 120_000, interval: 200 });
  for (const { id, channel } of [
    { id: cast.member.id, channel: "email" },
    { id: texted.id, channel: "sms" },
  ]) {
    const sent = await db
      .selectFrom("message")
      .select("kind")
      .distinct()
      .where("personId", "=", id)
      .where("channel", "=", channel)
      .where("state", "=", "sent")
      .execute();
    expect(sent.map(({ kind }) => kind).sort()).toEqual(kinds.map(([kind]) => kind).sort());
    const { email, phone } = await db
      .selectFrom("person")
      .select(["email", "phone"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const messages = await db
      .selectFrom("capturedMessage")
      .select(["subject", "html", "body"])
      .where("recipient", "=", (channel === "sms" ? phone : email) ?? "")
      .execute();
    expect(messages.length).toBeGreaterThanOrEqual(rows.length / 2);
    for (const { subject, html, body } of messages) {
      expect(
        found(`${subject}\n${html?.replace(/<style[\s\S]*?<\/style>| style="[^"]*"/g, "")}\n${body}`),
      ).toEqual([]);
      expect(`${subject} ${html} ${body}`).not.toContain("Shared Name");
    }
  }
}, 60_000);

it("the marks are where those who may see them look, and what was agreed is shown", async () => {
  const own = [];
  for (const step of [
    "",
    "/home",
    "/travel",
    "/school",
    "/week",
    "/hours",
    "/skills",
    "/certificates",
    "/limits",
  ])
    own.push((await app.ask(marked.actor, `/profile${step}`)).body);
  const seen = found(own.join()).map((line) => line.split(":")[0]);
  for (const what of [
    "the home town",
    "how they travel, and how far",
    "the times of the school run",
    "the most hours they want",
    "what they exclude",
    "certificates that nobody asked for",
    "skills that were not shared",
  ])
    expect(seen).toContain(what);
  const { body } = await app.ask(asksFirst.officer, asksFirst.page);
  expect(decoded(body)).toContain("Said no before over the hours, and this is like it: “Somewhere Else”");
  const page = await asked("employer", `/posts/${postId}/candidates/${candidates.applied}`);
  expect(page.body).toContain("Shared Name 1");
  expect((await asked("employer", `/posts/${postId}/candidates/${candidates.withdrawn}`)).body).not.toContain(
    "Shared Name",
  );
});
