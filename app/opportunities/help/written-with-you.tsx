import { useFormat } from "../../i18n/context";
import { Notice } from "../../ui";

interface HelpProps {
  help: { wantedOn: string; officer: string | null; writtenBy: string | null; doneAt: Date | null };
}

/** That an officer writes a draft with its employer, or has written it. */
export function WrittenWithYou({ help }: HelpProps) {
  const f = useFormat();
  if (help.doneAt)
    return (
      <Notice title={`${help.writtenBy} wrote this with you`}>
        <p>{f.instant(help.doneAt)}. Please check every answer, change what is not right, and send it.</p>
      </Notice>
    );
  return (
    <Notice title={`${help.officer ?? "An officer"} writes this with you`}>
      <p>
        By {f.dayAndDate(help.wantedOn)}. You hear from us when it is ready to check. You can answer questions
        meanwhile.
      </p>
    </Notice>
  );
}
