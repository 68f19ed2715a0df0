import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { join } from "../../app/accounts/invitations.server";
import { enterByCode } from "../../app/accounts/signing-in.server";
import type { Caller } from "../../app/caller";
import { askAgain, changeOrganisation } from "../../app/employers/changing.server";
import { askToJoin } from "../../app/employers/joining.server";
import {
  handOver,
  inviteAgain,
  inviteMember,
  leave,
  removeMember,
  takeInvitationBack,
} from "../../app/employers/members.server";
import type { Organisation } from "../../app/employers/organisation";
import { approve, refuse, restore, suspend, takeOver, verify } from "../../app/employers/standing.server";
import { en } from "../../app/i18n/catalogue";
import { opportunitiesForMatching } from "../../app/matching/rows.server";
import type { Actor } from "../../app/policy";
import {
  countEmployers,
  employerFacts,
  employerHistory,
  employersFor,
  employersToReview,
  likelySame,
  membersOf,
  namedOfficer,
} from "../../db/queries/employers.server";
import { loadReference } from "../../db/reference/load.server";
import { townNamed } from "../../db/reference/search";
import {
  aManager,
  anEmployerMember,
  anOfficer,
  aParticipant,
  aPerson,
  callerOf,
  NOW,
} from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import { freshDb } from "../fresh-db";
import { queuedJobs } from "../queue";

const db = await freshDb();
const gate = { secretKey: "a key of tests", ip: "192.0.2.1" };
const nobody = callerOf(db, { role: "nobody" });
const by = (somebody: { actor: Actor }): Caller => callerOf(db, somebody.actor);

beforeAll(() => loadReference(db, en));

const norwich = (() => {
  const found = townNamed("Norwich");
  if (!("town" in found)) throw new Error("no Norwich");
  return found.town;
})();

const anOrganisation = (over: Partial<Organisation> = {}): Organisation => ({
  name: "Fenland Foods",
  kind: "business",
  description: "We pack vegetables.",
  sectors: ["food-production", "warehousing"],
  size: "50_to_249",
  town: "Norwich",
  website: "https://fenland.example/",
  companyNumber: "01234567",
  suppliesWorkers: "no",
  reasonToJoin: "We cannot fill early shifts.",
  contactName: "Piotr Nowak",
  email: `${randomUUID()}@example.org`,
  phone: "01603 555 012",
  ...over,
});

const lastCode = async () => (await queuedJobs<{ code: string; to?: string }>(db, "send-code")).at(-1);

/** Asks to join and types the code. */
async function joined(organisation = anOrganisation(), employerId: string = randomUUID()) {
  await db.deleteFrom("attempt").execute();
  const asked = await askToJoin(nobody, gate, organisation, { employerId, town: norwich, locale: "en" });
  if (!asked.ok) throw new Error(asked.reason);
  const code = (await lastCode())?.code ?? "";
  return { employerId, entered: await enterByCode(nobody, gate, { codeId: asked.codeId, code }) };
}

const tell = (kind: string, subjectId: string) =>
  db
    .selectFrom("outbox")
    .select("personId")
    .where("kind", "=", kind)
    .where("subjectId", "=", subjectId)
    .execute();
const kindsOf = async (employerId: string) => (await employerHistory(db, employerId)).map(({ kind }) => kind);

