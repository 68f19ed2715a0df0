/**
 * What DESIGN section 4 withholds from employers is in no page, no page's data and no message that an employer
 * can get: every such fact of a person is planted with a mark that occurs nowhere else, and searched for.
 */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { makeOffer, turnDown } from "../../app/brokering/answer.server";
import { apply } from "../../app/brokering/apply.server";
import { acceptOffer, declineOffer, withdraw } from "../../app/brokering/decide.server";
import { arrangeInterview, askAnotherTime } from "../../app/brokering/interview.server";
import { lapseOffers } from "../../app/brokering/lapse.server";
import { acceptProposal, declineProposal } from "../../app/brokering/proposal-answer.server";
import { propose } from "../../app/brokering/propose.server";
import { releaseWaiting } from "../../app/brokering/release.server";
import { addWorkingDays } from "../../app/calendar";
import { anApplication, anOffer } from "../builders/candidacies";
import { anInterview, standingOf } from "../builders/interviews";
import { anAttestation, anOfficer, aParticipant, aPartner, aRegion, callerOf } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { type Answer, type Form, servedApp } from "./app";
import { aCast, aScene, askerOf, type Cast, filled, filledForm, inDays, type Role } from "./cast";
import { FORMS } from "./forms";
import { dataIn, decoded } from "./html";
import { TABLE } from "./table";

const app = await servedApp({ PROCESS: "all" });
const { db } = app;

/** Each fact that is withheld, and what it would look like in a page or its data. */
const MARKS: [what: string, mark: RegExp][] = [
  ["the home town", /Yarmouth/],
  ["the postcode", /NR30/],
  ["where home is", /52\.6071|1\.7287/],
  ["the region", /cambridgeshire/i],
  ["the partner who looks after them", /Marked Partner/],
  ["the officer who looks after them", /Officer Markham/],
  ["the school run", /dropOff|pickUp|schoolDays/i],
  ["holiday care", /holidayCare|not_sure/i],
  ["the most hours they want", /\b21\.5\b|maxQuarters/],
  ["the hours they would like", /\b17\.75\b|wantedQuarters/],
  ["since when they are available", /2026-10-05|5 October 2026/],
  ["whom they blocked", /Blocked Casino/],
  ["until when they may work", /2031-03-17|17 March 2031/],
  ["when it is looked at again", /2031-02-13|13 February 2031/],
  ["what the check was filed under", /EVIDENCE-77/],
  ["notes of officers", /NOTE-MARK/],
  ["what an officer wrote to them", /LINE-MARK/],
  ["what they set aside elsewhere", /Somewhere Else/],
  ["the e-mail address that was not shared", /hidden\.example/],
  ["the telephone that was not shared", /77009003/],
  ["past jobs that were not shared", /Cartographer|Homs/],
  ["qualifications that were not shared", /Marquetry/],
  ["certificates that nobody asked for", /CERT-NO-99|2033-04-19|19 April 2033/],
];
/** Facts in words that forms offer everybody to choose from: they are looked for where people are shown. */
const CODES: [what: string, mark: RegExp][] = [
  ["how they travel, and how far", /bicycle|"cycle"|maxMinutes|travelMode|:75\b|\b75 min/i],
  ["when they can be away from home", /\b07:15\b|\b18:45\b|\b(?:125|171|221|267|317|363)\b(?=[,\]])/],
  ["the times of the school run", /\b08:15\b|\b15:45\b|:(?:33|63)\b/],
  ["the most hours they want, in quarters", /:86\b/],
  ["the hours they would like, in quarters", /:71\b/],
  ["what they exclude", /gambling|\bpork\b/i],
  ["how the right to work is held", /\bprotection\b|Refugee|online_check|timeLimited/i],
  ["the cap of their hours", /26\.75|"hoursCap(?:Quarters)?":1/],
  ["that it was not assessed when they applied", /:"waiting"|waits? for an officer/i],
  ["why they said no", /childcare|"health"|my-health|My health|Looking after/],
  ["languages that were not shared", /Tigrinya|"ti"/],
  ["certificates that nobody asked for, by name", /forklift/i],
  ["skills that were not shared", /gardening/i],
];

