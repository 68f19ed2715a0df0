import { reachAnswer, reachQuestion } from "../opportunities/reach/answer.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

/** How many people a draft would reach as its form stands now: asked by the meter beside the form. */
export const action = guardedAction("post.write", reachAnswer);
export const loader = guardedLoader("post.write", reachQuestion);
