import type { Caller } from "../caller";
import { transact } from "../transact.server";

/** Keeps the language in which a person reads pages and messages. Nothing where nobody is signed in. */
export async function saveLanguage(caller: Caller, locale: string): Promise<void> {
  const { actor } = caller;
  if (!("personId" in actor)) return;
  await transact(caller, "account.settings", async ({ trx, allow }) => {
    allow({ ownerId: actor.personId });
    await trx.updateTable("person").set({ locale }).where("id", "=", actor.personId).execute();
  });
}