describe("joining", () => {
  it("makes the person, the employer and its owner with the code, and tells the region's officers", async () => {
    const officer = await anOfficer(db);
    const organisation = anOrganisation({ suppliesWorkers: "yes", gangmasterLicence: "ABCD0123" });
    const { employerId, entered } = await joined(organisation);
    expect(entered).toMatchObject({
      ok: true,
      entrant: { actor: { role: "employer", employerId, position: "owner", approved: false } },
    });
    expect(await employerFacts(db, employerId)).toMatchObject({
      name: "Fenland Foods",
      status: "applied",
      regionCode: "norfolk",
      companyNumber: "01234567",
      gangmasterLicence: "ABCD0123",
      contactEmail: organisation.email,
      sectors: ["food-production", "warehousing"],
    });
    expect((await tell("employer-applied", employerId)).map(({ personId }) => personId)).toContain(
      officer.id,
    );
    expect(await kindsOf(employerId)).toEqual(["asked"]);
  });

  it("stores nothing before the code is typed", async () => {
    const employerId = randomUUID();
    const organisation = anOrganisation();
    await askToJoin(nobody, gate, organisation, { employerId, town: norwich, locale: "en" });
    expect(await employerFacts(db, employerId)).toBeUndefined();
    const person = await db
      .selectFrom("person")
      .select("id")
      .where("email", "=", organisation.email)
      .execute();
    expect(person).toEqual([]);
  });

  it("makes one employer of a form that is sent twice", async () => {
    const organisation = anOrganisation();
    const employerId = randomUUID();
    const first = await joined(organisation, employerId);
    const second = await joined(organisation, employerId);
    expect([first.entered.ok, second.entered.ok]).toEqual([true, true]);
    expect(await membersOf(db, employerId)).toHaveLength(1);
    expect(await kindsOf(employerId)).toEqual(["asked"]);
  });

  it("gives somebody who is known a role beside those they have, and answers them in the same way", async () => {
    const person = await aParticipant(db);
    const { employerId, entered } = await joined(anOrganisation({ email: person.email as string }));
    expect(entered).toMatchObject({
      ok: true,
      entrant: { personId: person.id, actor: { role: "employer", employerId } },
    });
    expect((await membersOf(db, employerId))[0]).toMatchObject({ fullName: person.fullName });
  });

  it("opens nothing for a person who was shut out", async () => {
    const person = await aPerson(db, { disabledAt: NOW });
    const { employerId, entered } = await joined(anOrganisation({ email: person.email as string }));
    expect(entered).toEqual({ ok: false, reason: "ended" });
    expect(await employerFacts(db, employerId)).toBeUndefined();
  });

  it("opens nobody else's employer", async () => {
    const { id } = await anEmployer(db);
    const organisation = anOrganisation();
    const { entered } = await joined(organisation, id);
    expect(entered).toEqual({ ok: false, reason: "ended" });
    const person = await db
      .selectFrom("person")
      .select("id")
      .where("email", "=", organisation.email)
      .execute();
    expect(person).toEqual([]);
  });

  it("is limited like every way in", async () => {
    await db.deleteFrom("attempt").execute();
    const organisation = anOrganisation();
    const ask = () =>
      askToJoin(nobody, gate, organisation, { employerId: randomUUID(), town: norwich, locale: "en" });
    for (let i = 0; i < 5; i++) expect((await ask()).ok).toBe(true);
    expect(await ask()).toEqual({ ok: false, reason: "too-many" });
    await db.deleteFrom("attempt").execute();
  });
});

