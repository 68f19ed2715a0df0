import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { StatusStep } from "../ui/navigation";
import type { HoursStep } from "./hours/views.server";
import type { InterviewState } from "./interview";
import type { CandidacyState } from "./states";
import { turnOf } from "./turns";

/** A step that was taken; `said` is how it came where an officer wrote it down. */
export interface HistoryLine {
  toState: CandidacyState;
  fromState?: CandidacyState | null;
  at: Date;
  said?: string | null;
  /** What it takes back had been answered for this side; or was the person's own no. */
  undoes?: "participant" | "employer" | "own" | null;
  offerTakenBack?: boolean;
}

/** What a participant's page knows of where a candidacy stands. */
export interface Standing {
  state: CandidacyState;
  employer: string;
  postFilled: boolean;
  /** By when whoever has the turn answers, `YYYY-MM-DD`. */
  answerDueOn: string | null;
  /** London's date. */
  today: string;
  startsOn: string | null;
  /** It ended before the employer ever saw it. */
  neverSent: boolean;
  /** It began as an officer's proposal. */
  proposed?: boolean;
  history: readonly HistoryLine[];
  /** The appointment that stands. */
  interview: { state: InterviewState; startsAt: Date; endsAt: Date } | null;
  now: Date;
  /** What became of each appointment. */
  meetings: readonly {
    toState: InterviewState;
    replaces: string | null;
    startsAt: Date;
    at: Date;
  }[];
  /** What became of questions for other hours. */
  asked: readonly Pick<HoursStep, "at" | "step" | "said" | "forSide">[];
}

/** One sentence: what happens next, by whom and by when. */
export function nextWords(
  standing: Omit<Standing, "history" | "meetings" | "asked">,
  t: Translate,
  f: Format,
): string {
  const { state, employer, postFilled, answerDueOn, startsOn, neverSent, today, interview, now } = standing;
  const date = f.dayAndDate((state === "accepted" ? startsOn : answerDueOn) ?? "2000-01-03");
  if (postFilled && (state === "applied" || state === "introduced" || (state === "interview" && !interview)))
    return t("candidacy.next.filled");
  if (state === "lapsed" && neverSent && standing.proposed) return t("candidacy.next.lapsed.proposal");
  if (state === "withdrawn" && neverSent) return t("candidacy.next.withdrawn.not-sent", { employer });
  if (state === "lapsed" && neverSent) return t("candidacy.next.lapsed.not-sent");
  const turn = turnOf({ state, postStatus: postFilled ? "filled" : "open", interview }, now);
  if (state === "interview" && interview && turn !== "employer")
    return t(`candidacy.next.interview.${turn === null ? "confirmed" : "invited"}`, {
      employer,
      date,
      when: f.dayAndTime(interview.startsAt),
    });
  if (answerDueOn !== null && answerDueOn < today && LATE.includes(state))
    return t(state === "waiting" ? "candidacy.late.officer" : "candidacy.late.employer", { employer, date });
  if (state === "interview" && interview?.state === "asked")
    return t("candidacy.next.interview.asked", { employer, date });
  return t(`candidacy.next.${state}`, { employer, date });
}

function stepWords(line: HistoryLine, employer: string, t: Translate): string {
  const { toState, fromState, undoes } = line;
  if (line.offerTakenBack) return t("candidacy.step.offer-taken-back", { employer });
  if (undoes) return t(UNDONE[undoes], { employer });
  if (toState === "withdrawn" && fromState === "proposed") return t("candidacy.step.taken-back");
  if (toState === "declined" && fromState === "proposed") return t("candidacy.step.declined.proposal");
  return t(`candidacy.step.${toState}`, { employer });
}

const UNDONE = {
  participant: "candidacy.step.undone",
  employer: "candidacy.step.undone.employer",
  own: "candidacy.step.undone.own",
} as const;

/** A line about the appointment alone: the candidacy stays at its interview. */
export const isAboutInterview = (line: { fromState?: string | null; toState: string }) =>
  line.fromState === "interview" && line.toState === "interview";

/** Where somebody else has the turn. */
const LATE: readonly CandidacyState[] = ["waiting", "applied", "introduced", "interview"];

/** Past steps with their dates, the present one with who does what by when, and what may come. */
export function statusLine(standing: Standing, t: Translate, f: Format): StatusStep[] {
  const { employer, history, meetings, state, answerDueOn } = standing;
  const first = meetings.find(({ toState }) => toState === "invited");
  // What was said to an officer about the interview, and what took it back, are told once.
  const saidAt = new Map(history.filter(isAboutInterview).map((line) => [line.at.getTime(), line]));
  const lines = [
    ...history
      .filter((line) => !isAboutInterview(line) || line.undoes)
      .map((line) => ({ at: line.at, title: stepWords(line, employer, t), said: line.said })),
    // The first invitation is the step to the interview itself; a move is told by what stands in for it.
    ...meetings
      .filter((line) => line !== first && line.toState !== "moved" && !saidAt.get(line.at.getTime())?.undoes)
      .map(({ toState, replaces, startsAt, at }) => ({
        at,
        said: saidAt.get(at.getTime())?.said ?? null,
        title: t(`interview.step.${replaces && toState === "invited" ? "replaced" : (toState as "held")}`, {
          employer,
          when: f.dayAndTime(startsAt),
        }),
      })),
    ...standing.asked.map(({ at, step, said, forSide }) => ({
      at,
      said: forSide === "participant" ? said : null,
      title: t(`other-hours.step.${step}`, { employer }),
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const happened = lines.map(({ title, at, said }, i): StatusStep => {
    const present = i === lines.length - 1;
    const when = said ? `${f.instantDate(at)}: ${said}` : f.instantDate(at);
    return {
      title,
      note: present ? `${when}. ${nextWords(standing, t, f)}` : when,
      state: present ? "present" : "past",
    };
  });
  const answer: StatusStep = {
    title: t("candidacy.step.answer", { employer }),
    note:
      answerDueOn && state !== "waiting" && !standing.interview
        ? t("candidacy.step.answer.by", { date: f.date(answerDueOn) })
        : undefined,
    state: "next",
  };
  const yours: StatusStep = { title: t("candidacy.step.your-answer"), state: "next" };
  const start: StatusStep = { title: t("candidacy.step.start"), state: "next" };
  switch (state) {
    case "waiting":
      return [...happened, { title: t("candidacy.step.will-be-sent", { employer }), state: "next" }, answer];
    case "applied":
    case "introduced":
    case "interview":
      return [...happened, answer];
    case "proposed":
    case "offered":
      return [...happened, yours, start];
    case "accepted":
      return [...happened, start];
    default:
      return happened;
  }
}
