import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { createDraft } from "../opportunities/drafts.server";
import { STEPS } from "../opportunities/steps";
import { BackLink, Button, ErrorSummary, Heading, Narrow } from "../ui";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", async () => ({ id: crypto.randomUUID() }));

export const action = guardedAction("post.create", async ({ caller, form, go }) => {
  const id = z.uuid().safeParse(form.get("id"));
  if (!id.success)
    return data({ errors: { "": ["Something was missing. Press the button again."] } }, { status: 422 });
  const { id: made } = await createDraft(caller, id.data.toLowerCase());
  return go(`/posts/${made}/edit/${STEPS[0]}`);
});

export const meta = () => [{ title: "Post a vacancy – Foothold" }];

/** What is asked, before it begins. */
export default function NewPost() {
  const { id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Narrow>
      <p>
        <BackLink href="/posts">My posts</BackLink>
      </p>
      <ErrorSummary errors={refused?.errors} />
      <Heading lead="Twelve short questions, about five minutes. Each answer is saved, so you can stop and go on later.">
        Post a vacancy
      </Heading>
      <p>It helps to know:</p>
      <ul>
        <li>what a person does on a usual day</li>
        <li>the days and hours, and whether there is a choice</li>
        <li>the pay, and which contract</li>
        <li>which skills, English and certificates the work truly needs</li>
      </ul>
      <p>
        An officer in your area reads every post before anyone sees it, within 2 working days. Foothold is
        free: there is no fee, then or later.
      </p>
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button>Begin</Button>
      </form>
    </Narrow>
  );
}
