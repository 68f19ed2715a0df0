import { z } from "zod";
import { draftOf, keepDraft } from "../../db/queries/drafts.server";
import { withoutUnit } from "../../db/reference/postcodes";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { transact } from "../transact.server";
import { FIELDS_OF, guessColumns, type ImportKind, type Mapping } from "./columns";
import type { ReadFile, ReadRow } from "./reading.server";

/** A list is kept with its officer for a day's work, so that it can be corrected and agreed to, and no longer. */
const KEPT_HOURS = 12;
const DRAFT_OF: Record<ImportKind, string> = {
  people: "import-people",
  employers: "import-employers",
};

const Staged = z.object({
  id: z.string(),
  uploadedAt: z.coerce.date(),
  encoding: z.enum(["UTF-8", "UTF-16", "Windows"]),
  header: z.array(z.string()),
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
  columns: z.record(z.string(), z.number()),
});
/** An uploaded list that nobody has agreed to yet. Its id becomes the import's. */
export type Staged = z.output<typeof Staged>;

/** Who imports, or `Denied`. */
export function officerOf({ actor }: Caller) {
  if (actor.role !== "officer") throw new Denied("import.own");
  return actor;
}

/** The list that the officer uploaded last; undefined where there is none, or it was agreed to. */
export async function stagedList(caller: Caller, kind: ImportKind): Promise<Staged | undefined> {
  const since = new Date(caller.now.getTime() - KEPT_HOURS * 3_600_000);
  const kept = Staged.safeParse(await draftOf(caller.db, officerOf(caller).personId, DRAFT_OF[kind], since));
  return kept.success ? kept.data : undefined;
}

const keep = (caller: Caller, kind: ImportKind, staged: Staged | null) =>
  transact(caller, "import.own", async ({ trx, allow }) => {
    const { personId } = officerOf(caller);
    allow({ madeBy: personId });
    await keepStaged(trx, caller, kind, staged);
  });

/** Inside a transaction of the list's own officer. Null: nothing of it is kept. */
export async function keepStaged(
  trx: Parameters<typeof keepDraft>[0],
  caller: Caller,
  kind: ImportKind,
  staged: Staged | null,
): Promise<void> {
  const { personId } = officerOf(caller);
  if (staged) {
    const kept = { ...staged, uploadedAt: staged.uploadedAt.toISOString() };
    return keepDraft(trx, personId, DRAFT_OF[kind], kept, caller.now);
  }
  await trx
    .deleteFrom("formDraft")
    .where("personId", "=", personId)
    .where("kind", "=", DRAFT_OF[kind])
    .where("subjectId", "is", null)
    .execute();
}

/** Keeps what was uploaded in place of what was there, its columns guessed from their heads; of nobody's postcode more than the district. */
export function stageList(
  caller: Caller,
  kind: ImportKind,
  { header, rows: read, encoding }: Extract<ReadFile, { ok: true }>,
): Promise<void> {
  const isOfPeople = kind === "people";
  const rows = isOfPeople ? read.map((row) => ({ ...row, cells: row.cells.map(withoutUnit) })) : read;
  const columns = guessColumns(FIELDS_OF[kind], header);
  const list = { id: crypto.randomUUID(), uploadedAt: caller.now, header, rows, encoding, columns };
  return keep(caller, kind, list);
}

/** Says anew which column holds what. */
export async function chooseColumns(caller: Caller, kind: ImportKind, columns: Mapping): Promise<void> {
  const staged = await stagedList(caller, kind);
  if (staged) await keep(caller, kind, { ...staged, columns });
}

export const forgetList = (caller: Caller, kind: ImportKind): Promise<void> => keep(caller, kind, null);

/** What is left of a list once some of its rows are stored: another list, of its own id. */
export const remainderOf = (staged: Staged, lines: ReadonlySet<number>): Staged | null => {
  const rows: ReadRow[] = staged.rows.filter(({ line }) => lines.has(line));
  return rows.length === 0 ? null : { ...staged, id: crypto.randomUUID(), rows };
};
