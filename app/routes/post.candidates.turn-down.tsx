import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownWords, usualWords } from "../brokering/answer-words";
import { ownPost } from "../brokering/candidates.server";
import { BulkReasonInput, BulkTurnDownInput, TickedInput } from "../brokering/candidates-turn-down";
import { bulkView, turnDownMany, viewFor } from "../brokering/candidates-turn-down.server";
import { type BulkStep, BulkTurnDownPage } from "../brokering/candidates-turn-down-page";
import { isSuspended } from "../brokering/suspended";
import { lookAtWords } from "../brokering/words-to-people.server";
import { parseForm, refusedForm } from "../web/forms.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

export const loader = guardedLoader("candidacy.list", async ({ caller, id }) => {
  await ownPost(caller, id("id"));
  if (isSuspended(caller.actor)) throw redirect(`/posts/${id("id")}/candidates`);
  return { postId: id("id") };
});

const answer = (step: BulkStep, status = 200) => data(step, { status });

export const action = guardedAction("candidacy.list", async ({ caller, form, id, t, go }) => {
  await ownPost(caller, id("id"));
  if (isSuspended(caller.actor))
    throw await go(`/posts/${id("id")}/candidates`, { key: "candidates.suspended" });
  const ticked = parseForm(form, TickedInput, t);
  if (!ticked.ok) return answer({ step: "nobody", state: ticked.state }, 422);
  const all = await bulkView(caller, id("id"), ticked.value.candidate);
  if (form.get("step") === "ticked") return answer({ step: "reason", view: all });

  const chosen = parseForm(form, BulkReasonInput, t);
  if (!chosen.ok) return answer({ step: "reason", view: all, state: chosen.state }, 422);
  const { reason } = chosen.value;
  if (!all.reasons.includes(reason))
    return answer({ step: "reason", view: all, state: refusedForm(form, { reason: t("form.choice") }) }, 422);
  const view = viewFor(all, reason);
  const message = usualWords(reason, view.post, t);
  if (form.get("step") !== "send") return answer({ step: "preview", view, reason, message });

  const sent = parseForm(form, BulkTurnDownInput, t);
  if (!sent.ok) return answer({ step: "preview", view, reason, message, state: sent.state }, 422);
  const own = ownWords(sent.value.message, reason, view.post);
  const state = await lookAtWords(caller.db, form, "message", own);
  if (state) return answer({ step: "preview", view, reason, message, state }, 422);
  return answer({ step: "done", done: await turnDownMany(caller, view, { reason, message: own }) });
});

export const meta = () => [{ title: "Turn down, kindly – Foothold" }];

export default function TurnDownMany() {
  return <BulkTurnDownPage {...useLoaderData<typeof loader>()} at={useActionData<typeof action>()} />;
}
