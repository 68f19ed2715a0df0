import { expect, it } from "vitest";
import type { InvitationInput } from "../../app/accounts/invitation";
import { invite, join, standingInvitation } from "../../app/accounts/invitations.server";
import { aManager, aParticipant, aPartner, callerOf, NOW } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const nobody = (now = NOW) => callerOf(db, { role: "nobody" }, now);

async function aLink(input: InvitationInput): Promise<string> {
  const invited = await invite(callerOf(db, { role: "system" }), input);
  if (!invited.ok) throw new Error(invited.reason);
  return invited.token;
}

it("makes the first manager, once", async () => {
  const token = await aLink({ role: "manager", email: "first@example.org" });
  const joined = await join(nobody(), token, "Ruth Adeyemi", "en");
  expect(joined).toMatchObject({ ok: true, entrant: { actor: { role: "manager" } } });
  expect(await join(nobody(), token, "Somebody Else", "en")).toEqual({ ok: false, reason: "ended" });
});

it("is taken up once by many who try at the same time", async () => {
  const token = await aLink({ role: "manager", email: "raced@example.org" });
  const joined = await Promise.all(
    Array.from({ length: 8 }, () => join(nobody(), token, "Ruth Adeyemi", "en")),
  );
  expect(joined.filter((result) => result.ok)).toHaveLength(1);
});

it("says who invites, where somebody does", async () => {
  const { actor } = await aManager(db, { person: { fullName: "Catherine Obi" } });
  const invited = await invite(callerOf(db, actor), { role: "manager", email: "next@example.org" });
  const by = async (token: string) => (await standingInvitation(db, token, NOW))?.inviter;
  expect(await by(invited.ok ? invited.token : "")).toBe("Catherine Obi");
  expect(await by(await aLink({ role: "manager", email: "command@example.org" }))).toBeNull();
});

it("ends after fourteen days", async () => {
  const token = await aLink({ role: "manager", email: "late@example.org" });
  const after = new Date(NOW.getTime() + 14 * 24 * 3_600_000);
  expect(await join(nobody(after), token, "Late Person", "en")).toEqual({ ok: false, reason: "ended" });
  expect(await standingInvitation(db, token, NOW)).toBeDefined();
});

it("gives a role beside those that a person has", async () => {
  const person = await aParticipant(db);
  const employer = await anEmployer(db);
  const token = await aLink({
    role: "employer",
    email: (person.email as string).toUpperCase(),
    employer: "riverside hotel",
    position: "owner",
    isNew: false,
  });
  const joined = await join(nobody(), token, undefined, "en");
  expect(joined).toMatchObject({
    ok: true,
    entrant: {
      personId: person.id,
      actor: { role: "employer", employerId: employer.id, position: "owner", approved: true },
    },
  });
  const roles = await db.selectFrom("personRole").select("kind").where("personId", "=", person.id).execute();
  expect(roles.map((role) => role.kind).sort()).toEqual(["employer", "participant"]);
});

it("asks a name of who is not known", async () => {
  const token = await aLink({ role: "manager", email: "nameless@example.org" });
  expect(await join(nobody(), token, undefined, "en")).toEqual({ ok: false, reason: "name" });
  expect(await join(nobody(), token, "Now Named", "en")).toMatchObject({ ok: true });
});

it("is nothing to a person who was shut out", async () => {
  const person = await aParticipant(db, { person: { disabledAt: NOW } });
  const token = await aLink({ role: "manager", email: person.email as string });
  expect(await join(nobody(), token, undefined, "en")).toEqual({ ok: false, reason: "ended" });
});

it("knows the partner and the region, or makes the partner where it is told to", async () => {
  await aPartner(db, "norfolk", { name: "Norfolk Welcome" });
  const officer = { role: "officer" as const, email: "o@example.org", region: "norfolk", isNew: false };
  const known = await aLink({ ...officer, partner: "Norfolk Welcome" });
  expect(await join(nobody(), known, "Amina Yusuf", "en")).toMatchObject({
    ok: true,
    entrant: { actor: { role: "officer", regionCode: "norfolk" } },
  });
  const system = callerOf(db, { role: "system" });
  expect(await invite(system, { ...officer, partner: "Unknown" })).toEqual({
    ok: false,
    reason: "no-such-partner",
  });
  expect(await invite(system, { ...officer, partner: "New", region: "mars", isNew: true })).toEqual({
    ok: false,
    reason: "no-such-region",
  });
  expect(await invite(system, { ...officer, partner: "New Start", isNew: true })).toMatchObject({ ok: true });
});

it("stands in the table under a hash, and only managers and the command make one", async () => {
  const token = await aLink({ role: "manager", email: "hashed@example.org" });
  const rows = await db
    .selectFrom("invitation")
    .selectAll()
    .where("email", "=", "hashed@example.org")
    .execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  const { actor } = await aParticipant(db);
  await expect(invite(callerOf(db, actor), { role: "manager", email: "x@example.org" })).rejects.toThrow(
    "invitation.make",
  );
});
