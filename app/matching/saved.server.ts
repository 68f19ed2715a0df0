import { judge } from "../../search/match/judge";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { Denied } from "../policy";
import { allowRead, transact } from "../transact.server";
import { type Life, lifeOf, savedBy } from "./life.server";
import { type Checked, checkedOf, type Hit, onceChecked } from "./matching.server";
import { postsForMatching } from "./rows.server";

const participantOf = ({ actor }: Caller) => {
  if (actor.role !== "participant") throw new Denied("match.save");
  return actor.personId;
};

/** Keeps a post for later. Saved again, it stays as it is. */
export function savePost(caller: Caller, opportunityId: string): Promise<void> {
  const participantId = participantOf(caller);
  return transact(caller, "match.save", async ({ trx, allow }) => {
    allow({ ownerId: participantId }, { subjectId: opportunityId });
    const [post] = await postsForMatching(trx, [opportunityId]);
    if (!post?.publiclyVisible) throw new Denied("match.save");
    await trx
      .insertInto("savedPost")
      .values({ participantId, opportunityId, at: caller.now })
      .onConflict((already) => already.doNothing())
      .execute();
  });
}

/** Takes a post from the saved ones; one that is not there stays away. */
export function unsavePost(caller: Caller, opportunityId: string): Promise<void> {
  const participantId = participantOf(caller);
  return transact(caller, "match.save", async ({ trx, allow }) => {
    allow({ ownerId: participantId }, { subjectId: opportunityId });
    await trx
      .deleteFrom("savedPost")
      .where("participantId", "=", participantId)
      .where("opportunityId", "=", opportunityId)
      .execute();
  });
}

export interface Saved {
  life: Life;
  checked: Checked;
  /** In the order in which they were saved, the latest first; those that nobody may see any more are left out. */
  hits: Hit[];
  /** How many were saved and are gone. */
  gone: number;
}

/** What the participant who asks has saved, and how each fits them now. */
export async function savedPosts(caller: Caller): Promise<Saved | undefined> {
  const ownerId = participantOf(caller);
  await allowRead(caller, "matches.read", { ownerId });
  const [life, ids] = await Promise.all([lifeOf(caller.db, ownerId), savedBy(caller.db, ownerId)]);
  if (!life) return undefined;
  const today = londonDate(caller.now);
  const p = onceChecked(life.p, today);
  const posts = new Map((await postsForMatching(caller.db, ids)).map((post) => [post.form.id, post]));
  const hits = ids.flatMap((id) => {
    const post = posts.get(id);
    return post?.publiclyVisible ? [{ post, judgement: judge(p, post.form, today) }] : [];
  });
  return { life, checked: checkedOf(life.p, today), hits, gone: ids.length - hits.length };
}
