import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { lastAnswerBy, makeOffer, turnDown, usualAnswerBy } from "../brokering/answer.server";
import { candidateOf } from "../brokering/candidate.server";
import { CandidatePage } from "../brokering/candidate-page";
import { offerInput, TurnDownInput } from "../brokering/offer";
import { refusedOffer, withRefusals } from "../brokering/offer-form.server";
import { turnDownReasonsFor } from "../brokering/reasons";
import type { MessageKey } from "../i18n/catalogue";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.answer", async ({ caller, id, t, f, today }) => {
  const candidate = await candidateOf(caller, id("id"), id("candidacyId"), { t, f });
  const { title, employerName } = candidate.post;
  return {
    ...candidate,
    today,
    usualAnswerBy: usualAnswerBy(today),
    lastAnswerBy: lastAnswerBy(today),
    reasons: turnDownReasonsFor(candidate.post, candidate.hadInterview).map((code) => ({
      code,
      label: t(`reason.${code}` as MessageKey),
      message: t(`reason.${code}.message` as MessageKey, { title: title ?? "", employer: employerName }),
    })),
  };
});

export const action = guardedAction("candidacy.answer", async (asked) => {
  const { caller, form, id, t, f, go } = asked;
  const [postId, candidacyId] = [id("id"), id("candidacyId")];
  const list = `/posts/${postId}/candidates`;
  const { post, work, hadInterview } = await candidateOf(caller, postId, candidacyId, { t, f });

  if (z.literal("turn-down").safeParse(form.get("answer")).success) {
    const parsed = parseForm(form, TurnDownInput, t);
    if (!parsed.ok) return unprocessable(parsed.state);
    const { reason } = parsed.value;
    if (!turnDownReasonsFor(post, hadInterview).includes(reason))
      return unprocessable(refusedForm(form, { reason: t("form.choice") }));
    const usual = t(`reason.${reason}.message` as MessageKey, {
      title: post.title ?? "",
      employer: post.employerName,
    });
    const done = await turnDown(caller, candidacyId, { reason, message: parsed.value.ownMessage ?? usual });
    return go(list, { key: done.ok ? "candidates.turned-down" : "offer.not-in-turn" });
  }

  const parsed = parseForm(form, offerInput(work), t);
  if (!parsed.ok)
    return unprocessable(await withRefusals(caller, candidacyId, { form, work, t, state: parsed.state }));
  const offered = await makeOffer(caller, candidacyId, parsed.value);
  if (!offered.ok) return unprocessable(refusedOffer(form, offered));
  return go(list, { key: "candidates.sent-offer" });
});

// Titles stand in histories and on shared screens: they name no person.
export const meta = ({ data }: { data?: { post: { title: string | null } } }) => [
  { title: `A candidate: ${data?.post.title ?? ""} – Foothold` },
];

export default function Candidate() {
  return <CandidatePage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
