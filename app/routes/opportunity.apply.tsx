import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApplicationInput } from "../brokering/application";
import { apply } from "../brokering/apply.server";
import { ApplicationRefused, ShareStep, WordsStep } from "../brokering/apply-steps";
import { waitsForLook } from "../brokering/private-words";
import { sharesOf } from "../brokering/shares";
import { applyingFor } from "../brokering/views.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.apply", async ({ caller, id, url, t, f }) => {
  const about = await applyingFor(caller, id("id"), { t, f });
  if (about.existing) throw redirect(`/applications/${about.existing}`);
  const { step, share } = sharesOf(url.searchParams);
  const there = share.filter((field) => about.choices.includes(field));
  return { ...about, step, share: there, title: about.title, page: t("apply.title") };
});

export const action = guardedAction("candidacy.apply", async (asked) => {
  const { caller, form, t, id, go, locale } = asked;
  const parsed = parseForm(form, ApplicationInput, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  if (waitsForLook(form, parsed.value.message, locale.code)) return unprocessable(refusedForm(form, {}));
  const applied = await apply(caller, id("id"), parsed.value);
  if (!applied.ok && applied.isGone) return go("/matches", { key: "apply.refused.open" });
  // The same page says why, from the standing as it is now.
  if (!applied.ok) throw redirect(`/opportunities/${id("id")}/apply`);
  const key = applied.already
    ? "apply.already"
    : applied.state === "waiting"
      ? "apply.sent.waiting"
      : "apply.sent";
  return go(`/applications/${applied.id}`, { key });
});

export const meta = ({ data }: { data?: { page: string; title: string } }) => [
  { title: `${data?.page}: ${data?.title} – Foothold` },
];

export default function Apply() {
  const about = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  if (about.because) return <ApplicationRefused {...about} because={about.because} />;
  if (about.step === "words" || state) return <WordsStep {...about} state={state} />;
  return <ShareStep {...about} />;
}
