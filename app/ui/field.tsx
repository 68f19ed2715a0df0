import type { ReactNode } from "react";
import { useT } from "../i18n/context";

/** What every field takes: strings that are ready to show. */
export interface FieldProps {
  /** The form's name, as `shifts[0].day`. */
  name: string;
  /** The element's id; made from the name where left out. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: string[];
}

/** A form name as an element's id: `shifts[0].day` → `shifts-0-day`. The error summary links to it. */
export const fieldId = (name: string): string => name.replace(/[^\w]+/g, "-").replace(/-$/, "");

/** Ids of a field and of what describes it. */
export function idsOf({
  name,
  id = fieldId(name),
  hint,
  errors,
}: Pick<FieldProps, "name" | "id" | "hint" | "errors">) {
  const hasError = (errors?.length ?? 0) > 0;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : "", hasError ? errorId : ""].filter(Boolean).join(" ") || undefined;
  return { id, hintId, errorId, describedBy, hasError };
}

export const Hint = ({ id, children }: { id?: string; children: ReactNode }) => (
  <div id={id} className="govuk-hint">
    {children}
  </div>
);

export function ErrorMessage({ id, errors }: { id?: string; errors: string[] }) {
  const t = useT();
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{t("ui.error")}</span> {errors.join(" ")}
    </p>
  );
}

interface FormGroupProps extends FieldProps {
  /** The label is the page's heading: one question a page. */
  asHeading?: boolean;
  labelHidden?: boolean;
  className?: string;
  module?: Record<string, string | number | undefined>;
  children: (field: { id: string; describedBy: string | undefined; hasError: boolean }) => ReactNode;
}

/** Label, hint, error and one control, tied together by their ids. */
export function FormGroup({
  asHeading,
  labelHidden,
  className = "",
  module,
  children,
  ...field
}: FormGroupProps) {
  const { id, hintId, errorId, describedBy, hasError } = idsOf(field);
  const label = (
    <label
      className={`govuk-label${asHeading ? " govuk-label--l" : ""}${labelHidden ? " govuk-visually-hidden" : ""}`}
      htmlFor={id}
    >
      {field.label}
    </label>
  );
  return (
    <div className={`govuk-form-group${hasError ? " govuk-form-group--error" : ""}${className}`} {...module}>
      {asHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label}
      {field.hint && <Hint id={hintId}>{field.hint}</Hint>}
      {hasError && <ErrorMessage id={errorId} errors={field.errors ?? []} />}
      {children({ id, describedBy, hasError })}
    </div>
  );
}

interface FieldsetProps {
  legend: ReactNode;
  /** The legend is the page's heading. */
  asHeading?: boolean;
  legendHidden?: boolean;
  id?: string;
  hint?: ReactNode;
  errors?: string[];
  children: ReactNode;
}

/** Fields that answer one question together. `id` is needed where hint or errors are given. */
export function Fieldset({
  legend,
  asHeading,
  legendHidden,
  id = "fieldset",
  hint,
  errors,
  children,
}: FieldsetProps) {
  const { hintId, errorId, describedBy, hasError } = idsOf({ name: id, id, hint, errors });
  return (
    <div className={`govuk-form-group${hasError ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend
          // A legend of the usual class is a table, which grows as wide as its unseen words.
          className={
            legendHidden
              ? "govuk-visually-hidden"
              : `govuk-fieldset__legend${asHeading ? " govuk-fieldset__legend--l" : ""}`
          }
        >
          {asHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
        {hint && <Hint id={hintId}>{hint}</Hint>}
        {hasError && <ErrorMessage id={errorId} errors={errors ?? []} />}
        {children}
      </fieldset>
    </div>
  );
}

/**
 * Every error of the page, first on it, each a link to its field. Nothing where there is none.
 * @param errors by field name, as forms give them; those of the whole form, under "", are no links
 */
export function ErrorSummary({ errors = {} }: { errors?: Record<string, string[]> }) {
  const t = useT();
  const lines = Object.entries(errors).flatMap(([name, texts]) => texts.map((text) => ({ name, text })));
  if (lines.length === 0) return null;
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t("ui.problem")}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {lines.map(({ name, text }) => (
              <li key={`${name} ${text}`}>{name ? <a href={`#${fieldId(name)}`}>{text}</a> : text}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
