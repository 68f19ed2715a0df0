import type { Transaction } from "kysely";
import { clashOf, type Interview, interviewsOf, standingInterview } from "../../db/queries/interviews.server";
import { members } from "../../db/queries/people.server";
import type { DB } from "../../db/types";
import { addWorkingDays, londonInstant } from "../calendar";
import type { Caller } from "../caller";
import { londonDate } from "../i18n/format";
import type { MessageKind } from "../messages/kinds";
import { transact, type Write } from "../transact.server";
import { spoken, tellAnsweredFor } from "./behalf.server";
import { holdCandidacy, type LockedCandidacy, move, remember } from "./candidacy.server";
import { officerFirst } from "./hold.server";
import {
  canInterviewMove,
  type InterviewInput,
  type InterviewRefusal,
  type InterviewState,
  timeRefusal,
  type Wish,
} from "./interview";
import { answerBy, moveInterview, rangeOf, rememberInterview } from "./interview-moves.server";
import { ANSWER_DAYS } from "./offer";
import { canMove } from "./states";

type Done<Because extends string> = { ok: true; already: boolean } | { ok: false; because: Because };

export type Arranged = Done<InterviewRefusal | "not-in-turn">;

/**
 * Invites a candidate to an interview, or moves the one that stands to another time: the person confirms it
 * anew. Whether they are free is theirs to say: an employer learns nothing of their other appointments.
 * @param replaces the appointment that stood when the form was opened; null for a first invitation
 */
