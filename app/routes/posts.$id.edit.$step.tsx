import { useActionData, useLoaderData } from "@remix-run/react";
import { QuestionPage } from "../opportunities/forms/question-page";
import { ownQuestion } from "../opportunities/own-pages.server";
import { titleOfQuestion } from "../opportunities/questions";
import { saveQuestion } from "../opportunities/save-question.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write", ownQuestion);
export const action = guardedAction("post.write", saveQuestion);
export const meta = titleOfQuestion;

/** One question of a post. */
export default function EditPost() {
  return <QuestionPage page={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
