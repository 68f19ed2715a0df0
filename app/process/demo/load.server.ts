import type { Db } from "../../../db/client.server";
import { latestRevision } from "../../../db/queries/outbox.server";
import { READER } from "../../messages/routing.server";
import { joinAsParticipant } from "./people.server";
import { planPeople } from "./people-plan";
import { endPost, writePost } from "./posts.server";
import { planPosts } from "./posts-plan";
import { inviteStaff, suspendEmployers } from "./staff.server";
import type { World } from "./world";

/** How much of everything there is. */
export interface Size {
  posts: number;
  people: number;
}
export const FULL: Size = { posts: 400, people: 600 };

/** Makes the whole demo in an empty database, with several hands at once. @param hands at most so many connections */
export async function makeDemo(world: World, size: Size, hands: number): Promise<void> {
  await inviteStaff(world.db, world.times);
  const posts = planPosts(world.times, size.posts);
  await inTurns(posts, hands, (post) => writePost(world, post));
  await inTurns(planPeople(size.people), hands, (person) => joinAsParticipant(world, person));
  await inTurns(posts, hands, (post) => endPost(world, post));
  await suspendEmployers(world.db, world.times);
  await forgetMessages(world.db);
}

/** What people were told in the past was told then: only what happens from here on is sent. */
async function forgetMessages(db: Db): Promise<void> {
  const { revision } = await latestRevision(db);
  await db.insertInto("outboxCursor").values({ reader: READER, revision }).execute();
}

/** Does all pieces of work, so many at a time. */
async function inTurns<T>(pieces: readonly T[], hands: number, work: (piece: T) => Promise<void>) {
  const left = pieces.values();
  const one = async () => {
    for (const piece of left) await work(piece);
  };
  await Promise.all(Array.from({ length: hands }, one));
}
