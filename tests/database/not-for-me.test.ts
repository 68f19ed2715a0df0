import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { declineOffer } from "../../app/brokering/decide.server";
import { acceptProposal, declineProposal } from "../../app/brokering/proposal-answer.server";
import { propose } from "../../app/brokering/propose.server";
import { takeNoBack } from "../../app/brokering/said-no.server";
import { undoAnswer } from "../../app/brokering/undo.server";
import { myApplication } from "../../app/brokering/views.server";
import type { MatchingCaller } from "../../app/caller";
import { formatOf } from "../../app/i18n/format";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { dismiss, setAsideBy, undismiss } from "../../app/matching/dismiss.server";
import {
  changeBack,
  changeTravel,
  changeWeek,
  insteadOf,
  sayHours,
  showHours,
} from "../../app/matching/instead.server";
import { canChoose } from "../../app/matching/instead-page";
import { matchesFor } from "../../app/matching/matching.server";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { declinesOf, hoursInstead } from "../../db/queries/declines.server";
import { toMultirange } from "../../db/slots";
import { rangesOf, weekOf } from "../../search/match/week";
import { anApplication, anOffered, aPostWithMember } from "../builders/candidacies";
import { anAttestation, anOfficer, aParticipant, callerOf } from "../builders/people";
import { aPost } from "../builders/posts";
import { freshDatabase } from "../fresh-db";

const { db, url } = await freshDatabase();
const engine = startEngine(db, url, makeLog("silent"), new AbortController().signal);
await engine.filled;
afterAll(() => engine.stop());

const slots = (times: string[]) => rangesOf(weekOf(times));

async function aParent() {
  const person = await aParticipant(db, {
    lat: 52.6278,
    lon: 1.2983,
    travelMode: "bus",
    maxMinutes: 45,
    available: toMultirange(slots(["mon 08:00-16:00", "tue 08:00-16:00"])),
    daysAnswered: 127,
    availableFrom: "2026-12-01",
  });
  await anAttestation(db, person.id);
  return person;
}
/** Tells the engine of a post that a builder wrote past the verbs. */
const told = async (subjectId: string) => {
  const revision = (await next()) as never;
  await db
    .insertInto("outbox")
    .values({ topic: "opportunity", kind: "built", subjectId, revision })
    .execute();
};
const next = async () =>
  (
    await db
      .selectNoFrom((eb) => eb.fn<number>("nextval", [eb.val("outbox_revision")]).as("n"))
      .executeTakeFirstOrThrow()
  ).n;
/** A caller whose engine reflects what was just posted. */
async function asking(person: Awaited<ReturnType<typeof aParent>>): Promise<MatchingCaller> {
  let revision = Number((await last()) ?? 0);
  return {
    ...callerOf(db, person.actor),
    engine: engine.for(() => revision),
    wrote: (written) => {
      revision = written;
    },
  };
}
const last = async () =>
  (
    await db
      .selectFrom("outbox")
      .select((eb) => eb.fn.max<number>("revision").as("n"))
      .executeTakeFirst()
  )?.n ?? 0;
const weekOfPerson = async (id: string) =>
  (
    await db
      .selectFrom("participant")
      .select("available")
      .where("personId", "=", id)
      .executeTakeFirstOrThrow()
  ).available;

const limitOf = async (id: string) =>
  (
    await db
      .selectFrom("participant")
      .select("maxMinutes")
      .where("personId", "=", id)
      .executeTakeFirstOrThrow()
  ).maxMinutes;

it("hours that would have worked are shown as a changed week, then done once; undo brings the post and the week back", async () => {
  const person = await aParent();
  const post = await aPost(db, { patterns: [["mon 09:00-15:00", "tue 09:00-15:00"]] });
  await told(post.id);
  const caller = await asking(person);
  const before = await weekOfPerson(person.id);
  await dismiss(caller, post.id, "hours");
  expect(await insteadOf(caller, post.id)).toMatchObject({ about: "hours", change: null });
  await sayHours(caller, post.id, slots(["mon 10:00-13:00"]));
  const shown = await insteadOf(caller, post.id);
  if (shown?.about !== "hours" || !shown.change) throw new Error("Nothing is shown");
  expect(await weekOfPerson(person.id)).toEqual(before);
  expect(shown.change.jobs).toBeLessThanOrEqual(shown.now);
  await changeWeek(caller, post.id);
  await changeWeek(caller, post.id);
  expect(await weekOfPerson(person.id)).toEqual(shown.change.after);
  const all = await matchesFor(caller, { filter: {}, page: 1 });
  expect(all?.total).toBe(shown.change.jobs);
  await undismiss(caller, post.id);
  expect(await weekOfPerson(person.id)).toEqual(before);
});

it("a week that was changed again since stays when the post is brought back", async () => {
  const person = await aParent();
  const post = await aPost(db, { patterns: [["mon 09:00-15:00"]] });
  await told(post.id);
  const caller = await asking(person);
  await dismiss(caller, post.id, "childcare");
  await sayHours(caller, post.id, slots(["mon 10:00-13:00"]));
  await changeWeek(caller, post.id);
  const other = slots(["wed 09:00-12:00"]);
  await db
    .updateTable("participant")
    .set({ available: toMultirange(other) })
    .where("personId", "=", person.id)
    .execute();
  await undismiss(caller, post.id);
  expect(await weekOfPerson(person.id)).toEqual(other);
});

