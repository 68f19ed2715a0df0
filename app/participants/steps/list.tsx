import type { ReactNode } from "react";
import { useT } from "../../i18n/context";
import { Button, DefaultButton, Details } from "../../ui";
import type { FormState } from "../../web/form-state";
import { JustDone, StepForm } from "../step-frame";

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
  /** What it says in place of that while there is no line. */
  none?: string;
  /** The fields of one more line. */
  children: ReactNode;
}

/** A list that is told line by line: what it has so far, a form for one more, and that it is whole. */
export function ListStep({ lines, add, state, done, none, children }: ListProps) {
  const t = useT();
  const isEmpty = lines.length === 0;
  const whole =
    isEmpty && none ? (
      <Button name="intent" value="none">
        {none}
      </Button>
    ) : (
      <Button name="intent" value="done">
        {done}
      </Button>
    );
  const line = (
    <>
      {children}
      <div className="fh-buttons">
        {add.folded && (
          <Button name="intent" value="add-last">
            {t("profile.save")}
          </Button>
        )}
        <Button look="secondary" name="intent" value={add.folded ? "add-more" : "add"}>
          {add.button}
        </Button>
      </div>
    </>
  );
  const isFolded = add.folded === "always" || (add.folded === "with-lines" && !isEmpty);
  return (
    <>
      {/* One form: what is filled in goes with every button. */}
      <StepForm button={isEmpty ? false : whole}>
        <DefaultButton name="intent" value={add.folded ? "add-last" : "add"} />
        <JustDone intent="put-back" />
        {!isEmpty && (
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
        )}
        {/* Who has none finds the answer first, and not under a form that is not theirs. */}
        {isEmpty && whole}
        {isFolded ? (
          <Details summary={add.title} open={state !== undefined}>
            {line}
          </Details>
        ) : (
          <>
            <h2>{add.title}</h2>
            {line}
          </>
        )}
      </StepForm>
    </>
  );
}
