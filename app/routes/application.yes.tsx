import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApplicationInput } from "../brokering/application";
import { sharingOf } from "../brokering/consent.server";
import { waitsForLook } from "../brokering/private-words";
import { acceptProposal } from "../brokering/proposal-answer.server";
import { ProposalYes } from "../brokering/proposal-yes";
import { myApplication } from "../brokering/views.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("consent.change", async ({ caller, id, t, f }) => {
  const { toAnswer, post } = await myApplication(caller, id("id"), { t, f });
  if (!toAnswer) throw redirect(`/applications/${id("id")}`);
  const { employer, title, choices, until, asksHours } = await sharingOf(caller, id("id"));
  const byAgreement = post.patterns.length === 0;
  return { id: id("id"), employer, title, choices, until, asksHours, byAgreement };
});

export const action = guardedAction("candidacy.decide", async ({ caller, form, id, t, locale, go }) => {
  const parsed = parseForm(form, ApplicationInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  if (waitsForLook(form, parsed.value.message, locale.code)) return unprocessable(refusedForm(form, {}));
  const { employer } = await sharingOf(caller, id("id"));
  const said = await acceptProposal(caller, id("id"), parsed.value);
  const key = !said.ok
    ? `proposal.${said.because}`
    : said.waits
      ? "proposal.said-yes.waits"
      : "proposal.said-yes";
  return go(`/applications/${id("id")}`, { key, params: { employer } });
});

export const meta = ({ data }: { data?: { title: string; employer: string } }) => [
  { title: `${data?.employer}: ${data?.title} – Foothold` },
];

export default function Yes() {
  return <ProposalYes {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
