import { type FieldProps, FormGroup } from "./field";

interface TownFieldProps extends FieldProps {
  value?: string;
  asHeading?: boolean;
  /** Answers `?q=` with a JSON list of `{ label }`, or of texts. */
  source?: string;
}

/** A town by its name. With JavaScript it offers names while typing; the server decides what is a town. */
export const TownField = ({ value, source = "/places", ...field }: TownFieldProps) => (
  <FormGroup {...field}>
    {({ id, describedBy, hasError }) => (
      <input
        className={`govuk-input govuk-input--width-20${hasError ? " govuk-input--error" : ""}`}
        id={id}
        name={field.name}
        type="text"
        defaultValue={value}
        autoComplete="address-level2"
        spellCheck={false}
        aria-describedby={describedBy}
        aria-invalid={hasError || undefined}
        data-module="fh-suggest"
        data-source={source}
      />
    )}
  </FormGroup>
);