describe("an officer", () => {
  it("approves once, and names themselves where nobody is named", async () => {
    const officer = await anOfficer(db);
    const { employerId } = await joined();
    expect(await approve(by(officer), employerId, "Called Piotr.")).toEqual({ ok: true, already: false });
    expect(await approve(by(officer), employerId, "Called Piotr.")).toEqual({ ok: true, already: true });
    expect(await employerFacts(db, employerId)).toMatchObject({ status: "approved", officerId: officer.id });
    expect(await tell("employer-approved", employerId)).toHaveLength(1);
    expect(await kindsOf(employerId)).toEqual(["asked", "approved"]);
  });

  it("is told when another officer was first, also at the same moment", async () => {
    const officers = await Promise.all([anOfficer(db), anOfficer(db)]);
    const { employerId } = await joined();
    const done = await Promise.all(
      officers.map((officer) => approve(by(officer), employerId, "Looked it up.")),
    );
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "moved", status: "approved" });
    expect(await tell("employer-approved", employerId)).toHaveLength(1);
  });

  it("refuses with a reason that the employer reads, and the employer asks again", async () => {
    const officer = await anOfficer(db);
    const { employerId, entered } = await joined();
    if (!entered.ok) throw new Error(entered.reason);
    expect(await refuse(by(officer), employerId, "not-verified", "We found no such number.")).toMatchObject({
      ok: true,
    });
    expect(await employerFacts(db, employerId)).toMatchObject({
      status: "refused",
      statusReason: "not-verified",
      statusNote: "We found no such number.",
    });
    const owner = callerOf(db, entered.entrant.actor);
    expect(await askAgain(owner)).toEqual({ ok: true, already: false });
    expect(await askAgain(owner)).toEqual({ ok: true, already: true });
    expect(await employerFacts(db, employerId)).toMatchObject({ status: "applied", statusNote: null });
    expect(await approve(by(officer), employerId, "Number corrected.")).toMatchObject({ ok: true });
    expect(await askAgain(owner)).toEqual({ ok: false, reason: "moved" });
  });

  it("hides an employer's posts by suspending it, and shows them again", async () => {
    const employer = await anEmployer(db);
    const member = await anEmployerMember(db, employer.id);
    const officer = await anOfficer(db);
    const post = await aPost(db, { employerId: employer.id });
    const judged = async () => (await opportunitiesForMatching(db, [post.id]))[0]?.status;
    expect(await judged()).toBe("open");
    await suspend(by(officer), employer.id, "treatment", "We talk on Monday.");
    expect(await judged()).toBe("paused");
    expect(await tell("suspended", employer.id)).toHaveLength(1);
    expect((await tell("employer-suspended", employer.id))[0]?.personId).toBe(member.id);
    expect(await approve(by(officer), employer.id, "By the wrong way.")).toMatchObject({ reason: "moved" });
    expect(await restore(by(officer), employer.id, "Settled.")).toEqual({ ok: true, already: false });
    expect(await judged()).toBe("open");
    expect(await employerFacts(db, employer.id)).toMatchObject({ statusReason: null, statusNote: null });
  });

  it("verifies a status or a licence that there is, and takes it back", async () => {
    const officer = await anOfficer(db);
    const charity = await anEmployer(db, { kind: "charity", gangmasterLicence: "ABCD0123" });
    expect(await verify(by(officer), charity.id, "kind", true, "In the register.")).toEqual({
      ok: true,
      already: false,
    });
    expect(await verify(by(officer), charity.id, "kind", true, "In the register.")).toEqual({
      ok: true,
      already: true,
    });
    expect(await verify(by(officer), charity.id, "licence", true, "Valid.")).toMatchObject({ ok: true });
    expect(await employerFacts(db, charity.id)).toMatchObject({
      kindVerifiedBy: officer.fullName,
      licenceVerifiedBy: officer.fullName,
    });
    expect(await verify(by(officer), charity.id, "licence", false, "Revoked.")).toMatchObject({
      already: false,
    });
    expect((await employerFacts(db, charity.id))?.licenceVerifiedBy).toBeNull();
    const business = await anEmployer(db);
    const nothing = { ok: false, reason: "nothing-to-verify" };
    expect(await verify(by(officer), business.id, "kind", true, "?")).toEqual(nothing);
    expect(await verify(by(officer), business.id, "licence", true, "?")).toEqual(nothing);
  });

  it("takes an employer over, and the employer asks the region's first where its officer has gone", async () => {
    const region = "suffolk";
    const employer = await anEmployer(db, { regionCode: region });
    const first = await namedOfficer(db, employer.id);
    expect(first?.id).toBeDefined();
    const officer = await anOfficer(db, { regionCode: region });
    await takeOver(by(officer), employer.id);
    expect(await takeOver(by(officer), employer.id)).toEqual({ ok: true, already: true });
    expect((await namedOfficer(db, employer.id))?.id).toBe(officer.id);
    await db.updateTable("personRole").set({ endedAt: NOW }).where("personId", "=", officer.id).execute();
    expect((await namedOfficer(db, employer.id))?.id).toBe(first?.id);
  });

  it("of another region, and everybody else, finds nothing to decide", async () => {
    const { id } = await anEmployer(db);
    const others = [
      await anOfficer(db, { regionCode: "suffolk" }),
      await aManager(db),
      await aParticipant(db),
      await anEmployerMember(db, id, { position: "owner" }),
    ];
    for (const other of others) {
      await expect(approve(by(other), id, "x")).rejects.toThrow("employer.review");
      await expect(refuse(by(other), id, "other", "x")).rejects.toThrow("employer.review");
      await expect(suspend(by(other), id, "other", "x")).rejects.toThrow("employer.review");
      await expect(restore(by(other), id, "x")).rejects.toThrow("employer.review");
      await expect(verify(by(other), id, "kind", true, "x")).rejects.toThrow("employer.review");
      await expect(takeOver(by(other), id)).rejects.toThrow("employer.review");
    }
    expect(await kindsOf(id)).toEqual([]);
  });
});

