import type { ReactNode } from "react";
import { useT } from "../../i18n/context";
import { Button, Details } from "../../ui";
import type { FormState } from "../../web/form-state";
import { StepForm } from "../step-frame";

export interface Line {
  /** What the buttons send. */
  id: string;
  /** Said to those who do not see where the button stands. */
  name: string;
  words: ReactNode;
  /** Another button beside "remove". */
  more?: ReactNode;
}

interface ListProps {
  lines: readonly Line[];
  /** `folded` until it is opened: where there is a line already, or always, where most people have none. */
  add: { title: string; button: string; folded?: "with-lines" | "always" };
  /** What was sent and not stored: its form is open. */
  state?: FormState;
  /** What the last button says: that the list is whole. */
  done: string;
  /** What was taken away just now, to be put back. */
  undo?: ReactNode;
  /** The fields of one more line. */
  children: ReactNode;
}

/** A list that is told line by line: what it has so far, a form for one more, and that it is whole. */
export function ListStep({ lines, add, state, done, undo, children }: ListProps) {
  const t = useT();
  const whole = (
    <StepForm
      button={
        <Button name="intent" value="done">
          {done}
        </Button>
      }
    >
      {null}
    </StepForm>
  );
  const form = (
    <StepForm
      button={
        <div className="fh-buttons">
          {add.folded && (
            <Button name="intent" value="add-last">
              {t("profile.save")}
            </Button>
          )}
          <Button look="secondary" name="intent" value="add">
            {add.button}
          </Button>
        </div>
      }
    >
      {children}
    </StepForm>
  );
  const isFolded = add.folded === "always" || (add.folded === "with-lines" && lines.length > 0);
  return (
    <>
      {undo}
      {/* Who has none finds the answer first, and not under a form that is not theirs. */}
      {lines.length === 0 ? (
        whole
      ) : (
        <form method="post">
          <ul className="fh-plain fh-stack">
            {lines.map(({ id, name, words, more }) => (
              <li key={id}>
                {words} {more}
                <Button look="quiet" name="intent" value={`remove/${id}`} hidden={name}>
                  {t("profile.certificates.remove")}
                </Button>
              </li>
            ))}
          </ul>
        </form>
      )}
      {isFolded ? (
        <Details summary={add.title} open={state !== undefined}>
          {form}
        </Details>
      ) : (
        <>
          <h2>{add.title}</h2>
          {form}
        </>
      )}
      {lines.length > 0 && whole}
    </>
  );
}
