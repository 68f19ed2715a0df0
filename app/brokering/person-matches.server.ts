import { personSubject } from "../../db/queries/people.server";
import { judge } from "../../search/match/judge";
import { NEVER_SHOWN } from "../../search/match/verdicts";
import type { MatchingCaller } from "../caller";
import { londonDate } from "../i18n/format";
import { cardOf } from "../matching/card-view.server";
import { leftOutBy, lifeOf, matterOf } from "../matching/life.server";
import { checkedOf, onceChecked } from "../matching/matching.server";
import { type PostForMatching, postsForMatching } from "../matching/rows.server";
import { aboutThem } from "../matching/them";
import { missingOf, missWords } from "../matching/unlocks";
import type { Words } from "../matching/words";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { isOpen, skipOf } from "./propose.server";

const A_PAGE = 10;
const NEAR_MISSES = 8;

/**
 * What fits somebody whom the officer looks after, in words about them, best first; then what fails in one thing. What
 * they are a candidate for or set aside is left out. Another's person throws `Denied`.
 */
export async function matchesOfPerson(
  caller: MatchingCaller,
  personId: string,
  page: number,
  { t, f }: Words,
) {
  const { db, engine, now } = caller;
  await allowRead(caller, "person.matches", await personSubject(db, personId));
  const [life, leftOut] = await Promise.all([lifeOf(db, personId), leftOutBy(db, personId)]);
  if (!life) throw new Denied("person.matches");
  const today = londonDate(now);
  const checked = checkedOf(life.p, today);
  const p = onceChecked(life.p, today);
  const leaveOut = [...leftOut.setAside, ...leftOut.begun];
  const [found, near] = await Promise.all([
    engine.matches(p, { today, leaveOut, limit: A_PAGE, offset: (page - 1) * A_PAGE }),
    engine.nearMisses(p, { today, leaveOut, limit: page === 1 ? NEAR_MISSES : 0, except: NEVER_SHOWN }),
  ]);
  const posts = new Map(
    (
      await postsForMatching(
        db,
        [...found.hits, ...near.hits].map(({ id }) => id),
      )
    ).map((post) => [post.form.id, post]),
  );
  const words = { t: aboutThem(t), f };
  const hit = (post: PostForMatching) => ({ post, judgement: judge(p, post.form, today) });
  const hits = found.hits.flatMap(({ id }) => {
    const post = posts.get(id);
    return post ? [hit(post)] : [];
  });
  const nearly = near.hits.flatMap(({ id }) => {
    const post = posts.get(id);
    if (!post) return [];
    const judged = hit(post);
    const missing = missingOf(judged.judgement);
    return missing ? [{ ...judged, missing }] : [];
  });
  const can = ({ form }: PostForMatching) => isOpen(form, today) && skipOf(life.p, form, today) === null;
  return {
    checked,
    total: found.total,
    nearTotal: near.total,
    page,
    pages: Math.ceil(found.total / A_PAGE),
    yours: life.available ?? undefined,
    begun: leftOut.begun.length,
    setAside: leftOut.setAside.length,
    cards: hits
      .filter(({ judgement }) => judgement.fits)
      .map((one) => ({ ...cardOf(one, life, { checked, now }, words), canPropose: can(one.post) })),
    near: nearly.map((one) => ({
      id: one.post.form.id,
      title: one.post.title,
      where: [one.post.employerName, one.post.town].filter(Boolean).join(", "),
      lacks: missWords(one.missing, matterOf(one, life), words).what,
      canPropose: can(one.post),
    })),
  };
}
