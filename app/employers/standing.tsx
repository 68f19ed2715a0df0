import { Notice } from "../ui";
import { reasonWords } from "./words";

/** What an employer needs to know of its own standing; nothing where it is approved. */
export function EmployerStanding({
  employer: { status, statusReason, statusNote, officer },
}: {
  employer: {
    status: string;
    statusReason: string | null;
    statusNote: string | null;
    officer: string | null;
  };
}) {
  const ask = officer
    ? `Ask ${officer}, your officer.`
    : "No officer is named for you yet. Every officer in your area sees this, and one of them rings the number under “My organisation”. Please check that it is right.";
  switch (status) {
    case "applied":
      return (
        <Notice title="We have not approved your organisation yet">
          <p>
            An officer calls you about your organisation, usually within 5 working days. Until then you can
            write posts and send them. Nobody sees them before an officer has approved you. {ask}
          </p>
        </Notice>
      );
    case "refused":
      return (
        <Notice title="We could not approve your organisation yet">
          <Reason code={statusReason} words={statusNote} />
          <p>
            Your posts are kept, and nobody sees them. If something has changed, correct it under{" "}
            <a href="/organisation">My organisation</a> and ask again. {ask}
          </p>
        </Notice>
      );
    case "suspended":
      return (
        <Notice title="Your posts are hidden">
          <Reason code={statusReason} words={statusNote} />
          <p>
            Nobody can see your posts or apply until this is settled. Applications and offers are kept as they
            are, and you cannot answer them for now. {ask}
          </p>
        </Notice>
      );
    case "left":
      return (
        <Notice title="Your organisation has left Foothold">
          <p>Your posts are hidden. {ask}</p>
        </Notice>
      );
    default:
      return null;
  }
}

function Reason({ code, words }: { code: string | null; words: string | null }) {
  return (
    <>
      {code && <p>{reasonWords(code)}.</p>}
      {words && (
        <p className="fh-lines" dir="auto">
          {words}
        </p>
      )}
    </>
  );
}