it("a journey that was too long shortens the limit to what was chosen, never lengthens it", async () => {
  const person = await aParent();
  const post = await aPost(db, { lat: 52.75, lon: 1.2983 });
  await told(post.id);
  const caller = await asking(person);
  await dismiss(caller, post.id, "travel");
  const shown = await insteadOf(caller, post.id);
  if (shown?.about !== "travel") throw new Error("Nothing is shown");
  expect(shown.limits.map(({ minutes }) => minutes)).toEqual([15, 30]);
  await changeTravel(caller, post.id, 30);
  await changeTravel(caller, post.id, 90);
  expect(await limitOf(person.id)).toBe(30);
  expect((await matchesFor(caller, { filter: {}, page: 1 }))?.total).toBe(
    shown.limits.find(({ minutes }) => minutes === 30)?.jobs,
  );
  await changeTravel(caller, post.id, 15);
  await undismiss(caller, post.id);
  expect(await limitOf(person.id)).toBe(45);
});

it("a job nearer than the shortest limit leaves no limit to choose", async () => {
  const person = await aParent();
  const post = await aPost(db, { lat: 52.63, lon: 1.2983 });
  await told(post.id);
  const caller = await asking(person);
  await dismiss(caller, post.id, "travel");
  const shown = await insteadOf(caller, post.id);
  expect(shown).toMatchObject({ about: "travel", limits: [], travel: { ring: 15 } });
  expect(shown && canChoose(shown)).toBe(false);
});

it("nothing is asked of who said no for the pay or their health", async () => {
  const person = await aParent();
  const post = await aPost(db);
  await told(post.id);
  const caller = await asking(person);
  for (const reason of ["pay", "health"] as const) {
    await dismiss(caller, post.id, reason);
    expect(await insteadOf(caller, post.id)).toBeUndefined();
  }
});

it("an employer reads of a reason from five people on; childcare and health are among the others; hours only with a tick", async () => {
  const post = await aPost(db);
  await told(post.id);
  const say = async (reasons: ("hours" | "childcare" | "health" | "other" | "pay")[]) => {
    for (const reason of reasons) await dismiss(await asking(await aParent()), post.id, reason);
  };
  await say(["pay", "pay", "pay", "pay", "childcare", "health", "other", "childcare"]);
  expect(await declinesOf(db, post.id)).toEqual([]);
  await say(["health", "pay"]);
  expect(await declinesOf(db, post.id)).toEqual([
    { reason: "other", people: 5 },
    { reason: "pay", people: 5 },
  ]);
  const [silent, open] = [await asking(await aParent()), await asking(await aParent())];
  for (const caller of [silent, open]) await dismiss(caller, post.id, "hours");
  await sayHours(silent, post.id, slots(["mon 10:00-13:00"]));
  await sayHours(open, post.id, slots(["tue 10:00-13:00"]));
  expect(await hoursInstead(db, post.id), "not before the last press").toEqual([]);
  await showHours(open, post.id, true);
  await sayHours(open, post.id, slots(["tue 10:00-13:00"]));
  expect(await hoursInstead(db, post.id)).toEqual([slots(["tue 10:00-13:00"])]);
  await sayHours(open, post.id, slots(["wed 10:00-13:00"]));
  expect(await hoursInstead(db, post.id), "other hours than those that were shown").toEqual([]);
  await sayHours(open, post.id, slots(["tue 10:00-13:00"]));
  await showHours(open, post.id, true);
  await showHours(open, post.id, false);
  expect(await hoursInstead(db, post.id), "taken back").toEqual([]);
  expect(await insteadOf(open, post.id)).toMatchObject({ tells: false, would: slots(["tue 10:00-13:00"]) });
});

