/** Who reads of a candidacy, and how it is then said: of oneself, of "them", or of an employer by its name. */
import type { Translate } from "../i18n/translate";
import { aboutThem } from "../matching/them";
import type { HoursStep } from "./hours/views.server";
import type { InterviewState } from "./interview";
import type { CandidacyState } from "./states";

export type ReaderSide = "participant" | "employer" | "officer";
/** Whoever reads the employer's side: the employer itself, or an officer to whom it said its answers. */
export type EmployersReader = { side: "employer" } | { side: "officer"; employer: string };

export const TO_EMPLOYER: EmployersReader = { side: "employer" };

/** The catalogue's words, which speak to the participant, as this reader reads them. */
export const wordsFor = (reader: ReaderSide, t: Translate): Translate =>
  reader === "participant" ? t : aboutThem(t);

/** Of a step of the history, or of where a candidacy stands, what its state alone does not say. */
interface Step {
  state: CandidacyState;
  /** The employer took an offer back: the state is what the candidacy came to by that. */
  offerTakenBack?: boolean;
}

/** Where a candidacy stands on the employer's side. */
export function stateWords({ state, offerTakenBack }: Step, reader: EmployersReader): string {
  const [who, whose, sent] =
    reader.side === "employer"
      ? ["You", "your", "to you"]
      : [reader.employer, "the", `to ${reader.employer}`];
  if (offerTakenBack) return `${who} took ${whose} offer back`;
  switch (state) {
    case "waiting":
      return `Not yet sent ${sent}`;
    case "applied":
      return "Applied";
    case "proposed":
      return "Not yet introduced";
    case "introduced":
      return "Introduced by an officer";
    case "interview":
      return "Interview";
    case "offered":
      return reader.side === "employer" ? "Has your offer" : "Has an offer";
    case "accepted":
      return "Accepted";
    case "started":
      return "Started";
    case "declined":
      return `Said no to ${whose} offer`;
    case "withdrawn":
      return "Took the application back";
    case "turned_down":
      return `${who} turned them down`;
    case "lapsed":
      return reader.side === "employer"
        ? "Your offer was not answered in time"
        : "The offer was not answered in time";
    case "post_ended":
      return "The post ended first";
  }
}

/** Where an appointment stands, for either reader of the employer's side. `isOver`: its time has passed. */
export function meetingWords({ state, isOver }: { state: InterviewState; isOver: boolean }): string {
  if (isOver && state === "confirmed")
    return "Its time has passed: nobody has said yet whether it took place";
  if (isOver && (state === "invited" || state === "asked")) return "Its time has passed without their yes";
  return MEETING[state];
}

const MEETING: Record<InterviewState, string> = {
  invited: "Waits for their answer",
  asked: "They ask for another time",
  confirmed: "They will come",
  moved: "Moved to another time",
  cancelled: "Cancelled",
  held: "Took place",
  lapsed: "They did not answer in time",
};

/** What became of an appointment, as a step that was taken. `replaces`: it stands in for one that was moved. */
export function meetingStep(
  { toState, replaces }: { toState: InterviewState; replaces: string | null },
  when: string,
): string {
  switch (toState) {
    case "invited":
      return replaces ? `Interview moved to ${when}` : `Invited again, for ${when}`;
    case "asked":
      return `They asked for another time than ${when}`;
    case "confirmed":
      return `They said that they come on ${when}`;
    case "moved":
      return `Interview on ${when}: moved`;
    case "cancelled":
      return `Interview on ${when}: cancelled`;
    case "held":
      return `Interview on ${when}: took place`;
    case "lapsed":
      return `Interview on ${when}: not answered in time`;
  }
}

/** A step of a question for other hours, for whoever reads the employer's side. */
export function hoursStep(step: HoursStep["step"], reader: EmployersReader): string {
  const who = reader.side === "employer" ? "You" : reader.employer;
  switch (step) {
    case "agreed":
      return `${who} said yes to other hours`;
    case "refused":
      return `${who} said no to other hours`;
    case "undone":
      return `${who} took back what an officer had answered about other hours`;
    case "withdrawn":
      return "They took the question about other hours back";
    case "passed_on":
      return `An officer asked ${reader.side === "employer" ? "you" : reader.employer}, without a name`;
    case "ended":
      return "The question about other hours ended";
    case "asked":
      return "They asked for other hours";
  }
}
