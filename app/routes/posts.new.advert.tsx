import { useActionData, useLoaderData } from "@remix-run/react";
import { AdvertInput } from "../opportunities/advert/advert";
import { beginFromAdvert } from "../opportunities/advert/keep.server";
import { LONGEST_ADVERT } from "../opportunities/advert/read";
import { BackLink, Button, ErrorSummary, Narrow, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", async () => ({ id: crypto.randomUUID() }));

export const action = guardedAction("post.create", async ({ caller, form, t, go }) => {
  const parsed = parseForm(form, AdvertInput, t);
  if (!parsed.ok) {
    // No field of the page holds the id: what is wrong with it is said of the whole form.
    const { id, ...errors } = parsed.state.errors;
    return unprocessable({ ...parsed.state, errors: id ? { "": id, ...errors } : errors });
  }
  const { id, advert } = parsed.value;
  const begun = await beginFromAdvert(caller, id, advert);
  return go(`/posts/${begun.id}/edit/work`, {
    key: begun.read > 0 ? "post.done.advert-read" : "post.done.advert-kept",
  });
});

export const meta = () => [{ title: "Paste your advert – Foothold" }];

/** A post for a job, begun from an advert that is written already. */
export default function NewFromAdvert() {
  const { id } = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  return (
    <Narrow>
      <p>
        <BackLink href="/posts/new">What do you offer?</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <h1>Paste your advert</h1>
      <p>
        We fill in only what your advert says without any doubt: the title, what the work is, the town, the
        days and times, the pay, the contract, the dates and the certificates. You check each answer before it
        counts. We ask you the rest.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={id} />
        <Textarea
          {...fieldOf(state, "advert")}
          label="The text of your advert"
          hint="For one job. Telephone numbers and e-mail addresses may stay in it: nobody outside your organisation sees this text, but for an officer who writes the post with you."
          rows={16}
          maxLetters={LONGEST_ADVERT}
        />
        <Button>Read my advert</Button>
      </form>
    </Narrow>
  );
}
