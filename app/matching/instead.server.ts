import { sql } from "kysely";
import { dismissalOf } from "../../db/queries/dismissals.server";
import { type SlotRanges, toMultirange } from "../../db/slots";
import { judge, verdictOf } from "../../search/match/judge";
import { LONGEST_RING, RINGS } from "../../search/match/travel";
import type { TravelVerdict } from "../../search/match/verdicts";
import { rangesOf, weekOfRanges } from "../../search/match/week";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { allowRead, transact } from "../transact.server";
import { weekInstead } from "./instead";
import { leftOutBy, lifeOf } from "./life.server";
import { onceChecked } from "./matching.server";
import { postsForMatching } from "./rows.server";
import { giveBack } from "./set-aside.server";

/** Reasons that hours answer to. What childcare means for hours is the person's own to say. */
const ABOUT_HOURS = ["hours", "childcare"];

const participantOf = ({ actor }: MatchingCaller) => {
  if (actor.role !== "participant") throw new Denied("match.dismiss");
  return actor.personId;
};

/** What a reason may change in what somebody is matched by: whether there is anything to ask. */
export const asksInstead = (reasonCode: string): boolean =>
  ABOUT_HOURS.includes(reasonCode) || reasonCode === "travel";

interface Base {
  id: string;
  title: string;
  /** Where the no was said, unless to a match. */
  candidacyId: string | null;
  /** How many jobs fit as things are. */
  now: number;
}
export type Instead =
  | (Base & {
      about: "hours";
      would: SlotRanges | null;
      tells: boolean;
      /** The week as it is and as it would be, with how many jobs would then fit; null until hours are named. */
      change: { before: SlotRanges; after: SlotRanges; jobs: number } | null;
      changed: boolean;
    })
  | (Base & { about: "travel"; limits: { minutes: number; jobs: number }[]; travel: TravelVerdict });

/** What would have worked in place of a post to which the participant who asks said no, and what that would change. */
export async function insteadOf(caller: MatchingCaller, opportunityId: string): Promise<Instead | undefined> {
  const { db, engine, now } = caller;
  const ownerId = participantOf(caller);
  await allowRead(caller, "matches.read", { ownerId });
  const [dismissal, life, leftOut, [post]] = await Promise.all([
    dismissalOf(db, ownerId, opportunityId),
    lifeOf(db, ownerId),
    leftOutBy(db, ownerId),
    postsForMatching(db, [opportunityId]),
  ]);
  if (!dismissal || !life || !post || !asksInstead(dismissal.reasonCode)) return undefined;
  const today = londonDate(now);
  const p = onceChecked(life.p, today);
  const ask = { today, limit: 0, leaveOut: [...leftOut.setAside, ...leftOut.begun] };
  const count = async (other: typeof p) => (await engine.matches(other, ask)).total;
  const { candidacyId } = dismissal;
  const base = { id: opportunityId, title: post.title, candidacyId, now: await count(p) };
  const judgement = judge(p, post.form, today);
  const { ring } = judgement;
  if (dismissal.reasonCode === "travel") {
    const shorter = RINGS.filter(
      (minutes) =>
        minutes < (ring ?? LONGEST_RING) && minutes < (p.travel.maxMinutes ?? Number.POSITIVE_INFINITY),
    );
    const limits = await Promise.all(
      shorter.map(async (minutes) => ({
        minutes,
        jobs: await count({ ...p, travel: { ...p.travel, maxMinutes: minutes } }),
      })),
    );
    return { ...base, about: "travel", limits, travel: verdictOf(judgement, "travel") };
  }
  const { wouldWork: would, tellHours: tells, weekAfter } = dismissal;
  const after =
    would && p.available
      ? weekInstead(p.available, post.form, weekOfRanges(would), ring ?? LONGEST_RING)
      : null;
  return {
    ...base,
    about: "hours",
    would,
    tells,
    change:
      after && life.available && weekAfter === null
        ? {
            before: life.available,
            after: rangesOf(after).map(([start, end]) => [start, end]),
            jobs: await count({ ...p, available: after }),
          }
        : null,
    changed: weekAfter !== null,
  };
}

