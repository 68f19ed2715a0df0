import { employerSubject, invitationsOf, membersOf } from "../../db/queries/employers.server";
import { sendInvitation, sendInvitationAgain } from "../accounts/invitations.server";
import { type Gate, mayTry } from "../accounts/limits.server";
import type { Caller } from "../caller";
import { type Action, Denied } from "../policy";
import { transact, type Write } from "../transact.server";
import { note } from "./history.server";

export type Position = "owner" | "member";

/** Does something to the caller's own employer and its members, while nobody else does. */
const own = <A extends Extract<Action, "employer.write" | "employer.leave">, T>(
  caller: Caller,
  action: A,
  work: (write: Write<A>, employerId: string, personId: string) => Promise<T>,
): Promise<T> =>
  transact(caller, action, async (write) => {
    const { actor } = caller;
    if (actor.role !== "employer") throw new Denied(action);
    write.allow(await employerSubject(write.trx, actor.employerId, { lock: true }));
    // Whoever was removed, or handed over, since the request began is who they are now.
    const present = (await membersOf(write.trx, actor.employerId)).find(({ id }) => id === actor.personId);
    if (!present || (action === "employer.write" && present.position !== "owner")) throw new Denied(action);
    return work(write, actor.employerId, actor.personId);
  });

export type Invited =
  | { ok: true; already: boolean }
  /** `member`: they act for this employer already. */
  | { ok: false; reason: "member" | "too-many" };

/** An owner invites somebody. An invitation that still stands is not sent twice. */
export async function inviteMember(
  caller: Caller,
  gate: Gate,
  { email, position }: { email: string; position: Position },
): Promise<Invited> {
  if (!(await mayInvite(caller, gate))) return { ok: false, reason: "too-many" };
  return own(caller, "employer.write", async ({ trx }, employerId) => {
    const isMember = (await membersOf(trx, employerId)).some(
      (member) => member.email?.toLowerCase() === email,
    );
    if (isMember) return { ok: false, reason: "member" };
    const standing = await invitationsOf(trx, employerId, caller.now);
    if (standing.some((invitation) => invitation.email.toLowerCase() === email))
      return { ok: true, already: true };
    await sendInvitation(trx, caller, { email, kind: "employer", employerId, position });
    await note(trx, caller, { employerId, kind: "invited" });
    return { ok: true, already: false };
  });
}

const mayInvite = ({ db, actor, now }: Caller, gate: Gate) =>
  mayTry(db, gate, "invitation-by-member", actor.role === "employer" ? actor.employerId : "", now);

/** Sends a standing invitation again. The link before it ends. */
export async function inviteAgain(
  caller: Caller,
  gate: Gate,
  invitationId: string,
): Promise<{ ok: true } | { ok: false; reason: "ended" | "too-many" }> {
  if (!(await mayInvite(caller, gate))) return { ok: false, reason: "too-many" };
  return own(caller, "employer.write", async ({ trx }, employerId) => {
    const standing = await invitationsOf(trx, employerId, caller.now);
    if (!standing.some(({ id }) => id === invitationId)) return { ok: false, reason: "ended" };
    await sendInvitationAgain(trx, invitationId, caller.now);
    return { ok: true };
  });
}

/** Takes a standing invitation back: its link is worth nothing from now on. */
export const takeInvitationBack = (caller: Caller, invitationId: string): Promise<{ ok: true }> =>
  own(caller, "employer.write", async ({ trx }, employerId) => {
    await trx
      .deleteFrom("invitation")
      .where("id", "=", invitationId)
      .where("employerId", "=", employerId)
      .where("usedAt", "is", null)
      .execute();
    return { ok: true };
  });

export type Gone =
  | { ok: true; already: boolean }
  /** Somebody has to own an employer: hand it over first. */
  | { ok: false; reason: "last-owner" };

/** The caller stops acting for the employer. */
export const leave = (caller: Caller): Promise<Gone> =>
  own(caller, "employer.leave", async ({ trx }, employerId, personId) => {
    if (await isLastOwner(trx, employerId, personId)) return { ok: false, reason: "last-owner" };
    await endRole(trx, caller, employerId, personId);
    await note(trx, caller, { employerId, kind: "member-left", aboutId: personId });
    return { ok: true, already: false };
  });

/** An owner ends somebody's acting for the employer. */
export const removeMember = (caller: Caller, memberId: string): Promise<Gone> =>
  own(caller, "employer.write", async ({ trx }, employerId) => {
    if (!(await membersOf(trx, employerId)).some(({ id }) => id === memberId))
      return { ok: true, already: true };
    if (await isLastOwner(trx, employerId, memberId)) return { ok: false, reason: "last-owner" };
    await endRole(trx, caller, employerId, memberId);
    await note(trx, caller, { employerId, kind: "member-removed", aboutId: memberId });
    return { ok: true, already: false };
  });

/** An owner makes somebody else the owner, and becomes a member. */
export const handOver = (
  caller: Caller,
  memberId: string,
): Promise<{ ok: true } | { ok: false; reason: "no-member" }> =>
  own(caller, "employer.write", async ({ trx }, employerId, personId) => {
    const heir = (await membersOf(trx, employerId)).find(({ id }) => id === memberId);
    if (!heir || memberId === personId) return { ok: false, reason: "no-member" };
    await place(trx, employerId, memberId, "owner");
    await place(trx, employerId, personId, "member");
    await note(trx, caller, { employerId, kind: "handed-over", aboutId: memberId });
    return { ok: true };
  });

type Trx = Write<Action>["trx"];

async function isLastOwner(trx: Trx, employerId: string, personId: string): Promise<boolean> {
  const owners = (await membersOf(trx, employerId)).filter(({ position }) => position === "owner");
  return owners.length === 1 && owners[0]?.id === personId;
}

const endRole = (trx: Trx, { now }: Caller, employerId: string, personId: string) =>
  trx
    .updateTable("personRole")
    .set({ endedAt: now })
    .where("employerId", "=", employerId)
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .execute();

const place = (trx: Trx, employerId: string, personId: string, position: Position) =>
  trx
    .updateTable("personRole")
    .set({ position })
    .where("employerId", "=", employerId)
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .execute();
