import type { Transaction } from "kysely";
import type { Db } from "../../../db/client.server";
import { advertOf } from "../../../db/queries/adverts.server";
import { answeredSteps, type Post } from "../../../db/queries/posts.server";
import type { DB } from "../../../db/types";
import { stepsOf } from "../steps";
import type { FromAdvert } from "./advert";
import { mentionsIn } from "./mentions";
import { contactSentences } from "./read";

/**
 * The advert that a draft was begun from, and the questions whose answers were read from it and not yet saved by
 * anybody. Null where there is none, and once the draft was sent: sending says yes to all that is shown.
 */
export async function keptAdvert(db: Db, post: Post, answered: readonly string[]) {
  const kept = post.status === "draft" ? await advertOf(db, post.id) : undefined;
  if (!kept) return null;
  const read: FromAdvert[] = stepsOf(post).flatMap((step) => {
    const said = kept.read[step];
    return said === undefined || answered.includes(step) || post.submittedAt !== null ? [] : [{ step, said }];
  });
  const steps = stepsOf(post);
  const mentioned = mentionsIn(kept.advert).filter(
    ({ step }) => steps.includes(step) && !(step in kept.read) && !answered.includes(step),
  );
  return { advert: kept.advert, contacts: contactSentences(kept.advert), read, mentioned };
}

/** Questions of a post that somebody answered, or that the advert it was begun from answers. */
export async function saidSteps(trx: Transaction<DB>, postId: string): Promise<string[]> {
  const kept = await advertOf(trx, postId);
  return [...(await answeredSteps(trx, postId)), ...Object.keys(kept?.read ?? {})];
}
