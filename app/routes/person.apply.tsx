import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApplicationInput } from "../brokering/application";
import { apply } from "../brokering/apply.server";
import { applyingForPerson } from "../brokering/apply-for.server";
import { ApplyForPage } from "../brokering/apply-for-page";
import { heard } from "../brokering/behalf-forms.server";
import { waitsForLook } from "../brokering/private-words";
import { momentOf } from "../brokering/said";
import type { FormState } from "../web/form-state";
import { refusedForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.apply-for", async ({ caller, id, t, f }) => {
  const about = await applyingForPerson(caller, id("id"), id("opportunityId"), { t, f });
  if (about.existing) throw redirect(`/people/${id("id")}/candidacies/${about.existing}`);
  return { ...about, moment: momentOf(caller.now) };
});

export const action = guardedAction("candidacy.apply-for", async ({ caller, form, id, t, locale, go }) => {
  const told = heard(caller, "participant", form, ApplicationInput, t);
  if (!told.ok) return unprocessable(told.state);
  if (waitsForLook(form, told.value.message, locale.code)) return unprocessable(refusedForm(form, {}));
  const applied = await apply(told.caller, id("opportunityId"), told.value, id("id"));
  if (!applied.ok) return unprocessable(refusedForm(form, { "": t(`apply.refused.${applied.because}`) }));
  return go(`/people/${id("id")}/candidacies/${applied.id}`, {
    key: applied.already ? "behalf.already" : "behalf.done",
  });
});

export const meta = () => [{ title: "Apply for a person – Foothold" }];

export default function ApplyFor() {
  return <ApplyForPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