describe("members", () => {
  const anOwned = async () => {
    const employer = await anEmployer(db);
    const owner = await anEmployerMember(db, employer.id, { position: "owner" });
    const member = await anEmployerMember(db, employer.id);
    return { employer, owner, member };
  };
  const lastLink = async () =>
    (await queuedJobs<{ token: string }>(db, "send-invitation")).at(-1)?.token ?? "";
  const positions = async (employerId: string) =>
    Object.fromEntries((await membersOf(db, employerId)).map(({ id, position }) => [id, position]));

  it("an owner invites somebody once, who joins with the link once", async () => {
    const { employer, owner } = await anOwned();
    const invitation = { email: `${randomUUID()}@example.org`, position: "member" as const };
    expect(await inviteMember(by(owner), gate, invitation)).toEqual({ ok: true, already: false });
    expect(await inviteMember(by(owner), gate, invitation)).toEqual({ ok: true, already: true });
    const token = await lastLink();
    const taken = await join(nobody, token, "Ewa Kowalczyk", "en");
    expect(taken).toMatchObject({
      ok: true,
      entrant: { actor: { employerId: employer.id, position: "member" } },
    });
    expect(await join(nobody, token, "Ewa Kowalczyk", "en")).toEqual({ ok: false, reason: "ended" });
    expect(await kindsOf(employer.id)).toEqual(["invited", "member-joined"]);
    expect(await inviteMember(by(owner), gate, invitation)).toEqual({ ok: false, reason: "member" });
  });

  it("two presses at once send one invitation", async () => {
    const { owner } = await anOwned();
    const email = `${randomUUID()}@example.org`;
    const done = await Promise.all(
      [1, 2, 3].map(() => inviteMember(by(owner), gate, { email, position: "member" })),
    );
    expect(done.filter((each) => each.ok && !each.already)).toHaveLength(1);
  });

  it("an invitation that is sent again, or taken back, ends the link before it", async () => {
    const { owner } = await anOwned();
    await inviteMember(by(owner), gate, { email: `${randomUUID()}@example.org`, position: "member" });
    const first = await lastLink();
    const { id } = await db
      .selectFrom("invitation")
      .select("id")
      .orderBy("createdAt", "desc")
      .orderBy("id")
      .where("usedAt", "is", null)
      .where("invitedBy", "=", owner.id)
      .executeTakeFirstOrThrow();
    expect(await inviteAgain(by(owner), gate, id)).toEqual({ ok: true });
    const second = await lastLink();
    expect(second).not.toBe(first);
    expect(await join(nobody, first, "Late", "en")).toEqual({ ok: false, reason: "ended" });
    const stranger = await anOwned();
    expect(await inviteAgain(by(stranger.owner), gate, id)).toEqual({ ok: false, reason: "ended" });
    await takeInvitationBack(by(stranger.owner), id);
    expect(await db.selectFrom("invitation").select("id").where("id", "=", id).execute()).toHaveLength(1);
    await takeInvitationBack(by(owner), id);
    expect(await join(nobody, second, "Late", "en")).toEqual({ ok: false, reason: "ended" });
  });

  it("an owner removes a member, who can do nothing any more", async () => {
    const { employer, owner, member } = await anOwned();
    expect(await removeMember(by(owner), member.id)).toEqual({ ok: true, already: false });
    expect(await removeMember(by(owner), member.id)).toEqual({ ok: true, already: true });
    await expect(leave(by(member))).rejects.toThrow("employer.leave");
    expect(await positions(employer.id)).toEqual({ [owner.id]: "owner" });
  });

  it("an owner hands over, and is a member from then on", async () => {
    const { employer, owner, member } = await anOwned();
    expect(await handOver(by(owner), member.id)).toEqual({ ok: true });
    expect(await positions(employer.id)).toEqual({ [owner.id]: "member", [member.id]: "owner" });
    await expect(removeMember(by(owner), member.id)).rejects.toThrow("employer.write");
    const stranger = await aPerson(db);
    const heir = { actor: { ...member.actor, position: "owner" as const } };
    expect(await handOver(by(heir), stranger.id)).toEqual({ ok: false, reason: "no-member" });
  });

  it("the last owner neither leaves nor is removed; a member and another owner leave", async () => {
    const { employer, owner, member } = await anOwned();
    expect(await leave(by(owner))).toEqual({ ok: false, reason: "last-owner" });
    expect(await removeMember(by(owner), owner.id)).toEqual({ ok: false, reason: "last-owner" });
    expect(await leave(by(member))).toEqual({ ok: true, already: false });
    const second = await anEmployerMember(db, employer.id, { position: "owner" });
    expect(await leave(by(owner))).toEqual({ ok: true, already: false });
    expect(await positions(employer.id)).toEqual({ [second.id]: "owner" });
  });

  it("of two owners who leave at the same moment, one stays", async () => {
    const { employer, owner } = await anOwned();
    const second = await anEmployerMember(db, employer.id, { position: "owner" });
    const done = await Promise.all([leave(by(owner)), leave(by(second))]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      Object.values(await positions(employer.id)).filter((position) => position === "owner"),
    ).toHaveLength(1);
  });

  it("of two owners who remove each other at the same moment, one stays", async () => {
    const { employer, owner } = await anOwned();
    const second = await anEmployerMember(db, employer.id, { position: "owner" });
    await Promise.allSettled([removeMember(by(owner), second.id), removeMember(by(second), owner.id)]);
    expect(
      Object.values(await positions(employer.id)).filter((position) => position === "owner"),
    ).toHaveLength(1);
  });

  it("a member changes neither members nor facts, and nobody another employer's", async () => {
    const { member, owner } = await anOwned();
    const other = await anOwned();
    const invitation = { email: "x@example.org", position: "member" as const };
    await expect(inviteMember(by(member), gate, invitation)).rejects.toThrow("employer.write");
    await expect(removeMember(by(member), owner.id)).rejects.toThrow("employer.write");
    await expect(handOver(by(member), owner.id)).rejects.toThrow("employer.write");
    await expect(changeOrganisation(by(member), anOrganisation(), norwich)).rejects.toThrow("employer.write");
    expect(await removeMember(by(owner), other.member.id)).toEqual({ ok: true, already: true });
    expect(Object.keys(await positions(other.employer.id))).toContain(other.member.id);
  });
});

