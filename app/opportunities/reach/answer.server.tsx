import { redirect } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { type Asked, type AskedToAct, notFound } from "../../web/guard.server";
import { writesAs, writingAt } from "../help/help";
import { stepAsked } from "../own-pages.server";
import { askedPost } from "../own-post.server";
import { isEditable } from "../states";
import { meterOfForm } from "./draft.server";
import { moves, readerOf } from "./form";
import { ReachFigures } from "./meter";

/**
 * The meter's figures for a question's form as it is filled in now, as a part of a page; nothing is saved. A form that
 * says nothing that could be counted is answered with nothing: browsers would tell of a refusal as of an error.
 */
export async function reachAnswer(asked: AskedToAct): Promise<Response> {
  const { caller, form } = asked;
  const { role } = caller.actor;
  const post = await askedPost(asked, writesAs(role));
  const step = stepAsked(post, asked);
  if (!isEditable(post.status) || !moves(step, readerOf(role))) throw notFound();
  const meter = await meterOfForm(asked, { post, step, form });
  // Nothing is better than what stands there already.
  if (!meter || (!meter.reach && !meter.isUsedUp && !meter.isTooLittle))
    return new Response(null, { status: 204 });
  return new Response(renderToStaticMarkup(<ReachFigures meter={meter} />), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** Whoever opens the address by itself goes to the question. */
export async function reachQuestion(asked: Asked): Promise<Response> {
  const { role } = asked.caller.actor;
  const post = await askedPost(asked, writesAs(role));
  return redirect(writingAt(role, post.id).edit(stepAsked(post, asked)));
}
