import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { candidateOf } from "../brokering/candidate.server";
import { InterviewChange, InterviewInput, REFUSED_AT, Standing } from "../brokering/interview";
import { arrangeInterview, changeInterview } from "../brokering/interview.server";
import { InterviewPage } from "../brokering/interview-page";
import { canMove } from "../brokering/states";
import { isSuspended } from "../brokering/suspended";
import { lookAtWords } from "../brokering/words-to-people.server";
import type { FormState } from "../web/form-state";
import { errorWords, parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.answer", async ({ caller, id, t, f }) => {
  const candidate = await candidateOf(caller, id("id"), id("candidacyId"), { t, f });
  const { post, shared, interview, state } = candidate;
  if (isSuspended(caller.actor)) throw redirect(`/posts/${post.id}/candidates/${candidate.id}`);
  const canInvite = shared !== null && (state === "interview" || canMove(state, "interview"));
  return { id: candidate.id, post, name: shared?.name ?? null, interview, canInvite, now: caller.now };
});

export const action = guardedAction("candidacy.answer", async ({ caller, form, id, t, f, go }) => {
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  const here = `/posts/${postId}/candidates/${candidacyId}`;
  await candidateOf(caller, postId, candidacyId, { t, f });
  if (isSuspended(caller.actor)) return go(here, { key: "candidates.suspended" });
  if (form.has("change")) {
    const parsed = parseForm(form, InterviewChange, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const done = await changeInterview(caller, candidacyId, parsed.value);
    const key = parsed.value.change === "cancel" ? "candidates.cancelled" : "candidates.held";
    return go(here, { key: done.ok ? key : "interview.not-in-turn" });
  }
  const standing = parseForm(form, Standing, t);
  if (!standing.ok) return unprocessable(standing.state);
  const parsed = parseForm(form, InterviewInput(caller.now), t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const look = await lookAtWords(caller.db, form, "bring", parsed.value.bring);
  if (look) return unprocessable(look);
  const replaces = standing.value.interview ?? null;
  const arranged = await arrangeInterview(caller, candidacyId, parsed.value, replaces);
  if (arranged.ok) return go(here, { key: replaces ? "candidates.moved" : "candidates.invited" });
  if (arranged.because === "not-in-turn") return go(here, { key: "interview.not-in-turn" });
  const { field, key } = REFUSED_AT[arranged.because];
  return unprocessable(refusedForm(form, { [field]: errorWords(t, field, key) }));
});

export const meta = ({ data }: { data?: { post: { title: string | null } } }) => [
  { title: `Interview: ${data?.post.title ?? ""} – Foothold` },
];

export default function Interview() {
  return <InterviewPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
