import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BehalfFields } from "../brokering/behalf-fields";
import { heard } from "../brokering/behalf-forms.server";
import { momentOf } from "../brokering/said";
import { Answers } from "../opportunities/answers";
import { writingAt } from "../opportunities/help/help";
import { draftToWrite } from "../opportunities/help/help-pages.server";
import { sendFor } from "../opportunities/help/said.server";
import { nameOfPost } from "../opportunities/kinds";
import { inWords } from "../opportunities/own-pages.server";
import { errorsOfAnswers } from "../opportunities/questions";
import type { Step } from "../opportunities/steps";
import { BackLink, Button, ErrorSummary, Heading } from "../ui";
import type { FormState } from "../web/form-state";
import { refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.send-for", async (asked) => ({
  ...(await draftToWrite(asked)),
  moment: momentOf(asked.caller.now),
}));

export const action = guardedAction("post.send-for", async ({ caller, id, form, t, go }) => {
  const told = heard(caller, "employer", form, z.object({}), t);
  if (!told.ok) return data({ problems: [], state: told.state }, { status: 422 });
  const sent = await sendFor(told.caller, id("id"));
  if (sent.ok) return go("/today", { key: "post.done.sent-for" });
  const problems = sent.reason === "incomplete" ? inWords(sent.problems, t) : [];
  return data({ problems, state: refusedForm(form, {}) }, { status: 422 });
});

export const meta = ({ data }: { data?: { post: Parameters<typeof nameOfPost>[0] } }) => [
  { title: `They say it is right: ${data ? nameOfPost(data.post) : ""} – Foothold` },
];

/** Where an officer writes down that an employer said its draft is right, and sends it for them. */
export default function Approved() {
  const { post, unanswered, advert, moment } = useLoaderData<typeof loader>();
  const refused = useActionData<{ problems: { step: Step; error: string }[]; state: FormState }>();
  const problems = refused?.problems ?? [];
  const at = writingAt("officer", post.id);
  return (
    <>
      <p>
        <BackLink href={at.post}>
          <span dir="auto">{nameOfPost(post)}</span>
        </BackLink>
      </p>
      <ErrorSummary
        errors={{
          ...refused?.state.errors,
          ...errorsOfAnswers(post.kind, problems),
        }}
      />
      <Heading caption={<bdi>{post.employerName}</bdi>}>They say it is right</Heading>
      <p>Read every answer aloud. Send it only when they say yes to all of them.</p>
      <Answers
        reader="officer"
        post={post}
        unanswered={unanswered}
        read={advert?.read}
        problems={problems}
        hrefOf={at.edit}
      />
      <h2>How they said it</h2>
      <form method="post" noValidate>
        <BehalfFields side="employer" who="they" moment={moment} form={refused?.state} />
        <p>{post.employerName} is told at once, and can take it back for 3 days or until it is published.</p>
        <Button>Send it for them</Button>
      </form>
    </>
  );
}
