import { z } from "zod";
import { date, text } from "../web/fields";
import { says } from "../web/says";
import { proseHoldsShareCode } from "./attestation";

/** How an officer and a person were in touch. */
export const NOTE_KINDS = ["meeting", "call", "message", "other"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_WORDS: Record<NoteKind | "hand_over", string> = {
  meeting: "Meeting",
  call: "Telephone call",
  message: "Message",
  hand_over: "Handed over",
  other: "Other",
};
export const noteWords = (kind: string): string => NOTE_WORDS[kind as NoteKind] ?? NOTE_WORDS.other;

/** What officers write freely. A share code with a date of birth opens a person's record: it is never kept. */
export const prose = (max: number) =>
  text(max).refine((typed) => !proseHoldsShareCode(typed), { error: says("attest.prose.shareCode") });

/** A note is added and never changed: a correction is another note. `today` is London's. */
export const NoteForm = (today: string) =>
  z.object({
    /** Made with the page, so that a second press finds the first one's note. */
    id: z.uuid(),
    kind: z.enum(NOTE_KINDS, { error: says("note.kind.required") }),
    heldOn: date()
      .refine((typed) => typed <= today, { error: says("note.heldOn.future") })
      .refine((typed) => typed >= "2000-01-01", { error: says("form.date") }),
    body: prose(4000),
  });
export type Note = z.output<ReturnType<typeof NoteForm>>;

export const AssignForm = z.object({
  officerId: z.uuid({ error: says("assign.officer.required") }),
  handOver: prose(2000).optional(),
});
export type Assignment = z.output<typeof AssignForm>;
