import type { Db } from "../../../db/client.server";
import { latestRevision } from "../../../db/queries/outbox.server";
import { lapseInterviews } from "../../brokering/interview-jobs.server";
import { READER } from "../../messages/routing.server";
import { isLeftToStory } from "./always";
import { hasPart } from "./cast";
import { holdDays } from "./days.server";
import { workAtDesks } from "./desks.server";
import { lapseInTurn, openPosts, playMeetings, seekersOf } from "./meetings.server";
import { joinAsParticipant } from "./people.server";
import { planPeople } from "./people-plan";
import { planPlacements } from "./placements-plan";
import { endPost, writePost } from "./posts.server";
import { planPosts } from "./posts-plan";
import { proposePosts } from "./proposals.server";
import { endRecords } from "./records.server";
import { playScenes } from "./scenes.server";
import { planScenes } from "./scenes-plan";
import type { Size } from "./size";
import { inviteStaff, stopEmployers } from "./staff.server";
import { tellPast, tellToday } from "./story.server";
import type { World } from "./world.server";

/** A share of the work that can be done beside others: every `of`th piece from `part` on. */
export interface Share {
  stage: "write" | "add" | "meet";
  part: number;
  of: number;
}

/** Has a stage done, alone or in shares. */
type Spread = (stage: Share["stage"]) => Promise<void>;

/** Makes the whole demo in an empty database. */
export async function makeDemo(world: World, size: Size, spread: Spread): Promise<void> {
  const { db, times } = world;
  await inviteStaff(world);
  await spread("write");
  await spread("add");
  await spread("meet");
  await lapseInTurn(world);
  await endRecords(world, await seekersOf(world, planPeople(size.people)));
  const plans = [
    ...planPosts(times, size.posts),
    ...planPlacements(times, size.placements),
    ...planScenes(times),
  ];
  const cast = {
    posts: await openPosts(world, plans),
    seekers: await seekersOf(world, planPeople(size.people)),
  };
  await proposePosts(world, cast);
  await tellPast(world, cast);
  for (const plan of plans) await endPost(world, plan);
  await holdDays(world);
  await workAtDesks(world, plans);
  await lapseInterviews({ db, actor: { role: "system" }, now: times.justNow(600) });
  await stopEmployers(world);
  await forgetMessages(db);
  await tellToday(world, cast);
}

/** Does one share with several hands at once. @param hands at most so many connections */
export async function doShare(
  world: World,
  size: Size,
  { stage, part, of }: Share,
  hands: number,
): Promise<void> {
  const mine = (_: unknown, i: number) => i % of === part;
  const vacancies = planPosts(world.times, size.posts);
  const scenes = planScenes(world.times);
  const placements = planPlacements(world.times, size.placements);
  const people = planPeople(size.people);
  if (stage === "write") {
    await inTurns(world, [...vacancies, ...scenes].filter(mine), hands, (post) => writePost(world, post));
    await inTurns(world, people.filter(mine), hands, (person) => joinAsParticipant(world, person));
    return;
  }
  // A work academy ends with an interview for a vacancy, which has to be there.
  if (stage === "add") {
    await inTurns(world, placements.filter(mine), hands, (post) => writePost(world, post));
    return;
  }
  const everybody = await seekersOf(world, people);
  // What a scene shows comes about in its own order.
  if (part === 0) await playScenes(world, await openPosts(world, scenes), everybody);
  const met = [...vacancies, ...placements]
    .filter(mine)
    .filter(({ fate }) => fate !== "filled")
    .filter(
      ({ employer, template, title }) => title !== template.title || !isLeftToStory(employer, template),
    );
  const seekers = everybody.filter(({ person }) => !hasPart(person.to));
  await inTurns(world, await openPosts(world, met), hands, (post) => playMeetings(world, post, seekers));
}

/** What people were told in the past was told then: only what happens from here on is sent. */
async function forgetMessages(db: Db): Promise<void> {
  const { revision } = await latestRevision(db);
  await db.insertInto("outboxCursor").values({ reader: READER, revision }).execute();
}

/** Does all pieces of work, so many at a time. */
async function inTurns<T>(
  { stopping }: World,
  pieces: readonly T[],
  hands: number,
  work: (piece: T) => Promise<void>,
) {
  const left = pieces.values();
  const one = async () => {
    for (const piece of left) {
      stopping?.throwIfAborted();
      await work(piece);
    }
  };
  await Promise.all(Array.from({ length: hands }, one));
}
