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
  if (reason?.startsWith("places: ")) return `Places counted: ${reason.slice("places: ".length)}`;
  if (reason?.startsWith("alone: "))
    return `Checked and open, by the officer who sent it: ${reason.slice("alone: ".length)}`;
  switch (reason) {
    case "sent-back":
      return "Sent back with notes";
    case "changed":
      return "Changed";
    case "week-added":
      return "Another week to choose from";
    case "change-begun":
      return "Change begun";
    case "change-applied":
      return "Took effect";
    case "change-dropped":
      return "Dropped";
    case "post-over":
      return "Ended with the post";
    case "copied":
      return "Begun as a copy of another post";
    case "help-asked":
      return "An officer was asked to write it";
    case "help-ended":
      return "No officer writes it any more";
    case "handed-over":
      return "Written with you, and handed to you to check";
    case "begun-for":
      return "Begun for the employer, as it told an officer";
    case "approved-aloud":
      return "Sent: the employer told an officer that it is right";
    case "word-taken-back":
      return "Taken back: it was not what the employer said";
    case "extended":
      return "Open for longer";
    case "taken-back":
      return "Taken back to change it";
    case "places-filled":
      return "All places taken";
    case "place-came-free":
      return "Open again: a place came free";
  }
  if (fromStatus === null) return "Begun";
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