describe("changing the facts", () => {
  it("of the name, a number or the kind has them verified again; of anything else does not", async () => {
    const officer = await anOfficer(db);
    const { employerId, entered } = await joined(
      anOrganisation({
        kind: "charity",
        charityNumber: "1234567",
        suppliesWorkers: "yes",
        gangmasterLicence: "ABCD0123",
      }),
    );
    if (!entered.ok) throw new Error(entered.reason);
    const owner = callerOf(db, entered.entrant.actor);
    await verify(by(officer), employerId, "kind", true, "Found.");
    await verify(by(officer), employerId, "licence", true, "Found.");
    const before = (await employerFacts(db, employerId)) as { contactEmail: string };
    const same = anOrganisation({
      kind: "charity",
      charityNumber: "1234567",
      suppliesWorkers: "yes",
      gangmasterLicence: "ABCD0123",
      email: before.contactEmail,
    });
    const change = (over: Partial<Organisation>) => changeOrganisation(owner, { ...same, ...over }, norwich);
    expect(await change({})).toEqual({ ok: true, unsettled: false });
    expect(await change({ description: "We pack fruit.", sectors: ["warehousing"] })).toEqual({
      ok: true,
      unsettled: false,
    });
    expect(await kindsOf(employerId)).toEqual(["asked", "verified", "verified", "changed"]);
    expect(await change({ charityNumber: "7654321" })).toEqual({ ok: true, unsettled: true });
    expect(await employerFacts(db, employerId)).toMatchObject({
      kindVerifiedBy: null,
      licenceVerifiedBy: officer.fullName,
    });
    await verify(by(officer), employerId, "kind", true, "Found again.");
    expect(await change({ charityNumber: "7654321", name: "Fenland Fruit" })).toEqual({
      ok: true,
      unsettled: true,
    });
    expect(await employerFacts(db, employerId)).toMatchObject({
      kindVerifiedBy: null,
      licenceVerifiedBy: null,
    });
  });
});

