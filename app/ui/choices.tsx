import { Fragment, type ReactNode } from "react";
import { ErrorMessage, type FieldProps, Fieldset, fieldId, idsOf } from "./field";
import { Details } from "./notices";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Fields that belong to this answer: shown under it once it is chosen (always, without JavaScript). */
  reveals?: ReactNode;
  /** A line such as "or" in place of a choice. */
  divider?: string;
}

interface GroupProps extends FieldProps {
  choices: readonly Choice[];
  /** The page goes on here: after a press that added it. */
  autoFocus?: boolean;
  asHeading?: boolean;
  legendHidden?: boolean;
}

interface ItemsProps {
  kind: "radios" | "checkboxes";
  name: string;
  id: string;
  choices: readonly Choice[];
  isChosen: (value: string) => boolean;
  autoFocus?: boolean;
  /** The error of a box that stands alone; a group names its own. */
  describedBy?: string;
}

/** The first control carries the field's own id, so that the error summary leads to it. */
function Items({ kind, name, id, choices, isChosen, autoFocus, describedBy }: ItemsProps) {
  return (
    <div className={`govuk-${kind}`} data-module={choices.some((c) => c.reveals) ? "fh-reveal" : undefined}>
      {choices.map(({ value, label, hint, reveals, divider }, i) => {
        const itemId = i === 0 ? id : `${id}-${i + 1}`;
        return (
          <Fragment key={value}>
            {divider && <div className={`govuk-${kind}__divider`}>{divider}</div>}
            <div className={`govuk-${kind}__item`}>
              <input
                className={`govuk-${kind}__input`}
                type={kind === "radios" ? "radio" : "checkbox"}
                id={itemId}
                name={name}
                value={value}
                defaultChecked={isChosen(value)}
                // biome-ignore lint/a11y/noAutofocus: the reader pressed a button that added this
                autoFocus={
                  autoFocus && (choices.find((c) => isChosen(c.value)) ?? choices[0])?.value === value
                }
                aria-describedby={
                  [hint && `${itemId}-item-hint`, describedBy].filter(Boolean).join(" ") || undefined
                }
                data-reveals={reveals ? `${itemId}-reveals` : undefined}
              />
              <label className={`govuk-label govuk-${kind}__label`} htmlFor={itemId}>
                {label}
              </label>
              {hint && (
                <div id={`${itemId}-item-hint`} className={`govuk-hint govuk-${kind}__hint`}>
                  {hint}
                </div>
              )}
            </div>
            {reveals && (
              <div id={`${itemId}-reveals`} className={`govuk-${kind}__conditional`}>
                {reveals}
              </div>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** One answer of a few. */
export const Radios = ({
  name,
  id = fieldId(name),
  label,
  hint,
  errors,
  choices,
  value,
  autoFocus,
  ...legend
}: GroupProps & { value?: string }) => (
  <Fieldset id={`${id}-group`} legend={label} hint={hint} errors={errors} {...legend}>
    <Items
      kind="radios"
      name={name}
      id={id}
      choices={choices}
      isChosen={(v) => v === value}
      autoFocus={autoFocus}
    />
  </Fieldset>
);

/** Any of a few; each chosen one is sent under the same name. */
export const Checkboxes = ({
  name,
  id = fieldId(name),
  label,
  hint,
  errors,
  choices,
  values = [],
  folded,
  autoFocus,
  ...legend
}: GroupProps & {
  values?: readonly string[];
  /** What opens the boxes where there is little room and none is ticked or wrong. */
  folded?: string;
}) => {
  const items = (
    <Items
      kind="checkboxes"
      name={name}
      id={id}
      choices={choices}
      isChosen={(v) => values.includes(v)}
      autoFocus={autoFocus}
    />
  );
  return (
    <Fieldset id={`${id}-group`} legend={label} hint={hint} errors={errors} {...legend}>
      {folded === undefined ? (
        items
      ) : (
        <Details summary={folded} open={values.length > 0 || (errors?.length ?? 0) > 0} wide>
          {items}
        </Details>
      )}
    </Fieldset>
  );
};

interface CheckboxProps extends FieldProps {
  value?: string;
  checked?: boolean;
}

/** A single box, such as "Keep me signed in", that needs no question above it. */
export function Checkbox({ value = "on", checked = false, ...field }: CheckboxProps) {
  const { id, errorId, hasError } = idsOf(field);
  return (
    <div className={`govuk-form-group${hasError ? " govuk-form-group--error" : ""}`}>
      {hasError && <ErrorMessage id={errorId} errors={field.errors ?? []} />}
      <Items
        kind="checkboxes"
        name={field.name}
        id={id}
        choices={[{ value, label: field.label, hint: field.hint }]}
        isChosen={() => checked}
        describedBy={hasError ? errorId : undefined}
      />
    </div>
  );
}
