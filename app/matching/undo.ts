import { changedAt } from "../participants/steps";
import type { SetAside } from "./dismiss.server";
import type { Words } from "./words";

/** A post that was just set aside, to be brought back. */
export interface Undo {
  id: string;
  title: string;
  note: string;
  change: string | null;
}

/** Where the reason for which a post was set aside can be changed in what we match by. */
const CHANGED_FOR: Readonly<Record<string, string>> = {
  hours: changedAt("week"),
  childcare: changedAt("week"),
  travel: changedAt("travel"),
  "kind-of-work": changedAt("limits"),
  "start-date": changedAt("hours"),
};

/** A post that was just set aside, with the way back. */
export const undoView = ({ id, title, reasonCode }: SetAside, t: Words["t"]): Undo => ({
  id,
  title,
  note: t(reasonCode === "employer" ? "matches.dismissed.employer" : "matches.dismissed.note"),
  change: CHANGED_FOR[reasonCode] ?? null,
});
