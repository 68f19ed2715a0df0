import { redirect } from "@remix-run/node";
import { z } from "zod";
import { hasDistricts } from "../../db/queries/homes.server";
import { csvAnswer } from "../web/csv";
import type { FormState } from "../web/form-state";
import { parseForm, refusedForm, unprocessable } from "../web/forms.server";
import { type Asked, type AskedToAct, notFound } from "../web/guard.server";
import { AgreeAny, type Agreed, AgreeEmployers, AgreePeople } from "./agreeing";
import { columnProblems, FIELDS_OF, type ImportKind, type Mapping, waitingList } from "./columns";
import { judgeEmployers } from "./employers.server";
import { judgePeople } from "./people.server";
import { LARGEST_FILE, MOST_ROWS, type ReadFile, readCsv } from "./reading.server";
import { type Judged, sorted } from "./rows";
import { chooseColumns, forgetList, type Staged, stagedList, stageList } from "./staging.server";
import { importEmployers, importPeople, leavesOut } from "./storing.server";
import { listImports } from "./undoing.server";

const WRONG_SHOWN = 50;
const LIKELY_SHOWN = 200;

/**
 * The page of an import: where the list that waits is asked for, what is in it and how it would go; else that one
 * waits, if one does. Nothing is stored by looking.
 */
export async function readImportPage({ caller, t, url }: Asked, kind: ImportKind) {
  const staged = await stagedList(caller, kind);
  const imports = await listImports(caller, kind);
  const isAsked = url.searchParams.get("list") === "waiting";
  return {
    ...{ kind, imports },
    postcodes: kind === "people" && (await hasDistricts(caller.db)),
    list: staged && isAsked ? await tried(caller, kind, staged, t) : null,
    waiting: staged ? { uploadedAt: staged.uploadedAt, rows: staged.rows.length } : null,
  };
}

async function tried(caller: Asked["caller"], kind: ImportKind, staged: Staged, t: Asked["t"]) {
  const { id, encoding, header, columns } = staged;
  const problems = columnProblems(kind, columns);
  const { right, wrong, likely } = sorted(problems.length > 0 ? [] : await judge(caller, kind, staged, t));
  return {
    ...{ id, encoding, header, columns },
    /** What each column holds in the first row that fills it. */
    examples: header.map(
      (_, at) => staged.rows.find(({ cells }) => cells[at])?.cells[at]?.slice(0, 40) ?? "",
    ),
    isMapped: problems.length === 0,
    total: staged.rows.length,
    right: right.length,
    wrong: wrong.length,
    likely: likely.length,
    wrongRows: wrong.slice(0, WRONG_SHOWN).map(shown),
    likelyRows: likely.slice(0, LIKELY_SHOWN).map(shown),
  };
}

const shown = ({ line, typed, errors, likely }: Judged) => ({
  line,
  name: typed.name ?? [typed.firstName, typed.lastName].filter(Boolean).join(" "),
  errors: errors.map(({ field, words }) => ({ field, words, typed: typed[field] ?? null })),
  likely,
});

const judge = (
  caller: Asked["caller"],
  kind: ImportKind,
  staged: Staged,
  t: Asked["t"],
): Promise<Judged[]> =>
  kind === "people" ? judgePeople(caller, t, staged) : judgeEmployers(caller, t, staged);

/** Takes a file, other columns, an agreement, or the wish to begin again. */
export async function actOnImport(asked: AskedToAct, kind: ImportKind) {
  const { caller, form, go } = asked;
  const here = `/${kind}/import`;
  const list = waitingList(kind);
  switch (form.get("intent")) {
    case "columns": {
      const chosen = await chosenColumns(asked, kind);
      if ("errors" in chosen) return unprocessable(chosen);
      await chooseColumns(caller, kind, chosen.columns);
      return go(list);
    }
    case "forget":
      await forgetList(caller, kind);
      return go(here, { key: "imports.forgotten" });
    case "agree":
      return agree(asked, kind);
    default: {
      const read = await readFile(form.get("file"));
      if (!read.ok) return unprocessable({ values: {}, errors: { file: [fileWords(read)] } });
      await stageList(caller, kind, read);
      return go(list);
    }
  }
}

async function readFile(file: FormDataEntryValue | null): Promise<ReadFile> {
  if (!(file instanceof File)) return { ok: false, because: "empty" };
  if (file.size > LARGEST_FILE) return { ok: false, because: "too-big" };
  return readCsv(new Uint8Array(await file.arrayBuffer()));
}

