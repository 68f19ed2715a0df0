/** Kinds of answer that several questions of a post have. */
import { z } from "zod";
import type { MessageKey } from "../i18n/catalogue";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { hasContact } from "./contacts";

/** What the public reads: no way round Foothold to the employer. */
const open = <S extends z.ZodType<string>>(schema: S) =>
  schema.refine((text) => !hasContact(text), says("post.error.contact"));
export const line = (max: number) => open(fields.line(max));
export const lines = (max: number) => open(fields.text(max));

/** Nothing but blanks: of a date, in each of its parts. */
const isBlank = (value: unknown): boolean => {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || value === null) return value === undefined;
  const isRecord = [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return isRecord && Object.values(value).every(isBlank);
};

/** A field that is left empty says what it wants. */
export const asked = <S extends z.ZodType>(schema: S, empty: MessageKey) =>
  z
    .unknown()
    .refine((value) => !isBlank(value), says(empty))
    .pipe(schema as z.ZodType<z.output<S>, unknown>);

/** Nothing typed, or blanks, is null. */
export const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional().transform((value) => value ?? null),
  );
