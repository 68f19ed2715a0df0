import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { apply } from "../../app/brokering/apply.server";
import { applyingForPerson } from "../../app/brokering/apply-for.server";
import { endCandidacies } from "../../app/brokering/end.server";
import { propose } from "../../app/brokering/propose.server";
import { peopleForPost } from "../../app/brokering/propose-view.server";
import type { MatchingCaller } from "../../app/caller";
import { dismiss } from "../../app/matching/dismiss.server";
import { everyPost, postsForMatching } from "../../app/matching/post-rows.server";
import { countPlaces, extendPost } from "../../app/opportunities/care.server";
import { beginEdit, duplicatePost } from "../../app/opportunities/editing.server";
import { editsBetween } from "../../app/opportunities/edits";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import { changePost } from "../../app/opportunities/standing.server";
import type { Answer } from "../../app/opportunities/vacancy";
import { Denied } from "../../app/policy";
import { openDays } from "../../db/queries/days.server";
import { postOf } from "../../db/queries/posts.server";
import { postHistory } from "../../db/queries/reviews.server";
import { anApplication } from "../builders/candidacies";
import { aRecruitmentDay } from "../builders/days";
import { anEmployerMember, anOfficer, aParticipant, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate, aTown } from "../builders/posts";
import { words } from "../builders/speaking";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
await aTown(db);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const officer = callerOf(db, (await anOfficer(db)).actor);
const cook = await aPost(db, { employerId: employer.id, title: "Cook" });
const porter = await aPost(db, { employerId: employer.id, title: "Porter" });

const aDay = (over = {}) => aRecruitmentDay(amal, officer, { vacancies: [cook.id], ...over });
const at = (start: number, end: number, places = 4) => ({ start, end, places });
const sessions = (...list: ReturnType<typeof at>[]): Answer => ({
  step: "sessions",
  input: { sessions: list },
});
async function anEdit(day: string, ...answers: Answer[]) {
  const begun = await beginEdit(amal, day, randomUUID());
  if (!begun.ok) throw new Error(begun.reason);
  for (const answer of answers) expect(await saveStep(amal, begun.id, answer)).toEqual({ ok: true });
  const [before, after] = [await postOf(db, day), await postOf(db, begun.id)];
  if (!before || !after) throw new Error("gone");
  return { id: begun.id, edits: editsBetween(before, after).map(({ step, atOnce }) => [step, atOnce]) };
}
const timesOf = async (id: string) =>
  (await postOf(db, id))?.day?.sessions.map(({ start, end, places }) => [start, end, places]);

describe("a change of a published recruitment day", () => {
  it("says which of its questions it alters, and nothing where it alters none", async () => {
    const day = await aDay();
    expect((await anEdit(day)).edits).toEqual([]);
    const { edits } = await anEdit(
      day,
      { step: "day", input: { heldOn: "2027-01-21", videoLink: null } },
      { step: "recruits", input: { vacancies: [porter.id], newVacancy: null } },
      { step: "venue", input: { bring: "A pen", access: "No steps.", languages: "English, Polish" } },
      sessions(at(600, 620)),
    );
    expect(edits).toEqual([
      ["day", false],
      ["venue", false],
      ["recruits", false],
      ["sessions", false],
    ]);
  });

  it("is read by an officer first; the published day stays as it is until then, and its sessions keep their ids", async () => {
    const day = await aDay();
    const before = await postOf(db, day);
    const { id } = await anEdit(
      day,
      { step: "day", input: { heldOn: "2027-01-21", videoLink: null } },
      sessions(at(600, 620), at(900, 960, 10)),
    );
    expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
    expect(await postOf(db, day)).toEqual(before);
    expect(await publish(officer, id)).toMatchObject({ ok: true });
    expect(await postOf(db, day)).toMatchObject({ status: "open", closesOn: "2027-01-21" });
    expect(await timesOf(day)).toEqual([
      [600, 620, 4],
      [900, 960, 10],
    ]);
    expect((await openDays(db, "2026-11-22", 50)).find((listed) => listed.id === day)).toMatchObject({
      heldOn: "2027-01-21",
      places: 14,
    });
  });

  it("takes effect at once where it only adds sessions, people or vacancies", async () => {
    const day = await aDay();
    const [first] = (await postOf(db, day))?.day?.sessions ?? [];
    const { id, edits } = await anEdit(
      day,
      { step: "recruits", input: { vacancies: [cook.id, porter.id], newVacancy: null } },
      sessions(at(600, 620, 6), at(620, 640), at(640, 660)),
    );
    expect(edits).toEqual([
      ["recruits", true],
      ["sessions", true],
    ]);
    expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
    const after = await postOf(db, day);
    expect(after).toMatchObject({ status: "open" });
    expect(after?.day?.vacancies.map(({ title }) => title)).toEqual(["Cook", "Porter"]);
    expect(after?.day?.sessions.map(({ places }) => places)).toEqual([6, 4, 4]);
    expect(after?.day?.sessions[0]?.id).toBe(first?.id);
  });

  it("to video takes its town away, and back to a place asks where", async () => {
    const day = await aDay();
    const { id } = await anEdit(day, {
      step: "day",
      input: { heldOn: "2027-01-14", videoLink: "https://meet.example/riverside" },
    });
    expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
    expect(await publish(officer, id)).toMatchObject({ ok: true });
    expect(await postOf(db, day)).toMatchObject({ townId: null, address: null, day: { byVideo: true } });
    const back = await anEdit(day, { step: "day", input: { heldOn: "2027-01-14", videoLink: null } });
    expect(await sendForReview(amal, back.id)).toMatchObject({ ok: false });
  });
});

