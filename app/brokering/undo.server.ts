import type { Transaction } from "kysely";
import { answerFacts, answerGiven, latestLine, meetingsOfAnswer } from "../../db/queries/answers.server";
import { candidacyFacts, lockCandidacy, offerOf } from "../../db/queries/candidacies.server";
import { members } from "../../db/queries/people.server";
import { postOf } from "../../db/queries/posts.server";
import type { DB } from "../../db/types";
import { addWorkingDays } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import { bringBack } from "../matching/set-aside.server";
import { reflectPlaces } from "../opportunities/places.server";
import { Denied } from "../policy";
import { allowRead, transact, type Write } from "../transact.server";
import { isOfferTakenBack } from "./answer-words";
import { type LockedCandidacy, move, subjectOf } from "./candidacy.server";
import { endOf } from "./consent.server";
import { undoInterview } from "./interview-undo.server";
import { ANSWER_DAYS } from "./offer";
import { type CandidacyState, canMove, canTakeBack } from "./states";

export type Undone =
  | { ok: true; already: boolean }
  /** `moved-on`: the other side has taken its next step. `no-place`: the place went to somebody else meanwhile. */
  | { ok: false; because: "too-late" | "moved-on" | "no-place" };

type Undoing = Pick<Write<never>, "trx" | "record">;

/** An answer that an officer gave for the reader's side, and whether it may still be taken back. Others' throw `Denied`. */
export async function answerFor(caller: Caller, id: string) {
  const found = await answerFacts(caller.db, id);
  const facts = found && (await candidacyFacts(caller.db, found.candidacyId));
  const subject = found && facts && { side: found.side, candidacy: subjectOf(facts) };
  await allowRead(caller, "answer.undo", subject, {
    subjectId: id,
    ownerId: found?.side === "participant" ? facts?.participantId : null,
  });
  if (!found || !facts) throw new Denied("answer.undo");
  const latest = await latestLine(caller.db, found.candidacyId);
  const meetings = await meetingsOfAnswer(caller.db, found);
  const movedOn = latest !== found.historyId || meetings.movedOn;
  return {
    ...found,
    step: stepOf(found, meetings.lines),
    opportunityId: facts.opportunityId,
    title: (await postOf(caller.db, facts.opportunityId))?.title ?? "",
    canUndo: found.undoneAt === null && found.undoUntil >= caller.now && !movedOn,
    movedOn,
  };
}

/** What an answer did: where the candidacy came to, or what became of its appointment. */
export type AnsweredStep = CandidacyState | AppointmentStep | "offer-taken-back";
const APPOINTMENT_STEPS = ["moved", "confirmed", "asked", "cancelled", "held"] as const;
type AppointmentStep = (typeof APPOINTMENT_STEPS)[number];

function stepOf(
  answer: { fromState: string | null; toState: string; reasonKind: string | null },
  meetings: readonly { fromState: string | null; toState: string }[],
): AnsweredStep {
  if (isOfferTakenBack(answer)) return "offer-taken-back";
  const isAboutInterview = answer.fromState === "interview" && answer.toState === "interview";
  const told = APPOINTMENT_STEPS.find((step) => meetings.some(({ toState }) => toState === step));
  return (isAboutInterview && told) || (answer.toState as CandidacyState);
}

/**
 * Takes back what an officer answered for this side: in time, and only until the other side has taken its next step.
 * Everything is as it was before the answer, as far as the places of the post allow; whoever was told is told again.
 */
