import type { Post } from "../../db/queries/posts.server";
import { says } from "../web/says";
import { lawfulBasis } from "./lawful-basis";
import { organisationOf, unlawful } from "./lawful-words";
import { type DatedRate, rateFor } from "./pay";
import { lackingSteps, type Step, stepsOf, unsaidSteps } from "./steps";
import { judgePay, payAsked, payRefused, rateDay } from "./wage";

/** What stands between a post and its publication, and the question that answers it. */
export interface Problem {
  step: Step;
  /** As `says` writes it. */
  error: string;
}

/** Of two moments, the later asks more: what officers verify may still come while they read the post. */
export type Moment = "sending" | "publishing";

/** Everything that has to be put right before a post can be sent or published. @param today `YYYY-MM-DD` */
export function problemsOf(
  post: Post,
  rates: readonly DatedRate[],
  today: string,
  moment: Moment = "publishing",
): Problem[] {
  const problems: Problem[] = lackingSteps(post).map((step) => ({
    step,
    error: says("post.error.missing"),
  }));
  problems.push(...basisProblems(post, rates, today, moment));
  if (post.payPence !== null && post.payPer !== null) {
    const verdict = judgePay(payAsked(post, post.payPence, post.payPer), rates, today);
    if (!verdict.ok) problems.push({ step: "pay", error: payRefused(verdict) });
    else if (post.contract === "zero_hours" && post.payPer === "year")
      problems.push({ step: "pay", error: says("post.error.zero_hours_year") });
  }
  problems.push(...dayProblems(post, today, moment));
  if (post.startsOn !== null && post.startsOn < today)
    problems.push({ step: "dates", error: says("post.error.start_passed") });
  if (post.day === null && post.closesOn !== null && post.closesOn < today)
    problems.push({ step: "dates", error: says("post.error.closing_passed") });
  return problems;
}

/**
 * Questions of a post that was never sent whose answer decides who fits, and which nobody has answered.
 * @param said questions that somebody answered, or that an advert answers
 */
export const unsaidProblems = (post: Post, said: readonly string[]): Problem[] =>
  post.submittedAt !== null || post.revises
    ? []
    : unsaidSteps(post, said).map((step) => ({ step, error: says("post.error.unsaid") }));

/** As the questions follow each other. */
export const inPageOrder = (post: Post, problems: readonly Problem[]): Problem[] => {
  const steps = stepsOf(post);
  return [...problems].sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step));
};

/** A day that has passed, or for which nobody can be hired yet. */
function dayProblems({ day }: Post, today: string, moment: Moment): Problem[] {
  if (!day) return [];
  const passed: Problem[] = day.heldOn < today ? [{ step: "day", error: says("day.error.passed") }] : [];
  const none = day.vacancies.length > 0 && day.vacancies.every(({ status }) => status !== "open");
  return moment === "publishing" && none
    ? [...passed, { step: "recruits", error: says("day.error.no_open_vacancy") }]
    : passed;
}

/** Posted vacancies that an interview can be for: an officer has them, or the public. */
const REAL: readonly unknown[] = ["in_review", "open", "paused", "filled"];

/** What the law asks of unpaid work, and of those who supply workers. */
function basisProblems(post: Post, rates: readonly DatedRate[], today: string, moment: Moment): Problem[] {
  const problems: Problem[] = [];
  const lawful =
    post.work === null ? { ok: true as const } : lawfulBasis(post.kind, post.work, organisationOf(post));
  if (!lawful.ok) {
    const minimum = rateFor(rates, "21-and-over", rateDay(post.startsOn, today));
    const [step = "work"] = stepsOf(post);
    problems.push({ step, error: unlawful(lawful.because, minimum) });
  }
  if (
    post.work === "scheme" &&
    post.interviewVacancyId !== null &&
    !REAL.includes(post.interviewVacancyStatus)
  )
    problems.push({ step: "scheme", error: says("post.error.interview_not_real") });
  if (moment === "publishing" && post.suppliesWorkers && !post.gangmasterVerified)
    problems.push({ step: "supply", error: says("post.error.gangmaster") });
  return problems;
}
