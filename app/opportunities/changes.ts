import type { Status } from "../../search/match/model";
import { canMove } from "./states";

/** What an employer may do with a post beside writing it, and the state that it leads to. */
export const CHANGES = {
  pause: "paused",
  reopen: "open",
  "take-back": "draft",
  close: "closed",
  withdraw: "withdrawn",
} as const satisfies Record<string, Status>;
export type Change = keyof typeof CHANGES;

export const isChange = (value: unknown): value is Change =>
  typeof value === "string" && Object.hasOwn(CHANGES, value);

/** From where: a filled post is opened by a place that comes free, and one in review by an officer. */
const FROM: Record<Change, readonly Status[]> = {
  pause: ["open"],
  reopen: ["paused"],
  "take-back": ["in_review"],
  close: ["open", "paused", "filled"],
  withdraw: ["draft", "open", "paused"],
};

/** What an employer may do with a post as it stands. */
export const changesOf = (status: Status): Change[] =>
  (Object.keys(FROM) as Change[]).filter(
    (change) => FROM[change].includes(status) && canMove(status, CHANGES[change]),
  );
