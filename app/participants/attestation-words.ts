import { type AttestedWork, BASES } from "../../db/reference/bases";
import { findSoc } from "../../db/reference/search";
import type { Action } from "../policy";
import type { Method, PaidWork, Standing, StudyLevel } from "./attestation";

/** What officers read about the right to work: plain English, as their pages are. */

export const WORK_WORDS: Record<AttestedWork, { label: string; hint?: string }> = {
  paid: { label: "Paid work" },
  voluntary_worker: {
    label: "Voluntary worker",
    hint: "For a charity or statutory body, expenses only. Needs permission to work.",
  },
  volunteering: {
    label: "Volunteering",
    hint: "For a charity or public body, no obligation. Lawful at any stage.",
  },
  course_placement: {
    label: "Placement of a UK course",
    hint: "Further or higher education, at most 1 year.",
  },
  shadowing: { label: "Shadowing", hint: "Observing only." },
  scheme: { label: "Government scheme", hint: "Training, a placement and an interview, up to 6 weeks." },
};

export const PAID_WORDS: Record<PaidWork, { label: string; hint?: string }> = {
  any: { label: "Any paid work", hint: "No limit of hours or occupations." },
  limited: { label: "Limited", hint: "To hours a week, to occupations, or to both." },
  none: { label: "None", hint: "Then volunteering alone can be ticked." },
};

export const METHOD_WORDS: Record<Method, string> = {
  online_check: "Online check with a share code",
  document: "Document seen",
  employer_checking_service: "Employer checking service",
  other: "Another way",
};

export const STUDY_WORDS: Record<StudyLevel, string> = {
  degree: "Degree level or above",
  below_degree: "Below degree level",
};

export const STANDING_WORDS: Record<Standing, string> = {
  "not-assessed": "Not assessed",
  "in-force": "Assessed",
  "look-again": "Look again",
  ended: "Record ended",
};

export const basisWords = (code: string): string => BASES.find((basis) => basis.code === code)?.label ?? code;

/** "9263 Kitchen and catering assistants", or the code alone where it is not among ours. */
export const occupationWords = (code: string): string => {
  const unit = findSoc(code, 1)[0];
  return unit?.code === code ? `${code} ${unit.title}` : code;
};

const SEEN: Partial<Record<Action, string>> = {
  "today.read": "Saw the name in the list of tasks",
  "person.list": "Saw the name in a list of people",
  "person.read": "Opened this record",
  "person.take-on": "Took the person on",
  "person.assign": "Changed whose caseload the person is on",
  "person.note": "Added a note",
  "person.add": "Opened the account with the person",
  "profile.fill": "Answered a question of the profile with the person",
  "course.confirm": "Confirmed a work course",
  "attestation.second": "Took a second look at the right to work",
  "attestation.end": "The right-to-work record came to its end",
  "attestation.make": "Recorded the right to work",
  "candidacy.read": "Opened an application",
  "candidacy.answer": "Answered an application",
  "candidacy.propose": "Proposed a post",
  "candidacy.apply-for": "Applied for the person, who told them to",
  "candidacy.decide-for": "Wrote down what the person decided",
  "candidacy.answer-for": "Wrote down what the employer answered, or looked at the application for them",
  "consent.change-for": "Wrote down what the person shares, or looked at it",
  "answer.undo": "Took back what an officer had answered",
  "person.matches": "Looked at the person’s matches",
  "post.people": "Saw how a post fits the person",
  "proposal.round": "Saw the name among those proposed",
  "candidacy.release": "Released a waiting application",
};
export const seenWords = (action: string): string => SEEN[action as Action] ?? action;