export async function undoAnswer(caller: Caller, id: string): Promise<Undone> {
  const given = await answerGiven(caller.db, id);
  if (!given) throw new Denied("answer.undo");
  return transact(caller, "answer.undo", async (write) => {
    const { trx, allow, record } = write;
    const facts = await lockCandidacy(trx, given.candidacyId);
    const answer = await answerFacts(trx, id);
    allow(facts && answer && { side: answer.side, candidacy: subjectOf(facts) }, {
      subjectId: id,
      ownerId: facts?.participantId ?? null,
    });
    if (!facts || !answer) throw new Denied("answer.undo");
    const candidacy = facts as LockedCandidacy;
    if (answer.undoneAt) return { ok: true, already: true };
    if (answer.undoUntil < caller.now) return { ok: false, because: "too-late" };
    if (
      (await latestLine(trx, candidacy.id)) !== answer.historyId ||
      (await meetingsOfAnswer(trx, answer)).movedOn
    )
      return { ok: false, because: "moved-on" };

    const from = answer.fromState as CandidacyState | null;
    if (from === "interview" && candidacy.state === "interview") await undoInterview(trx, caller, answer);
    else if (!(await putBack(write, caller, candidacy, from, answer.historyId)))
      return { ok: false, because: "no-place" };
    await trx.updateTable("answerFor").set({ undoneAt: caller.now }).where("id", "=", id).execute();
    const others =
      answer.side === "participant"
        ? candidacy.reachedEmployer
          ? await members(trx, candidacy.employerId)
          : []
        : [candidacy.participantId];
    for (const personId of new Set([...others, answer.givenBy]))
      record({ topic: "message", kind: "answer-undone", subjectId: candidacy.id, personId });
    record({ topic: "participant", kind: "answer-undone", subjectId: candidacy.participantId });
    return { ok: true, already: false };
  });
}

/**
 * Undoes the step and its effects. Returns false, and changes nothing, where an offer would need a place that is gone.
 * @param keepsDay an offer keeps its answer-by date even where that is today: what was written down wrongly gives days
 * anew, a change of mind does not
 */
export async function putBack(
  write: Undoing,
  caller: Caller,
  candidacy: LockedCandidacy,
  from: CandidacyState | null,
  undoes: number,
  { keepsDay = false } = {},
): Promise<boolean> {
  const { trx } = write;
  const today = londonDate(caller.now);
  const { state } = candidacy;
  const stood = from === "offered" || from === "accepted";
  const offer = await offerOf(trx, candidacy.id);
  const held = offer?.state === "made" || offer?.state === "accepted";
  if (stood && !held && (await placesLeft(trx, candidacy.opportunityId)) < 1) return false;

  const usual = addWorkingDays(today, ANSWER_DAYS);
  const answerBy = offer && (keepsDay || offer.answerBy > today) ? offer.answerBy : usual;
  if (from !== null && canTakeBack(state, from))
    await move(trx, caller, candidacy, from, {
      undoes,
      answerDueOn: from === "offered" ? answerBy : usual,
    });
  // An application, or one sent again, is taken back by withdrawing it.
  else if (canMove(state, "withdrawn")) await move(trx, caller, candidacy, "withdrawn");
  else throw new Error(`An answer cannot be taken back from ${state} to ${from ?? "nothing"}`);

  if (offer && stood)
    await trx
      .updateTable("offer")
      .set(from === "accepted" ? { state: "accepted" } : { state: "made", answeredAt: null, answerBy })
      .where("id", "=", offer.id)
      .execute();
  else if (offer?.state === "made")
    await trx
      .updateTable("offer")
      .set({ state: "withdrawn", answeredAt: caller.now })
      .where("id", "=", offer.id)
      .execute();
  if (offer) await reflectPlaces(write, candidacy.opportunityId, caller.now);

  if (state === "declined") await bringBack(write, candidacy);
  if (from === null || from === "proposed" || from === "withdrawn" || from === "lapsed") {
    if (state !== "offered") await endOf(trx, candidacy.id, caller.now);
  } else if (state === "withdrawn" || state === "declined")
    await renew(trx, candidacy.id, undoes, caller.now);
  return true;
}

const placesLeft = async (trx: Transaction<DB>, opportunityId: string) =>
  (
    await trx
      .selectFrom("opportunity")
      .select("placesLeft")
      .where("id", "=", opportunityId)
      .executeTakeFirst()
  )?.placesLeft ?? 0;

/** The consent that ended with a step holds again, as it was; one that had ended before it does not. */
async function renew(trx: Transaction<DB>, candidacyId: string, step: number, now: Date): Promise<void> {
  const last = await trx
    .selectFrom("consent")
    .select(["participantId", "employerId", "fields", "until"])
    .where("candidacyId", "=", candidacyId)
    .where("until", ">=", londonDate(now))
    .where("withdrawnAt", "=", (eb) => eb.selectFrom("candidacyHistory").select("at").where("id", "=", step))
    .executeTakeFirst();
  if (last)
    await trx
      .insertInto("consent")
      .values({ ...last, candidacyId, givenAt: now })
      .execute();
}
