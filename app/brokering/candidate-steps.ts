import type { MessageKey } from "../i18n/catalogue";
import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { candidateOf } from "./candidate.server";
import { type EmployersReader, hoursStep, meetingStep, stateWords } from "./perspective";

type Candidate = Awaited<ReturnType<typeof candidateOf>>;

/** One thing that happened, for whoever reads the employer's side. */
export interface CandidateStep {
  title: string;
  /** When, and how it came where an officer wrote it down. */
  when: string;
  /** Of the employer's own answer: the reason that it chose, and what the person read. */
  reason: string | null;
  words: string | null;
}

/** The candidacy and its interviews in one line of time, the first first. */
export function candidateSteps(
  { history, meetings, asked }: Pick<Candidate, "history" | "meetings" | "asked">,
  reader: EmployersReader,
  { t, f }: { t: Translate; f: Format },
): CandidateStep[] {
  const about = new Map(
    history.filter((line) => line.isAboutInterview).map((line) => [line.at.getTime(), line]),
  );
  const first = meetings.find(({ toState }) => toState === "invited");
  const steps = [
    ...history
      .filter((line) => !line.isAboutInterview || line.undoes)
      .map((line) => ({
        at: line.at,
        said: line.said,
        title: line.isAboutInterview
          ? "Taken back: what an officer wrote down about the interview"
          : line.undoes && !line.offerTakenBack
            ? `Taken back: what an officer wrote down. ${stateWords({ state: line.toState }, reader)} again`
            : stateWords({ state: line.toState, offerTakenBack: line.offerTakenBack }, reader),
        reason: line.reason === null ? null : t(`reason.${line.reason}` as MessageKey),
        words: line.words?.text ?? null,
      })),
    // What an appointment becomes again by what was taken back is told once.
    ...meetings
      .filter((line) => line !== first && line.toState !== "moved" && !about.get(line.at.getTime())?.undoes)
      .map((line) => ({
        at: line.at,
        said: about.get(line.at.getTime())?.said ?? null,
        title: meetingStep(line, f.dayAndTime(line.startsAt)),
        reason: null,
        words: null,
      })),
    ...asked.map(({ at, said, step }) => ({
      at,
      said,
      title: hoursStep(step, reader),
      reason: null,
      words: null,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  return steps.map(({ title, at, said, reason, words }) => ({
    title,
    when: said ? `${f.instantDate(at)}: ${said}` : f.instantDate(at),
    reason,
    words,
  }));
}
