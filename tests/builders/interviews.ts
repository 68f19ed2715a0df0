import type { InterviewInput } from "../../app/brokering/interview";
import { arrangeInterview, confirmInterview } from "../../app/brokering/interview.server";
import type { Db } from "../../db/client.server";
import { standingInterview } from "../../db/queries/interviews.server";
import { anApplicant, type aPostWithMember } from "./candidacies";
import { callerOf } from "./people";

/** Half an hour on Tuesday 1 December 2026, at 10:00 in London, at the hotel. */
export const anInterview = (over: Partial<InterviewInput> = {}): InterviewInput => ({
  date: "2026-12-01",
  time: "10:00",
  minutes: 30,
  place: "Riverside Hotel, reception; ask for Helen",
  link: null,
  bring: "Shoes for the kitchen",
  sure: undefined,
  ...over,
});

type Posted = Awaited<ReturnType<typeof aPostWithMember>>;

/** The appointment that stands for a candidacy. */
export async function standingOf(db: Db, candidacyId: string) {
  const found = await standingInterview(db, candidacyId);
  if (!found) throw new Error("no interview stands");
  return found;
}

/** Somebody who applied and is invited to an interview. */
export async function anInvited(db: Db, posted: Posted, over: Partial<InterviewInput> = {}) {
  const person = await anApplicant(db, posted.post.id);
  const done = await arrangeInterview(
    callerOf(db, posted.member.actor),
    person.candidacyId,
    anInterview(over),
    null,
  );
  if (!done.ok) throw new Error(done.because);
  return { ...person, interview: (await standingOf(db, person.candidacyId)).id };
}

/** Somebody who said that they come. */
export async function aConfirmed(db: Db, posted: Posted, over: Partial<InterviewInput> = {}) {
  const person = await anInvited(db, posted, over);
  const done = await confirmInterview(callerOf(db, person.actor), person.candidacyId, person.interview);
  if (!done.ok) throw new Error(done.because);
  return person;
}
