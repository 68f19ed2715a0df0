import { sql, type Transaction } from "kysely";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import type { JoinAnswers } from "../employers/organisation";
import type { Action } from "../policy";
import { allowRead, transact, type Write } from "../transact.server";
import type { Address } from "./address";
import { type Gate, mayTry } from "./limits.server";
import { personAt } from "./people.server";
import { keyed, newCode, sameHash } from "./secrets.server";

const MINUTES = 10;
const TRIES = 5;

/** What a code does when it is typed, besides proving the address. */
export type CodeAnswers =
  | {
      kind: "sign-up";
      name: string;
      channel: Address["channel"];
      to: string;
      townId: number;
      district?: string | null;
      locale: string;
    }
  | { kind: "contact"; channel: Address["channel"]; to: string }
  | JoinAnswers;

/** The payload of the job that sends a code. The queue forgets it when it is done. */
export interface CodeToSend {
  /** Absent where nobody is known at the address: the job then does nothing. */
  to?: string;
  channel: Address["channel"];
  code: string;
  locale: string;
  codeId: string;
  /** After this instant the code is worth nothing and is not sent. */
  until: string;
}

interface Asking {
  address: Address;
  /** The reader's language, for who is not known yet. */
  locale: string;
  answers?: CodeAnswers;
}

export type CodeAsked = { ok: true; codeId: string } | { ok: false; reason: "too-many" };

/**
 * Makes a one-time code and has it sent, if somebody is known at the address (or becomes known by it). What it does,
 * gives back and takes is the same either way.
 */
export async function askForCode(caller: Caller, gate: Gate, asking: Asking): Promise<CodeAsked> {
  const { db, now } = caller;
  const { channel, to } = asking.address;
  const allowed = [
    await mayTry(db, gate, "code-from-network", gate.ip, now),
    await mayTry(db, gate, "code-to-address", to, now),
  ];
  if (allowed.includes(false)) return { ok: false, reason: "too-many" };
  return transact(caller, "account.enter", async (write) => {
    const person = await personAt(write.trx, { channel, to });
    write.allow({}, { ownerId: person?.id ?? null });
    const codeId = await makeCode(write.trx, gate, {
      ...asking,
      now,
      personId: person?.id ?? null,
      locale: person?.locale ?? asking.locale,
    });
    return { ok: true, codeId };
  });
}

/** What was told with a code that is not used yet, for the browser that told it. It says nothing of whose the address is. */
export async function toldWith(caller: Caller, codeId: string): Promise<CodeAnswers | null> {
  await allowRead(caller, "account.enter", {});
  const row = await caller.db
    .selectFrom("signInCode")
    .select("answers")
    .where("id", "=", codeId)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return (row?.answers ?? null) as CodeAnswers | null;
}

interface Making extends Asking {
  personId: string | null;
  now: Date;
}

/** Stores a code, hashed, and queues the job that sends it. */
export async function makeCode(trx: Transaction<DB>, gate: Gate, making: Making): Promise<string> {
  const { personId, address, answers, locale, now } = making;
  const code = newCode();
  const codeId = crypto.randomUUID();
  const until = new Date(now.getTime() + MINUTES * 60_000);
  await trx
    .insertInto("signInCode")
    .values({
      id: codeId,
      personId,
      addressHash: keyed(gate.secretKey, address.to),
      codeHash: keyed(gate.secretKey, `${codeId} ${code}`),
      answers: answers ? JSON.stringify(answers) : null,
      createdAt: now,
      expiresAt: until,
    })
    .execute();
  const payload: CodeToSend = {
    to: personId || answers ? address.to : undefined,
    channel: address.channel,
    code,
    locale,
    codeId,
    until: until.toISOString(),
  };
  await sql`select graphile_worker.add_job('send-code', ${JSON.stringify(payload)}::json)`.execute(trx);
  return codeId;
}

export interface Redeemed {
  personId: string | null;
  answers: CodeAnswers | null;
}
export type CodeTyped =
  | { ok: true; value: Redeemed }
  /** `ended`: unknown, used, too old, or tried too often. */
  | { ok: false; reason: "wrong" | "ended" };

/** Checks a code and uses it up. A wrong one costs a try, which stands because the refusal is a value. */
export async function redeem<A extends Action>(
  { trx }: Write<A>,
  gate: Gate,
  { codeId, code, now }: { codeId: string; code: string; now: Date },
): Promise<CodeTyped> {
  const row = await trx
    .selectFrom("signInCode")
    .select(["personId", "codeHash", "answers", "tries"])
    .where("id", "=", codeId)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .where("tries", "<", TRIES)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return { ok: false, reason: "ended" };
  const { personId } = row;
  const answers = row.answers as CodeAnswers | null;
  const isRight =
    sameHash(row.codeHash, keyed(gate.secretKey, `${codeId} ${code}`)) &&
    (personId !== null || answers !== null);
  await trx
    .updateTable("signInCode")
    .set(isRight ? { usedAt: now, answers: null } : { tries: row.tries + 1 })
    .where("id", "=", codeId)
    .execute();
  if (isRight) return { ok: true, value: { personId, answers } };
  return { ok: false, reason: row.tries + 1 < TRIES ? "wrong" : "ended" };
}
