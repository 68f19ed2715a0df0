import type { Flash } from "../web/cookies.server";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, wordsOf } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import { askedPost } from "./own-post.server";
import { type Decided, publish, sendBack } from "./review.server";
import { SendBackInput } from "./send-back";
import { AloneInput, SharingInput } from "./sharing";
import { sharePost } from "./sharing.server";

/** Where a decision leads, or the form again with what is wrong. */
export type Acted = { ok: true; to: string; done: Flash } | { ok: false; state: FormState };

/** What an officer decided about a post: publish it, send it back, or choose who finds it. */
export async function decide(asked: AskedToAct): Promise<Acted> {
  const { caller, form, id, t } = asked;
  const post = await askedPost(asked, "post.review");
  const here = `/review/${id("id")}`;
  const decision = form.get("decision");
  // What was read is what is decided about: a post that was sent again meanwhile is read again.
  const seen = form.get("seen");
  if (typeof seen === "string" && seen !== String(post.submittedAt?.getTime()))
    return { ok: true, to: here, done: { key: "review.done.sent-again" } };
  // A change keeps the regions of the post that it changes.
  const told = parseForm(form, AloneInput, t);
  if (!told.ok) return told;
  if (decision === "publish" && post.revises)
    return answerTo(
      asked,
      await publish(caller, id("id"), undefined, told.value.alone),
      "review.done.published",
    );
  if (decision === "publish" || decision === "share") {
    const sharing = parseForm(form, SharingInput, t);
    if (!sharing.ok) return sharing;
    if (decision === "publish")
      return answerTo(
        asked,
        await publish(caller, id("id"), sharing.value, told.value.alone),
        "review.done.published",
      );
    const shared = await sharePost(caller, id("id"), sharing.value);
    return { ok: true, to: here, done: { key: shared.ok ? "review.done.shared" : "review.done.decided" } };
  }
  const notes = parseForm(form, SendBackInput, t);
  if (!notes.ok) return notes;
  return answerTo(asked, await sendBack(caller, id("id"), notes.value), "review.done.sent-back");
}

function answerTo({ form, id, t }: AskedToAct, decided: Decided, key: Flash["key"]): Acted {
  if (decided.ok) return { ok: true, to: "/review", done: { key } };
  const refused = (words: string): Acted => ({ ok: false, state: refusedForm(form, { "": words }) });
  switch (decided.reason) {
    case "decided":
      return { ok: true, to: `/review/${id("id")}`, done: { key: "review.done.decided" } };
    case "employer-not-approved":
      return refused("The employer is not approved, so the post cannot be published yet.");
    case "own-word":
      return refused("You sent this post on the employer's word. A colleague checks it.");
    case "why-alone":
      return { ok: false, state: refusedForm(form, { alone: t("review.error.why_alone") }) };
    case "incomplete":
      return refused(decided.problems.map(({ error }) => wordsOf(t, error)).join(" "));
  }
}
