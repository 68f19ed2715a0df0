import { useFormat } from "../i18n/context";
import { Button, Card, Details, Radios, TextField } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";

interface Member {
  id: string;
  fullName: string;
  email: string | null;
  position: string | null;
}

/** Who acts for the employer; an owner may remove the others, and hand over to one of them. */
export function Members({
  members,
  me,
  isOwner,
}: {
  members: readonly Member[];
  me: string;
  isOwner: boolean;
}) {
  return (
    <Card>
      <h2>Members</h2>
      <ul className="fh-plain fh-stack">
        {members.map((member) => (
          <li key={member.id}>
            <strong>
              <bdi>{member.fullName}</bdi>
            </strong>
            {member.id === me && " (you)"}, {member.position === "owner" ? "owner" : "member"}
            <br />
            <span className="fh-quiet">{member.email}</span>
            {isOwner && member.id !== me && <MemberChanges member={member} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MemberChanges({ member: { id, fullName } }: { member: Member }) {
  const hidden = <bdi>{fullName}</bdi>;
  return (
    <Details
      summary={
        <>
          Change
          <span className="govuk-visually-hidden"> {hidden}</span>
        </>
      }
    >
      <form method="post">
        <input type="hidden" name="member" value={id} />
        <p>They become the owner, and you become a member. Only they can then change members.</p>
        <p>
          <Button look="secondary" small name="intent" value="hand-over" hidden={hidden}>
            Hand over to them
          </Button>
        </p>
        <p>They can no longer see your posts or answer people. What they did stays.</p>
        <p>
          <Button look="warning" small name="intent" value="remove" hidden={hidden}>
            Remove them
          </Button>
        </p>
      </form>
    </Details>
  );
}

interface InvitationsProps {
  invitations: readonly { id: string; email: string; position: string | null; expiresAt: Date }[];
  state: FormState | undefined;
}

/** Who is invited, and a form to invite somebody. */
export function Invitations({ invitations, state }: InvitationsProps) {
  const f = useFormat();
  const own = state?.values.intent?.[0] === "invite" ? state : undefined;
  return (
    <Card>
      <h2>Invite a colleague</h2>
      {invitations.length > 0 && (
        <ul className="fh-plain fh-stack">
          {invitations.map(({ id, email, position, expiresAt }) => (
            <li key={id}>
              <bdi>{email}</bdi>, as {position === "owner" ? "an owner" : "a member"}
              <br />
              <span className="fh-quiet">invited, until {f.instantDate(expiresAt)}</span>
              <form method="post">
                <input type="hidden" name="invitation" value={id} />
                <Button look="quiet" name="intent" value="invite-again" hidden={email}>
                  Send again
                </Button>{" "}
                <Button look="quiet" name="intent" value="take-back" hidden={email}>
                  Take back
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="invite" />
        <TextField
          {...fieldOf(own, "email")}
          label="Their work e-mail"
          hint="We send a link that works once, for 14 days."
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <Radios
          {...fieldOf(own, "position", "member")}
          label="What may they do?"
          choices={[
            { value: "member", label: "Member", hint: "Write posts, and answer people" },
            { value: "owner", label: "Owner", hint: "Change the organisation and its members too" },
          ]}
        />
        <Button look="secondary">Send the invitation</Button>
      </form>
    </Card>
  );
}

/** Stops acting for the employer. */
export function Leaving({ isLastOwner }: { isLastOwner: boolean }) {
  return (
    <Card>
      <h2>Leave</h2>
      {isLastOwner ? (
        <p>You are the only owner. Hand over to another member first; then you can leave.</p>
      ) : (
        <Details summary="Leave this organisation">
          <form method="post">
            <p>You can no longer see its posts or answer people. An owner can invite you again.</p>
            <Button look="warning" name="intent" value="leave">
              Leave
            </Button>
          </form>
        </Details>
      )}
    </Card>
  );
}
