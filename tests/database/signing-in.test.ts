import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { askForAnother } from "../../app/accounts/another-code.server";
import type { CodeToSend } from "../../app/accounts/codes.server";
import { askForCode } from "../../app/accounts/codes.server";
import { SignUp } from "../../app/accounts/entry";
import { hashPassword } from "../../app/accounts/passwords.server";
import { enterByCode, enterByPassword } from "../../app/accounts/signing-in.server";
import { signUp, toldToSignUp } from "../../app/accounts/signing-up.server";
import { aParticipant, aPerson, callerOf, later, NOW } from "../builders/people";
import { freshDb } from "../fresh-db";
import { queuedJobs } from "../queue";

const db = await freshDb();
const gate = { secretKey: "a key that only tests have, 32 letters", ip: "192.0.2.1" };
const nobody = (now = NOW) => callerOf(db, { role: "nobody" }, now);
const email = (to: string) => ({ channel: "email" as const, to });

beforeEach(async () => {
  await db.deleteFrom("attempt").execute();
});

/** Asks for a code, and reads in the queue what is sent. */
async function codeFor(to: string) {
  const asked = await askForCode(nobody(), gate, { address: email(to), locale: "en" });
  if (!asked.ok) throw new Error(asked.reason);
  const jobs = await queuedJobs<CodeToSend>(db, "send-code");
  const sent = jobs.find((job) => job.codeId === asked.codeId) as CodeToSend;
  return { codeId: asked.codeId, code: sent.code, sent };
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const type = (codeId: string, code: string, now = NOW) => enterByCode(nobody(now), gate, { codeId, code });

describe("a one-time code", () => {
  it("signs its person in, once", async () => {
    const person = await aParticipant(db);
    const { codeId, code } = await codeFor(person.email as string);
    expect(await type(codeId, code)).toMatchObject({ ok: true, entrant: { personId: person.id } });
    expect(await type(codeId, code)).toEqual({ ok: false, reason: "ended" });
  });

  it("signs in once when it is typed twice at the same time", async () => {
    const person = await aParticipant(db);
    const { codeId, code } = await codeFor(person.email as string);
    const results = await Promise.all(Array.from({ length: 8 }, () => type(codeId, code)));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it("ends after five wrong tries, the right one included", async () => {
    const person = await aParticipant(db);
    const { codeId, code } = await codeFor(person.email as string);
    const reasons = [];
    for (let i = 0; i < 5; i++) {
      const result = await type(codeId, wrong(code));
      reasons.push(result.ok ? "ok" : result.reason);
    }
    expect(reasons).toEqual(["wrong", "wrong", "wrong", "wrong", "ended"]);
    expect(await type(codeId, code)).toEqual({ ok: false, reason: "ended" });
  });

  it("cannot be tried more than five times at once either", async () => {
    const person = await aParticipant(db);
    const { codeId, code } = await codeFor(person.email as string);
    await Promise.all(Array.from({ length: 20 }, () => type(codeId, wrong(code))));
    const row = await db
      .selectFrom("signInCode")
      .select("tries")
      .where("id", "=", codeId)
      .executeTakeFirstOrThrow();
    expect(row.tries).toBe(5);
  });

  it("lasts ten minutes", async () => {
    const person = await aParticipant(db);
    const { codeId, code } = await codeFor(person.email as string);
    expect(await type(codeId, code, later(10))).toEqual({ ok: false, reason: "ended" });
    expect(await type(codeId, code, later(9.9))).toMatchObject({ ok: true });
  });

  it("is nowhere in the table as it is, nor is the address", async () => {
    const person = await aParticipant(db);
    const { codeId, code } = await codeFor(person.email as string);
    const row = await db
      .selectFrom("signInCode")
      .selectAll()
      .where("id", "=", codeId)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(code);
    expect(JSON.stringify(row)).not.toContain(person.email);
  });

  it("goes by text message to a phone", async () => {
    const phone = "+447700900111";
    const person = await aParticipant(db, { person: { email: null, phone, channel: "sms" } });
    const asked = await askForCode(nobody(), gate, { address: { channel: "sms", to: phone }, locale: "en" });
    const jobs = await queuedJobs<CodeToSend>(db, "send-code");
    const sent = jobs.find((job) => asked.ok && job.codeId === asked.codeId);
    expect(sent).toMatchObject({ channel: "sms", to: phone });
    expect(await type(sent?.codeId as string, sent?.code as string)).toMatchObject({
      ok: true,
      entrant: { personId: person.id },
    });
  });
});

describe("an address that nobody has", () => {
  it("is answered like any other, and nothing is sent to it", async () => {
    const { sent, codeId, code } = await codeFor("nobody@example.org");
    expect(sent.to).toBeUndefined();
    expect(await type(codeId, wrong(code))).toEqual({ ok: false, reason: "wrong" });
    // Even the code that nobody was sent opens nothing.
    expect(await type(codeId, code)).toEqual({ ok: false, reason: "wrong" });
  });

  it("is not told from a person who is shut out, or who holds no role", async () => {
    const shut = await aParticipant(db, { person: { disabledAt: NOW } });
    const roleless = await aPerson(db);
    for (const { email } of [shut, roleless])
      expect((await codeFor(email as string)).sent.to).toBeUndefined();
  });

  it("runs out of tries like any other", async () => {
    const person = await aParticipant(db);
    const outcomes = async (to: string) => {
      const results = [];
      for (let i = 0; i < 7; i++)
        results.push((await askForCode(nobody(), gate, { address: email(to), locale: "en" })).ok);
      return results;
    };
    const expected = [true, true, true, true, true, false, false];
    expect(await outcomes(person.email as string)).toEqual(expected);
    expect(await outcomes("still-nobody@example.org")).toEqual(expected);
    const again = await askForCode(nobody(later(16)), gate, {
      address: email(person.email as string),
      locale: "en",
    });
    expect(again.ok).toBe(true);
  });
});

it("one network cannot ask for codes without end, whoever they are for", async () => {
  const results = [];
  for (let i = 0; i < 61; i++)
    results.push(
      (await askForCode(nobody(), gate, { address: email(`n${i}@example.org`), locale: "en" })).ok,
    );
  expect(results.filter((ok) => !ok)).toHaveLength(1);
  const elsewhere = { ...gate, ip: "192.0.2.2" };
  expect((await askForCode(nobody(), elsewhere, { address: email("x@example.org"), locale: "en" })).ok).toBe(
    true,
  );
});

describe("a password", () => {
  it("signs in, and a wrong one or an unknown address are refused alike", async () => {
    const passwordHash = await hashPassword("seven green kettles");
    const person = await aParticipant(db, { person: { passwordHash } });
    const enter = (to: string, password: string) => enterByPassword(nobody(), gate, { email: to, password });
    expect(await enter(person.email as string, "seven green kettles")).toMatchObject({ ok: true });
    expect(await enter(person.email as string, "seven green kettle")).toEqual({ ok: false, reason: "wrong" });
    expect(await enter("nobody@example.org", "seven green kettles")).toEqual({ ok: false, reason: "wrong" });
    const without = await aParticipant(db);
    expect(await enter(without.email as string, "")).toEqual({ ok: false, reason: "wrong" });
  });

  it("is kept as argon2id with 19 MiB and two passes", async () => {
    expect(await hashPassword("seven green kettles")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("can be tried ten times", async () => {
    const person = await aParticipant(db);
    const results = [];
    for (let i = 0; i < 11; i++)
      results.push(
        await enterByPassword(nobody(), gate, { email: person.email as string, password: `guess ${i}` }),
      );
    expect(results.at(9)).toEqual({ ok: false, reason: "wrong" });
    expect(results.at(10)).toEqual({ ok: false, reason: "too-many" });
  });
});

describe("opening an account", () => {
  const form = (to: string, town = "Norwich", name = "Yonas Tesfay") => ({
    ...SignUp.pick({ name: true }).parse({ name }),
    address: email(to),
    town,
  });

  async function opening(to: string, town?: string, name?: string) {
    const asked = await signUp(nobody(), gate, form(to, town, name), "en");
    if (!asked.ok) throw new Error(asked.reason);
    const jobs = await queuedJobs<CodeToSend>(db, "send-code");
    return jobs.find((job) => job.codeId === asked.codeId) as CodeToSend;
  }

  const pending = (codeId: string, to: string) => ({
    codeId,
    to,
    keep: false,
    onward: "/",
    from: "sign-up" as const,
  });

  it("makes the person when the code is typed, in the region of their town", async () => {
    const { codeId, code, to } = await opening("yonas@example.org");
    expect(to).toBe("yonas@example.org");
    expect(
      await db
        .selectFrom("person")
        .select("id")
        .where("email", "=", to as string)
        .execute(),
    ).toEqual([]);
    const entered = await type(codeId, code);
    expect(entered).toMatchObject({ ok: true, entrant: { actor: { role: "participant" } } });
    const row = await db
      .selectFrom("participant as pa")
      .innerJoin("person as p", "p.id", "pa.personId")
      .innerJoin("town as t", "t.id", "pa.townId")
      .select(["p.fullName", "p.channel", "pa.regionCode", "pa.partnerId", "t.name", "pa.lat"])
      .where("p.email", "=", "yonas@example.org")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      fullName: "Yonas Tesfay",
      channel: "email",
      regionCode: "norfolk",
      partnerId: null,
      name: "Norwich",
    });
    const events = await db.selectFrom("outbox").select(["topic", "kind"]).execute();
    expect(events).toContainEqual({ topic: "participant", kind: "joined" });
  });

  it("keeps what was told with the code until that is used, alike for an address that somebody has", async () => {
    const known = (await aParticipant(db)).email as string;
    for (const to of [known, "unknown@example.org"]) {
      const asked = await signUp(nobody(), gate, form(to), "uk");
      const codeId = asked.ok ? asked.codeId : "";
      const told = { name: "Yonas Tesfay", to, town: "Norwich, Norfolk", locale: "uk" };
      expect(await toldToSignUp(nobody(), codeId)).toEqual(told);
      const another = await askForAnother(nobody(), gate, pending(codeId, to), "en");
      if (!another.ok) throw new Error(another.reason);
      expect(await toldToSignUp(nobody(), another.codeId)).toEqual(told);
      const sent = (await queuedJobs<CodeToSend>(db, "send-code")).find(
        (job) => job.codeId === another.codeId,
      );
      expect(await type(another.codeId, sent?.code ?? "")).toMatchObject({ ok: true });
      expect(await toldToSignUp(nobody(), another.codeId)).toBeNull();
      expect(await askForAnother(nobody(), gate, pending(another.codeId, to), "en")).toEqual({
        ok: false,
        reason: "gone",
      });
    }
  });

  it.each([
    ["one letter", "U"],
    ["no surname", "Suharto"],
    ["sixty letters", "Venkatanarasimharajuvaripeta Rajasekhara Srinivasulu Laxmana"],
    ["an apostrophe", "Siobhán O’Brien-D'Souza"],
    ["letters of another script", "محمد عبد الله"],
  ])("keeps a name of %s as it is written", async (_, name) => {
    const to = `${randomUUID()}@example.org`;
    const { codeId, code } = await opening(to, "Norwich", name);
    expect(await type(codeId, code)).toMatchObject({ ok: true });
    const row = await db.selectFrom("person").select("fullName").where("email", "=", to).executeTakeFirst();
    expect(row?.fullName).toBe(name);
  });

  it("keeps of a postcode its district alone, where districts are loaded", async () => {
    const there = { townId: 2641181, lat: 52.6215, lon: 1.2795 };
    await db
      .insertInto("postcodeDistrict")
      .values({ district: "NR2", ...there })
      .execute();
    const { codeId, code } = await opening("nr2@example.org", "NR2 3AB");
    const { answers } = await db
      .selectFrom("signInCode")
      .select("answers")
      .where("id", "=", codeId)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(answers)).not.toContain("3AB");
    expect(await type(codeId, code)).toMatchObject({ ok: true });
    const row = await db
      .selectFrom("participant as pa")
      .innerJoin("person as p", "p.id", "pa.personId")
      .select(["pa.postcodeDistrict", "pa.townId", "pa.lat", "pa.lon"])
      .where("p.email", "=", "nr2@example.org")
      .executeTakeFirst();
    expect(row).toEqual({ postcodeDistrict: "NR2", ...there });
  });

  it("signs in who has an account already, and changes nothing of it", async () => {
    const person = await aParticipant(db);
    const { codeId, code, to } = await opening(person.email as string);
    expect(to).toBe(person.email);
    expect(await type(codeId, code)).toMatchObject({ ok: true, entrant: { personId: person.id } });
    const row = await db
      .selectFrom("person")
      .select("fullName")
      .where("id", "=", person.id)
      .executeTakeFirst();
    expect(row?.fullName).toBe(person.fullName);
  });

  it("opens one account for one address that was asked for twice", async () => {
    const first = await opening("twice@example.org");
    const second = await opening("twice@example.org");
    const entered = [await type(first.codeId, first.code), await type(second.codeId, second.code)];
    const ids = entered.map((result) => result.ok && result.entrant.personId);
    expect(new Set(ids).size).toBe(1);
  });

  it("asks which town is meant, and says when it knows none", async () => {
    expect(await signUp(nobody(), gate, form("a@example.org", "Newport"), "en")).toMatchObject({
      ok: false,
      reason: "which-town",
    });
    expect(await signUp(nobody(), gate, form("a@example.org", "Xyzzyville"), "en")).toMatchObject({
      ok: false,
      reason: "no-such-town",
    });
  });
});
