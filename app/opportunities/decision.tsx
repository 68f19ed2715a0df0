import { Button, Details, Textarea } from "../ui";
import { type FormState, fieldOf } from "../web/form-state";
import { FIELD_WORDS } from "./questions";
import { ShareFields } from "./share-fields";
import type { Sharing } from "./sharing";
import { fieldsFor, type Questioned } from "./steps";

interface DecisionProps {
  state: FormState | undefined;
  approved: boolean;
  isEdit: boolean;
  /** Which sending of the post the page shows. */
  seen: string;
  sharing: Sharing;
  regionCode: string;
  post: Questioned;
}

/** Publish, or send back with a note for each field. */
export function Decision({ state, approved, isEdit, seen, sharing, regionCode, post }: DecisionProps) {
  return (
    <>
      <h2>Your decision</h2>
      {approved ? (
        <form method="post" noValidate>
          <input type="hidden" name="seen" value={seen} />
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
          <Button name="decision" value="publish">
            Publish
          </Button>
        </form>
      ) : (
        <p>
          <strong>It cannot be published yet:</strong> its employer is not approved. You can send it back, or
          leave it here until they are.
        </p>
      )}
      <Details
        summary="Send it back with notes"
        open={state !== undefined && state.errors.regions === undefined}
      >
        <form method="post" noValidate>
          <input type="hidden" name="seen" value={seen} />
          <p>
            Write what to change and why, beside what it is about. The employer answers by changing the post.
          </p>
          {fieldsFor(post).map((field) => {
            const name = `notes.${field}`;
            const given = fieldOf(state, name);
            return (
              <Details
                key={field}
                summary={FIELD_WORDS[field]}
                open={given.value !== "" || given.errors !== undefined}
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
          <Textarea
            {...fieldOf(state, "note")}
            label="About the whole post (optional)"
            rows={3}
            maxLetters={2000}
          />
          <Button look="secondary" name="decision" value="send-back">
            Send back
          </Button>
        </form>
      </Details>
    </>
  );
}
