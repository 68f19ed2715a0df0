import type { Status } from "../../search/match/model";
import type { TagTone } from "../ui";

/** A post's state as its employer and officers read it. */
export const STATUS_WORDS: Record<Status, { word: string; tone: TagTone }> = {
  draft: { word: "Draft", tone: "plain" },
  in_review: { word: "With our officers", tone: "nearly" },
  open: { word: "Open", tone: "fits" },
  paused: { word: "Hidden for now", tone: "plain" },
  filled: { word: "All places taken", tone: "fits" },
  closed: { word: "Closed", tone: "plain" },
  withdrawn: { word: "Withdrawn", tone: "plain" },
};

interface HistoryLine {
  fromStatus: string | null;
  toStatus: string;
  reason: string | null;
}

/** One change of a post in words, without who and when. */
export function historyWords({ fromStatus, toStatus, reason }: HistoryLine): string {
  if (fromStatus === null) return "Begun";
  switch (reason) {
    case "sent-back":
      return "Sent back with notes";
    case "taken-back":
      return "Taken back to change it";
    case "places-filled":
      return "All places taken";
    case "place-came-free":
      return "Open again: a place came free";
  }
  switch (toStatus) {
    case "in_review":
      return "Sent to our officers";
    case "open":
      return fromStatus === "paused" ? "Shown again" : "Checked and open";
    case "paused":
      return "Hidden for a while";
    case "closed":
      return "Closed";
    case "withdrawn":
      return "Withdrawn";
    default:
      return STATUS_WORDS[toStatus as Status]?.word ?? toStatus;
  }
}

/** Working days in which an officer checks a post. */
export const REVIEW_DAYS = 2;
