import { expect, it } from "vitest";
import { enterRate } from "../../app/opportunities/rates.server";
import { Denied } from "../../app/policy";
import { postOf } from "../../db/queries/posts.server";
import { allRates, postsBelowRate } from "../../db/queries/rates.server";
import { aManager, anEmployerMember, anOfficer, callerOf } from "../builders/people";
import { anEmployer, aPost, aRate } from "../builders/posts";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await aRate(db);
const priya = await aManager(db);
const manager = callerOf(db, priya.actor);
const TODAY = "2026-11-23";
const april = {
  kind: "minimum_wage",
  band: "21-and-over",
  validFrom: "2027-04-01",
  pence: 1320,
  source: "GOV.UK",
};

const employer = await anEmployer(db);
const member = await anEmployerMember(db, employer.id);
const spring = { employerId: employer.id, startsOn: "2027-05-03", payRateUnknown: true };
const low = await aPost(db, { ...spring, payPence: 1290 });
const enough = await aPost(db, { ...spring, payPence: 1350 });
const winter = await aPost(db, { employerId: employer.id, startsOn: "2027-01-11", payPence: 1290 });
const filledLongAgo = await aPost(db, {
  employerId: employer.id,
  status: "filled",
  startsOn: "2026-05-01",
  payPence: 1200,
});

it("a post that pays enough is not among those that pay too little", async () => {
  expect(await postsBelowRate(db, TODAY, null)).toEqual([]);
});
it("only a manager enters rates", async () => {
  for (const { actor } of [member, await anOfficer(db)])
    await expect(enterRate(callerOf(db, actor), april)).rejects.toThrow(Denied);
});
it("posts marked as unsure are checked again: those below are told, the rest are settled", async () => {
  expect(await enterRate(manager, april)).toEqual({ ok: true, below: 1 });
  expect((await postsBelowRate(db, TODAY, "norfolk")).map((post) => post.id)).toEqual([low.id]);
  expect(await postsBelowRate(db, TODAY, "suffolk")).toEqual([]);
  expect((await postOf(db, enough.id))?.payRateUnknown).toBe(false);
  const told = await db
    .selectFrom("outbox")
    .select(["subjectId", "personId"])
    .where("kind", "=", "pay-below-rate")
    .execute();
  expect(told).toEqual([{ subjectId: low.id, personId: member.id }]);
  expect([winter.id, filledLongAgo.id]).not.toContain(low.id);
});
it("a second press changes nothing and tells nobody again", async () => {
  expect(await enterRate(manager, april)).toEqual({ ok: true, below: 0 });
  expect(
    await db.selectFrom("outbox").select("revision").where("kind", "=", "pay-below-rate").execute(),
  ).toHaveLength(1);
});
it("a rate that is still to come may be corrected, one in force may not", async () => {
  expect(await enterRate(manager, { ...april, pence: 1285 })).toEqual({ ok: true, below: 0 });
  expect(await postsBelowRate(db, TODAY, null)).toEqual([]);
  expect(await enterRate(manager, { ...april, validFrom: "2026-04-01", pence: 1 })).toEqual({
    ok: false,
    reason: "in-force",
    pence: 1271,
  });
  const known = (await allRates(db)).filter((rate) => rate.band === "21-and-over");
  expect(known.slice(0, 2)).toMatchObject([
    { validFrom: "2027-04-01", pence: 1285 },
    { validFrom: "2026-04-01", pence: 1271 },
  ]);
});
it("lower pay of younger people is checked again when the rate of their band is entered", async () => {
  const younger = { employerId: employer.id, startsOn: "2027-05-01", payPence: 2000, payRateUnknown: true };
  const [less, more] = [
    await aPost(db, { ...younger, payFromEighteenPence: 1100 }),
    await aPost(db, { ...younger, payFromEighteenPence: 1200 }),
  ];
  await aRate(db, { band: "18-20", pence: 1085 });
  expect(await enterRate(manager, { ...april, band: "18-20", pence: 1150 })).toEqual({ ok: true, below: 1 });
  expect(await postsBelowRate(db, TODAY, null)).toMatchObject([
    { id: less.id, payHourlyPence: 1100, ratePence: 1150 },
  ]);
  expect((await postOf(db, more.id))?.payRateUnknown).toBe(false);
});
