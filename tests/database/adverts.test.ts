import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { en } from "../../app/i18n/catalogue";
import { beginFromAdvert } from "../../app/opportunities/advert/keep.server";
import { keptAdvert } from "../../app/opportunities/advert/kept.server";
import { sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { openSteps } from "../../app/opportunities/steps";
import { Denied } from "../../app/policy";
import { says } from "../../app/web/says";
import { advertOf } from "../../db/queries/adverts.server";
import { answeredSteps, postOf } from "../../db/queries/posts.server";
import { loadReference } from "../../db/reference/load.server";
import { anEmployerMember, anOfficer, callerOf } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);

const ADVERT = `Job title: Kitchen assistant
Location: Norwich
Hours: Monday to Friday 9:30am to 2:30pm
Pay: £14.20 per hour
Contract: Permanent
Number of positions: 2
Enhanced DBS required.
Ring Sue on 01603 555012.`;

async function begun(advert: string) {
  const { id, read } = await beginFromAdvert(amal, randomUUID(), advert);
  const post = await postOf(db, id);
  if (!post) throw new Error("The draft is not there");
  return { id, read, post };
}

it("what an advert says for sure is filled in, and no question counts as answered", async () => {
  const { id, read, post } = await begun(ADVERT);
  expect(read).toBe(7);
  expect(post).toMatchObject({
    title: "Kitchen assistant",
    description: null,
    townName: "Norwich",
    payPence: 1420,
    payPer: "hour",
    contract: "permanent",
    places: 2,
    closesOn: null,
    certificates: { firstDay: [], arranged: ["dbs-enhanced"] },
  });
  expect(post.patterns).toHaveLength(1);
  const answered = await answeredSteps(db, id);
  expect(answered).toEqual([]);
  expect(openSteps(post, answered).unanswered).toContain("pay");
});
it("an answer is marked as read until somebody saves its question", async () => {
  const { id, post } = await begun(ADVERT);
  const marked = async () =>
    (await keptAdvert(db, post, await answeredSteps(db, id)))?.read.map((r) => r.step);
  expect(await marked()).toEqual(["work", "place", "hours", "contract", "pay", "certificates", "dates"]);
  await saveStep(amal, id, {
    step: "contract",
    input: { contract: "permanent", endsOn: null, probation: null, leadsTo: null },
  });
  expect(await marked()).toEqual(["work", "place", "hours", "pay", "certificates", "dates"]);
});
it("the text is kept as it was pasted, and what leads past Foothold is pointed out", async () => {
  const { id, post } = await begun(ADVERT);
  expect((await advertOf(db, id))?.advert).toBe(ADVERT);
  expect((await keptAdvert(db, post, []))?.contacts).toEqual(["Ring Sue on 01603 555012."]);
});
it("the description is filled from the advert's own sentences, without what leads past Foothold", async () => {
  const { post } = await begun(`Kitchen assistant
You wash up, keep the kitchen clean and help the cooks with simple jobs every day.
Send your CV to sue@hotel.example or ring 01603 555012. We are a kind team and we eat together at two.`);
  expect(post.description).toBe(
    `You wash up, keep the kitchen clean and help the cooks with simple jobs every day.
We are a kind team and we eat together at two.`,
  );
});
it("what an advert says of a question without being sure is told beside it, until it is answered", async () => {
  const { id, post } = await begun(
    "Cook\nShifts on a rota, 16 hours a week. Ring 01603 555012 about shifts.",
  );
  const mentioned = async () => (await keptAdvert(db, post, await answeredSteps(db, id)))?.mentioned;
  expect(post.patterns).toEqual([]);
  expect(await mentioned()).toEqual([{ step: "hours", sentences: ["Shifts on a rota, 16 hours a week."] }]);
  await saveStep(amal, id, { step: "hours", input: { patterns: [], termTimeOnly: false } });
  expect(await mentioned()).toEqual([]);
});
it("pay below the minimum wage is left for the question to ask", async () => {
  const { post } = await begun("Cook\nPay: £4.20 per hour");
  expect(post).toMatchObject({ title: "Cook", payPence: null });
});
it("a post that an advert left half said cannot be sent", async () => {
  const { id } = await begun(ADVERT);
  expect(await sendForReview(amal, id)).toMatchObject({ ok: false, reason: "incomplete" });
});
it("English, certificates and conditions are answered by somebody, or read from the advert, before a post is sent", async () => {
  const { id, post } = await begun(ADVERT);
  const asked = async () => {
    const sent = await sendForReview(amal, id);
    const problems = "problems" in sent ? sent.problems : [];
    return problems.filter(({ error }) => error === says("post.error.unsaid")).map(({ step }) => step);
  };
  expect(await asked()).toEqual(["english", "conditions"]);
  const { missing } = openSteps(post, [], (await keptAdvert(db, post, []))?.read);
  expect(missing).toEqual(expect.arrayContaining(["english", "conditions"]));
  expect(missing).not.toContain("certificates");
  await saveStep(amal, id, { step: "conditions", input: { conditions: [] } });
  expect(await asked()).toEqual(["english"]);
});
it("five presses at once begin one draft", async () => {
  const id = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => beginFromAdvert(amal, id, ADVERT)));
  const { count } = await db
    .selectFrom("postAdvert")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("opportunityId", "=", id)
    .executeTakeFirstOrThrow();
  expect(count).toBe(1);
});
it("only an employer begins a post so", async () => {
  const officer = callerOf(db, (await anOfficer(db)).actor);
  await expect(beginFromAdvert(officer, randomUUID(), ADVERT)).rejects.toThrow(Denied);
});
