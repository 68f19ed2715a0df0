import { Notice } from "../ui";

/** What an employer needs to know of its own standing; nothing where it is approved. */
export function EmployerStanding({
  employer: { status, statusNote, officer },
}: {
  employer: { status: string; statusNote: string | null; officer: string | null };
}) {
  const ask = officer ? `Ask ${officer}, your officer.` : "Ask your officer.";
  switch (status) {
    case "applied":
      return (
        <Notice title="We have not approved your organisation yet">
          <p>You can write posts and send them. Nobody sees them until an officer has approved you. {ask}</p>
        </Notice>
      );
    case "suspended":
      return (
        <Notice title="Your posts are hidden">
          {statusNote && <p className="fh-lines">{statusNote}</p>}
          <p>Nobody can see your posts or apply until this is settled. {ask}</p>
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
