import { sql, type Transaction } from "kysely";
import { allWords, wordOf } from "../../../db/queries/wording.server";
import type { DB } from "../../../db/types";
import type { Caller } from "../../caller";
import { Denied } from "../../policy";
import { allowRead, transact } from "../../transact.server";
import { type Asked, notFound } from "../../web/guard.server";
import type { WordInput } from "./word-form";

export type Entered = { ok: true; id: string } | { ok: false; reason: "there-already" };

/** A manager adds a word that is pointed out from now on. A second press of the same words adds nothing. */
export async function enterWord(caller: Caller, word: WordInput): Promise<Entered> {
  return transact(caller, "wording.write", async ({ trx, allow }) => {
    allow({});
    const there = await inForce(trx, word.phrase);
    if (there) {
      const { id, ...said } = there;
      const same =
        said.reason === word.reason && said.instead === word.instead && said.unlawful === word.unlawful;
      return same ? { ok: true, id } : { ok: false, reason: "there-already" };
    }
    const { id } = await trx
      .insertInto("excludingWord")
      .values({ ...word, ...by(caller) })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { ok: true, id };
  });
}

/** A manager changes a word, ends it, or has it pointed out again. */
export async function changeWord(
  caller: Caller,
  id: string,
  change: WordInput | "end" | "bring-back",
): Promise<Entered> {
  return transact(caller, "wording.write", async ({ trx, allow }) => {
    const word = await wordOf(trx, id);
    allow(word && {}, { subjectId: id });
    if (!word) throw new Denied("wording.write");
    if (change !== "end") {
      const there = await inForce(trx, change === "bring-back" ? word.phrase : change.phrase);
      if (there && there.id !== id) return { ok: false, reason: "there-already" };
    }
    const set =
      change === "end"
        ? { endedAt: word.endedAt ?? caller.now }
        : change === "bring-back"
          ? { endedAt: null }
          : change;
    await trx
      .updateTable("excludingWord")
      .set({ ...set, ...by(caller) })
      .where("id", "=", id)
      .execute();
    return { ok: true, id };
  });
}

const by = ({ actor, now }: Caller) => ({
  enteredBy: "personId" in actor ? actor.personId : null,
  enteredAt: now,
});

/** The word in force that says the same; the list is locked against a second manager who adds it meanwhile. */
async function inForce(trx: Transaction<DB>, phrase: string) {
  await sql`lock table excluding_word in share row exclusive mode`.execute(trx);
  return trx
    .selectFrom("excludingWord")
    .select(["id", "reason", "instead", "unlawful"])
    .where(sql`lower(phrase)`, "=", phrase.toLowerCase())
    .where("endedAt", "is", null)
    .executeTakeFirst();
}

/** Every word. */
export async function wordingPage({ caller }: Asked) {
  await allowRead(caller, "wording.write", {});
  return { words: await allWords(caller.db) };
}

/** One word of the list. */
export async function wordPage({ caller, id }: Asked) {
  await allowRead(caller, "wording.write", {});
  const word = await wordOf(caller.db, id("id"));
  if (!word) throw notFound();
  return { word };
}
