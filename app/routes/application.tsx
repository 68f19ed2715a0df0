import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionInput } from "../brokering/application";
import { ApplicationPage } from "../brokering/application-page";
import { acceptOffer, type Decided, declineOffer, withdraw } from "../brokering/decide.server";
import { declineProposal } from "../brokering/proposal-answer.server";
import { DECLINE_REASONS, WITHDRAW_REASONS } from "../brokering/reasons";
import { myApplication } from "../brokering/views.server";
import { fitView } from "../matching/fit-view.server";
import { fitOf } from "../matching/matching.server";
import type { FormState } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.decide", async ({ caller, id, t, f, english, today }) => {
  const application = await myApplication(caller, id("id"), { t, f });
  const fit = application.toAnswer ? await fitOf(caller, application.post.id) : undefined;
  return {
    ...application,
    fit: fit ? fitView(fit, { t, f, english }) : null,
    today,
    reasons: { decline: DECLINE_REASONS, withdraw: WITHDRAW_REASONS },
    page: `${application.post.title}: ${t("application.caption")}`,
  };
});

export const action = guardedAction("candidacy.decide", async ({ caller, form, id, t, f, go }) => {
  const parsed = parseForm(form, DecisionInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const { decision } = parsed.value;
  const here = `/applications/${id("id")}`;
  const employer = (await myApplication(caller, id("id"), { t, f })).post.employerName;
  if (parsed.value.decision === "no") {
    const answered = await declineProposal(caller, id("id"), parsed.value.noReason);
    return go(here, {
      key: answered.ok ? "proposal.said-no" : `proposal.${answered.because}`,
      params: { employer },
    });
  }
  const decided: Decided =
    decision === "accept"
      ? await acceptOffer(caller, id("id"))
      : parsed.value.decision === "decline"
        ? await declineOffer(caller, id("id"), parsed.value.declineReason)
        : await withdraw(caller, id("id"), parsed.value.withdrawReason);
  if (!decided.ok) return go(here, { key: `offer.${decided.because}`, params: { employer } });
  const key = { accept: "offer.accepted", decline: "offer.declined", withdraw: "withdraw.done", no: "" }[
    decision
  ];
  return go(here, { key, params: { employer } });
});

export const meta = ({ data }: { data?: { page: string } }) => [{ title: `${data?.page} – Foothold` }];

export default function Application() {
  return <ApplicationPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
