import { afterAll, expect, it } from "vitest";
import type { MatchingCaller } from "../../app/caller";
import { dismiss, undismiss } from "../../app/matching/dismiss.server";
import { changeTravel, changeWeek, insteadOf, sayHours } from "../../app/matching/instead.server";
import { matchesFor } from "../../app/matching/matching.server";
import { startEngine } from "../../app/process/engine.server";
import { makeLog } from "../../app/process/log.server";
import { declinesOf, hoursInstead } from "../../db/queries/declines.server";
import { toMultirange } from "../../db/slots";
import { rangesOf, weekOf } from "../../search/match/week";
import { anAttestation, aParticipant, callerOf } from "../builders/people";
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

it("hours that would have worked are shown as a changed week, then done once; undo brings the post and the week back", async () => {
  const person = await aParent();
  const post = await aPost(db, { patterns: [["mon 09:00-15:00", "tue 09:00-15:00"]] });
  await told(post.id);
  const caller = await asking(person);
  const before = await weekOfPerson(person.id);
  await dismiss(caller, post.id, "hours");
  expect(await insteadOf(caller, post.id)).toMatchObject({ about: "hours", change: null });
  await sayHours(caller, post.id, { would: slots(["mon 10:00-13:00"]), tell: false });
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
  await sayHours(caller, post.id, { would: slots(["mon 10:00-13:00"]), tell: false });
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
  await changeTravel(caller, 30);
  await changeTravel(caller, 90);
  const row = await db
    .selectFrom("participant")
    .select("maxMinutes")
    .where("personId", "=", person.id)
    .executeTakeFirstOrThrow();
  expect(row.maxMinutes).toBe(30);
  expect((await matchesFor(caller, { filter: {}, page: 1 }))?.total).toBe(
    shown.limits.find(({ minutes }) => minutes === 30)?.jobs,
  );
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
  await sayHours(silent, post.id, { would: slots(["mon 10:00-13:00"]), tell: false });
  await sayHours(open, post.id, { would: slots(["tue 10:00-13:00"]), tell: true });
  expect(await hoursInstead(db, post.id)).toEqual([slots(["tue 10:00-13:00"])]);
});
