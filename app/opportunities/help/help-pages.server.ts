import { redirect } from "@remix-run/node";
import { employerSubject, membersOf, namedOfficer } from "../../../db/queries/employers.server";
import { helpOf } from "../../../db/queries/help.server";
import { answeredSteps } from "../../../db/queries/posts.server";
import { addWorkingDays } from "../../calendar";
import { allowRead } from "../../transact.server";
import { type Asked, notFound } from "../../web/guard.server";
import { keptAdvert } from "../advert/kept.server";
import { askedPost } from "../own-post.server";
import { meterOf } from "../reach/draft.server";
import { openSteps, stepsOf } from "../steps";
import { USUAL_DAYS } from "./help";

/** Where an employer asks an officer to write a draft with it, and sees that it did. */
export async function helpForOwn(asked: Asked) {
  const post = await askedPost(asked, "post.write");
  if (post.status !== "draft" || post.revises) throw redirect(`/posts/${post.id}`);
  const help = await helpOf(asked.caller.db, post.id);
  const officer = await namedOfficer(asked.caller.db, post.employerId);
  return {
    post,
    standing: help && help.doneAt === null ? help : null,
    officer: officer?.name ?? null,
    usual: addWorkingDays(asked.today, USUAL_DAYS),
  };
}

/** An employer for which an officer begins a post. */
export async function employerToBeginFor({ caller, id }: Asked) {
  const employer = await employerSubject(caller.db, id("id"));
  await allowRead(caller, "post.create-for", employer);
  if (!employer) throw notFound();
  return { employerId: employer.id, name: employer.name };
}

/** A draft that an officer was asked to write, with whom to ask about it. */
export async function draftToWrite(asked: Asked) {
  const { db } = asked.caller;
  const post = await askedPost(asked, "post.write-for");
  const help = await helpOf(db, post.id);
  if (!help) throw notFound();
  const answered = await answeredSteps(db, post.id);
  const advert = await keptAdvert(db, post, answered);
  const { unanswered, missing } = openSteps(post, answered, advert?.read);
  return {
    post,
    help,
    unanswered,
    missing,
    first: unanswered[0] ?? stepsOf(post)[0],
    advert,
    members: await membersOf(db, post.employerId),
    meter: await meterOf(asked, post, answered),
  };
}
