import { z } from "zod";
import { en } from "../i18n/catalogue";
import { text } from "../web/fields";
import { says } from "../web/says";

/** What may be wrong with a post, as somebody who reads it or works there says it. */
export const WRONGS = [
  "asks-money",
  "keeps-papers",
  "unsafe",
  "not-as-said",
  "not-paid",
  "treated-badly",
  "not-real",
  "other",
] as const;

/** What is said to be wrong as officers read it: the choice that was made, by its code. */
export const wrongWords = (about: string): string => en[`concern.about.${about}` as keyof typeof en];

/** Free, day and night, and in many languages. */
export const HELPLINE = "08000 121 700";

const id = z.uuid();

/** `id` is made with the page, so that a second press finds what the first one told. */
export const ConcernForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("wrong"),
    id,
    about: z.enum(WRONGS, { error: says("concern.about.required") }),
    words: text(2000).optional(),
    mayContact: z.literal("yes").optional(),
  }),
  z.object({ intent: z.literal("benefits"), id }),
]);
export type ConcernInput = z.output<typeof ConcernForm>;

/** What an officer found and did. */
export const OutcomeForm = z.object({ outcome: text(2000) });
