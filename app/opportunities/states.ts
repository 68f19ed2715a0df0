import type { Status } from "../../search/match/model";

/**
 * The life of a post. It goes to review and comes back as a draft; a place that comes free opens a filled
 * post again. A change of a post never opens: it is withdrawn when it took effect.
 */
export const NEXT: Record<Status, readonly Status[]> = {
  draft: ["in_review", "withdrawn"],
  in_review: ["open", "draft", "withdrawn"],
  open: ["paused", "filled", "closed", "withdrawn"],
  paused: ["open", "closed", "withdrawn"],
  filled: ["open", "closed"],
  closed: [],
  withdrawn: [],
};

export const POST_STATUSES = Object.keys(NEXT) as Status[];

export const canMove = (from: Status, to: Status): boolean => NEXT[from].includes(to);

/** Nothing more can happen. */
export const TERMINAL: readonly Status[] = POST_STATUSES.filter((status) => NEXT[status].length === 0);

/** Where its employer may change the text: nobody has read it, or it came back with notes. */
export const isEditable = (status: Status): boolean => status === "draft";

/** While a post stands so, a change of it can be begun: the published version stays as it is meanwhile. */
export const isChangeable = (status: Status): boolean => ["open", "paused", "filled"].includes(status);

/** The public may read it, where its employer is approved. */
export const isPublic = (status: Status): boolean => status === "open" || status === "filled";
