import { type FieldProps, FormGroup } from "./field";

/** A file to send; its form is `multipart/form-data`. @param accept endings and types that the browser offers first */
export const FileField = ({ accept, ...field }: FieldProps & { accept: string }) => (
  <FormGroup {...field}>
    {({ id, describedBy }) => (
      <input
        className="fh-file"
        id={id}
        name={field.name}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
      />
    )}
  </FormGroup>
);
