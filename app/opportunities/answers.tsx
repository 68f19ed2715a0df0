import { Fragment, type ReactNode } from "react";
import type { Post } from "../../db/queries/posts.server";
import { LANGUAGE_SKILLS } from "../../search/match/model";
import { clockOf } from "../events/sessions";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { ErrorMessage, SummaryList, Tag, WeekDrawing } from "../ui";
import { type Reader, weekSentence } from "../ui/week-sentence";
import type { FromAdvert } from "./advert/advert";
import { HoursNotes } from "./hours-note-list";
import { hoursNotes } from "./hours-notes";
import { lengthWords } from "./length-words";
import { hasNightWork, NIGHTS } from "./nights";
import { PayLines } from "./pay-lines";
import { questionOf } from "./questions";
import { STATUS_WORDS } from "./status-words";
import { type Step, stepsOf } from "./steps";
import { publicView, weekPatterns } from "./view";

interface AnswersProps {
  post: Post;
  reader: Reader;
  /** Questions not yet answered. */
  unanswered?: readonly Step[];
  /** What is wrong with an answer. */
  problems?: readonly { step: Step; error: string }[];
  /** Questions whose answers were read from an advert and which nobody has saved yet. */
  read?: readonly FromAdvert[];
  /** Where each answer is changed, for those who may. */
  hrefOf?: (step: Step) => string;
}

/** Every question of a post with its answer. */
export function Answers({ post, reader, unanswered = [], problems = [], read = [], hrefOf }: AnswersProps) {
  const words = useAnswers(post, reader);
  const isRead = (step: Step) => read.some((each) => each.step === step);
  const isOpen = (step: Step) => unanswered.includes(step) && !isRead(step);
  const answerTo = (step: Step) => (
    // The error summary leads here.
    <div id={`answer-${step}`} tabIndex={-1}>
      {isRead(step) && (
        <p>
          <Tag tone="nearly">Read from the advert</Tag>
        </p>
      )}
      {isOpen(step) ? <span className="fh-quiet">Not answered yet</span> : words[step]}
      {!isOpen(step) &&
        problems
          .filter((problem) => problem.step === step)
          .map(({ error }) => <ErrorMessage key={error} errors={[error]} />)}
    </div>
  );
  return (
    <SummaryList
      rows={stepsOf(post).map((step) => ({
        label: questionOf(post.kind, step).short,
        value: answerTo(step),
        ...(hrefOf ? { changeHref: `${hrefOf(step)}?then=check` } : {}),
      }))}
    />
  );
}

/** Each on its own line, without those that say nothing. */
const Lines = ({ lines }: { lines: readonly ReactNode[] }) => (
  <>
    {lines.filter(Boolean).map((line, i) => (
      <Fragment key={i}>
        {i > 0 && <br />}
        <span dir="auto" className="fh-lines">
          {line}
        </span>
      </Fragment>
    ))}
  </>
);

/** The answer to each question of a post. */
export function useAnswers(post: Post, reader: Reader): Record<Step, ReactNode> {
  const t = useT();
  const f = useFormat();
  const named = (of: string, codes: readonly string[]) =>
    codes.length > 0 ? f.list(codes.map((code) => t(`${of}.${code}` as MessageKey))) : "None";
  const patterns = weekPatterns(post.patterns);
  const levels = LANGUAGE_SKILLS.filter((skill) => post.english[skill] > 0);
  const lines = (...all: (ReactNode | null | false)[]) => <Lines lines={all} />;
  return {
    basis: post.work && t(`basis.${post.work}`),
    course: lines(post.courseName, post.courseProvider, "The course requires the placement"),
    scheme: lines(
      post.schemeTraining,
      post.interviewVacancyTitle && `Interview for: ${post.interviewVacancyTitle}`,
    ),
    promise: "Nobody has to come, expenses and nothing else, nobody’s job is replaced",
    supply: post.suppliesWorkers
      ? "Another organisation: the employer supplies workers"
      : "The employer itself",
    length: post.lengthDays !== null && lengthWords(post.lengthDays, t),
    contract: lines(
      post.contract && t(`contract.${post.contract}` as MessageKey),
      post.endsOn && `Until ${f.date(post.endsOn)}`,
      post.probation && `Probation: ${post.probation}`,
      post.leadsTo && `Can lead to: ${post.leadsTo}`,
    ),
    day:
      post.day &&
      lines(f.dayAndDate(post.day.heldOn), post.day.videoLink && `By video: ${post.day.videoLink}`),
    venue: lines(
      `Bring: ${post.day?.bring ?? "nothing"}`,
      post.day?.access,
      post.day?.languages && `Languages: ${post.day.languages}`,
    ),
    recruits: lines(
      ...(post.day?.vacancies ?? []).map(
        ({ title, status }) => `${title ?? "No title yet"} (${STATUS_WORDS[status].word.toLowerCase()})`,
      ),
    ),
    sessions: lines(
      ...(post.day?.sessions ?? []).map(
        ({ start, end, places }) =>
          `${clockOf(start)} to ${clockOf(end)}: ${places} ${places === 1 ? "person" : "people"}`,
      ),
    ),
    learning: lines(post.learning),
    support: lines(
      post.supervisor,
      `Expenses: ${post.expenses ?? "none"}`,
      post.kind !== "vacancy" && post.leadsTo && `Can lead to: ${post.leadsTo}`,
    ),
    work: (
      <>
        <strong dir="auto">{post.title}</strong>
        <br />
        <span dir="auto" className="fh-lines">
          {post.description}
        </span>
      </>
    ),
    sector: post.sectorCode && t(`sector.${post.sectorCode}` as MessageKey),
    occupation: post.socTitle ?? "None of those listed",
    place: (
      <>
        {post.address && (
          <>
            {post.address}
            <br />
          </>
        )}
        {post.townLabel}
        {post.gettingThere && (
          <>
            <br />
            <span className="fh-quiet fh-lines">{post.gettingThere}</span>
          </>
        )}
      </>
    ),
    hours: (
      <>
        {weekSentence(patterns, { t, format: f }, reader)}.{post.termTimeOnly && <> In school terms only.</>}
        <WeekDrawing patterns={patterns} reader={reader} />
        <HoursNotes notes={hoursNotes(patterns)} />
      </>
    ),
    pay: (
      <>
        <PayLines post={publicView(post)} />
        {post.payRateUnknown && (
          <>
            <br />
            <span className="fh-quiet">
              The minimum wage for the start is not known yet: the pay is checked again when it is.
            </span>
          </>
        )}
      </>
    ),
    skills: named("skill", post.skills.required),
    "helpful-skills": named("skill", post.skills.desired),
    english:
      levels.length === 0
        ? "None needed"
        : levels.map((skill) => (
            <span key={skill}>
              {t(`english.skill.${skill}`)}: {t(`english.level_${post.english[skill]}` as MessageKey)}
              <br />
            </span>
          )),
    certificates: (
      <>
        Needed on the first day: {named("certificate", post.certificates.firstDay)}
        <br />
        Arranged by the employer: {named("certificate", post.certificates.arranged)}
      </>
    ),
    conditions: named(
      "condition",
      hasNightWork(post) ? [...new Set([...post.conditions, NIGHTS])] : post.conditions,
    ),
    dates: (
      <>
        Places: {post.places ?? "not said yet"}
        <br />
        Start: {post.startsOn ? f.date(post.startsOn) : "as soon as a person can"}
        <br />
        Apply by: {post.closesOn ? f.date(post.closesOn) : "not said yet"}
      </>
    ),
  };
}