describe("lists of a region", () => {
  it("count and find by status, name, contact and number, and show the likely same", async () => {
    const regionCode = "essex";
    const asked = { regionCode, search: "", filter: "all" as const, page: 1, pageSize: 50 };
    const twin = await anEmployer(db, { regionCode, name: "The Mill Bakery Ltd", companyNumber: "01111111" });
    const again = await anEmployer(db, {
      regionCode,
      name: "Mill Bakery",
      status: "applied",
      contactName: "Zoë Brown",
    });
    const site = await anEmployer(db, { regionCode, name: "Cakes", website: "https://www.mill.example/a" });
    const sameSite = await anEmployer(db, {
      regionCode,
      name: "Buns",
      website: "http://mill.example",
      kind: "charity",
    });
    const elsewhere = await anEmployer(db, { regionCode: "suffolk", name: "Mill Bakery" });
    expect(await countEmployers(db, asked)).toMatchObject({
      all: 4,
      applied: 1,
      approved: 3,
      "to-verify": 1,
    });
    const found = async (search: string) =>
      (await employersFor(db, { ...asked, search })).map(({ id }) => id);
    expect((await found(""))[0]).toBe(again.id);
    expect(await found("zoe")).toEqual([again.id]);
    expect(await found("0111 1111")).toEqual([twin.id]);
    expect(await found("100%")).toEqual([]);
    expect(await found("Mil bakry")).toContain(twin.id);
    expect((await likelySame(db, again.id)).map(({ id }) => id)).toEqual([twin.id]);
    expect((await likelySame(db, site.id)).map(({ id, byWebsite }) => [id, byWebsite])).toEqual([
      [sameSite.id, true],
    ]);
    expect((await employersToReview(db, regionCode)).map(({ id }) => id)).toEqual([again.id]);
    expect(await likelySame(db, elsewhere.id)).toEqual([]);
  });
});

it("a history is neither changed nor lost", async () => {
  const { employerId } = await joined();
  const lines = () => db.selectFrom("employerHistory").where("employerId", "=", employerId);
  await expect(
    db.updateTable("employerHistory").set({ note: "x" }).where("employerId", "=", employerId).execute(),
  ).rejects.toThrow("append-only");
  await expect(
    db.deleteFrom("employerHistory").where("employerId", "=", employerId).execute(),
  ).rejects.toThrow("append-only");
  expect(await lines().select("id").execute()).toHaveLength(1);
});

it("the database refuses a verified business, a licence verified that is not there, and a reason without its state", async () => {
  const officer = await anOfficer(db);
  await expect(anEmployer(db, { kindVerifiedBy: officer.id })).rejects.toThrow("employer_verified_kind");
  await expect(anEmployer(db, { gangmasterVerifiedBy: officer.id })).rejects.toThrow(
    "employer_verified_licence",
  );
  await expect(anEmployer(db, { statusReason: "pay" })).rejects.toThrow("employer_reason_of_standing");
});
