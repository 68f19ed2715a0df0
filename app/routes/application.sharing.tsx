import { useActionData, useLoaderData } from "@remix-run/react";
import { SharingInput } from "../brokering/application";
import { changeConsent, endConsent, sharingOf } from "../brokering/consent.server";
import { SharingPage } from "../brokering/sharing-page";
import type { FormState } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("consent.change", async ({ caller, id, t }) => ({
  ...(await sharingOf(caller, id("id"))),
  page: t("sharing.caption"),
}));

export const action = guardedAction("consent.change", async ({ caller, form, id, t, go }) => {
  const parsed = parseForm(form, SharingInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const { employer } = await sharingOf(caller, id("id"));
  const done =
    parsed.value.intent === "end"
      ? await endConsent(caller, id("id"))
      : await changeConsent(caller, id("id"), parsed.value.share);
  const key = parsed.value.intent === "end" ? "sharing.ended" : "sharing.changed";
  return go(`/applications/${id("id")}/sharing`, {
    key: done.ok ? key : `sharing.${done.because}`,
    params: { employer },
  });
});

export const meta = ({ data }: { data?: { page: string; title: string } }) => [
  { title: `${data?.page}: ${data?.title} – Foothold` },
];

export default function Sharing() {
  const about = useLoaderData<typeof loader>();
  return <SharingPage {...about} back={`/applications/${about.id}`} form={useActionData<FormState>()} />;
}