function fileWords(read: Extract<ReadFile, { ok: false }>): string {
  switch (read.because) {
    case "empty":
      return "Choose a CSV file";
    case "workbook":
      return "This is a workbook. Open it, choose “Save as”, then “CSV UTF-8”, and upload that file";
    case "not-text":
      return "This file holds no text that we can read. Save the list as “CSV UTF-8”";
    case "too-big":
      return `A list may have ${LARGEST_FILE / 1000} kilobytes. Divide it into parts`;
    case "no-rows":
      return "The first row names the columns, and each row after it is one entry. This file has none";
    case "too-many-rows":
      return `A list may have ${MOST_ROWS.toLocaleString("en-GB")} rows. Divide it into parts`;
    case "broken":
      return `Row ${read.line} cannot be read: a quotation mark may be missing or too many`;
  }
}

async function chosenColumns(
  { caller, form, t }: AskedToAct,
  kind: ImportKind,
): Promise<{ columns: Mapping } | FormState> {
  const staged = await stagedList(caller, kind);
  if (!staged) throw notFound();
  const column = z.coerce
    .number()
    .int()
    .min(0)
    .max(staged.header.length - 1)
    .optional();
  const names = FIELDS_OF[kind].map(({ name }) => name);
  const Columns = z.object({
    columns: z.object(Object.fromEntries(names.map((name) => [name, column]))).default({}),
  });
  const parsed = parseForm(form, Columns, t);
  if (!parsed.ok) return parsed.state;
  const columns: Mapping = {};
  for (const [name, at] of Object.entries(parsed.value.columns)) if (at !== undefined) columns[name] = at;
  const problems = columnProblems(kind, columns);
  if (problems.length === 0) return { columns };
  return refusedForm(
    form,
    Object.fromEntries(problems.map(({ field, words }) => [`columns.${field}`, words])),
  );
}

async function agree({ caller, form, t, go }: AskedToAct, kind: ImportKind) {
  const done = await agreed();
  if ("errors" in done) return unprocessable(done);
  if (done.ok) return go(`/imports/${done.id}`, { key: "imports.done" });
  const [field, words] = REFUSED[done.because];
  return unprocessable(refusedForm(form, { [field]: words }));

  async function agreed(): Promise<Agreed | FormState> {
    if (kind === "people") {
      const parsed = parseForm(form, AgreePeople, t);
      return parsed.ok ? importPeople(caller, t, parsed.value) : alsoLeft(parsed.state);
    }
    const parsed = parseForm(form, AgreeEmployers, t);
    return parsed.ok ? importEmployers(caller, t, parsed.value) : alsoLeft(parsed.state);
  }

  /** Told in the same round: that rows are left out. */
  async function alsoLeft(state: FormState): Promise<FormState> {
    const list = parseForm(form, AgreeAny, t);
    if (!list.ok || !(await leavesOut(caller, t, kind, list.value))) return state;
    const [field, words] = REFUSED["leaves-out"];
    return { ...state, errors: { ...state.errors, [field]: [words] } };
  }
}

const REFUSED: Record<Extract<Agreed, { ok: false }>["because"], [field: string, words: string]> = {
  changed: ["", "Something has changed since you looked. Look at the rows again; nothing was stored"],
  "leaves-out": ["only", "Say that the other rows are left out, or correct them first"],
  nothing: ["", "No row can be imported yet. Correct the list and upload it again"],
};

/** The rows that would be left out, as they were uploaded, with what is wrong: to be corrected and uploaded again. */
export async function leftOutRows({ caller, t }: Asked, kind: ImportKind): Promise<Response> {
  const staged = await stagedList(caller, kind);
  if (!staged || columnProblems(kind, staged.columns).length > 0) return redirect(waitingList(kind));
  const { wrong, likely } = sorted(await judge(caller, kind, staged, t));
  const label = new Map(FIELDS_OF[kind].map(({ name, label }) => [name, label]));
  const why = new Map<number, string>();
  for (const { line, errors } of wrong)
    why.set(line, errors.map(({ field, words }) => `${label.get(field) ?? field}: ${words}`).join(". "));
  for (const { line, likely: same } of likely)
    why.set(line, `May be the same as: ${same.map(({ words }) => words).join("; ")}`);
  const rows = staged.rows.filter(({ line }) => why.has(line));
  return csvAnswer(
    "left-out",
    [...staged.header, "What is wrong"],
    rows.map(({ line, cells }) => [...staged.header.map((_, i) => cells[i] ?? ""), why.get(line)]),
  );
}
