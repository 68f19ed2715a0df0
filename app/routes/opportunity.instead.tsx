import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { myApplication } from "../brokering/views.server";
import { changeTravel, changeWeek, insteadOf, sayHours, showHours } from "../matching/instead.server";
import { InsteadForm, wouldOf } from "../matching/instead-form";
import { canChoose, doneAt, InsteadPage } from "../matching/instead-page";
import type { FormState } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader, notFound } from "../web/guard.server";

export const loader = guardedLoader("matches.read", async ({ caller, id, t, f }) => {
  const instead = await insteadOf(caller, id("id"));
  if (!instead) throw notFound();
  const said = instead.candidacyId ? await myApplication(caller, instead.candidacyId, { t, f }) : null;
  return {
    instead,
    canTakeBack: said?.afterNo?.canTakeBack ?? false,
    title: t(canChoose(instead) ? `instead.${instead.about}` : "instead.travel_none"),
  };
});

export const action = guardedAction("match.dismiss", async ({ caller, form, id, t, go }) => {
  const instead = await insteadOf(caller, id("id"));
  if (!instead) throw notFound();
  const parsed = parseForm(form, InsteadForm, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  const sent = parsed.value;
  const done = doneAt(instead);
  const here = `/opportunities/${instead.id}/not-for-me/instead`;
  switch (sent.intent) {
    case "hours":
      await sayHours(caller, instead.id, wouldOf(sent));
      return redirect(here);
    case "hide":
      await showHours(caller, instead.id, false);
      return go(here, { key: "instead.hidden" });
    case "week":
    case "keep": {
      const tells = sent.tell === "yes";
      await showHours(caller, instead.id, tells);
      if (sent.intent === "week") await changeWeek(caller, instead.id);
      // What the employer sees from now on is said where it can be ended.
      return go(tells ? here : done, sent.intent === "week" ? { key: "instead.changed" } : undefined);
    }
    case "travel":
      await changeTravel(caller, instead.id, sent.minutes);
      return go(done, { key: "instead.changed" });
  }
});

export const meta = ({ data }: { data?: { title: string } }) => [{ title: `${data?.title} – Foothold` }];

export default function Instead() {
  return <InsteadPage {...useLoaderData<typeof loader>()} state={useActionData<FormState>()} />;
}