/** Says which hours would have worked. Other hours than before are shown to nobody until that is said of them. */
export function sayHours(
  caller: MatchingCaller,
  opportunityId: string,
  would: readonly (readonly [number, number])[],
): Promise<void> {
  const ownerId = participantOf(caller);
  return transact(caller, "match.dismiss", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    await trx
      .updateTable("dismissal")
      .set({
        wouldWork: toMultirange(would),
        tellHours: sql<boolean>`tell_hours and would_work = ${toMultirange(would)}::int4multirange`,
      })
      .where("participantId", "=", ownerId)
      .where("opportunityId", "=", opportunityId)
      .where("reasonCode", "in", ABOUT_HOURS)
      .execute();
    record({ topic: "participant", kind: "match-dismissed", subjectId: ownerId });
  });
}

/** Whether the employer sees the hours that would have worked: without a name, never why. They stay said. */
export function showHours(caller: MatchingCaller, opportunityId: string, tellHours: boolean): Promise<void> {
  const ownerId = participantOf(caller);
  return transact(caller, "match.dismiss", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    await trx
      .updateTable("dismissal")
      .set({ tellHours })
      .where("participantId", "=", ownerId)
      .where("opportunityId", "=", opportunityId)
      .where("wouldWork", "is not", null)
      .execute();
    record({ topic: "participant", kind: "match-dismissed", subjectId: ownerId });
  });
}

/** Changes the week as it was shown; done once, it stays until the post is brought back. */
export async function changeWeek(caller: MatchingCaller, opportunityId: string): Promise<void> {
  const ownerId = participantOf(caller);
  const shown = await insteadOf(caller, opportunityId);
  const change = shown?.about === "hours" ? shown.change : null;
  await transact(caller, "profile.write", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    if (!change) return;
    const [weekBefore, weekAfter] = [toMultirange(change.before), toMultirange(change.after)];
    const noted = await trx
      .updateTable("dismissal")
      .set({ weekBefore, weekAfter })
      .where("participantId", "=", ownerId)
      .where("opportunityId", "=", opportunityId)
      .where("weekAfter", "is", null)
      .returning("at")
      .executeTakeFirst();
    if (!noted) return;
    await trx
      .updateTable("participant")
      .set({ available: weekAfter, updatedAt: caller.now })
      .where("personId", "=", ownerId)
      .execute();
    record({ topic: "participant", kind: "profile-changed", subjectId: ownerId });
  });
}

/**
 * Shortens how long somebody travels at most, until the post is brought back. A limit that is none of the rings, or not
 * shorter, changes nothing.
 */
export function changeTravel(caller: MatchingCaller, opportunityId: string, minutes: number): Promise<void> {
  const ownerId = participantOf(caller);
  return transact(caller, "profile.write", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    const was = await trx
      .selectFrom("participant")
      .select("maxMinutes")
      .where("personId", "=", ownerId)
      .where((eb) => eb.or([eb("maxMinutes", "is", null), eb("maxMinutes", ">", minutes)]))
      .forUpdate()
      .executeTakeFirst();
    if (!was) return;
    await trx
      .updateTable("participant")
      .set({ maxMinutes: minutes, updatedAt: caller.now })
      .where("personId", "=", ownerId)
      .execute();
    // Shortened twice for one post, it is given back as it was at first.
    await trx
      .updateTable("dismissal")
      .set((eb) => ({
        minutesBefore: eb
          .case()
          .when("minutesAfter", "is", null)
          .then(was.maxMinutes)
          .else(eb.ref("minutesBefore"))
          .end(),
        minutesAfter: minutes,
      }))
      .where("participantId", "=", ownerId)
      .where("opportunityId", "=", opportunityId)
      .execute();
    record({ topic: "participant", kind: "profile-changed", subjectId: ownerId });
  });
}

/** Gives back what was changed for a no that stays; false where there is nothing, or it was changed again since. */
export function changeBack(caller: MatchingCaller, opportunityId: string): Promise<boolean> {
  const ownerId = participantOf(caller);
  return transact(caller, "profile.write", async ({ trx, allow, record }) => {
    allow({ ownerId }, { subjectId: opportunityId });
    return giveBack({ trx, record }, { participantId: ownerId, opportunityId });
  });
}
