import { sendInvitation } from "../accounts/invitations.server";
import type { Caller } from "../caller";
import { note } from "../employers/history.server";
import type { Translate } from "../i18n/translate";
import { openAccounts } from "../participants/opening.server";
import { transact, type Write } from "../transact.server";
import type { Agreed, AgreeEmployers, AgreePeople } from "./agreeing";
import { columnProblems, type ImportKind } from "./columns";
import { type EmployerRow, judgeEmployers } from "./employers.server";
import { judgePeople, type PersonRow } from "./people.server";
import { type Judged, sorted } from "./rows";
import { keepStaged, officerOf, remainderOf, type Staged, stagedList } from "./staging.server";

/** Somebody took an address between the last look and the writing: nothing of the list is stored. */
class Taken extends Error {}

type Asked = Pick<AgreePeople, "id" | "wrong" | "only" | "another">;

interface Ready<T> {
  staged: Staged;
  rows: (Judged<T> & { value: T })[];
  left: ReadonlySet<number>;
}

/** What stands in the way of a list, unless it is imported already: then its own rows are what seems to stand there. */
async function unlessDone(caller: Caller, { id }: Asked, refused: Agreed): Promise<Agreed> {
  const done = await caller.db
    .selectFrom("import")
    .select("id")
    .where("id", "=", id)
    .where("madeBy", "=", officerOf(caller).personId)
    .executeTakeFirst();
  return done ? { ok: true, id: done.id } : refused;
}

/** Judges the list once more, and takes what is right of it and what the officer says is another. */
async function ready<T>(
  caller: Caller,
  kind: ImportKind,
  asked: Asked,
  judge: (staged: Staged) => Promise<Judged<T>[]>,
): Promise<Ready<T> | Agreed> {
  const staged = await stagedList(caller, kind);
  if (staged?.id !== asked.id) return { ok: false, because: "changed" };
  if (columnProblems(kind, staged.columns).length > 0) return { ok: false, because: "changed" };
  const { right, wrong, likely } = sorted(await judge(staged));
  if (wrong.length !== asked.wrong) return { ok: false, because: "changed" };
  const others = likely.filter(({ line }) => asked.another.includes(line));
  const rows = [...right, ...others].flatMap((row) => (row.value ? [{ ...row, value: row.value }] : []));
  const stored = new Set(rows.map(({ line }) => line));
  const left = new Set(staged.rows.map(({ line }) => line).filter((line) => !stored.has(line)));
  if (rows.length === 0) return { ok: false, because: "nothing" };
  if (left.size > 0 && asked.only !== "yes") return { ok: false, because: "leaves-out" };
  return { staged, rows, left };
}

/** Whether a list, as it stands, leaves rows out of which the officer has not said that they are left out. */
export async function leavesOut(
  caller: Caller,
  t: Translate,
  kind: ImportKind,
  asked: Asked,
): Promise<boolean> {
  const list =
    kind === "people"
      ? await ready(caller, kind, asked, (staged) => judgePeople(caller, t, staged))
      : await ready(caller, kind, asked, (staged) => judgeEmployers(caller, t, staged));
  return "because" in list && list.because === "leaves-out";
}

/** Notes the import, once: false where it is done already. What is left of the list stays to be corrected. */
async function begin(
  trx: Write<"person.add">["trx"],
  caller: Caller,
  kind: ImportKind,
  { staged, rows, left }: Ready<unknown>,
): Promise<boolean> {
  const { personId, partnerId } = officerOf(caller);
  const made = await trx
    .insertInto("import")
    .values({
      id: staged.id,
      kind,
      madeBy: personId,
      partnerId,
      stored: rows.length,
      leftOut: left.size,
      madeAt: caller.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) await keepStaged(trx, caller, kind, remainderOf(staged, left));
  return made !== undefined;
}

/** Opens an account for everybody of the officer's list who is right in it, or for nobody. Pressed twice it is one import. */
export async function importPeople(caller: Caller, t: Translate, asked: AgreePeople): Promise<Agreed> {
  const list = await ready<PersonRow>(caller, "people", asked, (staged) => judgePeople(caller, t, staged));
  if ("ok" in list) return unlessDone(caller, asked, list);
  const { channel, interpreter } = asked;
  const people = list.rows.map(({ line, value }) => ({
    ...value,
    line,
    id: crypto.randomUUID() as string,
    channel,
    interpreter,
  }));
  return whole(() =>
    transact(caller, "person.add", async ({ trx, allow, record }): Promise<Agreed> => {
      const { regionCode } = officerOf(caller);
      allow({ regionCode }, { subjectId: asked.id });
      if (!(await begin(trx, caller, "people", list))) return { ok: true, id: asked.id };
      for (const { id } of people) allow({ regionCode }, { subjectId: id, ownerId: id });
      if (!(await openAccounts({ trx, record }, caller, people))) throw new Taken();
      await trx
        .insertInto("imported")
        .values(people.map(({ id, line }) => ({ importId: asked.id, line, participantId: id })))
        .execute();
      return { ok: true, id: asked.id };
    }),
  );
}

/** Adds every employer of the officer's list that is right in it as one that asks to join, and invites its owner; or none. */
export async function importEmployers(caller: Caller, t: Translate, asked: AgreeEmployers): Promise<Agreed> {
  const list = await ready<EmployerRow>(caller, "employers", asked, (staged) =>
    judgeEmployers(caller, t, staged),
  );
  if ("ok" in list) return unlessDone(caller, asked, list);
  return transact(caller, "employer.add", async ({ trx, allow, record }): Promise<Agreed> => {
    const { regionCode } = officerOf(caller);
    allow({ regionCode }, { subjectId: asked.id });
    if (!(await begin(trx, caller, "employers", list))) return { ok: true, id: asked.id };
    for (const { line, value } of list.rows) {
      const { town, contactName, email, phone, ...facts } = value;
      const { id: employerId } = await trx
        .insertInto("employer")
        .values({
          ...facts,
          townId: town.id,
          regionCode,
          contactName: contactName ?? null,
          contactEmail: email,
          contactPhone: phone ?? null,
          createdAt: caller.now,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      allow({ regionCode }, { subjectId: employerId });
      await sendInvitation(trx, caller, { email, kind: "employer", employerId, position: "owner" });
      await note(trx, caller, { employerId, kind: "invited" });
      await trx.insertInto("imported").values({ importId: asked.id, line, employerId }).execute();
      record({ topic: "employer", kind: "invited", subjectId: employerId });
    }
    return { ok: true, id: asked.id };
  });
}

async function whole(store: () => Promise<Agreed>): Promise<Agreed> {
  try {
    return await store();
  } catch (error) {
    if (error instanceof Taken) return { ok: false, because: "changed" };
    throw error;
  }
}
