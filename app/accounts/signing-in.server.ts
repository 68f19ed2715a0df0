import type { Caller } from "../caller";
import { openEmployer } from "../employers/opening.server";
import type { JoinAnswers } from "../employers/organisation";
import { transact, type Write } from "../transact.server";
import { redeem } from "./codes.server";
import { type Gate, mayTry } from "./limits.server";
import { openAccount } from "./opening.server";
import { checkPassword } from "./passwords.server";
import { type Entrant, entrantOf, personAt } from "./people.server";

export type Entered = { ok: true; entrant: Entrant } | { ok: false; reason: "wrong" | "ended" | "too-many" };

/** Signs in with a one-time code, and opens the account that it was asked for, if it was. */
export async function enterByCode(
  caller: Caller,
  gate: Gate,
  typed: { codeId: string; code: string },
): Promise<Entered> {
  const { now } = caller;
  if (!(await mayTry(caller.db, gate, "entry-from-network", gate.ip, now)))
    return { ok: false, reason: "too-many" };
  return transact(caller, "account.enter", async (write): Promise<Entered> => {
    write.allow({});
    const redeemed = await redeem(write, gate, { ...typed, now });
    if (!redeemed.ok) return redeemed;
    const { answers } = redeemed.value;
    // A code that was sent to an address that is only to become somebody's signs nobody in.
    if (answers?.kind === "contact") return { ok: false, reason: "ended" };
    const entrant =
      answers?.kind === "employer"
        ? await ownerOf(write, answers, now)
        : await entrantAt(
            write,
            // Somebody who is known already signs in, and opens no second account.
            redeemed.value.personId ?? (answers && (await openAccount(write, answers, now))),
          );
    if (!entrant) return { ok: false, reason: "ended" };
    write.allow({}, { subjectId: entrant.personId, ownerId: entrant.personId });
    return { ok: true, entrant };
  });
}

const entrantAt = (write: Write<"account.enter">, personId: string | null | undefined) =>
  personId ? entrantOf(write.trx, personId) : undefined;

async function ownerOf(write: Write<"account.enter">, answers: JoinAnswers, now: Date) {
  const opened = await openEmployer(write, answers, now);
  return opened && entrantOf(write.trx, opened.personId, opened.roleId);
}

/** Signs in with e-mail and password. Takes as long, and says the same, for an address that nobody has. */
export async function enterByPassword(
  caller: Caller,
  gate: Gate,
  { email, password }: { email: string; password: string },
): Promise<Entered> {
  const { db, now } = caller;
  const allowed = [
    await mayTry(db, gate, "password-from-network", gate.ip, now),
    await mayTry(db, gate, "password-for-address", email, now),
  ];
  if (allowed.includes(false)) return { ok: false, reason: "too-many" };
  const person = await personAt(db, { channel: "email", to: email });
  const isRight = await checkPassword(person?.passwordHash ?? null, password);
  const entrant = person && isRight ? await entrantOf(db, person.id) : undefined;
  return transact(caller, "account.enter", async (write): Promise<Entered> => {
    write.allow({}, { subjectId: person?.id, ownerId: person?.id ?? null });
    return entrant ? { ok: true, entrant } : { ok: false, reason: "wrong" };
  });
}
