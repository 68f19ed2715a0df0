import { assessedBefore, sharedOf } from "../../db/queries/shared.server";
import { judge } from "../../search/match/judge";
import type { MatchingCaller } from "../caller";
import { formatOf, londonDate } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { employerFit } from "../matching/employer-fit";
import { onceChecked } from "../matching/matching.server";
import { participantForMatching, postsForMatching } from "../matching/rows.server";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { shareable } from "./consent.server";

/** No candidacy: what was sent with one is not there. */
const NONE = "00000000-0000-0000-0000-000000000000";

/**
 * What an employer would see of the participant who asks, if they agreed to everything: read as an employer's page reads
 * it, for the post that fits best. Nothing is shared by looking.
 */
export async function seenByEmployers(caller: MatchingCaller) {
  const { db, actor, now, engine } = caller;
  if (actor.role !== "participant") throw new Denied("profile.read");
  const ownerId = actor.personId;
  await allowRead(caller, "profile.read", { ownerId });
  const today = londonDate(now);
  const [p, choices] = await Promise.all([participantForMatching(db, ownerId), shareable(db, ownerId)]);
  if (!p) throw new Denied("profile.read");
  const shown = onceChecked(p, today);
  const [shared, assessed, found, week] = await Promise.all([
    sharedOf(db, ownerId, NONE, ["name", ...choices]),
    assessedBefore(db, ownerId, now),
    engine.matches(shown, { today, limit: 1 }),
    db.selectFrom("participant").select("available").where("personId", "=", ownerId).executeTakeFirst(),
  ]);
  const [post] = await postsForMatching(
    db,
    found.hits.map(({ id }) => id),
  );
  // Employers read English, whatever the participant reads.
  const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf(DEFAULT_LOCALE.code) };
  return {
    choices,
    shared: { ...shared, hours: choices.includes("hours") ? (week?.available ?? null) : null },
    example: post && {
      title: post.title,
      work: post.form.work,
      fit: employerFit(judge(shown, post.form, today), post.form, words),
    },
    assessed: assessed ?? null,
  };
}
