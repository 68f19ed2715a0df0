import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Caller, MatchingCaller } from "../../app/caller";
import { countFittingDays, dayFitsFor } from "../../app/matching/day-fit.server";
import { participantForMatching } from "../../app/matching/rows.server";
import { createDraft } from "../../app/opportunities/drafts.server";
import { publish, sendForReview } from "../../app/opportunities/review.server";
import { saveStep } from "../../app/opportunities/save-step.server";
import type { Answer } from "../../app/opportunities/vacancy";
import { publicView } from "../../app/opportunities/view";
import { countOpenDays, openDays } from "../../db/queries/days.server";
import { postOf } from "../../db/queries/posts.server";
import { toMultirange } from "../../db/slots";
import { rangesOf, weekOf } from "../../search/match/week";
import { anEmployerMember, anOfficer, aParticipant, callerOf, NOW } from "../builders/people";
import { anEmployer, aPost, aRate, aTown } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
await aTown(db);
const employer = await anEmployer(db);
const amal = callerOf(db, (await anEmployerMember(db, employer.id)).actor);
const officer = callerOf(db, (await anOfficer(db)).actor);
const cook = await aPost(db, { employerId: employer.id, title: "Cook" });

/** A Thursday. */
const DAY = "2027-01-14";
const LINK = "https://meet.example/riverside";
const at = (start: number, end: number, places = 4) => ({ start, end, places });
const MORNING = [at(600, 620), at(620, 640), at(640, 660, 6)];
const answers = (
  over: { videoLink?: string; vacancies?: string[]; sessions?: typeof MORNING } = {},
): Answer[] => [
  { step: "work", input: { title: "Meet the Riverside", description: "You meet the cooks." } },
  { step: "day", input: { heldOn: DAY, videoLink: over.videoLink ?? null } },
  ...(over.videoLink
    ? []
    : ([
        {
          step: "place",
          input: { address: "4 Prince of Wales Road", town: "Norwich", townId: null, gettingThere: null },
        },
      ] as const)),
  { step: "venue", input: { bring: null, access: "No steps.", languages: "English, Polish" } },
  { step: "recruits", input: { vacancies: over.vacancies ?? [cook.id], newVacancy: null } },
  { step: "sessions", input: { sessions: over.sessions ?? MORNING } },
];
async function aDay(given = answers(), caller: Caller = amal) {
  const id = randomUUID();
  expect(await createDraft(caller, id, "recruitment_day")).toEqual({ ok: true, id });
  for (const answer of given) expect(await saveStep(caller, id, answer)).toEqual({ ok: true });
  return id;
}
const dayOf = async (id: string) => (await postOf(db, id))?.day;
const timesOf = async (id: string) =>
  (await dayOf(id))?.sessions.map(({ start, end, places }) => ({ start, end, places }));

