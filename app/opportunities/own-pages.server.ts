import { redirect } from "@remix-run/node";
import { candidatesStanding } from "../../db/queries/candidates.server";
import { declinesOf, hoursInstead } from "../../db/queries/declines.server";
import { employerOf } from "../../db/queries/employers.server";
import { helpOf } from "../../db/queries/help.server";
import { lastSaid } from "../../db/queries/last-post.server";
import { answeredSteps, postOf } from "../../db/queries/posts.server";
import { payRates } from "../../db/queries/rates.server";
import { postHistory, reviewsOf } from "../../db/queries/reviews.server";
import { addWorkingDays } from "../calendar";
import { londonDate } from "../i18n/format";
import { wordsOf } from "../web/forms.server";
import { type Asked, notFound } from "../web/guard.server";
import { keptAdvert } from "./advert/kept.server";
import { changesOf } from "./changes";
import { editUnderWay, editView } from "./edit-pages.server";
import { employerFindings } from "./finding.server";
import { writesAs, writingAt } from "./help/help";
import { saidFor } from "./help/said.server";
import { askedPost } from "./own-post.server";
import { type Problem, problemsOf } from "./problems";
import { choicesFor } from "./question.server";
import { meterOf } from "./reach/draft.server";
import { moves, readerOf } from "./reach/form";
import { markOfQuestion } from "./save-step.server";
import { isEditable } from "./states";
import { REVIEW_DAYS } from "./status-words";

import {
  FIELDS,
  type Field,
  isStepOf,
  lackingSteps,
  numberOf,
  openSteps,
  type Questioned,
  type Step,
  stepAfter,
  stepBefore,
  stepsOf,
} from "./steps";
import { suggestionFor } from "./suggestions";
import { pointedOut } from "./wording/pointing.server";

/** By when an officer reads it, and whether that day has passed. */
export function checkedBy(submittedAt: Date | null, today: string) {
  if (submittedAt === null) return null;
  const day = addWorkingDays(londonDate(submittedAt), REVIEW_DAYS);
  return { day, late: day < today };
}

/** One post of the employer: where it stands, what it says, and what may be done with it. */
export async function ownPost(asked: Asked) {
  const { db } = asked.caller;
  const post = await askedPost(asked, "post.write");
  const [last] = await reviewsOf(db, post.id);
  const answered = await answeredSteps(db, post.id);
  const advert = await keptAdvert(db, post, answered);
  const { unanswered, missing } = openSteps(post, answered, advert?.read);
  const problems = problemsOf(post, await payRates(db), asked.today);
  const inPlay = ["in_review", "open", "paused"].includes(post.status);
  return {
    post,
    payProblem: inPlay
      ? (inWords(problems, asked.t).find(({ step }) => step === "pay")?.error ?? null)
      : null,
    unanswered,
    advert,
    help: post.status === "draft" ? ((await helpOf(db, post.id)) ?? null) : null,
    said: await saidFor(asked.caller, post),
    ready: missing.length === 0,
    notes: post.status === "draft" && last?.outcome === "sent_back" ? last : null,
    history: await postHistory(db, post.id),
    employer: await employerOf(db, post.employerId),
    candidates: await candidatesStanding(db, post.id, asked.caller.now),
    whyNot: { declines: await declinesOf(db, post.id), instead: await hoursInstead(db, post.id) },
    changes: changesOf(post.status),
    checkedBy: checkedBy(post.submittedAt, asked.today),
    closed: post.closesOn !== null && post.closesOn < asked.today,
    edit: await editView(db, post),
    underWay: post.revises ? null : await editUnderWay(db, post),
    copyId: crypto.randomUUID(),
  };
}

/** The question that the address names; absent where this post is not asked it. */
export const stepAsked = (post: Questioned, { word }: Asked): Step => {
  const step = word("step");
  if (!isStepOf(post, step)) throw notFound();
  return step;
};

