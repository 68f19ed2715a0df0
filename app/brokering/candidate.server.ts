import {
  candidacyFacts,
  consentInForce,
  historyOf,
  messagesOf,
  offerOf,
} from "../../db/queries/candidacies.server";
import { postOf } from "../../db/queries/posts.server";
import { assessedBy, sharedOf } from "../../db/queries/shared.server";
import { offerCap } from "../../search/match/hours";
import { judge } from "../../search/match/judge";
import type { Caller } from "../caller";
import { type Format, londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { employerFit } from "../matching/employer-fit";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { subjectOf } from "./candidacy.server";
import { lawfulFrom } from "./offer";
import type { CandidacyState } from "./states";

/**
 * One candidate as the employer may see them: what they agreed to share, how they fit as far as DESIGN section 4
 * lets an employer know, and who assessed that they can lawfully do this job. Absent or another's throws `Denied`.
 */
export async function candidateOf(
  caller: Caller,
  postId: string,
  id: string,
  words: { t: Translate; f: Format },
) {
  const { db } = caller;
  const today = londonDate(caller.now);
  const facts = await candidacyFacts(db, id);
  await allowRead(caller, "candidacy.read", facts && subjectOf(facts), { subjectId: id });
  if (!facts || facts.opportunityId !== postId || caller.actor.role !== "employer")
    throw new Denied("candidacy.read");
  const [post, [o], p, consent, history, offer, written] = await Promise.all([
    postOf(db, postId),
    opportunitiesForMatching(db, [postId]),
    participantForMatching(db, facts.participantId),
    consentInForce(db, id, today),
    historyOf(db, id),
    offerOf(db, id),
    messagesOf(db, id),
  ]);
  if (!post || !o || !p) throw new Denied("candidacy.read");
  if (written && !written.seenByEmployerAt)
    await db.updateTable("candidacy").set({ seenByEmployerAt: caller.now }).where("id", "=", id).execute();

  const cap = offerCap(p, o);
  const lawful =
    lawfulFrom(p, o, o.startsOn !== null && o.startsOn > today ? o.startsOn : today) &&
    (cap === null || o.patterns.length === 0 || o.patterns.some(({ hours }) => hours <= cap));
  const state = facts.state as CandidacyState;
  // A limit of hours is told with an offer, and only while it stands.
  const hoursCap = offer && ["made", "accepted"].includes(offer.state) ? offer.hoursCapQuarters : null;
  return {
    id,
    post,
    state,
    answerDueOn: written?.answerDueOn ?? null,
    shared: consent ? await sharedOf(db, facts.participantId, id, consent.fields) : null,
    sharedUntil: consent?.until ?? null,
    // Without consent in force the person is somebody the employer once met, and no more.
    fit: consent ? employerFit(judge(p, o, today), o, words) : [],
    assessed: consent && lawful ? ((await assessedBy(db, facts.participantId)) ?? null) : null,
    hoursCap,
    // What came before the introduction is not the employer's: an application that waited tells of an assessment.
    history: history
      .filter(({ toState }) => toState !== "waiting" && toState !== "proposed")
      .map(({ at, toState, reasonCode, reasonHidden, note, role }) => ({
        at,
        toState: toState as CandidacyState,
        reason: reasonHidden ? null : reasonCode,
        note: role === "employer" ? note : null,
      })),
    offer: offer ? { ...offer, hoursCapQuarters: hoursCap } : null,
  };
}
