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
import type { PlannedPost } from "./post";
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

/** From where to where of the whole each stage goes, by the time it takes. */
const SPANS: Record<Share["stage"], [from: number, to: number]> = {
  write: [0.03, 0.75],
  add: [0.75, 0.8],
  meet: [0.8, 0.93],
};

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
  const play = (pieces: readonly Piece[]) => inTurns(world, pieces, SPANS[stage], hands);
  const write = (post: PlannedPost) => () => writePost(world, post);
  if (stage === "write")
    // People wait for each other at the outbox, which drafts of posts do not touch: they go side by side.
    return play(
      alternately(
        [...vacancies, ...scenes].filter(mine).map(write),
        people.filter(mine).map((person) => () => joinAsParticipant(world, person)),
      ),
    );
  // A work academy ends with an interview for a vacancy, which has to be there.
  if (stage === "add") return play(placements.filter(mine).map(write));

  const everybody = await seekersOf(world, people);
  const seekers = everybody.filter(({ person }) => !hasPart(person.to));
  const met = [...vacancies, ...placements]
    .filter(mine)
    .filter(({ fate }) => fate !== "filled")
    .filter(
      ({ employer, template, title }) => title !== template.title || !isLeftToStory(employer, template),
    );
  const meetings = (await openPosts(world, met)).map((post) => () => playMeetings(world, post, seekers));
  // What a scene shows comes about in its own order, beside all else.
  const scene = async () => playScenes(world, await openPosts(world, scenes), everybody);
  return play(part === 0 ? [scene, ...meetings] : meetings);
}

/** What people were told in the past was told then: only what happens from here on is sent. */
async function forgetMessages(db: Db): Promise<void> {
  const { revision } = await latestRevision(db);
  await db.insertInto("outboxCursor").values({ reader: READER, revision }).execute();
}

type Piece = () => Promise<void>;

/** All of both lists, each in its order and spread over the whole. */
function alternately(one: readonly Piece[], other: readonly Piece[]): Piece[] {
  const placed = (list: readonly Piece[]) =>
    list.map((piece, i) => ({ piece, at: (i + 1) / (list.length + 1) }));
  return [...placed(one), ...placed(other)].sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** Does all pieces of work, so many at a time. @param span what share of the whole they are */
async function inTurns(
  { stopping, making }: World,
  pieces: readonly Piece[],
  [from, to]: readonly [from: number, to: number],
  hands: number,
) {
  const left = pieces.values();
  let begun = 0;
  const one = async () => {
    for (const piece of left) {
      stopping?.throwIfAborted();
      making?.(from + ((to - from) * begun++) / pieces.length);
      await piece();
    }
  };
  await Promise.all(Array.from({ length: hands }, one));
}
