import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";
import type { StatusStep } from "../ui/navigation";
import type { CandidacyState } from "./states";

/** A step that was taken; `said` is how it came where an officer wrote it down. */
export interface HistoryLine {
  toState: CandidacyState;
  fromState?: CandidacyState | null;
  at: Date;
  said?: string | null;
  /** What it takes back had been answered for this side. */
  undoes?: "participant" | "employer" | null;
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
}

/** One sentence: what happens next, by whom and by when. */
export function nextWords(standing: Omit<Standing, "history">, t: Translate, f: Format): string {
  const { state, employer, postFilled, answerDueOn, startsOn, neverSent, today } = standing;
  const date = f.dayAndDate((state === "accepted" ? startsOn : answerDueOn) ?? "2000-01-03");
  if (postFilled && (state === "applied" || state === "introduced" || state === "interview"))
    return t("candidacy.next.filled");
  if (state === "lapsed" && neverSent && standing.proposed) return t("candidacy.next.lapsed.proposal");
  if (state === "lapsed" && neverSent) return t("candidacy.next.lapsed.not-sent");
  if (answerDueOn !== null && answerDueOn < today && LATE.includes(state))
    return t(state === "waiting" ? "candidacy.late.officer" : "candidacy.late.employer", { employer, date });
  return t(`candidacy.next.${state}`, { employer, date });
}

function stepWords({ toState, fromState, undoes }: HistoryLine, employer: string, t: Translate): string {
  if (undoes)
    return t(undoes === "participant" ? "candidacy.step.undone" : "candidacy.step.undone.employer", {
      employer,
    });
  if (toState === "declined" && fromState === "proposed") return t("candidacy.step.declined.proposal");
  return t(`candidacy.step.${toState}`, { employer });
}

/** Where somebody else has the turn. */
const LATE: readonly CandidacyState[] = ["waiting", "applied", "introduced", "interview"];

/** Past steps with their dates, the present one with who does what by when, and what may come. */
export function statusLine(standing: Standing, t: Translate, f: Format): StatusStep[] {
  const { employer, history, state, answerDueOn } = standing;
  const happened = history.map((line, i): StatusStep => {
    const present = i === history.length - 1;
    const when = line.said ? `${f.instantDate(line.at)}: ${line.said}` : f.instantDate(line.at);
    return {
      title: stepWords(line, employer, t),
      note: present ? `${when}. ${nextWords(standing, t, f)}` : when,
      state: present ? "present" : "past",
    };
  });
  const answer: StatusStep = {
    title: t("candidacy.step.answer", { employer }),
    note:
      answerDueOn && state !== "waiting"
        ? t("candidacy.step.answer.by", { date: f.date(answerDueOn) })
        : undefined,
    state: "next",
  };
  const yours: StatusStep = { title: t("candidacy.step.your-answer"), state: "next" };
  const start: StatusStep = { title: t("candidacy.step.start"), state: "next" };
  switch (state) {
    case "waiting":
      return [...happened, { title: t("candidacy.step.applied", { employer }), state: "next" }, answer];
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
