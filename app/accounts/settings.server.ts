import type { Db } from "../../db/client.server";
import type { Caller } from "../caller";
import { type Audience, TOPICS, type Topic } from "../messages/kinds";
import { Denied } from "../policy";
import { transact, type Write } from "../transact.server";
import type { Address } from "./address";
import { makeCode, redeem } from "./codes.server";
import { type Gate, mayTry } from "./limits.server";
import { checkPassword, hashPassword } from "./passwords.server";
import { type Entrant, entrantOf } from "./people.server";

/** A channel for a topic, or nothing at all; `usual` is the one chosen for everything. */
export type Choice = "usual" | "email" | "sms" | "none";

/** What a person may choose messages about, in the role that they are in. */
export const topicsFor = (role: string): readonly Topic[] =>
  Object.hasOwn(TOPICS, role) ? TOPICS[role as Audience] : [];

/** A person's own account, as its page shows it. */
export async function accountOf(db: Db, personId: string) {
  const { passwordHash, ...person } = await db
    .selectFrom("person")
    .select(["fullName", "email", "phone", "channel", "passwordHash"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const choices = await db
    .selectFrom("notificationChoice")
    .select(["topic", "channel"])
    .where("personId", "=", personId)
    .execute();
  return {
    ...person,
    hasPassword: passwordHash !== null,
    choices: Object.fromEntries(choices.map(({ topic, channel }) => [topic, channel])),
  };
}

const ownId = ({ actor }: Caller): string => {
  if (!("personId" in actor)) throw new Denied("account.settings");
  return actor.personId;
};

/** A change of one's own account. */
const change = <T>(
  caller: Caller,
  work: (write: Write<"account.settings">, personId: string) => Promise<T>,
): Promise<T> =>
  transact(caller, "account.settings", async (write) => {
    const personId = ownId(caller);
    write.allow({ ownerId: personId }, { subjectId: personId });
    return work(write, personId);
  });

export const saveName = (caller: Caller, fullName: string) =>
  change(caller, ({ trx }, personId) =>
    trx.updateTable("person").set({ fullName }).where("id", "=", personId).execute(),
  );

/** The usual channel, and other ones by topic. A channel without an address for it is refused. */
export const saveMessages = (
  caller: Caller,
  channel: Address["channel"],
  choices: Partial<Record<Topic, Choice>>,
): Promise<{ ok: true } | { ok: false; reason: "no-address"; field: string }> =>
  change(caller, async ({ trx }, personId) => {
    const { email, phone } = await trx
      .selectFrom("person")
      .select(["email", "phone"])
      .where("id", "=", personId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const lacks = (chosen: Choice) => (chosen === "email" && !email) || (chosen === "sms" && !phone);
    const chosen = Object.entries(choices) as [Topic, Choice][];
    const wrong = lacks(channel) ? "channel" : chosen.find(([, choice]) => lacks(choice))?.[0];
    if (wrong) return { ok: false, reason: "no-address", field: wrong };
    await trx.updateTable("person").set({ channel }).where("id", "=", personId).execute();
    for (const [topic, choice] of chosen) {
      const row = { personId, topic, channel: choice };
      if (choice === "usual")
        await trx
          .deleteFrom("notificationChoice")
          .where("personId", "=", personId)
          .where("topic", "=", topic)
          .execute();
      else
        await trx
          .insertInto("notificationChoice")
          .values(row)
          .onConflict((conflict) => conflict.columns(["personId", "topic"]).doUpdateSet({ channel: choice }))
          .execute();
    }
    return { ok: true };
  });

/** Sends a code to a new address; it becomes the person's when the code is typed. */
export async function askToChangeAddress(
  caller: Caller,
  gate: Gate,
  address: Address,
  locale: string,
): Promise<{ ok: true; codeId: string } | { ok: false; reason: "too-many" }> {
  const { db, now } = caller;
  const allowed = [
    await mayTry(db, gate, "code-from-network", gate.ip, now),
    await mayTry(db, gate, "code-to-address", address.to, now),
  ];
  if (allowed.includes(false)) return { ok: false, reason: "too-many" };
  return change(caller, async ({ trx }, personId) => {
    const answers = { kind: "contact" as const, ...address };
    return { ok: true, codeId: await makeCode(trx, gate, { address, answers, personId, locale, now }) };
  });
}

export type AddressConfirmed =
  | { ok: true }
  /** `taken`: another account has this address; told only to who has just proven to have it too. */
  | { ok: false; reason: "wrong" | "ended" | "taken" };

export const confirmAddress = (
  caller: Caller,
  gate: Gate,
  typed: { codeId: string; code: string },
): Promise<AddressConfirmed> =>
  change(caller, async (write, personId) => {
    const redeemed = await redeem(write, gate, { ...typed, now: caller.now });
    if (!redeemed.ok) return redeemed;
    const { answers, personId: askedBy } = redeemed.value;
    if (answers?.kind !== "contact" || askedBy !== personId) return { ok: false, reason: "ended" };
    const column = answers.channel === "email" ? "email" : "phone";
    const other = await write.trx
      .selectFrom("person")
      .select("id")
      .where(column, "=", answers.to)
      .where("id", "<>", personId)
      .executeTakeFirst();
    if (other) return { ok: false, reason: "taken" };
    await write.trx
      .updateTable("person")
      .set({ [column]: answers.to })
      .where("id", "=", personId)
      .execute();
    return { ok: true };
  });

/** Sets a password, or changes it for who knows the present one. Sessions elsewhere end. */
export async function savePassword(
  caller: Caller,
  gate: Gate,
  { current, password }: { current?: string; password: string },
): Promise<{ ok: true } | { ok: false; reason: "wrong-password" | "no-email" | "too-many" }> {
  const personId = ownId(caller);
  const person = await caller.db
    .selectFrom("person")
    .select(["email", "passwordHash"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  if (person.email === null) return { ok: false, reason: "no-email" };
  if (person.passwordHash !== null) {
    if (!(await mayTry(caller.db, gate, "password-for-address", person.email, caller.now)))
      return { ok: false, reason: "too-many" };
    if (!(await checkPassword(person.passwordHash, current ?? "")))
      return { ok: false, reason: "wrong-password" };
  }
  const passwordHash = await hashPassword(password);
  return change(caller, async ({ trx }) => {
    await trx.updateTable("person").set({ passwordHash }).where("id", "=", personId).execute();
    return { ok: true };
  });
}

/** The entrant in another role of the same person; undefined where they do not hold it. */
export const inRole = (caller: Caller, roleId: string): Promise<Entrant | undefined> =>
  change(caller, ({ trx }, personId) => entrantOf(trx, personId, roleId));
