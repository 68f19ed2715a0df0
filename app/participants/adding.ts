import { z } from "zod";
import { LANGUAGES } from "../../db/reference/languages";
import { emailOf, phoneOf } from "../accounts/address";
import { line, withRules } from "../web/fields";
import { says } from "../web/says";

/** How somebody said yes to an account. */
export const CONSENT_CHANNELS = ["face_to_face", "phone", "video"] as const;
export const CONSENT_WORDS: Record<(typeof CONSENT_CHANNELS)[number], string> = {
  face_to_face: "Face to face",
  phone: "By telephone",
  video: "By video call",
};

const read = (of: (typed: string) => string | undefined, key: "add.phone.form" | "add.email.form") =>
  line(254).transform((typed, context): string => {
    const found = of(typed);
    if (found !== undefined) return found;
    context.addIssue({ code: "custom", message: says(key) });
    return z.NEVER;
  });

/** One line about the person; the words for an empty one speak to the officer, not to the person. */
const theirs = (max: number, empty: "add.name.required" | "add.town.required") =>
  z
    .string({ error: says(empty) })
    .trim()
    .min(1, { error: says(empty) })
    .pipe(line(max));

/** An account that an officer opens with somebody: a name, one way to be reached, a town, and their yes. */
export const AddPersonForm = withRules(
  z.object({
    /** Made with the page, so that a second press finds the first one's account. */
    id: z.uuid(),
    name: theirs(120, "add.name.required"),
    phone: read(phoneOf, "add.phone.form").optional(),
    email: read(emailOf, "add.email.form").optional(),
    town: theirs(100, "add.town.required"),
    townId: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
    language: z
      .enum(LANGUAGES.map(({ code }) => code) as [string, ...string[]], { error: says("form.choice") })
      .optional(),
    consent: z.literal("yes", { error: says("add.consent.required") }),
    channel: z.enum(CONSENT_CHANNELS, { error: says("add.channel.required") }),
    interpreter: z.enum(["yes", "no"], { error: says("add.interpreter.required") }),
    /** That those who look the same are somebody else. */
    another: z.literal("yes").optional(),
  }),
  (read, wrong) => {
    const isTold = !("phone" in read) || !("email" in read);
    if (!isTold && read.phone === undefined && read.email === undefined)
      wrong("phone", says("add.phone.orEmail"));
  },
);
export type AddPerson = z.output<typeof AddPersonForm>;
