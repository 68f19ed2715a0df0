import { reachAnswer, reachQuestion } from "../opportunities/reach/answer.server";
import { guardedAction, guardedLoader } from "../web/guard.server";

/** The same, for an officer who writes the draft with its employer. */
export const action = guardedAction("post.write-for", reachAnswer);
export const loader = guardedLoader("post.write-for", reachQuestion);
