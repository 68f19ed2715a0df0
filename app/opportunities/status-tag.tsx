import type { Status } from "../../search/match/model";
import { Tag } from "../ui";
import { isPublic } from "./states";
import { STATUS_WORDS } from "./status-words";

/** A post's state. What would be public is hidden while its employer is not approved. */
export function StatusTag({ status, employer }: { status: Status; employer: string | undefined }) {
  const isHidden = isPublic(status) && employer !== undefined && employer !== "approved";
  const { word, tone } = isHidden ? { word: "Hidden by us", tone: "nearly" as const } : STATUS_WORDS[status];
  return <Tag tone={tone}>{word}</Tag>;
}