describe("a no to a proposal or an offer", () => {
  const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) };
  const candidacyOf = (person: { id: string }) =>
    db
      .selectFrom("candidacy")
      .select(["id", "state"])
      .where("participantId", "=", person.id)
      .executeTakeFirstOrThrow();
  const patterns = [["mon 09:00-15:00", "tue 09:00-15:00"]];
  /** Somebody to whom an officer proposed a post. */
  async function aProposed() {
    const person = await aParent();
    const officer = await anOfficer(db);
    const post = await aPost(db, { patterns });
    await propose(callerOf(db, officer.actor), post.id, { round: randomUUID(), tick: [person.id] });
    await told(post.id);
    return { person, officer, post, id: (await candidacyOf(person)).id, caller: await asking(person) };
  }
  async function changed(caller: MatchingCaller, postId: string) {
    await sayHours(caller, postId, slots(["mon 10:00-13:00"]));
    const shown = await insteadOf(caller, postId);
    if (shown?.about !== "hours" || !shown.change) throw new Error("Nothing is shown");
    await changeWeek(caller, postId);
    return shown.change.after;
  }
  const sentTo = async (kind: string, subjectId: string) =>
    (
      await db
        .selectFrom("outbox")
        .select("personId")
        .where("kind", "=", kind)
        .where("subjectId", "=", subjectId)
        .execute()
    ).map(({ personId }) => personId);

  it("asks what would have worked and changes the week, as of a match; taken back, all is as before", async () => {
    const { person, officer, post, id, caller } = await aProposed();
    const before = await weekOfPerson(person.id);
    await declineProposal(caller, id, "hours");
    expect(await insteadOf(caller, post.id)).toMatchObject({ about: "hours", candidacyId: id, change: null });
    expect((await myApplication(caller, id, words)).afterNo).toEqual({
      asks: true,
      changed: false,
      canTakeBack: true,
    });
    expect(await weekOfPerson(person.id)).toEqual(before);
    const after = await changed(caller, post.id);
    expect(await weekOfPerson(person.id)).toEqual(after);
    // It stands with its candidacy, and is not brought back among matches.
    expect(await setAsideBy(caller)).toEqual([]);
    await undismiss(caller, post.id);
    expect(await weekOfPerson(person.id)).toEqual(after);
    expect(await changeBack(caller, post.id)).toBe(true);
    expect(await changeBack(caller, post.id)).toBe(false);
    expect(await weekOfPerson(person.id)).toEqual(before);
    expect((await candidacyOf(person)).state).toBe("declined");
    await changeWeek(caller, post.id);
    expect(await weekOfPerson(person.id)).toEqual(after);

    expect(await takeNoBack(caller, id)).toEqual({ ok: true, already: false });
    expect(await takeNoBack(caller, id)).toEqual({ ok: true, already: true });
    expect(await weekOfPerson(person.id)).toEqual(before);
    expect((await candidacyOf(person)).state).toBe("proposed");
    expect(await sentTo("no-taken-back", id)).toEqual([officer.id]);
    expect(await insteadOf(caller, post.id)).toBeUndefined();
    expect((await acceptProposal(caller, id, anApplication())).ok).toBe(true);
  });

  it("said to an officer, is taken back with what followed from it", async () => {
    const { person, officer, post, id, caller } = await aProposed();
    const before = await weekOfPerson(person.id);
    const onBehalf = {
      side: "participant" as const,
      channel: "phone" as const,
      saidAt: new Date("2026-11-22T08:00:00Z"),
      interpreter: false,
      interpreterLanguage: null,
    };
    await declineProposal({ ...callerOf(db, officer.actor), onBehalf }, id, "hours");
    await changed(caller, post.id);
    expect((await myApplication(caller, id, words)).afterNo?.canTakeBack).toBe(false);
    expect(await takeNoBack(caller, id)).toMatchObject({ ok: false });
    const { id: answer } = await db
      .selectFrom("answerFor")
      .select("id")
      .where("candidacyId", "=", id)
      .executeTakeFirstOrThrow();
    expect((await undoAnswer(caller, answer)).ok).toBe(true);
    expect(await weekOfPerson(person.id)).toEqual(before);
  });

  it("of an offer is taken back until its day, while its place is free; the employer is told", async () => {
    const posted = await aPostWithMember(db, { places: 1 });
    await told(posted.post.id);
    const offered = async () => {
      const person = await anOffered(db, posted);
      return { ...person, caller: await asking(person) };
    };
    const one = await offered();
    await declineOffer(one.caller, one.candidacyId, "travel");
    const late = { ...one.caller, now: new Date("2026-12-01T09:00:00Z") };
    expect(await takeNoBack(late, one.candidacyId)).toEqual({ ok: false, because: "too-late" });
    const lastDay = { ...one.caller, now: new Date("2026-11-30T09:00:00Z") };
    expect(await takeNoBack(lastDay, one.candidacyId)).toEqual({ ok: true, already: false });
    expect(await sentTo("no-taken-back", one.candidacyId)).toEqual([posted.member.id]);
    const offer = db
      .selectFrom("offer")
      .select(["state", "answerBy"])
      .where("candidacyId", "=", one.candidacyId);
    expect(await offer.execute()).toEqual([{ state: "made", answerBy: "2026-11-30" }]);
    await declineOffer(lastDay, one.candidacyId, "pay");
    await offered();
    expect(await takeNoBack(lastDay, one.candidacyId)).toEqual({ ok: false, because: "no-place" });
  });

  it("is counted for its employer like any other, once; taken back, not at all", async () => {
    const posted = await aPostWithMember(db, { places: 3 });
    await told(posted.post.id);
    const said = async () => (await declinesOf(db, posted.post.id)).map(({ people }) => people);
    for (let i = 0; i < 4; i++) await dismiss(await asking(await aParent()), posted.post.id, "pay");
    const person = await anOffered(db, posted);
    const caller = await asking(person);
    await dismiss(caller, posted.post.id, "pay");
    expect(await said()).toEqual([5]);
    await declineOffer(caller, person.candidacyId, "pay");
    expect(await said()).toEqual([5]);
    await takeNoBack(caller, person.candidacyId);
    expect(await said()).toEqual([]);
  });
});
