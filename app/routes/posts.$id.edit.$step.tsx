import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { PostKind } from "../../db/queries/posts.server";
import { AdvertPanel, ReadFromAdvert } from "../opportunities/advert/advert-panel";
import { answer } from "../opportunities/answer.server";
import { Question } from "../opportunities/forms/question";
import { nameOfPost } from "../opportunities/kinds";
import { ownQuestion, placeAfter, stepAsked } from "../opportunities/own-pages.server";
import { askedPost } from "../opportunities/own-post.server";

import { FIELD_WORDS, questionOf } from "../opportunities/questions";
import type { Field, Step } from "../opportunities/steps";
import { PointedOut } from "../opportunities/wording/pointed-out";
import { lookAgain } from "../opportunities/wording/pointing.server";
import { Button, DefaultButton, ErrorSummary, Narrow, Notice, StepHeader } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.write", ownQuestion);

export const action = guardedAction("post.write", async (asked) => {
  const { id, url, go } = asked;
  const step = stepAsked(await askedPost(asked, "post.write"), asked);
  const answered = await answer(asked, step);
  if (answered.ok) {
    const again = await lookAgain(asked, step);
    if (again) return redirect(again);
    return redirect(await placeAfter(asked, step, { checking: url.searchParams.get("then") === "check" }));
  }
  if (answered.reason === "not-a-draft") return go(`/posts/${id("id")}`, { key: "post.done.moved-on" });
  return data({ state: answered.state, again: answered.again }, { status: answered.status });
});

export const meta = ({ data }: { data?: { step: Step; post: { title: string | null; kind: PostKind } } }) => [
  {
    title: `${data ? questionOf(data.post.kind, data.step).title : ""} ${data?.post.title ?? ""} – Foothold`,
  },
];

/** One question of a post. */
export default function EditPost() {
  const { post, step, number, of, notes, checking, advert, pointed, backHref, choices } =
    useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <Narrow>
      <StepHeader backHref={backHref} subject={nameOfPost(post)} number={number} of={of} saved={!sent} />
      <ErrorSummary errors={sent?.state.errors} />
      {notes.length > 0 && (
        <Notice title="What the officer wrote">
          {notes.map((note) => (
            <p key={note.field} className="fh-lines">
              <strong>{FIELD_WORDS[note.field as Field]}:</strong> {note.note}
            </p>
          ))}
        </Notice>
      )}
      {!sent &&
        advert?.read
          .filter((read) => read.step === step)
          .map(({ said }) => <ReadFromAdvert key={said} said={said} />)}
      {!sent && <PointedOut {...pointed} />}
      <form method="post" noValidate>
        <DefaultButton />
        <Question step={step} post={post} state={sent?.state} again={sent?.again} choices={choices} />
        <div className="fh-buttons">
          <Button>{checking ? "Save and go back to your answers" : "Save and continue"}</Button>
          <a href={`/posts/${post.id}`}>Leave for now</a>
        </div>
      </form>
      {advert && <AdvertPanel {...advert} />}
    </Narrow>
  );
}
