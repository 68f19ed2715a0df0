import type { ReactNode } from "react";
import { useT } from "../../i18n/context";
import { Button } from "../../ui";
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
  title: string;
  none: string;
  lines: readonly Line[];
  add: { title: string; button: string };
  /** What the last button says: that the list is whole. */
  done: string;
  /** The fields of one more line. */
  children: ReactNode;
}

/** A list that is told line by line: what it has so far, a form for one more, and that it is whole. */
export function ListStep({ title, none, lines, add, done, children }: ListProps) {
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
  return (
    <>
      <h2>{title}</h2>
      {/* Who has none finds the answer first, and not under a form that is not theirs. */}
      {lines.length === 0 ? (
        <>
          <p>{none}</p>
          {whole}
        </>
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
      <h2>{add.title}</h2>
      <StepForm
        button={
          <Button look="secondary" name="intent" value="add">
            {add.button}
          </Button>
        }
      >
        {children}
      </StepForm>
      {lines.length > 0 && whole}
    </>
  );
}
