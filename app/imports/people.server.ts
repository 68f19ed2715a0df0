import { likelyTheSame, takenAddresses } from "../../db/queries/duplicates.server";
import { type Home, homesInDistricts } from "../../db/queries/homes.server";
import { LANGUAGES } from "../../db/reference/languages";
import { districtIn } from "../../db/reference/postcodes";
import type { Caller } from "../caller";
import type { Translate } from "../i18n/translate";
import { type AddPerson, AddPersonForm } from "../participants/adding";
import { Denied } from "../policy";
import { allowList } from "../transact.server";
import { parseForm } from "../web/forms.server";
import { type Mapping, typedIn } from "./columns";
import type { ReadRow } from "./reading.server";
import { formulasIn, type Judged, repeats } from "./rows";
import { townsIn } from "./towns.server";

export type PersonRow = Pick<AddPerson, "name" | "phone" | "email" | "language"> & { town: Home };

const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
/** By English name, own name, code, and the words in brackets alone: "Sorani". */
const languages = new Map([
  ["persian", "fa"],
  ...LANGUAGES.flatMap(({ code, label, ownName }) =>
    [code, label, ownName, /\((.*)\)/.exec(label)?.[1] ?? code].map((word) => [plain(word), code] as const),
  ),
]);

/** What the person form asks besides, of whoever is in the list: answered once, when the list is agreed to. */
const ASKED_ONCE = {
  id: "00000000-0000-4000-8000-000000000000",
  consent: "yes",
  channel: "phone",
  interpreter: "no",
};

/** Judges each row as the form of one person does, and against who is here already. Whoever is shown finds the look. */
export async function judgePeople(
  caller: Caller,
  t: Translate,
  { rows, columns }: { rows: readonly ReadRow[]; columns: Mapping },
): Promise<Judged<PersonRow>[]> {
  const { actor, db } = caller;
  if (actor.role !== "officer") throw new Denied("person.add");
  const typed = rows.map(({ line, cells }) => ({ line, typed: typedIn(columns, cells) }));
  const districts = typed.flatMap((row) => districtIn(row.typed.town ?? "") ?? []);
  const townOf = townsIn(actor.regionCode, await homesInDistricts(db, districts));
  const judged = typed.map((row) => judgeOne(row.line, row.typed, townOf, t));
  const of = (field: "phone" | "email") => judged.map(({ line, value }) => ({ line, value: value?.[field] }));
  const taken = await takenAddresses(db, {
    phones: of("phone").flatMap(({ value }) => value ?? []),
    emails: of("email").flatMap(({ value }) => value ?? []),
  });
  for (const field of ["phone", "email"] as const) {
    const what = field === "phone" ? "phone number" : "e-mail address";
    const twice = repeats(of(field), (line) => `Row ${line} has this ${what} too`);
    for (const [i, row] of judged.entries()) {
      const value = row.value?.[field];
      if (value !== undefined && taken.has(value))
        row.errors.push({ field, words: `Somebody has an account with this ${what} already` });
      const words = twice[i];
      if (words !== undefined) row.errors.push({ field, words });
    }
  }
  await addLikely(
    caller,
    judged.filter(({ errors }) => errors.length === 0),
  );
  return judged;
}

function judgeOne(
  line: number,
  typed: Record<string, string>,
  townOf: ReturnType<typeof townsIn>,
  t: Translate,
): Judged<PersonRow> {
  const { firstName, lastName, language, ...rest } = typed;
  const name = rest.name ?? [firstName, lastName].filter(Boolean).join(" ");
  const code = language === undefined ? undefined : languages.get(plain(language));
  const form = new FormData();
  const fields = { ...ASKED_ONCE, ...rest, name, ...(code ? { language: code } : {}) };
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const parsed = parseForm(form, AddPersonForm, t);
  const errors = formulasIn(typed);
  if (!parsed.ok)
    for (const [field, words] of Object.entries(parsed.state.errors))
      errors.push({ field, words: words.join(" ") });
  if (language !== undefined && !code)
    errors.push({ field: "language", words: "We know no language of this name" });
  const meant = rest.town === undefined ? undefined : townOf(rest.town);
  if (meant && "words" in meant) errors.push({ field: "town", words: meant.words });
  const value = parsed.ok && meant && "town" in meant ? { ...parsed.value, town: meant.town } : undefined;
  return { line, typed, errors, likely: [], value };
}

/** Who may be the same: people whom the officer looks after, and rows before. */
async function addLikely(caller: Caller, rows: readonly Judged<PersonRow>[]): Promise<void> {
  if (caller.actor.role !== "officer") return;
  const asked = rows.flatMap((row) =>
    row.value ? [{ row, name: row.value.name, townId: row.value.town.id }] : [],
  );
  const found = await likelyTheSame(caller.db, caller.actor, asked);
  await allowList(caller, "person.list", {}, [...new Set(found.map(({ id }) => id))]);
  for (const { place, id, fullName, town } of found)
    asked[place]?.row.likely.push({ words: `${fullName}, ${town ?? "no town"}`, href: `/people/${id}` });
  const twice = repeats(
    asked.map(({ row, name, townId }) => ({ line: row.line, value: `${plain(name)} ${townId}` })),
    (line) => `Row ${line} of this list`,
  );
  for (const [i, words] of twice.entries())
    if (words !== undefined) asked[i]?.row.likely.push({ words, href: null });
}
