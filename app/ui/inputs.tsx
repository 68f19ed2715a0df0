import type { HTMLInputAutoCompleteAttribute } from "react";
import { useT } from "../i18n/context";
import { type FieldProps, Fieldset, FormGroup, fieldId } from "./field";

interface TextFieldProps extends FieldProps {
  value?: string;
  type?: "text" | "email" | "tel" | "password" | "search";
  inputMode?: "numeric" | "decimal" | "email" | "tel" | "text";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Letters that fit: 2, 3, 4, 5, 10, 20 or 30; the whole line where left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  asHeading?: boolean;
  prefix?: string;
  suffix?: string;
  spellCheck?: boolean;
  maxLength?: number;
  /** The page goes on here: after a press that added it. */
  autoFocus?: boolean;
  /** With JavaScript, what this address answers to `?q=` is offered while typing: a JSON list of texts. */
  suggestFrom?: string;
}

/** One line of text. */
export function TextField({
  value,
  type = "text",
  inputMode,
  autoComplete,
  width,
  asHeading,
  prefix,
  suffix,
  spellCheck,
  maxLength,
  autoFocus,
  suggestFrom,
  ...field
}: TextFieldProps) {
  return (
    <FormGroup {...field} asHeading={asHeading}>
      {({ id, describedBy, hasError }) => {
        const input = (
          <input
            className={`govuk-input${width ? ` govuk-input--width-${width}` : ""}${hasError ? " govuk-input--error" : ""}`}
            id={id}
            name={field.name}
            type={type}
            defaultValue={value}
            inputMode={inputMode}
            autoComplete={autoComplete}
            spellCheck={spellCheck}
            maxLength={maxLength}
            // biome-ignore lint/a11y/noAutofocus: only after a press that added the field.
            autoFocus={autoFocus}
            aria-describedby={describedBy}
            aria-invalid={hasError || undefined}
            dir={type === "email" || type === "tel" ? "ltr" : "auto"}
            {...(suggestFrom ? { "data-module": "fh-suggest", "data-source": suggestFrom } : {})}
          />
        );
        if (!prefix && !suffix) return input;
        return (
          <div className="govuk-input__wrapper">
            {prefix && (
              <div className="govuk-input__prefix" aria-hidden="true">
                {prefix}
              </div>
            )}
            {input}
            {suffix && (
              <div className="govuk-input__suffix" aria-hidden="true">
                {suffix}
              </div>
            )}
          </div>
        );
      }}
    </FormGroup>
  );
}

interface TextareaProps extends FieldProps {
  value?: string;
  rows?: number;
  asHeading?: boolean;
  /** Letters allowed; shows how many are left while typing. Longer text is not cut off: the page says so. */
  maxLetters?: number;
}

/** Several lines of text. */
export function Textarea({ value, rows = 5, asHeading, maxLetters, ...field }: TextareaProps) {
  const t = useT();
  const left = t("ui.letters_left", { count: "%{count}" });
  const over = t("ui.letters_over", { count: "%{count}" });
  const counter = maxLetters && {
    "data-module": "govuk-character-count",
    "data-maxlength": maxLetters,
    "data-i18n.characters-under-limit.one": left,
    "data-i18n.characters-under-limit.other": left,
    "data-i18n.characters-at-limit": t("ui.letters_none"),
    "data-i18n.characters-over-limit.one": over,
    "data-i18n.characters-over-limit.other": over,
  };
  return (
    <FormGroup
      {...field}
      asHeading={asHeading}
      className={counter ? " govuk-character-count" : ""}
      module={counter || undefined}
    >
      {({ id, describedBy, hasError }) => (
        <>
          <textarea
            className={`govuk-textarea${hasError ? " govuk-textarea--error" : ""}${counter ? " govuk-js-character-count" : ""}`}
            id={id}
            name={field.name}
            rows={rows}
            defaultValue={value}
            dir="auto"
            aria-describedby={[describedBy, counter && `${id}-info`].filter(Boolean).join(" ") || undefined}
            aria-invalid={hasError || undefined}
          />
          {maxLetters && (
            <div id={`${id}-info`} className="govuk-hint govuk-character-count__message">
              {t("ui.letters_max", { count: maxLetters })}
            </div>
          )}
        </>
      )}
    </FormGroup>
  );
}

