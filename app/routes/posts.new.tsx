import { useActionData, useLoaderData } from "@remix-run/react";
import { createDraft } from "../opportunities/drafts.server";
import { KIND_WORDS, POST_KINDS } from "../opportunities/kinds";
import { NewPostInput } from "../opportunities/new-post";
import { countOf, stepsOf } from "../opportunities/steps";
import { BackLink, Button, ErrorSummary, Narrow, Radios } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.own", async () => ({ id: crypto.randomUUID() }));

export const action = guardedAction("post.create", async ({ caller, form, t, go }) => {
  const parsed = parseForm(form, NewPostInput, t);
  if (!parsed.ok) {
    // No field of the page holds the id: what is wrong with it is said of the whole form.
    const { id, ...errors } = parsed.state.errors;
    return unprocessable({ ...parsed.state, errors: id ? { "": id, ...errors } : errors });
  }
  const { id, kind } = parsed.value;
  const begun = await createDraft(caller, id, kind);
  if (!begun.ok)
    return unprocessable(
      refusedForm(form, {
        kind: t(
          begun.because === "business"
            ? "post.error.volunteering_business"
            : "post.error.volunteering_not_verified",
        ),
      }),
    );
  if (form.get("help") === "officer") return go(`/posts/${begun.id}/help`);
  const [first] = stepsOf({ kind, work: null, sectorCode: null });
  return go(`/posts/${begun.id}/edit/${first}`);
});

export const meta = () => [{ title: "What do you offer? – Foothold" }];

/** The first question of every post: what it is. */
export default function NewPost() {
  const { id } = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  return (
    <Narrow>
      <p>
        <BackLink href="/posts">My posts</BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <form method="post" noValidate>
        <input type="hidden" name="id" value={id} />
        <Radios
          {...fieldOf(state, "kind")}
          label="What do you offer?"
          asHeading
          hint="One short question a page. Each answer is saved, so you can stop and go on later, here or on another computer."
          choices={POST_KINDS.map((kind) => ({
            value: kind,
            label: KIND_WORDS[kind].offer,
            hint: (
              <>
                {KIND_WORDS[kind].about} {KIND_WORDS[kind].example} {countOf(kind)} questions, about{" "}
                {KIND_WORDS[kind].minutes} minutes.
              </>
            ),
          }))}
        />
        <div className="fh-buttons">
          <Button>Begin</Button>
          <Button look="secondary" name="help" value="officer">
            An officer writes it with us
          </Button>
        </div>
      </form>
      <p>
        Is the job advertised already? <a href="/posts/new/advert">Paste your advert</a>, and we fill in what
        it says.
      </p>
      <p>
        An officer in your area reads every post before anyone sees it, within 2 working days. Foothold is
        free: there is no fee, then or later.
      </p>
    </Narrow>
  );
}