let cast: Cast;
let numbers = 0;
/** Somebody with every fact that is withheld; none of them is in the way of the job. */
async function aMarked(isAssessed = true) {
  numbers += 1;
  await aRegion(db, "cambridgeshire");
  const partnerId = await aPartner(db, "cambridgeshire", { name: "Marked Partner" });
  const keeper = await anOfficer(db, {
    partnerId,
    regionCode: "cambridgeshire",
    person: { fullName: "Officer Markham" },
  });
  const { id: townId } = await db
    .selectFrom("town")
    .select("id")
    .where("name", "=", "Great Yarmouth")
    .executeTakeFirstOrThrow();
  const person = await aParticipant(db, {
    person: {
      fullName: `Shared Name ${numbers}`,
      email: `mark-${numbers}@hidden.example`,
      phone: `+447700900${300 + numbers}`,
    },
    regionCode: "cambridgeshire",
    partnerId,
    townId,
    postcodeDistrict: "NR30",
    lat: 52.6071,
    lon: 1.7287,
    travelMode: "cycle",
    maxMinutes: 75,
    available: "{[29,75),[125,171),[221,267),[317,363),[413,459)}",
    daysAnswered: 31,
    schoolDays: 31,
    dropOff: 33,
    pickUp: 63,
    holidayCare: "not_sure",
    maxQuarters: 86,
    wantedQuarters: 71,
    availableFrom: "2026-10-05",
    exclusionsConsentedAt: new Date(),
  });
  const { id: participantId } = person;
  const blocked = await anEmployer(db, { name: "Blocked Casino" });
  const elsewhere = await aPost(db, {
    title: "Somewhere Else",
    status: "closed",
    employerId: blocked.id,
    closesOn: inDays(30),
  });
  const on = { participantId };
  await db
    .insertInto("participantExclusion")
    .values([
      { ...on, conditionCode: "gambling", consentedAt: new Date() },
      { ...on, conditionCode: "pork", consentedAt: new Date() },
    ])
    .execute();
  await db
    .insertInto("blockedEmployer")
    .values({ ...on, employerId: blocked.id })
    .execute();
  await db
    .insertInto("dismissal")
    .values({ ...on, opportunityId: elsewhere.id, reasonCode: "childcare", at: new Date() })
    .execute();
  await db
    .insertInto("note")
    .values({ ...on, officerId: keeper.id, kind: "call", heldOn: inDays(-1), body: "NOTE-MARK" })
    .execute();
  await db
    .insertInto("caseload")
    .values({ ...on, officerId: keeper.id, during: `[${inDays(-30)},)` })
    .execute();
  await db
    .insertInto("pastJob")
    .values({ ...on, title: "Cartographer", country: "Homs" })
    .execute();
  await db
    .insertInto("participantQualification")
    .values({ ...on, title: "Diploma of Marquetry" })
    .execute();
  await db
    .insertInto("participantLanguage")
    .values({ ...on, languageCode: "ti", speaks: true, reads: true })
    .execute();
  await db
    .insertInto("participantSkill")
    .values([
      { ...on, skillCode: "gardening" },
      { ...on, skillCode: "cooking" },
    ])
    .execute();
  await db
    .insertInto("participantCertificate")
    .values([
      { ...on, certificateCode: "forklift", number: "CERT-NO-99", expiresOn: "2033-04-19" },
      { ...on, certificateCode: "food-hygiene-2" },
    ])
    .execute();
  if (isAssessed) await assess(participantId);
  return person;
}
const assess = (participantId: string) =>
  anAttestation(db, participantId, {
    partnerId: cast.partnerId,
    basis: "protection",
    validUntil: "2031-03-17",
    followUpOn: "2031-02-13",
    hoursCapQuarters: 107,
    evidenceRef: "EVIDENCE-77",
  });

const employer = () => callerOf(db, cast.member.actor, new Date());
const themselves = (person: Awaited<ReturnType<typeof aMarked>>, now = new Date()) =>
  callerOf(db, person.actor, now);

/** Marked people on one post, each further on than the one before. */
const candidates: Record<string, string> = {};
let postId = "";
let proposed = "";
let refused = "";
let marked: Awaited<ReturnType<typeof aMarked>>;

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
  const applied = async (name: string, person: Awaited<ReturnType<typeof aMarked>>) => {
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
  await assess(late.id);
  const { actor } = await anOfficer(db, {
    partnerId: (await partnerOf(late.id)) ?? "",
    regionCode: "cambridgeshire",
  });
  await releaseWaiting(callerOf(db, actor, new Date()), late.id);
  await offered("offered");
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
  proposed = (await aProposed()).id;
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

/** What of all this a text gives away. */
const found = (text: string, marks = [...MARKS, ...CODES]) =>
  marks.flatMap(([what, mark]) => {
    const at = mark.exec(text);
    return at ? [`${what}: …${text.slice(Math.max(0, at.index - 60), at.index + 60)}…`] : [];
  });
/** The words of a page, without its ids, its drawings, its instants and the times that everybody may choose from; or the values of its data. */
const textOf = ({ status, body }: Answer, isData = false) => {
  const text = isData && status !== 404 ? dataIn(body) : decoded(body.replaceAll("<!-- -->", ""));
  return text.replaceAll(
    /[0-9a-f]{8}-[0-9a-f-]{27}| (?:x|y|width|height|d)="[^"]*"|<option value="(\d\d:\d\d)">\1<\/option>|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
    "",
  );
};
const SHOWS_PEOPLE = /candidates|^\/posts$|^\/posts\/[^/]*$|^\/account$/;
const asked = (role: Role, path: string) => app.ask(askerOf(cast, role), path);

describe.each([
  "employer",
  "other employer",
  "nobody",
] as const)("to %s, nothing that is withheld is told", (role) => {
  const pages = TABLE.filter(
    ([method, path]) => method === "GET" && !/^\/(dev|demo|language|places)/.test(path),
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
      const told = state === "offered" || state === "accepted" ? "the cap of their hours" : "";
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

it("the employer's messages tell no more, nor whom they are about", async () => {
  await vi.waitUntil(
    async () =>
      !(await db.selectFrom("message").select("id").where("state", "=", "queued").executeTakeFirst()) &&
      (await db.selectFrom("capturedMessage").select("id").execute()).length > 10,
    { timeout: 20_000, interval: 200 },
  );
  const { email, phone } = await db
    .selectFrom("person")
    .select(["email", "phone"])
    .where("id", "=", cast.member.id)
    .executeTakeFirstOrThrow();
  const messages = await db
    .selectFrom("capturedMessage")
    .select(["subject", "html", "body"])
    .where("recipient", "in", [email ?? "", phone ?? ""])
    .execute();
  expect(messages.length).toBeGreaterThan(5);
  for (const { subject, html, body } of messages) {
    expect(
      found(`${subject}\n${html?.replace(/<style[\s\S]*?<\/style>| style="[^"]*"/g, "")}\n${body}`),
    ).toEqual([]);
    expect(`${subject} ${html} ${body}`).not.toContain("Shared Name");
  }
});

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
  const page = await asked("employer", `/posts/${postId}/candidates/${candidates.applied}`);
  expect(page.body).toContain("Shared Name 1");
  expect((await asked("employer", `/posts/${postId}/candidates/${candidates.withdrawn}`)).body).not.toContain(
    "Shared Name",
  );
});
