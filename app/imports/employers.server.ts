import { z } from "zod";
import { likelyEmployers } from "../../db/queries/imports.server";
import type { Town } from "../../db/reference/towns";
import { email } from "../accounts/entry";
import type { Caller } from "../caller";
import { KINDS } from "../employers/organisation";
import { charityNumberOf, companyNumberOf, websiteOf } from "../employers/register-numbers";
import type { Translate } from "../i18n/translate";
import { Denied } from "../policy";
import { line as lineOf } from "../web/fields";
import { parseForm } from "../web/forms.server";
import { says } from "../web/says";
import { type Mapping, typedIn } from "./columns";
import type { ReadRow } from "./reading.server";
import { formulasIn, type Judged, repeats } from "./rows";
import { townsIn } from "./towns.server";

const written = (of: (typed: string) => string | undefined, error: string) =>
  z
    .string()
    .transform((typed, context) => {
      const found = of(typed);
      if (found !== undefined) return found;
      context.addIssue({ code: "custom", message: error });
      return z.NEVER;
    })
    .optional();

const Row = z.object({
  name: z.string({ error: says("employers.name.required") }).pipe(lineOf(120)),
  kind: z.enum(KINDS, { error: says("employers.kind.required") }).default("business"),
  town: z.string({ error: says("employers.town.required") }).pipe(lineOf(80)),
  contactName: lineOf(120).optional(),
  email: email(),
  phone: lineOf(40)
    .refine((typed) => /^\+?[\d ()-]{7,}$/.test(typed), { error: says("employers.phone.wrong") })
    .optional(),
  companyNumber: written(companyNumberOf, says("employers.companyNumber.wrong")),
  charityNumber: written(charityNumberOf, says("employers.charityNumber.wrong")),
  website: written(websiteOf, says("employers.website.wrong")),
});
export type EmployerRow = Omit<z.output<typeof Row>, "town"> & { town: Town };

const KIND_WORDS: readonly [RegExp, string][] = [
  [/^(business|company|private|private sector|limited company|ltd)$/i, "business"],
  [/^(charity|charities|voluntary|social enterprise|cic)$/i, "charity"],
  [/^(public body|public|public sector|public_body|council|nhs)$/i, "public_body"],
];

/** Judges each row as the form by which an organisation joins does, and against the region's employers. */
export async function judgeEmployers(
  { actor, db }: Caller,
  t: Translate,
  { rows, columns }: { rows: readonly ReadRow[]; columns: Mapping },
): Promise<Judged<EmployerRow>[]> {
  if (actor.role !== "officer") throw new Denied("employer.add");
  const townOf = townsIn(actor.regionCode);
  const judged = rows.map(({ line, cells }): Judged<EmployerRow> => {
    const typed = typedIn(columns, cells);
    const form = new FormData();
    const kind =
      typed.kind && (KIND_WORDS.find(([words]) => words.test(typed.kind ?? ""))?.[1] ?? typed.kind);
    for (const [field, value] of Object.entries({ ...typed, ...(kind ? { kind } : {}) }))
      form.append(field, value);
    const parsed = parseForm(form, Row, t);
    const errors = formulasIn(typed);
    if (!parsed.ok)
      for (const [field, words] of Object.entries(parsed.state.errors))
        errors.push({ field, words: words.join(" ") });
    const meant = typed.town === undefined ? undefined : townOf(typed.town);
    if (meant && "words" in meant) errors.push({ field: "town", words: meant.words });
    const value = parsed.ok && meant && "town" in meant ? { ...parsed.value, town: meant.town } : undefined;
    return { line, typed, errors, likely: [], value };
  });
  for (const field of ["name", "email", "companyNumber", "charityNumber"] as const) {
    const values = judged.map(({ line, value }) => ({ line, value: value?.[field]?.toLowerCase() }));
    for (const [i, words] of repeats(values, (line) => `Row ${line} of this list`).entries())
      if (words !== undefined) judged[i]?.likely.push({ words, href: null });
  }
  const asked = judged.flatMap((row) =>
    row.value && row.errors.length === 0 ? [{ row, ...row.value }] : [],
  );
  for (const { place, id, name } of await likelyEmployers(db, actor.regionCode, asked))
    asked[place]?.row.likely.push({ words: name, href: `/employers/${id}` });
  return judged;
}
