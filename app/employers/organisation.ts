import { z } from "zod";
import { SECTORS } from "../../db/reference/sectors";
import { email } from "../accounts/entry";
import type { MessageKey } from "../i18n/catalogue";
import { hasContact } from "../opportunities/contacts";
import { line, text, ticks, withRules } from "../web/fields";
import { says } from "../web/says";
import { charityNumberOf, companyNumberOf, licenceOf, websiteOf } from "./register-numbers";

/** What an organisation says of itself: when it asks to join, and whenever it changes it. Pure. */

export const KINDS = ["business", "charity", "public_body"] as const;
export const SIZES = ["under_10", "10_to_49", "50_to_249", "250_or_more"] as const;
export type Kind = (typeof KINDS)[number];

const codes = SECTORS.map(({ code }) => code);

/** A text that is written in one way only, whichever way it was typed. */
const written = (of: (typed: string) => string | undefined, error: string) =>
  z.string().transform((typed, context) => {
    const found = of(typed);
    if (found !== undefined) return found;
    context.addIssue({ code: "custom", message: error });
    return z.NEVER;
  });

/** Nothing sent is answered in the question's own words. */
const needed = (key: MessageKey) => z.string({ error: says(key) });
const oneOf = <const T extends readonly string[]>(codes: T, key: MessageKey) =>
  z.enum(codes, { error: says(key) });

const Facts = z.object({
  name: needed("employers.name.required").pipe(line(120)),
  kind: oneOf(KINDS, "employers.kind.required"),
  // The public reads it beside the posts: people get in touch by applying.
  description: needed("employers.description.required")
    .pipe(text(2000))
    .refine((words) => !hasContact(words), { error: says("employers.description.contact") }),
  sectors: ticks(z.enum(codes)).refine((chosen) => chosen.length > 0, {
    error: says("employers.sectors.required"),
  }),
  size: oneOf(SIZES, "employers.size.required"),
  town: needed("employers.town.required").pipe(line(80)),
  /** The choice where several towns have the name. */
  townId: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  website: written(websiteOf, says("employers.website.wrong")).optional(),
});

const Registers = withRules(
  z.object({
    companyNumber: written(companyNumberOf, says("employers.companyNumber.wrong")).optional(),
    charityNumber: written(charityNumberOf, says("employers.charityNumber.wrong")).optional(),
    suppliesWorkers: oneOf(["yes", "no"], "employers.suppliesWorkers.required"),
    gangmasterLicence: written(licenceOf, says("employers.gangmasterLicence.wrong")).optional(),
    reasonToJoin: needed("employers.reasonToJoin.required").pipe(text(2000)),
  }),
  (read, wrong) => {
    const isAsked = read.suppliesWorkers === "yes" && "gangmasterLicence" in read;
    if (isAsked && read.gangmasterLicence === undefined)
      wrong("gangmasterLicence", says("employers.gangmasterLicence.required"));
  },
);

const Contact = z.object({
  contactName: needed("employers.contactName.required").pipe(line(120)),
  email: email(),
  phone: needed("employers.phone.wrong")
    .pipe(line(40))
    .refine((typed) => /^\+?[\d ()-]{7,}$/.test(typed), {
      error: says("employers.phone.wrong"),
    }),
});

/** The pages of the form by which an organisation asks to join, in their order. */
export const JOIN_STEPS = ["organisation", "registers", "contact"] as const;
export type JoinStep = (typeof JOIN_STEPS)[number];
export const JOIN_SCHEMAS = { organisation: Facts, registers: Registers, contact: Contact };
export const FIELDS: Record<JoinStep, readonly string[]> = {
  organisation: Object.keys(Facts.shape),
  registers: Object.keys(Registers.shape),
  contact: Object.keys(Contact.shape),
};

export const Organisation = z.intersection(z.intersection(Facts, Registers), Contact);
export type Organisation = z.output<typeof Organisation>;

/** The answers as they are kept until the code that proves the address is typed. */
export interface JoinAnswers {
  kind: "employer";
  employerId: string;
  townId: number;
  organisation: Omit<Organisation, "town" | "townId">;
  locale: string;
}

/** A licence is one of who supplies workers. */
export const licenceIn = ({
  suppliesWorkers,
  gangmasterLicence,
}: Pick<Organisation, "suppliesWorkers" | "gangmasterLicence">) =>
  suppliesWorkers === "yes" ? (gangmasterLicence ?? null) : null;

interface Verifiable {
  name: string;
  kind: string;
  companyNumber: string | null;
  charityNumber: string | null;
  gangmasterLicence: string | null;
}

/** What an officer has to verify again after a change: what was verified was another name, number or kind. */
export function unsettledBy(before: Verifiable, after: Verifiable): { kind: boolean; licence: boolean } {
  const differs = (...fields: (keyof Verifiable)[]) => fields.some((field) => before[field] !== after[field]);
  return {
    kind: differs("name", "kind", "companyNumber", "charityNumber"),
    licence: differs("name", "companyNumber", "gangmasterLicence"),
  };
}
