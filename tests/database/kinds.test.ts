import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { opportunitiesForMatching, postsForMatching } from "../../app/matching/rows.server";
import { createDraft } from "../../app/opportunities/drafts.server";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { stepsOf } from "../../app/opportunities/steps";
import type { Answer } from "../../app/opportunities/vacancy";
import { Denied } from "../../app/policy";
import { answeredSteps, postOf } from "../../db/queries/posts.server";
import { type Answers, aDraftOf, anOpenPostOf, NOBODY_LESS } from "../builders/kinds";
import { anEmployerMember, anOfficer, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
for (const [band, pence] of [
  ["18-20", 1085],
  ["16-17", 800],
  ["apprentice", 800],
] as const)
  await aRate(db, { band, pence });
await aTown(db);
await aPost(db); // makes the sector
await aPost(db, { sectorCode: "farming" });
const ruth = await anOfficer(db);
const officer = callerOf(db, ruth.actor);
const memberOf = async (over: Parameters<typeof anEmployer>[1] = {}) => {
  const employer = await anEmployer(db, over);
  const act = async () => callerOf(db, (await anEmployerMember(db, employer.id)).actor);
  return { ...employer, member: await act(), colleague: await act() };
};
const hotel = await memberOf();
const charity = await memberOf({ name: "Wensum Kitchen", kind: "charity", kindVerifiedBy: ruth.id });
const claimed = await memberOf({ name: "Good Works", kind: "charity" });

const save = (id: string, answer: Answer, caller = hotel.member) => saveStep(caller, id, answer);
const statusOf = async (id: string) => (await postOf(db, id))?.status;
const errorsOf = async (saving: ReturnType<typeof saveStep>) => {
  const saved = await saving;
  return !saved.ok && saved.reason === "refused" ? Object.keys(saved.errors) : [];
};
const problemsOf = async (sending: ReturnType<typeof sendForReview> | ReturnType<typeof publish>) => {
  const sent = await sending;
  return !sent.ok && sent.reason === "incomplete" ? sent.problems.map(({ step }) => step) : [];
};
const begin = async (kind: Parameters<typeof createDraft>[2], caller = hotel.member) => {
  const id = randomUUID();
  expect(await createDraft(caller, id, kind)).toEqual({ ok: true, id });
  return id;
};

const SCHEME = { schemeTraining: "Food hygiene, two weeks" };
const cases: [
  name: string,
  who: typeof hotel,
  kind: Parameters<typeof createDraft>[2],
  over: Answers,
  work: string,
][] = [
  ["a vacancy", hotel, "vacancy", {}, "paid"],
  [
    "a fixed term with lower pay for younger people",
    hotel,
    "vacancy",
    {
      contract: { contract: "fixed_term", endsOn: "2027-12-31", probation: null, leadsTo: "A team leader" },
      pay: {
        pay: 1340,
        per: "hour",
        payNote: null,
        lowerPay: { ...NOBODY_LESS, "18-20": 1100, apprentice: 800 },
        liveInPence: null,
      },
    },
    "paid",
  ],
  ["paid work experience", hotel, "work_experience", { basis: { basis: "paid" } }, "paid"],
  ["shadowing", hotel, "work_experience", { basis: { basis: "shadowing" } }, "shadowing"],
  [
    "a course placement",
    hotel,
    "work_experience",
    { basis: { basis: "course_placement" } },
    "course_placement",
  ],
  [
    "a voluntary worker",
    charity,
    "work_experience",
    { basis: { basis: "voluntary_worker" } },
    "voluntary_worker",
  ],
  ["volunteering", charity, "volunteering", {}, "volunteering"],
];
it.each(
  cases,
)("%s goes from its first question to publication, and is matched", async (_, who, kind, over, work) => {
  const id = await anOpenPostOf(who.member, officer, kind, over);
  expect(await statusOf(id)).toBe("open");
  const [form] = await opportunitiesForMatching(db, [id]);
  expect(form).toMatchObject({ kind, work, status: "open", placesLeft: 2 });
  const [post] = await postsForMatching(db, [id]);
  expect(post?.pay === null).toBe(work !== "paid");
});
it("a work academy is published once its vacancy is a real one", async () => {
  const vacancy = await aDraftOf(hotel.member, "vacancy");
  const id = await aDraftOf(hotel.member, "work_experience", {
    basis: { basis: "scheme" },
    scheme: { ...SCHEME, interviewVacancyId: vacancy },
    length: { lengthDays: 42 },
  });
  expect(await problemsOf(sendForReview(hotel.member, id))).toEqual(["scheme"]);
  await sendForReview(hotel.member, vacancy);
  expect((await sendForReview(hotel.member, id)).ok).toBe(true);
  expect((await publish(officer, id)).ok).toBe(true);
});
it("the interview of a work academy is for a vacancy of the employer's own", async () => {
  const id = await begin("work_experience");
  await save(id, { step: "basis", input: { basis: "scheme" } });
  const others = await aPost(db);
  const placement = await aDraftOf(hotel.member, "work_experience");
  const closed = await aPost(db, { employerId: hotel.id, status: "closed" });
  for (const interviewVacancyId of [others.id, placement, closed.id, randomUUID()])
    expect(await errorsOf(save(id, { step: "scheme", input: { ...SCHEME, interviewVacancyId } }))).toEqual([
      "interviewVacancyId",
    ]);
});
it.each([
  ["scheme", 43, 42],
  ["course_placement", 366, 365],
] as const)("%s of %i days is refused, of %i days is not", async (basis, tooLong, longest) => {
  const id = await begin("work_experience");
  await save(id, { step: "basis", input: { basis } });
  expect(await errorsOf(save(id, { step: "length", input: { lengthDays: tooLong } }))).toEqual(["length"]);
  expect(await save(id, { step: "length", input: { lengthDays: longest } })).toEqual({ ok: true });
});

it("unpaid work without a basis is refused, and what would be lawful is said", async () => {
  const id = await begin("work_experience");
  const saved = await save(id, { step: "basis", input: { basis: "none" } });
  expect(saved).toMatchObject({ ok: false, errors: { basis: 'post.error.unpaid|{"pay":"£12.71"}' } });
  const worker = await save(id, { step: "basis", input: { basis: "voluntary_worker" } });
  expect(worker).toMatchObject({
    ok: false,
    errors: { basis: 'post.error.voluntary_business|{"pay":"£12.71"}' },
  });
  expect((await postOf(db, id))?.work).toBeNull();
});
it("volunteering is begun by verified charities and public bodies alone", async () => {
  expect(await createDraft(hotel.member, randomUUID(), "volunteering")).toEqual({
    ok: false,
    because: "business",
  });
  expect(await createDraft(claimed.member, randomUUID(), "volunteering")).toEqual({
    ok: false,
    because: "not-verified",
  });
});
it("volunteering is neither sent nor published once the employer is no longer verified", async () => {
  const doubted = await memberOf({ kind: "public_body", kindVerifiedBy: ruth.id });
  const draft = await aDraftOf(doubted.member, "volunteering");
  const sent = await aDraftOf(doubted.member, "volunteering");
  await sendForReview(doubted.member, sent);
  await db.updateTable("employer").set({ kindVerifiedBy: null }).where("id", "=", doubted.id).execute();
  expect(await problemsOf(sendForReview(doubted.member, draft))).toEqual(["promise"]);
  expect(await problemsOf(publish(officer, sent))).toEqual(["promise"]);
});
it("from paid to unpaid nothing of the pay is left, and what the basis asks for comes", async () => {
  const id = await aDraftOf(hotel.member, "work_experience", { basis: { basis: "paid" } });
  expect((await postOf(db, id))?.payHourlyPence).toBe(1340);
  await save(id, { step: "length", input: { lengthDays: 60 } });
  await save(id, { step: "basis", input: { basis: "scheme" } });
  const post = await postOf(db, id);
  expect(post).toMatchObject({ work: "scheme", payPence: null, payHourlyPence: null, lengthDays: null });
  expect(post && stepsOf(post)).toContain("scheme");
  expect(await problemsOf(sendForReview(hotel.member, id))).toEqual(["scheme", "length"]);
});

it("labour providers in farming and food need a verified licence to be published, not to send", async () => {
  const gang = await memberOf({ name: "Field Hands", gangmasterLicence: "FIEL0001" });
  const over: Answers = { sector: { sector: "farming" }, supply: { suppliesWorkers: true } };
  const id = await aDraftOf(gang.member, "vacancy", over);
  expect((await sendForReview(gang.member, id)).ok).toBe(true);
  expect(await problemsOf(publish(officer, id))).toEqual(["supply"]);
  await db.updateTable("employer").set({ gangmasterVerifiedBy: ruth.id }).where("id", "=", gang.id).execute();
  expect((await publish(officer, id)).ok).toBe(true);
  // Whoever hires for their own farm needs none.
  const own = await aDraftOf(hotel.member, "vacancy", { ...over, supply: { suppliesWorkers: false } });
  await sendForReview(hotel.member, own);
  expect((await publish(officer, own)).ok).toBe(true);
});

it("a question that the kind is not asked is absent", async () => {
  const vacancy = await begin("vacancy");
  await expect(save(vacancy, { step: "basis", input: { basis: "paid" } })).rejects.toThrow(Denied);
  const placement = await begin("work_experience");
  await save(placement, { step: "basis", input: { basis: "shadowing" } });
  const pay = { pay: 1340, per: "hour" as const, payNote: null, lowerPay: NOBODY_LESS, liveInPence: null };
  await expect(save(placement, { step: "pay", input: pay })).rejects.toThrow(Denied);
});
it("another member of the employer goes on where one stopped", async () => {
  const id = await begin("work_experience");
  await save(id, { step: "basis", input: { basis: "shadowing" } });
  await save(
    id,
    { step: "work", input: { title: "Three days", description: "You watch." } },
    hotel.colleague,
  );
  expect(await answeredSteps(db, id)).toEqual(expect.arrayContaining(["basis", "work"]));
});

const pay = (over: Partial<Extract<Answer, { step: "pay" }>["input"]>): Answer => ({
  step: "pay",
  input: { pay: 1340, per: "hour", payNote: null, lowerPay: NOBODY_LESS, liveInPence: null, ...over },
});
it("pay with zero hours is by the hour", async () => {
  const id = await aDraftOf(hotel.member, "vacancy", {
    contract: { contract: "zero_hours", endsOn: null, probation: null, leadsTo: null },
  });
  expect(await errorsOf(save(id, pay({ pay: 2_500_000, per: "year" })))).toEqual(["per"]);
  const [post] = await postsForMatching(db, [id]);
  expect(post?.pay).toEqual({ pence: 1340, per: "hour", promised: false });
});
it("a post whose contract became zero hours is not sent with a year's pay", async () => {
  const id = await aDraftOf(hotel.member, "vacancy", {
    pay: { ...pay({}).input, pay: 2_500_000, per: "year" } as never,
  });
  await save(id, {
    step: "contract",
    input: { contract: "zero_hours", endsOn: null, probation: null, leadsTo: null },
  });
  expect(await problemsOf(sendForReview(hotel.member, id))).toEqual(["pay"]);
});
it("lower pay is judged by its own band, and a room by the offset once one is known", async () => {
  const id = await aDraftOf(hotel.member, "vacancy");
  expect(await errorsOf(save(id, pay({ lowerPay: { ...NOBODY_LESS, "16-17": 799 } })))).toEqual([
    "pay16to17",
  ]);
  expect(await save(id, pay({ lowerPay: { ...NOBODY_LESS, "16-17": 800 } }))).toEqual({ ok: true });
  expect(await errorsOf(save(id, pay({ liveInPence: 500 })))).toEqual(["room"]);
  await aRate(db, { kind: "accommodation_offset", band: "day", pence: 1000 });
  expect(await errorsOf(save(id, pay({ liveInPence: 1001 })))).toEqual(["room"]);
  expect(await save(id, pay({ liveInPence: 1000 }))).toEqual({ ok: true });
  expect(await postOf(db, id)).toMatchObject({ liveInPence: 1000, lowerPay: NOBODY_LESS });
});
it("a fixed term ends after it starts, whichever is said last", async () => {
  const id = await aDraftOf(hotel.member, "vacancy");
  const until = (endsOn: string): Answer => ({
    step: "contract",
    input: { contract: "fixed_term", endsOn, probation: null, leadsTo: null },
  });
  expect(await errorsOf(save(id, until("2027-01-11")))).toEqual(["endsOn"]);
  expect(await save(id, until("2027-01-12"))).toEqual({ ok: true });
  const dates = { places: 1, startsOn: "2027-01-12", closesOn: "2026-12-31" };
  expect(await errorsOf(save(id, { step: "dates", input: dates }))).toEqual(["startsOn"]);
});