describe("a recruitment day", () => {
  it("is written, sent and published, and then stands in the public list with its jobs", async () => {
    const id = await aDay();
    expect(await sendForReview(amal, id)).toEqual({ ok: true, already: false });
    expect(await countOpenDays(db, "2026-11-22")).toBe(0);
    expect(await publish(officer, id)).toEqual({ ok: true, already: false });
    const [listed] = await openDays(db, "2026-11-22", 10);
    expect(listed).toMatchObject({ id, heldOn: DAY, jobs: ["Cook"], places: 14, townName: "Norwich" });
    expect(await countOpenDays(db, "2027-01-14")).toBe(1);
    expect(await countOpenDays(db, "2027-01-15")).toBe(0);
  });

  it("is not published before one of its vacancies is", async () => {
    const draft = await aPost(db, { employerId: employer.id, status: "draft", title: "Porter" });
    const id = await aDay(answers({ vacancies: [draft.id] }));
    expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
    expect(await publish(officer, id)).toMatchObject({ ok: false, reason: "incomplete" });
    await db
      .updateTable("recruitmentDayVacancy")
      .set({ vacancyId: cook.id })
      .where("dayId", "=", id)
      .execute();
    expect(await publish(officer, id)).toMatchObject({ ok: true });
  });

  it("by video has no town, and never tells the public its link", async () => {
    const id = await aDay(answers({ videoLink: LINK }));
    expect(await sendForReview(amal, id)).toMatchObject({ ok: true });
    expect(await publish(officer, id)).toMatchObject({ ok: true });
    const post = await postOf(db, id);
    expect(post).toMatchObject({ townId: null, day: { videoLink: LINK, byVideo: true } });
    expect(JSON.stringify(post && publicView(post))).not.toContain("meet.example");
  });

  it("recruits for vacancies of its own employer alone, in the form and in the database", async () => {
    const stranger = await aPost(db, { employerId: (await anEmployer(db)).id });
    const id = await aDay();
    const refused = await saveStep(amal, id, {
      step: "recruits",
      input: { vacancies: [stranger.id], newVacancy: null },
    });
    expect(refused).toMatchObject({ ok: false, reason: "refused" });
    await expect(
      db.insertInto("recruitmentDayVacancy").values({ dayId: id, vacancyId: stranger.id }).execute(),
    ).rejects.toThrow("vacancies of its own employer");
  });

  it("begins a vacancy that is not written yet, once", async () => {
    const id = await aDay();
    const answer: Answer = { step: "recruits", input: { vacancies: [cook.id], newVacancy: "Waiter" } };
    for (let i = 0; i < 2; i += 1) expect(await saveStep(amal, id, answer)).toEqual({ ok: true });
    expect((await dayOf(id))?.vacancies.map(({ title, status }) => [title, status])).toEqual([
      ["Cook", "open"],
      ["Waiter", "draft"],
    ]);
    const begun = await db.selectFrom("opportunity").select("id").where("title", "=", "Waiter").execute();
    expect(begun).toHaveLength(1);
  });

  it("keeps the times of its sessions when its date moves, also over the change of the clocks", async () => {
    const id = await aDay();
    const before = await timesOf(id);
    await saveStep(amal, id, { step: "day", input: { heldOn: "2027-03-28", videoLink: null } });
    expect(await timesOf(id)).toEqual(before);
    expect((await postOf(db, id))?.closesOn).toBe("2027-03-28");
  });

  it("keeps a session that stays when others change", async () => {
    const id = await aDay();
    const [first] = (await dayOf(id))?.sessions ?? [];
    await saveStep(amal, id, { step: "sessions", input: { sessions: [at(600, 620, 9), at(900, 1440)] } });
    const now = (await dayOf(id))?.sessions ?? [];
    expect(now.map(({ start, end, places }) => [start, end, places])).toEqual([
      [600, 620, 9],
      [900, 1440, 4],
    ]);
    expect(now[0]?.id).toBe(first?.id);
  });

  it("of today has no session before now", async () => {
    const id = await aDay();
    const today = NOW.toISOString().slice(0, 10);
    await saveStep(amal, id, { step: "day", input: { heldOn: today, videoLink: null } });
    const refused = await saveStep(amal, id, { step: "sessions", input: { sessions: [at(0, 15)] } });
    expect(refused).toMatchObject({ ok: false, errors: { "sessions[0].start": expect.any(String) } });
  });

  it("cannot have overlapping sessions, whoever writes them", async () => {
    const id = await aDay();
    await expect(
      saveStep(amal, id, { step: "sessions", input: { sessions: [at(600, 640), at(620, 660)] } }),
    ).rejects.toThrow("recruitment_session_apart");
  });
});

describe("a recruitment day and a participant", () => {
  const available = (times: string[]) => toMultirange(rangesOf(weekOf(times)));
  const fitsFor = async (times: string[] | null, day: string) => {
    const { actor } = await aParticipant(db, { available: times && available(times) });
    const caller = { ...callerOf(db, actor), engine: null } as unknown as MatchingCaller;
    return (await dayFitsFor(caller, day))?.[0];
  };

  it("meet where a job fits and a time lies in the person's week", async () => {
    const id = await aDay();
    await sendForReview(amal, id);
    await publish(officer, id);
    const week = ["mon", "tue", "wed", "thu", "fri"].map((day) => `${day} 07:00-19:00`);
    expect(await fitsFor(week, id)).toMatchObject({ fits: true, vacancies: [cook.id], times: 3 });
    expect(await fitsFor(null, id)).toMatchObject({ fits: true, times: 3 });
    // The job does not fit on Thursdays alone, though every time of the day does.
    expect(await fitsFor(["thu 07:00-19:00"], id)).toMatchObject({ fits: false, vacancies: [], times: 3 });
    // The job fits; the day's times do not.
    const notThen = ["mon", "tue", "wed", "fri"].map((day) => `${day} 07:00-19:00`);
    expect(await fitsFor([...notThen, "thu 12:00-19:00"], id)).toMatchObject({ fits: false, times: 0 });
  });

  it("are counted where they fit, beside what the matches say", async () => {
    const counted = async (times: string[]) => {
      const { id, actor } = await aParticipant(db, { available: available(times) });
      const caller = { ...callerOf(db, actor), engine: null } as unknown as MatchingCaller;
      const p = await participantForMatching(db, id);
      const all = (await dayFitsFor(caller)) ?? [];
      expect(p && (await countFittingDays(caller, p))).toBe(all.filter(({ fits }) => fits).length);
      return all.filter(({ fits }) => fits).length;
    };
    expect(
      await counted(["mon", "tue", "wed", "thu", "fri"].map((day) => `${day} 07:00-19:00`)),
    ).toBeGreaterThan(0);
    expect(await counted(["sat 07:00-19:00"])).toBe(0);
  });
});
