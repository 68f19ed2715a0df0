import type { ReactNode } from "react";
import { useT } from "../i18n/context";

type Look = "primary" | "secondary" | "warning" | "quiet";

const classOf = (look: Look, small?: boolean) =>
  look === "quiet"
    ? "fh-linkbutton"
    : `fh-button${look === "primary" ? "" : ` fh-button--${look}`}${small ? " fh-button--small" : ""}`;

interface ButtonProps {
  children: ReactNode;
  look?: Look;
  small?: boolean;
  /** Sent with the form when this button is the one pressed. */
  name?: string;
  value?: string;
  formAction?: string;
  /** Leaves the browser's own checks out, as for "save and leave". */
  formNoValidate?: boolean;
  disabled?: boolean;
  /** The page goes on here: after a press whose button is gone or has moved. */
  autoFocus?: boolean;
  /** Adds unseen words, as in "Remove Monday", where several buttons read alike; what people wrote in `<bdi>`. */
  hidden?: ReactNode;
  form?: string;
}

/** Submits its form; a second press within a second is ignored. */
export const Button = ({ children, look = "primary", small, hidden, ...rest }: ButtonProps) => (
  <button
    type="submit"
    className={classOf(look, small)}
    data-module="govuk-button"
    data-prevent-double-click="true"
    {...rest}
  >
    {children}
    {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
  </button>
);

/** What Enter in a field presses, where other buttons of the form stand before the one that sends it. */
export const EnterSends = (pressed: { name?: string; value?: string }) => (
  <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" {...pressed} />
);

interface LinkButtonProps {
  href: string;
  children: ReactNode;
  look?: Exclude<Look, "warning">;
  small?: boolean;
  hidden?: ReactNode;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const LinkButton = ({ href, children, look = "primary", small, hidden }: LinkButtonProps) => (
  <a href={href} className={classOf(look, small)}>
    {children}
    {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
  </a>
);

/** Opens the browser's print window; there only with JavaScript. */
export function PrintButton() {
  const t = useT();
  return (
    <button type="button" className={classOf("secondary")} data-module="fh-print" hidden>
      {t("ui.print")}
    </button>
  );
}

/** Buttons in a row, the main one first. */
export const ButtonGroup = ({ children }: { children: ReactNode }) => (
  <div className="fh-buttons">{children}</div>
);

/**
 * What Enter presses in a form that has other buttons before its main one. First in its form, unseen, and left
 * out by readers and by the tab key.
 */
export const DefaultButton = ({ name, value }: { name?: string; value?: string }) => (
  <button
    type="submit"
    name={name}
    value={value}
    className="govuk-visually-hidden"
    tabIndex={-1}
    aria-hidden="true"
  />
);