describe("a recruitment day that is looked after", () => {
  it("is copied with its date, its vacancies and sessions of its own", async () => {
    const day = await aDay();
    const { id } = await duplicatePost(amal, day, randomUUID());
    const [one, two] = [await postOf(db, day), await postOf(db, id)];
    expect(two).toMatchObject({ status: "draft", kind: "recruitment_day", title: one?.title });
    expect(await timesOf(id)).toEqual(await timesOf(day));
    expect(two?.day?.vacancies).toEqual(one?.day?.vacancies);
    const ids = [one, two].flatMap((post) => post?.day?.sessions.map((session) => session.id) ?? []);
    expect(new Set(ids).size).toBe(4);
  });

  it("that has passed is copied, and has to be given another date before it is sent", async () => {
    const day = await aDay();
    const later = { ...amal, now: new Date("2027-01-20T09:00:00Z") };
    const { id } = await duplicatePost(later, day, randomUUID());
    const refused = await sendForReview(later, id);
    expect(refused).toMatchObject({ ok: false });
    await saveStep(later, id, { step: "day", input: { heldOn: "2027-02-04", videoLink: null } });
    expect(await sendForReview(later, id)).toMatchObject({ ok: true });
  });

  it("is hidden, shown again, closed and withdrawn like any post, and is then not in the list", async () => {
    const day = await aDay();
    const listed = async () => (await openDays(db, "2026-11-22", 50)).some(({ id }) => id === day);
    const change = (to: Parameters<typeof changePost>[2]) => changePost(amal, day, to, endCandidacies);
    expect(await listed()).toBe(true);
    expect(await change("pause")).toMatchObject({ ok: true });
    expect(await listed()).toBe(false);
    expect(await change("reopen")).toMatchObject({ ok: true });
    expect(await listed()).toBe(true);
    expect(await change("close")).toMatchObject({ ok: true });
    expect(await listed()).toBe(false);
    const other = await aDay();
    expect(await changePost(amal, other, "withdraw", endCandidacies)).toMatchObject({ ok: true });
  });

  it("is shown again on no day after its own", async () => {
    const day = await aDay();
    await changePost(amal, day, "pause", endCandidacies);
    const later = { ...amal, now: new Date("2027-01-20T09:00:00Z") };
    expect(await changePost(later, day, "reopen", endCandidacies)).toMatchObject({ ok: false });
  });

  it("ends with its date and has sessions: it is not extended, and its places are not counted", async () => {
    const day = await aDay();
    await expect(extendPost(amal, day, "2027-02-14")).rejects.toThrow(Denied);
    await expect(countPlaces(amal, day, { filled: 1, reason: "Somebody came" })).rejects.toThrow(Denied);
    expect(await postOf(db, day)).toMatchObject({ closesOn: "2027-01-14", status: "open" });
    expect((await postHistory(db, day)).map(({ reason }) => reason)).toEqual([null, null, null]);
  });
});

describe("nobody applies for a recruitment day itself", () => {
  it("not a person, nor an officer for them, nor by a proposal", async () => {
    const day = await aDay();
    const person = await aParticipant(db);
    const selam = callerOf(db, person.actor);
    await expect(apply(selam, day, anApplication())).rejects.toThrow(Denied);
    await expect(dismiss(selam, day, "hours")).rejects.toThrow(Denied);
    await expect(applyingForPerson(officer, person.id, day, words)).rejects.toThrow(Denied);
    const onBehalf = {
      side: "participant" as const,
      channel: "phone" as const,
      saidAt: officer.now,
      interpreter: false,
      interpreterLanguage: null,
    };
    await expect(apply({ ...officer, onBehalf }, day, anApplication(), person.id)).rejects.toThrow(Denied);
    const input = { round: randomUUID() as string, tick: [person.id] };
    expect(await propose(officer, day, input)).toEqual({ ok: false, because: "post-not-open" });
    const looking = { ...officer, engine: null } as unknown as MatchingCaller;
    await expect(peopleForPost(looking, day, { whose: "all", page: 1 }, words)).rejects.toThrow(Denied);
    expect(await db.selectFrom("candidacy").select("id").execute()).toEqual([]);
  });

  it("and no engine ever holds one", async () => {
    const day = await aDay();
    expect(await postsForMatching(db, [day, cook.id])).toHaveLength(1);
    const held: string[] = [];
    for await (const { form } of everyPost(db)) held.push(form.id);
    expect(held).toContain(cook.id);
    expect(held).not.toContain(day);
  });
});
