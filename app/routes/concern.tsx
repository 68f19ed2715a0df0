import { useActionData, useLoaderData } from "@remix-run/react";
import { OutcomeForm } from "../concerns/concern";
import { answerConcern, readConcern } from "../concerns/concerns.server";
import { ConcernForOfficer } from "../concerns/officer-page";
import type { FormState } from "../web/form-state";
import { parseForm, unprocessable } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("concern.answer", ({ caller, id }) => readConcern(caller, id("id")));

export const action = guardedAction("concern.answer", async ({ caller, id, form, t, go }) => {
  await readConcern(caller, id("id"));
  const parsed = parseForm(form, OutcomeForm, t);
  if (!parsed.ok) return unprocessable(parsed.state);
  await answerConcern(caller, id("id"), parsed.value.outcome);
  return go("/today", { key: "today.concern" });
});

export const meta = () => [{ title: "What somebody told about a job – Foothold" }];

export default function ConcernPage() {
  return <ConcernForOfficer concern={useLoaderData<typeof loader>()} state={useActionData<FormState>()} />;
}
