import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownPost } from "../brokering/candidates.server";
import { BulkReasonInput, BulkTurnDownInput, TickedInput } from "../brokering/candidates-turn-down";
import { bulkView, turnDownMany } from "../brokering/candidates-turn-down.server";
import { type BulkStep, BulkTurnDownPage } from "../brokering/candidates-turn-down-page";
import type { MessageKey } from "../i18n/catalogue";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.list", async ({ caller, id }) => {
  await ownPost(caller, id("id"));
  return { postId: id("id") };
});

const answer = (step: BulkStep, status = 200) => data(step, { status });

export const action = guardedAction("candidacy.list", async ({ caller, form, id, t }) => {
  await ownPost(caller, id("id"));
  const ticked = parseForm(form, TickedInput, t);
  if (!ticked.ok) return answer({ step: "nobody", state: ticked.state }, 422);
  const view = await bulkView(caller, id("id"), ticked.value.candidate);
  if (form.get("step") === "ticked") return answer({ step: "reason", view });

  const chosen = parseForm(form, BulkReasonInput, t);
  if (!chosen.ok) return answer({ step: "reason", view, state: chosen.state }, 422);
  const { reason } = chosen.value;
  if (!view.reasons.includes(reason))
    return answer({ step: "reason", view, state: refusedForm(form, { reason: t("form.choice") }) }, 422);
  const { title, employer } = view.post;
  const message = t(`reason.${reason}.message` as MessageKey, { title, employer });
  if (form.get("step") !== "send") return answer({ step: "preview", view, reason, message });

  const all = parseForm(form, BulkTurnDownInput, t);
  if (!all.ok) return answer({ step: "preview", view, reason, message, state: all.state }, 422);
  return answer({ step: "done", done: await turnDownMany(caller, view, all.value) });
});

export const meta = () => [{ title: "Turn down, kindly – Foothold" }];

export default function TurnDownMany() {
  return <BulkTurnDownPage {...useLoaderData<typeof loader>()} at={useActionData<typeof action>()} />;
}
