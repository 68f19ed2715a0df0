import { importedEmployers, importedPeople, importOf, importsBy } from "../../db/queries/imports.server";
import type { Caller } from "../caller";
import { Denied } from "../policy";
import { allowList, allowRead, transact } from "../transact.server";
import type { ImportKind } from "./columns";
import { officerOf } from "./staging.server";

/** Days in which an import can be taken back. */
export const UNDO_DAYS = 7;

const endsAt = (madeAt: Date) => new Date(madeAt.getTime() + UNDO_DAYS * 24 * 3_600_000);

/** An import as its officer sees it; after it was undone, with those who stayed. Others' throw `Denied`. */
export async function readImport(caller: Caller, id: string) {
  const found = await importOf(caller.db, id);
  await allowRead(caller, "import.own", found && { madeBy: found.madeBy });
  if (!found) throw new Denied("import.own");
  const kind = found.kind as ImportKind;
  const list = await (kind === "people" ? importedPeople : importedEmployers)(caller.db, id);
  const stayed = found.undoneAt === null ? [] : list;
  if (kind === "people")
    await allowList(
      caller,
      "person.list",
      {},
      stayed.map(({ id }) => id),
    );
  return {
    ...found,
    kind,
    until: endsAt(found.madeAt),
    mayUndo: found.undoneAt === null && caller.now < endsAt(found.madeAt),
    /** Of whom something was done since: taking the import back leaves them. */
    touched: list.filter(({ touched }) => touched).length,
    stayed: stayed.map(({ id, name }) => ({ id, name })),
  };
}

/** The officer's own latest imports. */
export const listImports = async (caller: Caller, kind: ImportKind) =>
  importsBy(caller.db, officerOf(caller).personId, kind);

type Undone = { ok: true } | { ok: false; because: "too-late" };

/** Takes an import back: who was added and of whom nothing was done since is gone. Twice is once. */
export const undoImport = (caller: Caller, id: string): Promise<Undone> =>
  transact(caller, "import.own", async ({ trx, allow, record }): Promise<Undone> => {
    const list = await trx
      .selectFrom("import")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    const subject = list && { madeBy: list.madeBy };
    allow(subject, { subjectId: id });
    if (!list || !subject) throw new Denied("import.own");
    if (list.undoneAt !== null) return { ok: true };
    if (caller.now >= endsAt(list.madeAt)) return { ok: false, because: "too-late" };
    await trx.updateTable("import").set({ undoneAt: caller.now }).where("id", "=", id).execute();
    if (list.kind === "people") {
      // Whoever signs in meanwhile waits, and then is not there.
      const locked = trx.selectFrom("imported").select("participantId").where("importId", "=", id);
      await trx
        .selectFrom("person")
        .select("id")
        .where("id", "in", locked)
        .orderBy("id")
        .forUpdate()
        .execute();
      const gone = (await importedPeople(trx, id)).filter(({ touched }) => !touched);
      for (const person of gone) {
        allow(subject, { subjectId: person.id, ownerId: person.id });
        record({ topic: "participant", kind: "removed", subjectId: person.id });
      }
      const ids = gone.map((person) => person.id);
      if (ids.length > 0) await trx.deleteFrom("person").where("id", "in", ids).execute();
      return { ok: true };
    }
    const locked = trx.selectFrom("imported").select("employerId").where("importId", "=", id);
    await trx
      .selectFrom("employer")
      .select("id")
      .where("id", "in", locked)
      .orderBy("id")
      .forUpdate()
      .execute();
    const gone = (await importedEmployers(trx, id)).filter(({ touched }) => !touched);
    const ids = gone.map((employer) => employer.id);
    for (const employerId of ids) {
      allow(subject, { subjectId: employerId });
      record({ topic: "employer", kind: "removed", subjectId: employerId });
    }
    if (ids.length > 0) {
      await trx.deleteFrom("invitation").where("employerId", "in", ids).execute();
      await trx.deleteFrom("employer").where("id", "in", ids).execute();
    }
    return { ok: true };
  });
