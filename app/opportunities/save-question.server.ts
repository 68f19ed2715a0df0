import { data, redirect } from "@remix-run/node";
import { withSessions } from "../events/session-rows";
import { parseForm } from "../web/forms.server";
import type { AskedToAct } from "../web/guard.server";
import { answer } from "./answer.server";
import { writesAs, writingAt } from "./help/help";
import { placeAfter, stepAsked } from "./own-pages.server";
import { askedPost } from "./own-post.server";
import { meterOfForm } from "./reach/draft.server";
import { WordAnswersInput } from "./wording/answers";
import { lookAgain } from "./wording/pointing.server";

/** Saves the question of the address and goes on to the next, or says how its form is shown again. */
export async function saveQuestion(asked: AskedToAct) {
  const { caller, id, url, go } = asked;
  const post = await askedPost(asked, writesAs(caller.actor.role));
  const step = stepAsked(post, asked);
  const words = parseForm(asked.form, WordAnswersInput, asked.t);
  if (!words.ok) return data({ state: words.state, again: {}, meter: null, changed: false }, { status: 422 });
  const answered = await answer(asked, { step, beside: post }, words.value.words);
  if (answered.ok) {
    const again = await lookAgain(asked, step);
    if (again) return redirect(again);
    return redirect(await placeAfter(asked, step, { checking: url.searchParams.get("then") === "check" }));
  }
  if (answered.reason === "not-a-draft")
    return go(writingAt(caller.actor.role, id("id")).post, { key: "post.done.moved-on" });
  const { state, again, status, reason } = answered;
  const form = again.sessions ? withSessions(asked.form, again.sessions) : asked.form;
  const meter = await meterOfForm(asked, { post, step, form });
  return data({ state, again, meter, changed: reason === "changed" }, { status });
}
