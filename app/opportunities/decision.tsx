import { Button, Details, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import type { Finding } from "./findings";
import type { OwnWord } from "./help/own-word.server";
import { WhyAlone } from "./own-word-notice";
import { FIELD_WORDS } from "./questions";
import { ShareFields } from "./share-fields";
import type { Sharing } from "./sharing";
import { fieldsFor, type Questioned } from "./steps";

interface DecisionProps {
  state: FormState | undefined;
  approved: boolean;
  /** The officer sent it on the employer's word. */
  own?: OwnWord | null;
  isEdit: boolean;
  /** Which sending of the post the page shows. */
  seen: string;
  sharing: Sharing;
  regionCode: string;
  post: Questioned;
  findings: readonly Finding[];
}

/**
 * Publish, or send back with a note for each field: one form, so that neither answer loses what was chosen or written
 * for the other.
 */
export function Decision(props: DecisionProps) {
  const { state, approved, isEdit, seen, sharing, regionCode, own } = props;
  return (
    <form method="post" noValidate>
      <h2>Your decision</h2>
      <input type="hidden" name="seen" value={seen} />
      {own && own.colleagues > 0 ? (
        <p>
          <strong>A colleague publishes it,</strong> since you sent it yourself. You can send it back.
        </p>
      ) : approved ? (
        <>
          {isEdit ? (
            <p>
              The published post says it at once, and its employer is told. If the hours, the pay or the place
              change, those who applied are told too. The regions stay as they are.
            </p>
          ) : (
            <>
              <p>It opens at once: people see it, and its employer is told.</p>
              <ShareFields state={state} sharing={sharing} regionCode={regionCode} />
            </>
          )}
          {own && <WhyAlone state={state} />}
          <Button name="decision" value="publish">
            Publish
          </Button>
        </>
      ) : (
        <p>
          <strong>It cannot be published yet:</strong> its employer is not approved. You can send it back, or
          leave it here until they are.
        </p>
      )}
      <SendBack {...props} />
    </form>
  );
}

/** The notes, those open that something was written in or that something stands out about. */
function SendBack({ state, post, findings }: DecisionProps) {
  const fields = fieldsFor(post);
  const isWritten = (name: string) => fieldOf(state, name).value !== "";
  return (
    <Details
      summary="Send it back with notes"
      open={
        state?.values.decision?.[0] === "send-back" ||
        ["note", ...fields.map((field) => `notes.${field}`)].some(isWritten)
      }
    >
      <p>
        Write what to change and why, beside what it is about or about the whole post: at least one note. The
        employer answers by changing the post.
      </p>
      {fields.map((field) => {
        const given = fieldOf(state, `notes.${field}`);
        return (
          <Details
            key={field}
            summary={FIELD_WORDS[field]}
            open={
              given.value !== "" ||
              given.errors !== undefined ||
              findings.some((finding) => finding.field === field)
            }
          >
            <Textarea
              {...given}
              label={`Note about: ${FIELD_WORDS[field].toLowerCase()}`}
              rows={3}
              maxLetters={1000}
            />
          </Details>
        );
      })}
      <Textarea {...fieldOf(state, "note")} label="About the whole post" rows={3} maxLetters={2000} />
      <Button look="secondary" name="decision" value="send-back">
        Send back
      </Button>
    </Details>
  );
}
