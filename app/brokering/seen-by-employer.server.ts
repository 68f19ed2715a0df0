import type { Kysely } from "kysely";
import { assessedBefore, sharedOf } from "../../db/queries/shared.server";
import type { DB } from "../../db/types";
import { judge } from "../../search/match/judge";
import { type EmployerLine, employerFit } from "../matching/employer-fit";
import { opportunitiesForMatching, participantForMatching } from "../matching/rows.server";
import type { Words } from "../matching/words";
import { type HoursState, isOpen } from "./hours/question";
import { hoursAtEmployer } from "./hours/views.server";

interface Met {
  consent: { fields: string[]; until: string } | undefined;
  history: readonly { toState: string; undoes: number | null; at: Date }[];
  /** London's date. */
  today: string;
}

/**
 * What the employer sees of the person on the page of one candidacy: what they agreed to share, how they fit as far as
 * DESIGN section 4 lets an employer know, who assessed, before they
 * met, that they can lawfully do this job, and which other hours they asked for.
 * Without consent in force the person is somebody whom the employer once met, and no more. Undefined where there is no
 * such post or person.
 */
export async function seenByEmployer(
  db: Kysely<DB>,
  candidacy: { id: string; participantId: string; opportunityId: string },
  { consent, history, today }: Met,
  words: Words,
) {
  const [[o], p] = await Promise.all([
    opportunitiesForMatching(db, [candidacy.opportunityId]),
    participantForMatching(db, candidacy.participantId),
  ]);
  if (!o || !p) return undefined;
  // What was taken back leads to these states again, and introduces nobody anew.
  const met = history.findLast(
    ({ toState, undoes }) => undoes === null && (toState === "applied" || toState === "introduced"),
  );
  const asked = await hoursAtEmployer(db, candidacy.id, { shares: consent !== undefined, t: words.t });
  return {
    ...asked,
    work: o.work,
    shared: consent ? await sharedOf(db, candidacy.participantId, candidacy.id, consent.fields) : null,
    sharedUntil: consent?.until ?? null,
    fit: consent ? fitBeside(asked.question, employerFit(judge(p, o, today), o, words)) : [],
    // What was so when they were introduced stays true, whatever becomes of an attestation: a sentence that changed
    // would tell that one ended.
    introducedOn: met ? met.at : null,
    assessed:
      consent && met && o.work !== "volunteering"
        ? ((await assessedBefore(db, candidacy.participantId, met.at)) ?? null)
        : null,
  };
}

/** That they can work the shifts is not said beside other hours that they ask for, or that were agreed. */
const fitBeside = (question: { state: HoursState } | null, lines: EmployerLine[]) =>
  question && (isOpen(question.state) || question.state === "agreed")
    ? lines.filter(({ code }) => code !== "hours")
    : lines;
