import { useT } from "../i18n/context";
import { Notice } from "../ui";
import type { CandidacyState } from "./states";

export interface AnsweredFor {
  id: string;
  toState: CandidacyState;
  /** Who wrote it down and how. */
  said: string | null;
}

/** What an officer answered for the reader: they can take it back while this stands on their page. */
export function AnsweredForNotice({ answer }: { answer: AnsweredFor }) {
  const t = useT();
  return (
    <Notice title={t("answered-for.title")}>
      <p>{answer.said}.</p>
      <p>
        <a href={`/answered-for/${answer.id}`}>{t("answered-for.link")}</a>
      </p>
    </Notice>
  );
}