export interface Option {
  value: string;
  label: string;
  /** The language that the label is in, where it is not the page's. */
  lang?: string;
}

interface SelectProps extends FieldProps {
  value?: string;
  options: readonly Option[];
  /** The empty first line, such as "Choose"; none where left out. */
  empty?: string;
  asHeading?: boolean;
  labelHidden?: boolean;
  /** The page goes on here: after a press that added it. */
  autoFocus?: boolean;
}

/** One of a list. */
export const Select = ({
  value = "",
  options,
  empty,
  asHeading,
  labelHidden,
  autoFocus,
  ...field
}: SelectProps) => (
  <FormGroup {...field} asHeading={asHeading} labelHidden={labelHidden}>
    {({ id, describedBy, hasError }) => (
      <select
        className={`govuk-select${hasError ? " govuk-select--error" : ""}`}
        id={id}
        name={field.name}
        defaultValue={value}
        // biome-ignore lint/a11y/noAutofocus: only after a press that added the field.
        autoFocus={autoFocus}
        aria-describedby={describedBy}
        aria-invalid={hasError || undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value} lang={o.lang}>
            {o.label}
          </option>
        ))}
      </select>
    )}
  </FormGroup>
);

const QUARTERS = Array.from({ length: 96 }, (_, i) => {
  const clock = `${String(Math.floor(i / 4)).padStart(2, "0")}:${String((i % 4) * 15).padStart(2, "0")}`;
  return { value: clock, label: clock };
});

/** From 07:00 to 20:00 first, then the evening and the night. */
const DAY_FIRST = [...QUARTERS.slice(28, 81), ...QUARTERS.slice(81), ...QUARTERS.slice(0, 28)];

type TimeSelectProps = Omit<SelectProps, "options" | "empty" | "asHeading"> & {
  /** The times of the day first, where hardly anything else is chosen. */
  dayFirst?: boolean;
};

/** A time on the quarter hour, `hh:mm`. */
export const TimeSelect = ({ dayFirst, ...props }: TimeSelectProps) => {
  const t = useT();
  return <Select {...props} options={dayFirst ? DAY_FIRST : QUARTERS} empty={t("ui.choose")} />;
};

interface DateInputProps extends FieldProps {
  /** As typed, so that a wrong date comes back as it was. */
  value?: { day?: string; month?: string; year?: string };
  asHeading?: boolean;
}

/** A date typed as day, month and year: `name.day`, `name.month`, `name.year`. The summary links to the day. */
export function DateInput({
  name,
  id = fieldId(name),
  label,
  hint,
  errors,
  value = {},
  asHeading,
}: DateInputProps) {
  const t = useT();
  const hasError = (errors?.length ?? 0) > 0;
  const parts = [
    { part: "day", label: t("ui.day"), width: 2 },
    { part: "month", label: t("ui.month"), width: 2 },
    { part: "year", label: t("ui.year"), width: 4 },
  ] as const;
  return (
    <Fieldset id={`${id}-date`} legend={label} asHeading={asHeading} hint={hint} errors={errors}>
      <div className="govuk-date-input">
        {parts.map(({ part, label, width }) => (
          <div className="govuk-date-input__item" key={part}>
            <div className="govuk-form-group">
              <label
                className="govuk-label govuk-date-input__label"
                htmlFor={part === "day" ? id : `${id}-${part}`}
              >
                {label}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}${hasError ? " govuk-input--error" : ""}`}
                id={part === "day" ? id : `${id}-${part}`}
                name={`${name}.${part}`}
                type="text"
                inputMode="numeric"
                defaultValue={value[part]}
                aria-invalid={hasError || undefined}
              />
            </div>
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
