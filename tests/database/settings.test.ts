import { expect, it } from "vitest";
import type { CodeToSend } from "../../app/accounts/codes.server";
import { saveLanguage } from "../../app/accounts/language.server";
import {
  accountOf,
  askToChangeAddress,
  confirmAddress,
  inRole,
  saveMessages,
  saveName,
  savePassword,
} from "../../app/accounts/settings.server";
import { enterByCode, enterByPassword } from "../../app/accounts/signing-in.server";
import { aManager, anOfficer, aParticipant, callerOf } from "../builders/people";
import { freshDb } from "../fresh-db";
import { queuedJobs } from "../queue";

const db = await freshDb();
const gate = { secretKey: "a key that only tests have, 32 letters", ip: "192.0.2.1" };
const phone = (to: string) => ({ channel: "sms" as const, to });

async function someone() {
  const person = await aParticipant(db);
  return { ...person, caller: callerOf(db, person.actor) };
}
async function codeTo(caller: ReturnType<typeof callerOf>, to: string) {
  const asked = await askToChangeAddress(caller, gate, phone(to), "en");
  if (!asked.ok) throw new Error(asked.reason);
  const sent = (await queuedJobs<CodeToSend>(db, "send-code")).find((job) => job.codeId === asked.codeId);
  return { codeId: asked.codeId, code: sent?.code as string };
}

it("a new address becomes the person's with the code that was sent to it, and every write is in the audit", async () => {
  const { id, caller } = await someone();
  const sent = await codeTo(caller, "+447700900401");
  expect((await accountOf(db, id)).phone).toBeNull();
  expect(await confirmAddress(caller, gate, sent)).toEqual({ ok: true });
  expect((await accountOf(db, id)).phone).toBe("+447700900401");
  const audit = await db
    .selectFrom("audit")
    .select(["action", "ownerId"])
    .where("ownerId", "=", id)
    .execute();
  expect(audit).toEqual(Array(2).fill({ action: "account.settings", ownerId: id }));
});

it("an address of somebody else is refused, and only after it was proven", async () => {
  const owner = await aParticipant(db, { person: { phone: "+447700900402" } });
  const { caller, id } = await someone();
  const sent = await codeTo(caller, "+447700900402");
  expect(await confirmAddress(caller, gate, sent)).toEqual({ ok: false, reason: "taken" });
  expect((await accountOf(db, id)).phone).toBeNull();
  expect((await accountOf(db, owner.id)).phone).toBe("+447700900402");
});

it("a code for a new address signs nobody in, and is nothing to somebody else", async () => {
  const { caller } = await someone();
  const other = await someone();
  const sent = await codeTo(caller, "+447700900403");
  expect(await confirmAddress(other.caller, gate, sent)).toEqual({ ok: false, reason: "ended" });
  const again = await codeTo(caller, "+447700900403");
  const nobody = callerOf(db, { role: "nobody" });
  expect(await enterByCode(nobody, gate, again)).toEqual({ ok: false, reason: "ended" });
});

it("a channel needs an address for it", async () => {
  const { caller, id } = await someone();
  expect(await saveMessages(caller, "sms", {})).toEqual({
    ok: false,
    reason: "no-address",
    field: "channel",
  });
  expect(await saveMessages(caller, "email", { offers: "sms" })).toMatchObject({
    ok: false,
    field: "offers",
  });
  expect(await saveMessages(caller, "email", { offers: "none", checks: "usual" })).toEqual({ ok: true });
  expect((await accountOf(db, id)).choices).toEqual({ offers: "none" });
  await saveMessages(caller, "email", { offers: "usual" });
  expect((await accountOf(db, id)).choices).toEqual({});
});

it("a password is set freely, and changed by who knows it", async () => {
  const { caller, email } = await someone();
  const nobody = callerOf(db, { role: "nobody" });
  const enter = (password: string) => enterByPassword(nobody, gate, { email: email as string, password });
  expect(await savePassword(caller, gate, { password: "seven green kettles" })).toEqual({ ok: true });
  expect(await savePassword(caller, gate, { password: "eight blue spoons" })).toEqual({
    ok: false,
    reason: "wrong-password",
  });
  expect(
    await savePassword(caller, gate, { current: "seven green kettles", password: "eight blue spoons" }),
  ).toEqual({ ok: true });
  expect((await enter("seven green kettles")).ok).toBe(false);
  expect((await enter("eight blue spoons")).ok).toBe(true);
});

it("a role is switched to by who holds it", async () => {
  const officer = await anOfficer(db);
  const manager = await aManager(db);
  const caller = callerOf(db, officer.actor);
  expect(await inRole(caller, manager.actor.roleId)).toBeUndefined();
  await db
    .updateTable("personRole")
    .set({ personId: officer.id })
    .where("id", "=", manager.actor.roleId)
    .execute();
  expect(await inRole(caller, manager.actor.roleId)).toMatchObject({
    actor: { role: "manager", personId: officer.id },
  });
});

it("name and language are one's own to change", async () => {
  const { caller, id } = await someone();
  await saveName(caller, "آمنة يوسف 🌻 <script>");
  await saveLanguage(caller, "en-XA");
  expect((await accountOf(db, id)).fullName).toBe("آمنة يوسف 🌻 <script>");
  const nobody = callerOf(db, { role: "nobody" });
  await saveLanguage(nobody, "en");
  await expect(saveName(nobody, "x")).rejects.toThrow("account.settings");
});