export function arrangeInterview(
  caller: Caller,
  candidacyId: string,
  input: InterviewInput,
  replaces: string | null,
): Promise<Arranged> {
  const { now } = caller;
  return transact(caller, spoken(caller, "candidacy.answer"), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const standing = await standingInterview(trx, candidacyId);
    const start = londonInstant(input.date, input.time);
    if (standing && standing.replaces === replaces && isSame(standing, start, input))
      return { ok: true, already: true };
    if ((standing?.id ?? null) !== replaces) return { ok: false, because: "not-in-turn" };
    if (candidacy.state !== "interview" && !canMove(candidacy.state, "interview"))
      return { ok: false, because: "not-in-turn" };
    const because = timeRefusal(input, now);
    if (because) return { ok: false, because };

    if (standing) await moveInterview(trx, caller, standing, "moved");
    const { id } = await trx
      .insertInto("interview")
      .values({
        candidacyId,
        participantId: candidacy.participantId,
        during: rangeOf(start, input.minutes),
        place: input.place,
        link: input.link,
        bring: input.bring ?? null,
        replaces,
        createdBy: (caller.actor as { personId: string }).personId,
        createdAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await rememberInterview(trx, caller, { id, candidacyId }, null, "invited");
    const usual = addWorkingDays(londonDate(now), ANSWER_DAYS);
    const answerDueOn = input.date < usual ? input.date : usual;
    if (candidacy.state === "interview") {
      await answerBy(trx, candidacyId, answerDueOn);
      await rememberSaid(trx, caller, candidacyId);
    } else await move(trx, caller, candidacy, "interview", { answerDueOn });
    tell(write, candidacy, standing ? "interview-moved" : "interview-invited", [candidacy.participantId]);
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

const isSame = (standing: Interview, start: Date, input: InterviewInput) =>
  standing.startsAt.getTime() === start.getTime() &&
  standing.endsAt.getTime() === start.getTime() + input.minutes * 60_000 &&
  standing.place === input.place &&
  standing.link === input.link;

/** Cancels the appointment, or says that it took place: the employer's answer is then due in five working days. */
export function changeInterview(
  caller: Caller,
  candidacyId: string,
  { change, interview }: { change: "cancel" | "held"; interview: string },
): Promise<Done<"not-in-turn" | "not-yet">> {
  const to = change === "cancel" ? "cancelled" : "held";
  return transact(caller, spoken(caller, "candidacy.answer"), async (write) => {
    const { trx } = write;
    const candidacy = await holdCandidacy(write, candidacyId);
    const found = (await interviewsOf(trx, candidacyId)).find(({ id }) => id === interview);
    if (found?.state === to) return { ok: true, already: true };
    if (!found || !canInterviewMove(found.state as InterviewState, to))
      return { ok: false, because: "not-in-turn" };
    if (to === "held" && found.startsAt > caller.now) return { ok: false, because: "not-yet" };
    await moveInterview(trx, caller, found, to);
    await answerBy(trx, candidacyId, addWorkingDays(londonDate(caller.now), ANSWER_DAYS));
    await rememberSaid(trx, caller, candidacyId);
    if (to === "cancelled") tell(write, candidacy, "interview-cancelled", [candidacy.participantId]);
    await tellAnsweredFor(write, caller, candidacy);
    return { ok: true, already: false };
  });
}

/** `officer-first`: an officer looks at the right to work first, and has been told of the answer. */
export type InterviewAnswered = Done<"not-in-turn" | "clash" | "past" | "officer-first">;

/**
 * The person says that they come. Where they already said so of another interview at that time it is refused,
 * and they alone are told.
 */
export function confirmInterview(
  caller: Caller,
  candidacyId: string,
  interview: string,
): Promise<InterviewAnswered> {
  return answerInterview(caller, candidacyId, interview, "confirmed", async (write, candidacy, found) => {
    const { trx } = write;
    // One after the other, so that two answers at once cannot both find the time free.
    await trx
      .selectFrom("participant")
      .select("personId")
      .where("personId", "=", candidacy.participantId)
      .forNoKeyUpdate()
      .execute();
    if (await clashOf(trx, found)) return { ok: false, because: "clash" };
    await moveInterview(trx, caller, found, "confirmed");
    await answerBy(trx, candidacyId, addWorkingDays(londonDate(found.startsAt), ANSWER_DAYS));
    tell(write, candidacy, "interview-confirmed", await members(trx, candidacy.employerId));
    return { ok: true, already: false };
  });
}

/** The person asks for another time, with what would suit them better. The employer answers in five working days. */
export function askAnotherTime(
  caller: Caller,
  candidacyId: string,
  interview: string,
  { wishes, wish }: { wishes: readonly Wish[]; wish?: string },
): Promise<InterviewAnswered> {
  return answerInterview(caller, candidacyId, interview, "asked", async (write, candidacy, found) => {
    const { trx } = write;
    await moveInterview(trx, caller, found, "asked");
    await trx
      .updateTable("interview")
      .set({ wishes: [...wishes], wish: wish ?? null })
      .where("id", "=", interview)
      .execute();
    await answerBy(trx, candidacyId, addWorkingDays(londonDate(caller.now), ANSWER_DAYS));
    tell(write, candidacy, "interview-asked", await members(trx, candidacy.employerId));
    return { ok: true, already: false };
  });
}

/** What both answers have in common: the appointment stands, and its time has not come. */
function answerInterview(
  caller: Caller,
  candidacyId: string,
  interview: string,
  to: "confirmed" | "asked",
  answer: (
    write: Write<"candidacy.decide" | "candidacy.decide-for">,
    candidacy: LockedCandidacy,
    found: Interview,
  ) => Promise<InterviewAnswered>,
): Promise<InterviewAnswered> {
  return transact(caller, spoken(caller, "candidacy.decide"), async (write) => {
    const candidacy = await holdCandidacy(write, candidacyId);
    const found = (await interviewsOf(write.trx, candidacyId)).find(({ id }) => id === interview);
    if (found?.state === to) return { ok: true, already: true };
    if (!found || !canInterviewMove(found.state as InterviewState, to))
      return { ok: false, because: "not-in-turn" };
    if (found.startsAt <= caller.now) return { ok: false, because: "past" };
    if (await officerFirst(write, caller, candidacy, { day: londonDate(caller.now) }))
      return { ok: false, because: "officer-first" };
    const answered = await answer(write, candidacy, found);
    if (!answered.ok) return answered;
    await rememberSaid(write.trx, caller, candidacyId);
    await tellAnsweredFor(write, caller, candidacy);
    return answered;
  });
}

/** An answer about the appointment that was said to an officer is a line of the candidacy's history too. */
async function rememberSaid(trx: Transaction<DB>, caller: Caller, candidacyId: string): Promise<void> {
  if (caller.onBehalf) await remember(trx, caller, candidacyId, "interview", "interview");
}

function tell(
  { record }: Pick<Write<never>, "record">,
  candidacy: { id: string },
  kind: MessageKind,
  people: readonly string[],
) {
  for (const personId of people) record({ topic: "message", kind, subjectId: candidacy.id, personId });
}
