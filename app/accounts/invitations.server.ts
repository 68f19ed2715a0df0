import { type Kysely, sql, type Transaction } from "kysely";
import type { DB } from "../../db/types";
import type { Caller } from "../caller";
import { transact, type Write } from "../transact.server";
import { INVITATION_DAYS, type InvitationInput } from "./invitation";
import { type Entrant, entrantOf } from "./people.server";
import { digest, newToken } from "./secrets.server";

/** The payload of the job that sends an invitation. The queue forgets it when it is done. */
export interface InvitationToSend {
  invitationId: string;
  token: string;
}

export type Invited =
  | { ok: true; token: string; invitationId: string }
  | { ok: false; reason: "no-such-employer" | "no-such-partner" | "no-such-region" };

/** Invites somebody to a role and has the link sent. */
export function invite(caller: Caller, input: InvitationInput): Promise<Invited> {
  return transact(caller, "invitation.make", async (write): Promise<Invited> => {
    write.allow({});
    const place = await placeOf(write.trx, input);
    if (!place.ok) return place;
    return {
      ok: true,
      ...(await sendInvitation(write.trx, caller, { ...place.columns, ...addressed(input) })),
    };
  });
}

const addressed = ({ email, role }: InvitationInput) => ({ email, kind: role });

/** Stores an invitation and queues the job that sends its link. The link is the only place where its token is. */
export async function sendInvitation(
  trx: Transaction<DB>,
  { actor, now }: Pick<Caller, "actor" | "now">,
  to: Place & { email: string; kind: InvitationInput["role"] },
): Promise<{ token: string; invitationId: string }> {
  const token = newToken();
  const { id } = await trx
    .insertInto("invitation")
    .values({
      ...to,
      tokenHash: digest(token),
      invitedBy: "personId" in actor ? actor.personId : null,
      createdAt: now,
      expiresAt: endOf(now),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await queue(trx, { invitationId: id, token });
  return { token, invitationId: id };
}

/** Sends an invitation once more, with a new link and a new end; the link before it is worth nothing. */
export async function sendInvitationAgain(
  trx: Transaction<DB>,
  invitationId: string,
  now: Date,
): Promise<void> {
  const token = newToken();
  await trx
    .updateTable("invitation")
    .set({ tokenHash: digest(token), expiresAt: endOf(now) })
    .where("id", "=", invitationId)
    .execute();
  await queue(trx, { invitationId, token });
}

const endOf = (now: Date) => new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000);

const queue = (trx: Transaction<DB>, payload: InvitationToSend) =>
  sql`select graphile_worker.add_job('send-invitation', ${JSON.stringify(payload)}::json)`.execute(trx);

interface Place {
  employerId?: string;
  position?: string;
  partnerId?: string;
  regionCode?: string;
}
type Placed =
  | { ok: true; columns: Place }
  | { ok: false; reason: "no-such-employer" | "no-such-partner" | "no-such-region" };

/** The employer or partner that is meant; made where the invitation says that it is new. */
async function placeOf(trx: Transaction<DB>, input: InvitationInput): Promise<Placed> {
  if (input.role === "manager") return { ok: true, columns: {} };
  const regionCode = input.region;
  if (regionCode !== undefined) {
    const region = await trx
      .selectFrom("region")
      .select("code")
      .where("code", "=", regionCode)
      .executeTakeFirst();
    if (!region) return { ok: false, reason: "no-such-region" };
  }
  if (input.role === "employer") {
    const known = await trx
      .selectFrom("employer")
      .select("id")
      .where(sql`lower(name)`, "=", input.employer.toLowerCase())
      .where("status", "<>", "left")
      .orderBy("createdAt")
      .executeTakeFirst();
    if (!known && !input.isNew) return { ok: false, reason: "no-such-employer" };
    if (!known && regionCode === undefined) return { ok: false, reason: "no-such-region" };
    const { id } =
      known ??
      (await trx
        .insertInto("employer")
        .values({ name: input.employer, regionCode: regionCode as string })
        .returning("id")
        .executeTakeFirstOrThrow());
    return { ok: true, columns: { employerId: id, position: input.position } };
  }
  const known = await trx
    .selectFrom("partner")
    .select("id")
    .where(sql`lower(name)`, "=", input.partner.toLowerCase())
    .executeTakeFirst();
  if (!known && !input.isNew) return { ok: false, reason: "no-such-partner" };
  const { id: partnerId } =
    known ??
    (await trx
      .insertInto("partner")
      .values({ name: input.partner, kind: "other" })
      .returning("id")
      .executeTakeFirstOrThrow());
  await trx
    .insertInto("partnerRegion")
    .values({ partnerId, regionCode: input.region })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { ok: true, columns: { partnerId, regionCode: input.region } };
}

/** An invitation that still stands, by its link; undefined for every other. */
export const standingInvitation = (db: Kysely<DB>, token: string, now: Date) =>
  db
    .selectFrom("invitation as i")
    .leftJoin("employer as e", "e.id", "i.employerId")
    .leftJoin("partner as p", "p.id", "i.partnerId")
    .leftJoin("person as who", "who.email", "i.email")
    .leftJoin("person as inviter", "inviter.id", "i.invitedBy")
    .select(["inviter.fullName as inviter"])
    .select([
      "i.id",
      "i.email",
      "i.kind",
      "i.employerId",
      "i.position",
      "i.partnerId",
      "i.regionCode",
      "i.expiresAt",
    ])
    .select(["e.name as employerName", "p.name as partnerName"])
    .select(["who.id as personId", "who.disabledAt", "who.fullName"])
    .where("i.tokenHash", "=", digest(token))
    .where("i.usedAt", "is", null)
    .where("i.expiresAt", ">", now)
    .executeTakeFirst();
export type Invitation = NonNullable<Awaited<ReturnType<typeof standingInvitation>>>;

/** Whether a link is one of an invitation, whatever became of it. */
export const isInvitation = async (db: Kysely<DB>, token: string): Promise<boolean> =>
  (await db
    .selectFrom("invitation")
    .select("id")
    .where("tokenHash", "=", digest(token))
    .executeTakeFirst()) !== undefined;

export type Joined = { ok: true; entrant: Entrant } | { ok: false; reason: "ended" | "name" };

/**
 * Takes an invitation up, once. Having the link proves the address it was sent to: the role goes to the person who has
 * that address, who is made where there is nobody.
 */
export function join(
  caller: Caller,
  token: string,
  name: string | undefined,
  locale: string,
): Promise<Joined> {
  return transact(caller, "account.join", async (write): Promise<Joined> => {
    write.allow({});
    // Whoever comes second waits here, and then finds it used.
    await write.trx
      .selectFrom("invitation")
      .select("id")
      .where("tokenHash", "=", digest(token))
      .forUpdate()
      .execute();
    const invitation = await standingInvitation(write.trx, token, caller.now);
    if (!invitation || invitation.disabledAt) return { ok: false, reason: "ended" };
    if (!invitation.personId && !name) return { ok: false, reason: "name" };
    const personId =
      invitation.personId ?? (await aPerson(write.trx, invitation.email, name as string, locale));
    const roleId = await grant(write, invitation, personId, caller.now);
    await write.trx
      .updateTable("invitation")
      .set({ usedAt: caller.now, usedBy: personId })
      .where("id", "=", invitation.id)
      .execute();
    if (invitation.employerId)
      await write.trx
        .insertInto("employerHistory")
        .values({ employerId: invitation.employerId, at: caller.now, kind: "member-joined", personId })
        .execute();
    write.allow({}, { subjectId: invitation.id, ownerId: personId });
    const entrant = await entrantOf(write.trx, personId, roleId);
    return entrant ? { ok: true, entrant } : { ok: false, reason: "ended" };
  });
}

async function aPerson(
  trx: Transaction<DB>,
  email: string,
  fullName: string,
  locale: string,
): Promise<string> {
  const { id } = await trx
    .insertInto("person")
    .values({ fullName, email, locale })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives the role, unless it is held already. Returns its id. */
async function grant(
  { trx }: Write<"account.join">,
  { kind, employerId, position, partnerId, regionCode }: Invitation,
  personId: string,
  now: Date,
): Promise<string> {
  await trx
    .insertInto("personRole")
    .values({ personId, kind, employerId, position, partnerId, regionCode, grantedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await trx
    .selectFrom("personRole")
    .select("id")
    .where("personId", "=", personId)
    .where("kind", "=", kind)
    .where("employerId", "is not distinct from", employerId)
    .where("partnerId", "is not distinct from", partnerId)
    .where("regionCode", "is not distinct from", regionCode)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  return id;
}
