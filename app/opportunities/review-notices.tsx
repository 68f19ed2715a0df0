import { useFormat } from "../i18n/context";
import { Notice } from "../ui";
import type { Finding } from "./findings";
import { FindingsList } from "./findings-list";
import type { OwnWord } from "./help/own-word.server";
import { OwnWordNotice } from "./own-word-notice";
import { historyWords } from "./status-words";

interface ReviewNoticesProps {
  waits: boolean;
  /** The last line of the post's history. */
  last: (Parameters<typeof historyWords>[0] & { who: string | null; at: Date }) | undefined;
  employer: string;
  /** Of an employer that is not, nothing can be published. */
  approved: boolean;
  own: OwnWord | null;
  problems: readonly { error: string }[];
  findings: readonly Finding[];
}

/** What an officer knows of a post before reading it: that it is decided, who sent it, what has to change, what stands out. */
export function ReviewNotices({
  waits,
  last,
  employer,
  approved,
  own,
  problems,
  findings,
}: ReviewNoticesProps) {
  const f = useFormat();
  return (
    <>
      {!waits && last && (
        <Notice title="This post does not wait for a decision">
          <p>
            {historyWords(last)}
            {last.who && <> by {last.who}</>}, {f.instant(last.at)}.
          </p>
        </Notice>
      )}
      {waits && !approved && (
        <Notice title="It cannot be published yet">
          <p>Its employer is not approved. You can send the post back, or leave it here until they are.</p>
        </Notice>
      )}
      {own && <OwnWordNotice employer={employer} own={own} />}
      {problems.length > 0 && (
        <Notice title={waits ? "Something has to change first" : "The pay is below the minimum wage"}>
          {problems.map(({ error }) => (
            <p key={error}>{error}</p>
          ))}
        </Notice>
      )}
      {waits && (
        <Notice title={findings.length > 0 ? "What stands out" : "Nothing stands out"}>
          {findings.length > 0 ? (
            <FindingsList findings={findings} hrefOfPost={(other) => `/review/${other}`} />
          ) : (
            <p>
              Pay, hours, words, contacts, English, reading age and likeness to other posts have been looked
              at. The rest is yours to judge.
            </p>
          )}
        </Notice>
      )}
    </>
  );
}
