import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { makeOffer } from "../../app/brokering/answer.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { postsForMatching } from "../../app/matching/post-rows.server";
import { answer } from "../../app/opportunities/answer.server";
import { countPlaces, extendPost } from "../../app/opportunities/care.server";
import { PARTS } from "../../app/opportunities/copy.server";
import { beginEdit, duplicatePost } from "../../app/opportunities/editing.server";
import { actOnPost } from "../../app/opportunities/post-actions.server";
import { publish, sendBack, sendForReview } from "../../app/opportunities/review.server";
import { markOfQuestion, saveStep } from "../../app/opportunities/save-step.server";
import { sharePost } from "../../app/opportunities/sharing.server";
import { changePost } from "../../app/opportunities/standing.server";
import type { Step } from "../../app/opportunities/steps";
import type { Answer } from "../../app/opportunities/vacancy";
import { Denied } from "../../app/policy";
import type { AskedToAct } from "../../app/web/guard.server";
import { ChangedSince } from "../../app/web/older-page.server";
import { countOwnPosts, liveEditOf, postsOfEmployer } from "../../db/queries/own-posts.server";
import { answeredSteps, type Post, postOf, sharingOf } from "../../db/queries/posts.server";
import { postHistory, postsInReview, postsLike } from "../../db/queries/reviews.server";
import { anApplicant, anOffer } from "../builders/candidacies";
import { anEmployerMember, anOfficer, aParticipant, aRegion, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate, aTown, type PostOver } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
await aTown(db);
await aRegion(db, "suffolk");
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const other = callerOf(db, (await anEmployerMember(db, (await anEmployer(db)).id)).actor);
const ruth = await anOfficer(db);
const officer = callerOf(db, ruth.actor);
const colleague = callerOf(db, (await anOfficer(db)).actor);
const elsewhere = callerOf(db, (await anOfficer(db, { regionCode: "suffolk" })).actor);
const participant = callerOf(db, (await aParticipant(db)).actor);
await aPost(db); // makes the sector

const TODAY = "2026-11-23";
const anOpenPost = (over: PostOver = {}) => aPost(db, { employerId: employer.id, ...over });
async function anEdit(postId: string) {
  const begun = await beginEdit(amal, postId, randomUUID());
  if (!begun.ok) throw new Error(begun.reason);
  return begun.id;
}
const save = async (id: string, answer: Answer) =>
  expect(await saveStep(amal, id, answer)).toEqual({ ok: true });
const title = (words: string): Answer => ({
  step: "work",
  input: { title: words, description: "You help the cooks." },
});
const dates = (places: number, closesOn = "2026-12-31"): Answer => ({
  step: "dates",
  input: { places, startsOn: "2027-01-11", closesOn },
});
const mornings: Answer = {
  step: "hours",
  input: {
    patterns: [{ shape: "fixed", shifts: [0, 1].map((day) => ({ day, start: 32, end: 48 })) }],
    termTimeOnly: false,
  },
};
const messages = (kind: string, subjectId: string) =>
  db
    .selectFrom("outbox")
    .select("personId")
    .where("topic", "=", "message")
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .execute();

it("from hours that would have worked a press leads to the question about hours of the change", async () => {
  const post = await anOpenPost();
  const form = new FormData();
  form.set("change", "edit");
  const press = async () => {
    const asked = { caller: amal, form, id: () => post.id };
    const acted = await actOnPost(asked as unknown as AskedToAct, endCandidacies);
    return acted.ok && acted.to;
  };
  const plain = await press();
  form.set("question", "hours");
  const change = (await liveEditOf(db, post.id))?.id;
  expect([plain, await press()]).toEqual([
    `/posts/${change}/check`,
    `/posts/${change}/edit/hours?then=check`,
  ]);
});

