import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { candidateOf } from "../brokering/candidate.server";
import { firstDayPressed } from "../brokering/first-day-form.server";
import { FirstDayPage } from "../brokering/first-day-page";
import { isSuspended } from "../brokering/suspended";
import { Denied } from "../policy";
import type { FormState } from "../web/form-state";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.answer", async ({ caller, id, t, f, today }) => {
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  const { post, firstDay, state, offer } = await candidateOf(caller, postId, candidacyId, { t, f });
  // There is no such list before an offer is accepted.
  if (!firstDay) throw new Denied("candidacy.answer");
  const back = `/posts/${postId}/candidates/${candidacyId}`;
  if (isSuspended(caller.actor)) throw redirect(back);
  return {
    lines: firstDay,
    employer: post.employerName,
    title: post.title ?? "",
    action: `${back}/first-day`,
    back,
    startsOn: state === "accepted" ? (offer?.startsOn ?? null) : null,
    today,
  };
});

export const action = guardedAction("candidacy.answer", async (asked) => {
  const { caller, id, t, f } = asked;
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  await candidateOf(caller, postId, candidacyId, { t, f });
  const back = `/posts/${postId}/candidates/${candidacyId}`;
  if (isSuspended(caller.actor)) return asked.go(back, { key: "candidates.suspended" });
  return firstDayPressed(asked, candidacyId, back);
});

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: `Before the first day: ${data?.title ?? ""} – Foothold` },
];

export default function FirstDay() {
  return (
    <FirstDayPage {...useLoaderData<typeof loader>()} side="employer" form={useActionData<FormState>()} />
  );
}