/** A draft with one of its questions, for its employer or an officer who writes it with them; once sent, to the post's own page. */
export async function ownQuestion(asked: Asked) {
  const { caller, url, t, today } = asked;
  const post = await askedPost(asked, writesAs(caller.actor.role));
  const at = writingAt(caller.actor.role, post.id);
  const step = stepAsked(post, asked);
  if (!isEditable(post.status)) throw redirect(at.post);
  const [last] = await reviewsOf(caller.db, post.id);
  const notes = last?.outcome === "sent_back" ? last.notes : [];
  const checking = url.searchParams.get("then") === "check";
  const before = stepBefore(post, step);
  const answered = await answeredSteps(caller.db, post.id);
  const advert = await keptAdvert(caller.db, post, answered);
  const isNew = post.submittedAt === null && !post.revises && !answered.includes(step);
  const suggestion = isNew
    ? suggestionFor(step, post, await lastSaid(caller.db, post.employerId, post.id), today)
    : undefined;
  /** The post as the form is filled with it. */
  const shown = suggestion ? { ...post, ...suggestion.values } : post;
  const choices = await choicesFor(caller, post, step, t, today);
  return {
    post,
    shown,
    /** Somebody answered it, so that its form shows the answer also where that is "none". */
    answered: !isNew,
    /** Something of the post is stored. */
    isBegun: !isNew || answered.length > 0,
    /** Of the answer as it is stored now. */
    mark: markOfQuestion(post, step, answered),
    /** The employer for which an officer writes it. */
    writtenFor: caller.actor.role === "officer" ? post.employerName : null,
    suggested: suggestion?.because ?? null,
    step,
    number: numberOf(post, step),
    of: stepsOf(post).length,
    notes: notes.filter((note) => FIELDS[note.field as Field] === step),
    checking,
    advert,
    // What only an advert said is nobody's answer yet.
    pointed: isNew
      ? { words: [], reading: null, findings: [] }
      : await pointedOut(caller.db, post, step, today),
    leaveHref: at.post,
    backHref: checking ? at.check : before ? at.edit(before) : at.post,
    choices,
    reachAt: moves(step, readerOf(caller.actor.role)) ? at.reach(step) : null,
    // Last, and only a help: the page stands without it.
    meter: await meterOf(asked, shown, answered),
  };
}

/**
 * Where to go once a question is saved: the next one that the post is now asked, or the answers. An answer may
 * bring a question of its own; it is asked at once, also from the answers.
 */
export async function placeAfter(
  { caller: { db, actor }, id }: Pick<Asked, "caller" | "id">,
  step: Step,
  { checking }: { checking: boolean },
): Promise<string> {
  const post = await postOf(db, id("id"));
  if (!post) throw notFound();
  const next = stepAfter(post, step);
  const brought = next && lackingSteps(post).includes(next);
  const at = writingAt(actor.role, post.id);
  return next && (!checking || brought) ? `${at.edit(next)}${checking ? "?then=check" : ""}` : at.check;
}

/** A draft with all its answers and what is wrong with them; once sent, to the post's own page. */
export async function ownAnswers(asked: Asked) {
  const { caller, t, today } = asked;
  const post = await askedPost(asked, "post.write");
  if (!isEditable(post.status)) throw redirect(`/posts/${post.id}`);
  const answered = await answeredSteps(caller.db, post.id);
  const { unanswered } = openSteps(post, answered);
  const advert = await keptAdvert(caller.db, post, answered);
  const problems = problemsOf(post, await payRates(caller.db), today, "sending");
  const findings = await employerFindings(caller.db, post, today);
  const [review] = await reviewsOf(caller.db, post.id);
  const notes = review?.outcome === "sent_back" ? review : null;
  const edit = await editView(caller.db, post);
  const backHref = post.revises ? `/posts/${post.revises}` : `/posts/${post.id}/edit/${stepsOf(post).at(-1)}`;
  return {
    help: (await helpOf(caller.db, post.id)) ?? null,
    notes,
    post,
    edit,
    advert,
    unanswered,
    problems: inWords(problems, t),
    findings,
    backHref,
    meter: await meterOf(asked, post, answered),
  };
}

/** Problems as the page shows them. */
export const inWords = (problems: readonly Problem[], t: Asked["t"]) =>
  problems.map(({ step, error }) => ({ step, error: wordsOf(t, error) }));