it("a change says what the post says, and is begun once however often it is pressed", async () => {
  const post = await anOpenPost({
    required: ["cooking"],
    certificates: ["food-hygiene-2"],
    conditions: ["heat"],
  });
  const begun = await Promise.all(Array.from({ length: 5 }, () => anEdit(post.id)));
  expect(new Set(begun).size).toBe(1);
  const [before, after] = [await postOf(db, post.id), await postOf(db, begun[0] ?? "")];
  expect(after).toMatchObject({
    title: before?.title,
    skills: before?.skills,
    certificates: before?.certificates,
    conditions: before?.conditions,
    patterns: before?.patterns.map(({ id: _, ...pattern }) => pattern),
    status: "draft",
    revises: post.id,
  });
});
it("everything that says something about a post is copied, or known to be no part of what it says", async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct conrelid::regclass::text as name from pg_constraint
    where contype = 'f' and confrelid = 'opportunity'::regclass order by 1`.execute(db);
  const HAPPENED =
    /^(opportunity|opportunity_(region|history)|shift_pattern|review|candidacy|dismissal|saved_post|recruitment_.*|proposal.*|answer_.*|task.*|post_(advert|help|said)|concern)$/;
  expect(rows.map(({ name }) => name).filter((name) => !HAPPENED.test(name))).toEqual([...PARTS].sort());
});
it("a change is in no list, count, search or likeness of posts", async () => {
  const own = await anEmployer(db);
  const member = callerOf(db, (await anEmployerMember(db, own.id)).actor);
  const post = await aPost(db, { employerId: own.id });
  const edit = await beginEdit(member, post.id, randomUUID());
  const at = { now: member.now, today: TODAY };
  const all = { status: null, kind: null, townId: null };
  const listed = await postsOfEmployer(db, own.id, at, all, { limit: 50, offset: 0 });
  expect(listed.map(({ id }) => id)).toEqual([post.id]);
  expect((await countOwnPosts(db, own.id, at)).map(({ count }) => count)).toEqual([1]);
  expect((await postsForMatching(db, "live")).some(({ form }) => edit.ok && form.id === edit.id)).toBe(false);
  expect(edit.ok && (await postsLike(db, edit.id)).some(({ id }) => id === post.id)).toBe(false);
  const [twin, elsewhere] = [
    await aPost(db, { employerId: own.id }),
    await aPost(db, { employerId: own.id, townId: await aTown(db, { id: 2, name: "Diss" }) }),
  ];
  const alike = new Map((await postsLike(db, post.id)).map((each) => [each.id, each.alike]));
  expect(alike.get(twin.id)).toBeCloseTo(1);
  expect(alike.get(elsewhere.id)).toBeLessThan(0.6);
  const experience = await aPost(db, { employerId: own.id, kind: "work_experience", contract: null });
  expect((await postsLike(db, post.id)).map(({ id }) => id)).not.toContain(experience.id);
});
it("what only lets more people fit takes effect at once, without an officer", async () => {
  const post = await anOpenPost({ required: ["cooking"] });
  const id = await anEdit(post.id);
  await save(id, dates(9, "2027-01-04"));
  await save(id, { step: "skills", input: { skills: [] } });
  expect(await sendForReview(amal, id)).toEqual({ ok: true, already: false, applied: true });
  expect(await postOf(db, post.id)).toMatchObject({
    status: "open",
    places: 9,
    placesLeft: 9,
    closesOn: "2027-01-04",
    skills: { required: [] },
  });
  expect(await postOf(db, id)).toMatchObject({ status: "withdrawn" });
  expect((await postHistory(db, post.id)).at(-1)).toMatchObject({
    fromStatus: "open",
    toStatus: "open",
    reason: "changed",
  });
  expect(await liveEditOf(db, post.id)).toBeUndefined();
});
it("a change of the text waits for an officer, and the published version stays open meanwhile", async () => {
  const post = await anOpenPost();
  const id = await anEdit(post.id);
  await save(id, title("Kitchen helper"));
  expect(await sendForReview(amal, id)).toEqual({ ok: true, already: false });
  expect(await postOf(db, post.id)).toMatchObject({ status: "open", title: "Kitchen assistant" });
  expect((await postsInReview(db, "norfolk")).find((each) => each.id === id)?.revises).toBe(post.id);
  expect(await publish(officer, id)).toEqual({ ok: true, already: false });
  expect(await publish(officer, id)).toEqual({ ok: true, already: true });
  expect(await postOf(db, post.id)).toMatchObject({ status: "open", title: "Kitchen helper" });
  expect(await messages("post-change-published", post.id)).not.toEqual([]);
});
it("a change that is sent back is mended, answered and published", async () => {
  const post = await anOpenPost();
  const id = await anEdit(post.id);
  await save(id, title("Helper"));
  await sendForReview(amal, id);
  await sendBack(officer, id, {
    notes: [
      { field: "title", note: "Say where." },
      { field: "pay", note: "Breaks?" },
    ],
    note: null,
  });
  expect(await postOf(db, post.id)).toMatchObject({ status: "open", title: "Kitchen assistant" });
  expect(await sendForReview(amal, id)).toEqual({
    ok: false,
    reason: "unanswered",
    fields: ["pay", "title"],
  });
  await save(id, title("Helper in the kitchen"));
  expect(await sendForReview(amal, id)).toEqual({ ok: false, reason: "unanswered", fields: ["pay"] });
  expect(await sendForReview(amal, id, [{ field: "pay", text: "They are paid." }])).toMatchObject({
    ok: true,
  });
  await publish(officer, id);
  expect(await postOf(db, post.id)).toMatchObject({ title: "Helper in the kitchen" });
});
it("a change that changes nothing is not sent", async () => {
  const id = await anEdit((await anOpenPost()).id);
  expect(await sendForReview(amal, id)).toEqual({ ok: false, reason: "nothing-changed" });
});
it("a change of a post that was closed meanwhile is refused, whoever was about to do what", async () => {
  const post = await anOpenPost();
  const id = await anEdit(post.id);
  await save(id, title("Kitchen helper"));
  await sendForReview(amal, id);
  await changePost(amal, post.id, "close", endCandidacies);
  expect(await publish(officer, id)).toMatchObject({ ok: false, reason: "decided", status: "withdrawn" });
  expect(await sendForReview(amal, id)).toMatchObject({ ok: false, reason: "ended" });
  expect(await saveStep(amal, id, title("x"))).toEqual({ ok: false, reason: "not-a-draft" });
  expect(await beginEdit(amal, post.id, randomUUID())).toEqual({
    ok: false,
    reason: "not-changeable",
    status: "closed",
  });
  expect(await postOf(db, post.id)).toMatchObject({ status: "closed", title: "Kitchen assistant" });
});
it("when a post is closed while its change is published, one of the two happens after the other", async () => {
  for (let i = 0; i < 5; i++) {
    const post = await anOpenPost();
    const id = await anEdit(post.id);
    await save(id, title("Kitchen helper"));
    await sendForReview(amal, id);
    const [published, closed] = await Promise.all([
      publish(officer, id),
      changePost(amal, post.id, "close", endCandidacies),
    ]);
    expect(closed).toMatchObject({ ok: true, already: false });
    expect(await postOf(db, post.id)).toMatchObject({
      status: "closed",
      title: published.ok ? "Kitchen helper" : "Kitchen assistant",
    });
    expect(await postOf(db, id)).toMatchObject({ status: "withdrawn" });
  }
});
it("of two officers who decide about a change, the second learns what the first did", async () => {
  const post = await anOpenPost();
  const id = await anEdit(post.id);
  await save(id, title("Kitchen helper"));
  await sendForReview(amal, id);
  const decisions = await Promise.all([
    publish(officer, id),
    sendBack(colleague, id, { notes: [{ field: "title", note: "Say more." }], note: null }),
  ]);
  expect(decisions.filter((decided) => decided.ok)).toHaveLength(1);
  expect(decisions.find((decided) => !decided.ok)).toMatchObject({ reason: "decided" });
});
it("an offer keeps the hours that it named, and those who applied hear that the hours are others", async () => {
  const post = await anOpenPost();
  const applicant = await anApplicant(db, post.id);
  const offer = await anOffer(db, post.id);
  expect(await makeOffer(amal, applicant.candidacyId, offer)).toMatchObject({ ok: true });
  const id = await anEdit(post.id);
  await save(id, mornings);
  await sendForReview(amal, id);
  expect(await publish(officer, id)).toMatchObject({ ok: true });
  const after = await postOf(db, post.id);
  expect(after?.patterns).toMatchObject([
    {
      slots: [
        [32, 48],
        [128, 144],
      ],
    },
  ]);
  const named = await db
    .selectFrom("offer")
    .innerJoin("shiftWeek", "shiftWeek.patternId", "offer.patternId")
    .select("slots")
    .where("offer.opportunityId", "=", post.id)
    .execute();
  expect(named).toHaveLength(1);
  expect(await messages("post-changed", applicant.candidacyId)).toEqual([{ personId: applicant.id }]);
});
it("a change of words alone tells nobody who applied, and keeps the hours' own ids", async () => {
  const post = await anOpenPost();
  const applicant = await anApplicant(db, post.id);
  const before = await postOf(db, post.id);
  const id = await anEdit(post.id);
  await save(id, title("Kitchen helper"));
  await sendForReview(amal, id);
  await publish(officer, id);
  expect((await postOf(db, post.id))?.patterns).toEqual(before?.patterns);
  expect(await messages("post-changed", applicant.candidacyId)).toEqual([]);
});
it("a post never comes to have fewer places than are offered", async () => {
  const post = await anOpenPost({ places: 3 });
  for (let i = 0; i < 2; i++)
    await makeOffer(amal, (await anApplicant(db, post.id)).candidacyId, await anOffer(db, post.id));
  const id = await anEdit(post.id);
  await save(id, dates(1));
  expect(await sendForReview(amal, id)).toMatchObject({
    ok: false,
    reason: "incomplete",
    problems: [{ step: "dates" }],
  });
});
it("more places open a filled post again", async () => {
  const post = await anOpenPost({ places: 1 });
  expect(await countPlaces(amal, post.id, { filled: 1, reason: "A colleague took it" })).toEqual({
    ok: true,
    already: false,
    filled: true,
  });
  expect(await postOf(db, post.id)).toMatchObject({ status: "filled" });
  const id = await anEdit(post.id);
  await save(id, dates(2));
  expect(await sendForReview(amal, id)).toMatchObject({ ok: true, applied: true });
  expect(await postOf(db, post.id)).toMatchObject({ status: "open", placesLeft: 1 });
});
it("a change that is dropped leaves the post as it was, and another can be begun", async () => {
  const post = await anOpenPost();
  const id = await anEdit(post.id);
  expect(await changePost(amal, id, "withdraw", endCandidacies)).toEqual({ ok: true, already: false });
  expect(await anEdit(post.id)).not.toBe(id);
});
it("places filled another way are counted with their reason, and tell those who wait when none is left", async () => {
  const post = await anOpenPost({ places: 2 });
  const applicant = await anApplicant(db, post.id);
  const hired = { filled: 2, reason: "Two colleagues moved" };
  expect(await countPlaces(amal, post.id, { ...hired, filled: 3 })).toEqual({
    ok: false,
    reason: "too-many",
    most: 2,
  });
  expect(await countPlaces(amal, post.id, hired)).toMatchObject({ filled: true });
  expect(await countPlaces(amal, post.id, hired)).toMatchObject({ already: true });
  expect((await postHistory(db, post.id)).find(({ reason }) => reason?.startsWith("places:"))?.reason).toBe(
    "places: 2 filled another way. Two colleagues moved",
  );
  expect(await messages("post-filled", applicant.candidacyId)).toHaveLength(1);
  expect(await countPlaces(amal, post.id, { ...hired, filled: 0 })).toMatchObject({ ok: true });
  expect(await postOf(db, post.id)).toMatchObject({ status: "open", placesLeft: 2 });
});
it("of offers and a count at once, no place is given twice", async () => {
  const post = await anOpenPost({ places: 1 });
  const { candidacyId } = await anApplicant(db, post.id);
  const offer = await anOffer(db, post.id);
  const done = await Promise.all([
    makeOffer(amal, candidacyId, offer),
    countPlaces(amal, post.id, { filled: 1, reason: "A colleague" }),
  ]);
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await postOf(db, post.id))?.placesLeft).toBe(0);
});
it("a post is kept open for longer, not for less, and not beyond its start", async () => {
  const post = await anOpenPost({ closesOn: "2026-11-20" });
  expect(await extendPost(amal, post.id, "2026-11-19")).toEqual({
    ok: false,
    reason: "not-later",
    date: "2026-11-20",
  });
  expect(await extendPost(amal, post.id, "2027-01-12")).toEqual({
    ok: false,
    reason: "after-start",
    date: "2027-01-11",
  });
  expect(await extendPost(amal, post.id, "2027-01-04")).toEqual({ ok: true, already: false });
  expect(await extendPost(amal, post.id, "2027-01-04")).toEqual({ ok: true, already: true });
  const closed = await anOpenPost({ status: "closed" });
  expect(await extendPost(amal, closed.id, "2027-01-04")).toMatchObject({ ok: false, reason: "not-open" });
});
it("a copy is a draft of its own, once, without dates that have passed", async () => {
  const post = await anOpenPost({ status: "closed", closesOn: "2026-11-01", required: ["cooking"] });
  const id = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => duplicatePost(amal, post.id, id)));
  expect(await duplicatePost(amal, post.id, id)).toEqual({ ok: true, id });
  expect(await postOf(db, id)).toMatchObject({
    status: "draft",
    revises: null,
    title: "Kitchen assistant",
    startsOn: null,
    closesOn: null,
    submittedAt: null,
    skills: { required: ["cooking"] },
  });
});
it("an officer of the post's region chooses who finds it, and matching follows", async () => {
  const post = await anOpenPost();
  const share = (all: boolean, regions: string[]) => sharePost(officer, post.id, { all, regions });
  expect(await share(false, ["suffolk", "norfolk"])).toEqual({ ok: true, already: false });
  expect(await share(false, ["suffolk"])).toEqual({ ok: true, already: true });
  expect((await postsForMatching(db, [post.id]))[0]?.form.regions).toEqual(["norfolk", "suffolk"]);
  await share(true, []);
  expect((await postsForMatching(db, [post.id]))[0]?.form.regions).toEqual(["norfolk", "all"]);
  const told = await db.selectFrom("outbox").select("kind").where("subjectId", "=", post.id).execute();
  expect(told.filter(({ kind }) => kind === "shared")).toHaveLength(2);
  const id = await anEdit(post.id);
  await save(id, dates(8));
  await sendForReview(amal, id);
  expect(await sharingOf(db, post.id)).toEqual({ all: true, regions: [] });
});
it("nobody else changes, copies, extends, counts or shares", async () => {
  const post = await anOpenPost();
  const id = await anEdit(post.id);
  for (const caller of [other, officer, participant]) {
    await expect(beginEdit(caller, post.id, randomUUID())).rejects.toThrow(Denied);
    await expect(duplicatePost(caller, post.id, randomUUID())).rejects.toThrow(Denied);
    await expect(extendPost(caller, post.id, "2027-01-04")).rejects.toThrow(Denied);
    await expect(countPlaces(caller, post.id, { filled: 1, reason: "x" })).rejects.toThrow(Denied);
  }
  for (const caller of [amal, other, elsewhere, participant])
    await expect(sharePost(caller, post.id, { all: true, regions: [] })).rejects.toThrow(Denied);
  await expect(beginEdit(amal, id, randomUUID())).rejects.toThrow(Denied);
  await expect(duplicatePost(amal, id, randomUUID())).rejects.toThrow(Denied);
  await expect(extendPost(amal, id, "2027-01-04")).rejects.toThrow(Denied);
});

it("a question answered on a page that is older than what is stored is stored once that is said twice", async () => {
  const { id } = await anOpenPost({ status: "draft", certificates: ["forklift"] });
  const markOf = async (step: Step) =>
    markOfQuestion((await postOf(db, id)) as Post, step, await answeredSteps(db, id));
  const certificates = (...firstDay: string[]): Answer => ({
    step: "certificates",
    input: { firstDay, arranged: [] } as never,
  });
  const skills: Answer = { step: "skills", input: { skills: ["cooking"] } };
  for (const [step, one, other] of [
    ["work", title("Cook"), title("Cleaner")],
    ["hours", mornings, { step: "hours", input: { patterns: [], termTimeOnly: false } }],
    ["dates", dates(2), dates(3)],
    ["certificates", certificates("food-hygiene-2"), certificates()],
  ] as [Step, Answer, Answer][]) {
    const seen = await markOf(step);
    const older = () => saveStep(amal, id, other, { seen });
    expect(await saveStep(amal, id, skills, { seen: await markOf("skills") }), "another question").toEqual({
      ok: true,
    });
    expect(await saveStep(amal, id, one, { seen }), step).toEqual({ ok: true });
    const stored = await markOf(step);
    await expect(older(), step).rejects.toThrow(ChangedSince);
    expect(await markOf(step), step).toBe(stored);
    expect(await saveStep(amal, id, one, { seen }), "what is stored already").toEqual({ ok: true });
    expect(await saveStep(amal, id, other, { seen: await markOf(step) })).toEqual({ ok: true });
  }
});

it("a form of an older page is shown again as it was filled in, with what is stored told", async () => {
  const { id } = await anOpenPost({ status: "draft" });
  const form = new FormData();
  for (const [name, value] of [
    ["title", "Cook"],
    ["description", "You cook."],
    ["seen", "older"],
  ] as const)
    form.set(name, value);
  const asked = {
    caller: amal,
    form,
    id: () => id,
    t: words.t,
    f: words.f,
    today: TODAY,
  } as unknown as AskedToAct;
  const beside = (await postOf(db, id)) as Post;
  expect(await answer(asked, { step: "work", beside })).toMatchObject({
    reason: "changed",
    status: 422,
    state: { values: { title: ["Cook"] }, errors: {} },
  });
  form.set("seen", markOfQuestion(beside, "work", []));
  expect(await answer(asked, { step: "work", beside })).toEqual({ ok: true });
});
