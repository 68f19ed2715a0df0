import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { identify } from "../../app/accounts/identify.server";
import { browserOf, sessionsOf } from "../../app/accounts/sessions.server";
import { anEmployerMember, anOfficer, aParticipant } from "../builders/people";
import { anEmployer } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
const demo = { db, origin: "http://localhost:3000", mode: "demo" as const };

/** A browser that keeps the cookie it is given. */
function aBrowser(services: Parameters<typeof browserOf>[0] = demo) {
  let cookies: string | null = null;
  const open = () => sessionsOf(browserOf(services, cookies));
  const keep = (header: string) => {
    cookies = /=;/.test(header) ? null : (header.split(";")[0] as string);
    return header;
  };
  return {
    begin: async (facts: Parameters<ReturnType<typeof open>["begin"]>[0]) => keep(await open().begin(facts)),
    end: async () => keep(await open().end()),
    endAll: async (personId: string) => keep(await open().endAll(personId)),
    remember: (revision: number) => open().remember(revision),
    who: () => identify(open()),
    cookie: () => cookies,
    id: () => cookies?.split("=")[1] as string,
    hold: (header: string) => {
      cookies = header;
    },
  };
}
const rows = (personId: string) =>
  db.selectFrom("session").select(["id", "kept", "expiresAt"]).where("userId", "=", personId).execute();
const signedIn = async (kept = false) => {
  const person = await aParticipant(db);
  const browser = aBrowser();
  const header = await browser.begin({ personId: person.id, roleId: person.actor.roleId, kept });
  return { person, browser, header, facts: { personId: person.id, roleId: person.actor.roleId, kept } };
};
const hours = (date: Date) => (date.getTime() - Date.now()) / 3_600_000;

describe("a session", () => {
  it("tells who holds its cookie, in the role it was begun for", async () => {
    const { person, browser } = await signedIn();
    expect(await browser.who()).toMatchObject({ actor: person.actor, name: person.fullName, locale: "en" });
  });

  it("stands in the table under a hash: what is read there signs nobody in", async () => {
    const { person, browser } = await signedIn();
    const [row] = await rows(person.id);
    expect(row?.id).toBe(createHash("sha256").update(browser.id()).digest("hex"));
    const thief = aBrowser();
    thief.hold(`session=${row?.id}`);
    expect((await thief.who()).actor).toEqual({ role: "nobody" });
  });

  it("is forgotten by the browser and lasts twelve hours, unless it is to be kept: then thirty days", async () => {
    const short = await signedIn();
    expect(short.header).not.toMatch(/Max-Age|Expires/);
    expect(hours((await rows(short.person.id))[0]?.expiresAt as Date)).toBeCloseTo(12, 1);
    const long = await signedIn(true);
    expect(long.header).toMatch(/Max-Age=/);
    expect(hours((await rows(long.person.id))[0]?.expiresAt as Date)).toBeCloseTo(30 * 24, 1);
  });

  it("slides while it is used, and ends when it is not", async () => {
    const { person, browser } = await signedIn();
    const leave = (left: number) =>
      db
        .updateTable("session")
        .set({ expiresAt: new Date(Date.now() + left * 3_600_000) })
        .where("userId", "=", person.id)
        .execute();
    await leave(5);
    expect((await browser.who()).actor.role).toBe("participant");
    expect(hours((await rows(person.id))[0]?.expiresAt as Date)).toBeCloseTo(12, 1);
    await leave(-0.01);
    expect((await browser.who()).actor.role).toBe("nobody");
    expect(await rows(person.id)).toEqual([]);
  });

  it("gives a new id at each sign-in and each change of role, and the old one ends", async () => {
    const { person, browser, facts } = await signedIn();
    const first = browser.cookie() as string;
    await browser.begin(facts);
    expect(browser.cookie()).not.toBe(first);
    const thief = aBrowser();
    thief.hold(first);
    expect((await thief.who()).actor.role).toBe("nobody");
    expect(await rows(person.id)).toHaveLength(1);
  });

  it("ends here, or everywhere", async () => {
    const { person, browser, facts } = await signedIn();
    const phone = aBrowser();
    await phone.begin(facts);
    const old = browser.cookie() as string;
    expect(await browser.end()).toMatch(/Max-Age=0/);
    browser.hold(old);
    expect((await browser.who()).actor.role).toBe("nobody");
    expect((await phone.who()).actor.role).toBe("participant");
    await browser.begin(facts);
    await browser.endAll(person.id);
    expect((await phone.who()).actor.role).toBe("nobody");
    expect(await rows(person.id)).toEqual([]);
  });

  it("ends at once for a person who is shut out", async () => {
    const { person, browser } = await signedIn();
    await db.updateTable("person").set({ disabledAt: new Date() }).where("id", "=", person.id).execute();
    expect((await browser.who()).actor.role).toBe("nobody");
  });

  it("remembers the last write, and never goes back", async () => {
    const { browser } = await signedIn();
    await browser.remember(7);
    await browser.remember(3);
    expect((await browser.who()).revision).toBe(7);
  });

  it("travels by https alone in production", async () => {
    const person = await aParticipant(db);
    const production = aBrowser({ db, origin: "https://foothold.example", mode: "production" });
    const header = await production.begin({ personId: person.id, roleId: person.actor.roleId, kept: false });
    expect(header).toMatch(/^__Host-session=[a-z0-9]+; HttpOnly; Path=\/; SameSite=Lax; Secure$/);
    expect((await production.who()).actor).toEqual(person.actor);
  });
});

it.each([
  "session=",
  "session=%",
  "a=%E0%A4%A; session=x",
  "session=../../etc",
  `session=${"a".repeat(5000)}`,
  "nonsense",
])("a cookie like %.30j is nobody", async (cookie) => {
  const browser = aBrowser();
  browser.hold(cookie);
  expect((await browser.who()).actor).toEqual({ role: "nobody" });
});

it("one person may hold several roles; one is active, and an ended one is none", async () => {
  const employer = await anEmployer(db);
  const member = await anEmployerMember(db, employer.id);
  const officer = await anOfficer(db);
  await db
    .updateTable("personRole")
    .set({ personId: member.id })
    .where("id", "=", officer.actor.roleId)
    .execute();
  const browser = aBrowser();
  await browser.begin({ personId: member.id, roleId: officer.actor.roleId, kept: false });
  const identity = await browser.who();
  expect(identity.actor).toEqual({ ...officer.actor, personId: member.id });
  expect(identity.roles.map(({ label, active }) => ({ label, active }))).toEqual([
    { label: "Riverside Hotel", active: false },
    { label: "Liaison officer, Norfolk", active: true },
  ]);
  await db
    .updateTable("personRole")
    .set({ endedAt: new Date() })
    .where("id", "=", officer.actor.roleId)
    .execute();
  expect((await browser.who()).actor).toEqual(member.actor);
});
