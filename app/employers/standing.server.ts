import { employerSubject } from "../../db/queries/employers.server";
import { members } from "../../db/queries/people.server";
import type { Caller } from "../caller";
import type { MessageKind } from "../messages/kinds";
import { Denied } from "../policy";
import { transact, type Write } from "../transact.server";
import { note } from "./history.server";
import { canMove, type EmployerStatus, type RefusalReason, type SuspensionReason } from "./states";

export type Decided =
  | { ok: true; already: boolean }
  /** Somebody else was first, or it stands otherwise by now: the history tells. */
  | { ok: false; reason: "moved"; status: EmployerStatus };

type Locked = Omit<NonNullable<Awaited<ReturnType<typeof employerSubject>>>, "status"> & {
  status: EmployerStatus;
};

/** Does something to an employer of the officer's region, while nobody else does. */
const review = <T>(
  caller: Caller,
  employerId: string,
  work: (write: Write<"employer.review">, employer: Locked, officerId: string) => Promise<T>,
): Promise<T> =>
  transact(caller, "employer.review", async (write) => {
    const employer = await employerSubject(write.trx, employerId, { lock: true });
    write.allow(employer);
    if (!employer || caller.actor.role !== "officer") throw new Denied("employer.review");
    return work(write, { ...employer, status: employer.status as EmployerStatus }, caller.actor.personId);
  });

interface Move {
  to: EmployerStatus;
  /** The line of the history, and what the members are told. */
  kind: "approved" | "refused" | "suspended" | "restored";
  /** The states that it is done from. */
  from: readonly EmployerStatus[];
  reason?: string;
  note: string;
}

/** Moves an employer along the table. The engines and the public pages follow its standing at once. */
const decide = (
  caller: Caller,
  employerId: string,
  { to, kind, from, reason, note: words }: Move,
): Promise<Decided> =>
  review(caller, employerId, async ({ trx, record }, employer, officerId) => {
    if (!from.includes(employer.status) || !canMove(employer.status, to))
      return (await isOwnRepeat(trx, employer, kind, officerId))
        ? { ok: true, already: true }
        : { ok: false, reason: "moved", status: employer.status };
    const told = to === "refused" || to === "suspended";
    await trx
      .updateTable("employer")
      .set({
        status: to,
        statusReason: told ? (reason ?? null) : null,
        statusNote: told ? words : null,
        ...(kind === "approved" ? { approvedBy: officerId, approvedAt: caller.now } : {}),
        officerId: employer.officerId ?? officerId,
      })
      .where("id", "=", employerId)
      .execute();
    await note(trx, caller, { employerId, kind, reason, note: words });
    record({ topic: "employer", kind, subjectId: employerId });
    for (const personId of await members(trx, employerId))
      record({
        topic: "message",
        kind: `employer-${kind}` satisfies MessageKind,
        subjectId: employerId,
        personId,
      });
    return { ok: true, already: false };
  });

/** A second press of the same officer is no refusal; anybody else learns that it is done. */
async function isOwnRepeat(
  trx: Write<"employer.review">["trx"],
  { id }: Locked,
  kind: string,
  officerId: string,
) {
  const last = await trx
    .selectFrom("employerHistory")
    .select(["kind", "personId"])
    .where("employerId", "=", id)
    .where("kind", "in", ["asked", "approved", "refused", "suspended", "restored"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.kind === kind && last.personId === officerId;
}

/** Approves an employer. @param words what the officer looked at; for officers alone */
export const approve = (caller: Caller, employerId: string, words: string) =>
  decide(caller, employerId, { to: "approved", kind: "approved", from: ["applied", "refused"], note: words });

/** Says no to an employer that asked to join. @param words what the employer reads */
export const refuse = (caller: Caller, employerId: string, reason: RefusalReason, words: string) =>
  decide(caller, employerId, { to: "refused", kind: "refused", from: ["applied"], reason, note: words });

/** Hides all posts of an employer. Candidacies stay as they are, and nobody can answer them. @param words what the employer reads */
export const suspend = (caller: Caller, employerId: string, reason: SuspensionReason, words: string) =>
  decide(caller, employerId, { to: "suspended", kind: "suspended", from: ["approved"], reason, note: words });

/** Shows a suspended employer's posts again. @param words what settled it; for officers alone */
export const restore = (caller: Caller, employerId: string, words: string) =>
  decide(caller, employerId, { to: "approved", kind: "restored", from: ["suspended"], note: words });

export type Verifiable = "kind" | "licence";
export type Verified =
  | { ok: true; already: boolean }
  /** A business has no status to verify; without a number there is no licence. */
  | { ok: false; reason: "nothing-to-verify" };

/** Records that a charity's or public body's status, or a gangmaster licence, was looked up: it is so, or it is not. */
export const verify = (
  caller: Caller,
  employerId: string,
  what: Verifiable,
  isSo: boolean,
  words: string,
): Promise<Verified> =>
  review(caller, employerId, async ({ trx, record }, employer, officerId) => {
    const lacks = what === "kind" ? employer.kind === "business" : employer.gangmasterLicence === null;
    if (lacks) return { ok: false, reason: "nothing-to-verify" };
    const before = what === "kind" ? employer.kindVerifiedBy : employer.gangmasterVerifiedBy;
    if ((before !== null) === isSo) return { ok: true, already: true };
    const by = isSo ? officerId : null;
    await trx
      .updateTable("employer")
      .set(what === "kind" ? { kindVerifiedBy: by } : { gangmasterVerifiedBy: by })
      .where("id", "=", employerId)
      .execute();
    const kind = isSo ? "verified" : "unverified";
    await note(trx, caller, { employerId, kind, note: words, fields: [what] });
    record({ topic: "employer", kind, subjectId: employerId });
    return { ok: true, already: false };
  });

/** Makes the calling officer the one whom the employer asks. */
export const takeOver = (caller: Caller, employerId: string): Promise<{ ok: true; already: boolean }> =>
  review(caller, employerId, async ({ trx }, employer, officerId) => {
    if (employer.officerId === officerId) return { ok: true, already: true };
    await trx.updateTable("employer").set({ officerId }).where("id", "=", employerId).execute();
    await note(trx, caller, { employerId, kind: "officer-named", aboutId: officerId });
    return { ok: true, already: false };
  });
