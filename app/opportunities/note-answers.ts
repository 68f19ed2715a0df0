import { z } from "zod";
import * as fields from "../web/fields";
import { FIELD_NAMES, type Field } from "./steps";

/** What an employer answers to notes, by what each is about; empty ones are left out. */
export const NoteAnswersInput = z
  .object({
    answers: z
      .object(Object.fromEntries(FIELD_NAMES.map((field) => [field, fields.text(1000).optional()])))
      .default({}),
  })
  .transform(({ answers }) =>
    Object.entries(answers).flatMap(([field, text]) => (text ? [{ field: field as Field, text }] : [])),
  );

export type NoteAnswer = z.output<typeof NoteAnswersInput>[number];
