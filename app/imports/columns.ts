/** Which column of a list holds what. Pure. */

interface ImportField {
  name: string;
  label: string;
  /** Other words that heads of columns use, in small letters without signs. */
  synonyms: readonly string[];
}

const PEOPLE_FIELDS = [
  { name: "name", label: "Full name", synonyms: ["name", "participant", "client", "person", "learner"] },
  {
    name: "firstName",
    label: "First name, where the list has two columns",
    synonyms: ["first name", "forename", "given name", "first names", "given names"],
  },
  {
    name: "lastName",
    label: "Last name, where the list has two columns",
    synonyms: ["last name", "surname", "family name"],
  },
  {
    name: "phone",
    label: "Mobile phone number",
    synonyms: [
      "phone",
      "mobile",
      "telephone",
      "tel",
      "phone number",
      "mobile number",
      "mobile phone",
      "contact number",
    ],
  },
  { name: "email", label: "E-mail address", synonyms: ["email", "e mail", "mail", "email address"] },
  {
    name: "town",
    label: "Town or village",
    synonyms: ["town", "city", "town city", "village", "place", "home town", "lives in"],
  },
  {
    name: "language",
    label: "Language that the person speaks best",
    synonyms: [
      "language",
      "first language",
      "main language",
      "spoken language",
      "preferred language",
      "speaks",
    ],
  },
] as const satisfies readonly ImportField[];

const EMPLOYER_FIELDS = [
  {
    name: "name",
    label: "Name of the employer",
    synonyms: [
      "name",
      "employer",
      "organisation",
      "organization",
      "company",
      "employer name",
      "company name",
      "business",
    ],
  },
  {
    name: "kind",
    label: "Kind of employer",
    synonyms: ["kind", "type", "kind of employer", "organisation type"],
  },
  { name: "town", label: "Town or village", synonyms: ["town", "city", "town city", "village", "place"] },
  {
    name: "contactName",
    label: "Contact person",
    synonyms: ["contact", "contact name", "contact person", "owner"],
  },
  {
    name: "email",
    label: "E-mail address of the contact",
    synonyms: ["email", "e mail", "contact email", "email address"],
  },
  {
    name: "phone",
    label: "Phone number of the contact",
    synonyms: ["phone", "telephone", "contact phone", "mobile", "phone number", "contact number"],
  },
  {
    name: "companyNumber",
    label: "Company number",
    synonyms: ["company number", "companies house", "companies house number", "crn"],
  },
  {
    name: "charityNumber",
    label: "Charity number",
    synonyms: ["charity number", "charity commission number"],
  },
  { name: "website", label: "Website", synonyms: ["website", "web", "url", "site"] },
] as const satisfies readonly ImportField[];

export type ImportKind = "people" | "employers";
/** Where the list that an officer uploaded last is looked at. */
export const waitingList = (kind: ImportKind) => `/${kind}/import?list=waiting`;

export const FIELDS_OF: Record<ImportKind, readonly ImportField[]> = {
  people: PEOPLE_FIELDS,
  employers: EMPLOYER_FIELDS,
};

/** By field the column's place from 0; a field that the list does not have is left out. */
export type Mapping = Record<string, number>;

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The columns as their heads name them; no column twice. */
export function guessColumns(fields: readonly ImportField[], header: readonly string[]): Mapping {
  const heads = header.map(plain);
  const taken = new Set<number>();
  const found: Mapping = {};
  for (const { name, label, synonyms } of fields) {
    const at = heads.findIndex(
      (head, i) => !taken.has(i) && (head === plain(label) || synonyms.includes(head)),
    );
    if (at < 0) continue;
    found[name] = at;
    taken.add(at);
  }
  return found;
}

type ColumnProblem = { field: string; words: string };

/** What a choice of columns lacks. */
export function columnProblems(kind: ImportKind, mapping: Mapping): ColumnProblem[] {
  const missing = (field: string) => mapping[field] === undefined;
  const problems: ColumnProblem[] = [];
  const named = !missing("name") || (kind === "people" && !missing("firstName"));
  if (!named) problems.push({ field: "name", words: "Choose the column that holds the name" });
  if (missing("town")) problems.push({ field: "town", words: "Choose the column that holds the town" });
  if (kind === "people" && missing("phone") && missing("email"))
    problems.push({
      field: "phone",
      words: "Choose the column with phone numbers, or the one with e-mail addresses",
    });
  if (kind === "employers" && missing("email"))
    problems.push({ field: "email", words: "Choose the column with the e-mail addresses of the contacts" });
  const used = new Map<number, string>();
  for (const [field, column] of Object.entries(mapping)) {
    if (used.has(column)) problems.push({ field, words: "This column is chosen for another field already" });
    used.set(column, field);
  }
  return problems;
}

/** The texts of a row by field; empty cells are left out. */
export function typedIn(mapping: Mapping, cells: readonly string[]): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [field, column] of Object.entries(mapping)) {
    const cell = cells[column]?.trim();
    if (cell) typed[field] = cell;
  }
  return typed;
}
