const APPLYING = /^(\/opportunities\/[^/?]+)\/apply(?=\?|$)/;
/** Pages that anyone may read, and answers that somebody gave without an account. */
const OF_VISITORS = /^\/($|opportunities(\/[^/?]+)?(\?|$)|would-it-fit|profile\/keep)/;

/** What brings somebody to sign-in: a job's button, or a page of one's own; null where they came by themselves. */
export const comesFor = (onward: string) =>
  APPLYING.test(onward) ? "apply" : OF_VISITORS.test(onward) ? null : "opened";

/** The post that somebody comes to apply for: who is new reads it again, with how it fits them. */
export const postOf = (onward: string): string => APPLYING.exec(onward)?.[1] ?? onward;
