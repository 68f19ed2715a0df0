import { answerToUndo } from "../../db/queries/answers.server";
import {
  candidacyFacts,
  consentInForce,
  historyOf,
  messagesOf,
  offerOf,
} from "../../db/queries/candidacies.server";
import { employerOf } from "../../db/queries/employers.server";
import {
  type Interview,
  interviewHistoryOf,
  interviewsOf,
  withPastInterview,
} from "../../db/queries/interviews.server";
import { postOf } from "../../db/queries/posts.server";
import type { Caller } from "../caller";
import { type Format, londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import { Denied } from "../policy";
import { allowRead } from "../transact.server";
import { answerWords, isOfferTakenBack } from "./answer-words";
import { subjectOf } from "./candidacy.server";
import { firstDayOf } from "./first-day.server";
import type { InterviewState, Wish } from "./interview";
import { saidWords } from "./said";
import { seenByEmployer } from "./seen-by-employer.server";
import type { CandidacyState } from "./states";
import { isAboutInterview } from "./status-line";
import { turnOf } from "./turns";

/** An appointment as either side sees it. */
export const appointmentOf = (
  { id, state, startsAt, endsAt, place, link, bring, wishes, wish }: Interview,
  now: Date,
) => ({
  id,
  state: state as InterviewState,
  startsAt,
  endsAt,
  /** Its time has passed. */
  isOver: endsAt <= now,
  place,
  link,
  bring,
  wishes: (wishes ?? []) as Wish[],
  wish,
});

const STANDS = ["invited", "asked", "confirmed"];

/** One candidate as the employer may see them, and where the candidacy stands. Absent or another's throws `Denied`. */
export async function candidateOf(
  caller: Caller,
  postId: string,
  id: string,
  words: { t: Translate; f: Format },
) {
  const { db } = caller;
  const today = londonDate(caller.now);
  const facts = await candidacyFacts(db, id);
  const isEmployer = caller.actor.role === "employer";
  // An officer who answers for the employer sees what the employer sees, and no more.
  const action = isEmployer ? "candidacy.read" : "candidacy.answer-for";
  await allowRead(caller, action, facts && subjectOf(facts), { subjectId: id });
  if (!facts || facts.opportunityId !== postId) throw new Denied("candidacy.read");
  const [post, consent, history, offer, written, interviews, meetings, past] = await Promise.all([
    postOf(db, postId),
    consentInForce(db, id, today),
    historyOf(db, id),
    offerOf(db, id),
    messagesOf(db, id),
    interviewsOf(db, id),
    interviewHistoryOf(db, id),
    withPastInterview(db, [id], caller.now),
  ]);
  const seen = await seenByEmployer(db, facts, { consent, history, today }, words);
  if (!post || !seen) throw new Denied("candidacy.read");
  if (isEmployer && written && !written.seenByEmployerAt)
    await db.updateTable("candidacy").set({ seenByEmployerAt: caller.now }).where("id", "=", id).execute();

  const state = facts.state as CandidacyState;
  const employerApproved = facts.employerStatus === "approved";
  const answered = isEmployer ? await answerToUndo(db, id, "employer", caller.now) : null;
  // A limit of hours is told with an offer, and only while it stands.
  const hoursCap = offer && ["made", "accepted"].includes(offer.state) ? offer.hoursCapQuarters : null;
  const standing = interviews.find(({ state }) => STANDS.includes(state)) ?? null;
  const interview = standing && appointmentOf(standing, caller.now);
  const answering = { title: post.title ?? "", employer: post.employerName };
  const undoneBy = new Map(history.map((line) => [line.id, line.forSide]));
  return {
    id,
    post,
    ...seen,
    kind: facts.postKind,
    state,
    interview,
    meetings: meetings.map((line) => ({ ...line, toState: line.toState as InterviewState })),
    /** An interview of theirs has passed. */
    hadInterview: past.has(id),
    turn: turnOf({ state, postStatus: post.status, interview, employerApproved }, caller.now),
    /** Where an officer looks into the employer, what it is told of that: nothing can be answered meanwhile. */
    standing: employerApproved ? null : ((await employerOf(db, facts.employerId)) ?? null),
    firstDay: state === "accepted" || state === "started" ? await firstDayOf(caller, id, seen.work) : null,
    answerDueOn: written?.answerDueOn ?? null,
    hoursCap,
    /** What an officer answered for the employer, as long as it can be taken back. */
    answeredFor: answered && {
      id: answered.id,
      toState: answered.toState as CandidacyState,
      said: saidWords(answered, words.t),
    },
    // What came before the introduction is not the employer's: an application that waited tells of an assessment.
    history: history
      .filter(({ toState }) => toState !== "waiting" && toState !== "proposed")
      // Of the interview, its own history tells; that a person answered through somebody else is theirs.
      .filter(
        (line) =>
          !isAboutInterview(line) ||
          (line.undoes === null ? line.forSide : undoneBy.get(line.undoes)) === "employer",
      )
      .map((line) => ({
        at: line.at,
        toState: line.toState as CandidacyState,
        isAboutInterview: isAboutInterview(line),
        // How a person's answer came is theirs; of their reason nothing is told.
        said: line.forSide === "employer" ? saidWords(line, words.t) : null,
        undoes: line.undoes !== null && undoneBy.get(line.undoes) === "employer",
        reason: line.reasonHidden ? null : line.reasonCode,
        words: line.reasonHidden ? null : answerWords(line, answering, words.t),
        offerTakenBack: isOfferTakenBack(line),
      })),
    offer: offer ? { ...offer, hoursCapQuarters: hoursCap } : null,
  };
}
