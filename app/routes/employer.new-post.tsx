import { useActionData, useLoaderData } from "@remix-run/react";
import { BehalfFields } from "../brokering/behalf-fields";
import { heard } from "../brokering/behalf-forms.server";
import { momentOf } from "../brokering/said";
import { BeginForInput, writingAt } from "../opportunities/help/help";
import { employerToBeginFor } from "../opportunities/help/help-pages.server";
import { beginFor } from "../opportunities/help/said.server";
import { KIND_WORDS, POST_KINDS } from "../opportunities/kinds";
import { stepsOf } from "../opportunities/steps";
import { BackLink, Button, ErrorSummary, Heading, Narrow, Radios } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("post.create-for", async (asked) => ({
  ...(await employerToBeginFor(asked)),
  id: crypto.randomUUID(),
  moment: momentOf(asked.caller.now),
}));

const REFUSED = {
  business: "post.error.begin_for_business",
  "not-verified": "post.error.begin_for_not_verified",
  "not-open": "post.error.begin_for",
} as const;

export const action = guardedAction("post.create-for", async ({ caller, id, form, t, go }) => {
  const told = heard(caller, "employer", form, BeginForInput, t);
  if (!told.ok) {
    // No field of the page holds the id: what is wrong with it is said of the whole form.
    const { id: wrong, ...errors } = told.state.errors;
    return unprocessable({ ...told.state, errors: wrong ? { "": wrong, ...errors } : errors });
  }
  const { kind } = told.value;
  const begun = await beginFor(told.caller, id("id"), told.value);
  if (!begun.ok) return unprocessable(refusedForm(form, { kind: t(REFUSED[begun.because]) }));
  const [first = "work"] = stepsOf({ kind, work: null, sectorCode: null });
  return go(writingAt("officer", begun.id).edit(first));
});

export const meta = ({ data }: { data?: { name: string } }) => [
  { title: `Begin a post for ${data?.name ?? ""} – Foothold` },
];

/** Where an officer begins a post that an employer told them about. */
export default function BeginFor() {
  const { name, employerId, id, moment } = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  return (
    <Narrow>
      <p>
        <BackLink href={`/employers/${employerId}`}>
          <bdi>{name}</bdi>
        </BackLink>
      </p>
      <ErrorSummary errors={state?.errors} />
      <Heading caption={<bdi>{name}</bdi>}>Begin a post for this employer</Heading>
      <p>
        You write it, and it is sent only when they say that it is right. They are told now, see how they told
        you, and can take it back.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="id" value={id} />
        <Radios
          {...fieldOf(state, "kind")}
          label={`What does ${name} offer?`}
          choices={POST_KINDS.map((kind) => ({
            value: kind,
            label: KIND_WORDS[kind].offer,
            hint: KIND_WORDS[kind].theirs ?? KIND_WORDS[kind].about,
          }))}
        />
        <BehalfFields side="employer" who="they" moment={moment} form={state} />
        <Button>Begin the post</Button>
      </form>
    </Narrow>
  );
}
