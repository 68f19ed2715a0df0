/**
 * The life of a candidacy: one participant and one opportunity. It begins as an application (`waiting` for an
 * officer, or `applied`) or as an officer's proposal, and moves only along this table.
 */
export const NEXT = {
  /** Applied, and held for an officer: right to work is not yet assessed, ended, or stops before the start. */
  waiting: ["applied", "introduced", "withdrawn", "lapsed", "post_ended"],
  applied: ["interview", "offered", "turned_down", "withdrawn", "post_ended"],
  /** An officer's "this may suit you": a yes introduces, or waits where the right to work must be looked at again. */
  proposed: ["introduced", "waiting", "declined", "withdrawn", "lapsed", "post_ended"],
  introduced: ["interview", "offered", "turned_down", "withdrawn", "post_ended"],
  interview: ["offered", "turned_down", "withdrawn", "post_ended"],
  offered: ["accepted", "declined", "turned_down", "lapsed"],
  accepted: ["started", "withdrawn"],
  started: [],
  declined: [],
  /** A person may change their mind while the post is open. */
  withdrawn: ["waiting", "applied"],
  turned_down: [],
  /**
   * An offer not answered in time, which may be made again; a proposal not answered in time, to which a late yes
   * counts; or an application that turned out not to be possible.
   */
  lapsed: ["offered", "introduced", "waiting"],
  /** The post was closed or withdrawn first. */
  post_ended: [],
} as const satisfies Record<string, readonly string[]>;

export type CandidacyState = keyof typeof NEXT;

export const CANDIDACY_STATES = Object.keys(NEXT) as CandidacyState[];

/** Whether the table has this move. */
export const canMove = (from: CandidacyState, to: CandidacyState): boolean =>
  (NEXT[from] as readonly CandidacyState[]).includes(to);

/**
 * What may be taken back, and to where: an offer that was not answered yet, by its employer; an answer that an
 * officer gave for somebody (that one too), by that somebody, until the other side takes its next step. Nothing else
 * moves backwards.
 */
const BACK: { readonly [S in CandidacyState]?: readonly CandidacyState[] } = {
  waiting: ["proposed", "lapsed"],
  applied: ["offered"],
  introduced: ["proposed", "lapsed", "offered"],
  declined: ["proposed", "offered"],
  accepted: ["offered"],
  withdrawn: ["waiting", "applied", "introduced", "interview", "accepted"],
  offered: ["applied", "introduced", "interview", "lapsed"],
  turned_down: ["applied", "introduced", "interview", "offered"],
  interview: ["applied", "introduced", "offered"],
  lapsed: ["offered"],
};

/** Whether an answer that led from one state to another may be taken back. An application is: by withdrawing it. */
export const canTakeBack = (now: CandidacyState, to: CandidacyState): boolean =>
  BACK[now]?.includes(to) ?? false;

/** From which states one may come to this one. */
export const before = (to: CandidacyState): CandidacyState[] =>
  CANDIDACY_STATES.filter((from) => canMove(from, to));

/** Nothing more can happen. */
export const TERMINAL: readonly CandidacyState[] = CANDIDACY_STATES.filter(
  (state) => NEXT[state].length === 0,
);

/** The employer was introduced, and sees what the person agreed to share. A proposal not yet consented to is not. */
export const REACHED_EMPLOYER: readonly CandidacyState[] = [
  "applied",
  "introduced",
  "interview",
  "offered",
  "accepted",
  "started",
  "declined",
  "turned_down",
];

/** Waits for a decision on the employer's side: told when the post is filled or ends. */
export const AWAITING_EMPLOYER: readonly CandidacyState[] = ["applied", "introduced", "interview"];
