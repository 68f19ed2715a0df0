import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionInput } from "../brokering/application";
import { ApplicationPage } from "../brokering/application-page";
import { acceptOffer, type Decided, declineOffer, withdraw } from "../brokering/decide.server";
import { declineProposal } from "../brokering/proposal-answer.server";
import { DECLINE_REASONS, WITHDRAW_REASONS } from "../brokering/reasons";
import { takeNoBack } from "../brokering/said-no.server";
import { type AcceptCheckView, acceptCheck, myApplication } from "../brokering/views.server";
import { fitView } from "../matching/fit-view.server";
import { asksInstead, changeBack } from "../matching/instead.server";
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
  const sent = parsed.value;
  const here = `/applications/${id("id")}`;
  const application = await myApplication(caller, id("id"), { t, f });
  const { post } = application;
  const say = (key: string, to = here) => go(to, { key, params: { employer: post.employerName } });
  const decided = (done: Decided, key: string, to?: string) =>
    done.ok ? say(key, to) : say(`offer.${done.because}`);
  /** After a first no, what would have worked is asked, where that is something we match by. */
  const afterNo = (done: { ok: boolean; already?: boolean }, reason: string) =>
    done.ok && !done.already && asksInstead(reason) ? `/opportunities/${post.id}/not-for-me/instead` : here;
  switch (sent.decision) {
    case "accept": {
      const check = sent.step === "send" ? null : await acceptCheck(caller, application);
      if (check) return data({ check });
      return decided(await acceptOffer(caller, id("id")), "offer.accepted");
    }
    case "withdraw":
      return decided(await withdraw(caller, id("id"), sent.withdrawReason), "withdraw.done");
    case "decline": {
      const done = await declineOffer(caller, id("id"), sent.declineReason);
      return decided(done, "offer.declined", afterNo(done, sent.declineReason));
    }
    case "no": {
      const done = await declineProposal(caller, id("id"), sent.noReason);
      if (!done.ok) return say(`proposal.${done.because}`);
      return say("proposal.said-no", afterNo(done, sent.noReason));
    }
    case "give-back": {
      const given = await changeBack(caller, post.id);
      return say(given ? "said-no.given-back" : "said-no.changed-since");
    }
    case "undo": {
      const done = await takeNoBack(caller, id("id"));
      return say(done.ok ? "said-no.undone" : `said-no.${done.because}`);
    }
  }
});

export const meta = ({ data }: { data?: { page: string } }) => [{ title: `${data?.page} – Foothold` }];

export default function Application() {
  const outcome = useActionData<FormState | { check: AcceptCheckView }>();
  const answer = outcome && "check" in outcome ? outcome : { form: outcome };
  return <ApplicationPage {...useLoaderData<typeof loader>()} {...answer} />;
}
