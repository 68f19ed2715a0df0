import { z } from "zod";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { FIELD_NAMES, type Field } from "./steps";

/** What an officer writes on a post that goes back: a note for each field, and one about the whole; at least one. */
export const SendBackInput = z
  .object({
    notes: z
      .object(Object.fromEntries(FIELD_NAMES.map((field) => [field, fields.text(1000).optional()])))
      .default({}),
    note: fields.text(2000).optional(),
  })
  .transform(({ notes, note }) => ({
    notes: Object.entries(notes).flatMap(([field, text]) =>
      text ? [{ field: field as Field, note: text }] : [],
    ),
    note: note ?? null,
  }))
  .refine(({ notes, note }) => notes.length > 0 || note !== null, {
    error: says("post.error.note"),
    path: ["note"],
  });
