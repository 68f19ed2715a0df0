import { sql } from "kysely";
import { expect, it } from "vitest";
import { makeOffer } from "../../app/brokering/answer.server";
import { offerInput } from "../../app/brokering/offer";
import { refusedOffer, withRefusals } from "../../app/brokering/offer-form.server";
import { en } from "../../app/i18n/catalogue";
import { DEFAULT_LOCALE } from "../../app/i18n/locales";
import { translatorOf } from "../../app/i18n/translate";
import { parseForm } from "../../app/web/forms.server";
import { loadReference } from "../../db/reference/load.server";
import { anApplicant, anOffer, aPostWithMember } from "../builders/candidacies";
import { callerOf } from "../builders/people";
import { freshDb } from "../fresh-db";

const db = await freshDb();
await loadReference(db, en);
const t = translatorOf(DEFAULT_LOCALE);

const dated = (name: string, [year, month, day]: [string, string, string]) => ({
  [`${name}.day`]: day,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
});
const formOf = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};

it("everything that stands against an offer is told at once", async () => {
  const posted = await aPostWithMember(db);
  const { candidacyId } = await anApplicant(db, posted.post.id);
  const input = await anOffer(db, posted.post.id, {
    startsOn: "2026-11-22",
    answerBy: "2027-01-30",
    quarters: 104,
    payPence: 1000,
  });
  const done = await makeOffer(callerOf(db, posted.member.actor), candidacyId, input);
  expect(done).toEqual({
    ok: false,
    because: "start-date",
    also: ["answer-by", "beyond-week", "pay-below-rate"],
    lowest: 1271,
  });
  if (done.ok) return;
  expect(Object.keys(refusedOffer(new FormData(), done).errors).sort()).toEqual([
    "answerBy",
    "hours",
    "pay",
    "startsOn",
  ]);
});

it("what cannot be read, and what else would stand against the offer, is told in one round", async () => {
  const posted = await aPostWithMember(db);
  const { candidacyId } = await anApplicant(db, posted.post.id);
  const { patternId } = await anOffer(db, posted.post.id);
  const form = formOf({
    patternId: patternId ?? "",
    hours: "many",
    pay: "13",
    ...dated("startsOn", ["2026", "11", "1"]),
    ...dated("answerBy", ["2026", "13", "1"]),
  });
  const parsed = parseForm(form, offerInput("paid"), t);
  if (parsed.ok) throw new Error("expected a refusal");
  const caller = callerOf(db, posted.member.actor);
  const about = { form, work: "paid", t, state: parsed.state } as const;
  const { errors } = await withRefusals(caller, candidacyId, about);
  expect(Object.keys(errors).sort()).toEqual(["answerBy", "hours", "payPer", "startsOn"]);
});

it("pay below the rate is told beside a start that cannot be read and hours that are missing", async () => {
  const posted = await aPostWithMember(db);
  const { candidacyId } = await anApplicant(db, posted.post.id);
  const { patternId } = await anOffer(db, posted.post.id);
  const form = formOf({
    patternId: patternId ?? "",
    pay: "6",
    payPer: "hour",
    ...dated("startsOn", ["2026", "", "1"]),
    ...dated("answerBy", ["2026", "11", "1"]),
  });
  const parsed = parseForm(form, offerInput("paid"), t);
  if (parsed.ok) throw new Error("expected a refusal");
  const caller = callerOf(db, posted.member.actor);
  const { errors } = await withRefusals(caller, candidacyId, { form, work: "paid", t, state: parsed.state });
  expect(errors).toEqual({
    startsOn: ["The first day must include a month"],
    hours: ["Enter the hours in a week"],
    pay: ["This is below the minimum wage for the start date: offer at least £12.71 an hour"],
    answerBy: ["The day by which they answer must be today or later"],
  });
});

it("a year's pay for a week on and a week off is judged by the hours of the year", async () => {
  const posted = await aPostWithMember(db, { patterns: [["mon 08:00-16:00", "tue 08:00-16:00"]] });
  const ofPost = sql`where opportunity_id = ${posted.post.id}`;
  await sql`update shift_pattern set shape = 'alternating' ${ofPost}`.execute(db);
  await sql`insert into shift_week (pattern_id, week, slots) select id, 1, '{}' from shift_pattern ${ofPost}`.execute(
    db,
  );
  const { candidacyId } = await anApplicant(db, posted.post.id);
  const caller = callerOf(db, posted.member.actor);
  const yearly = (payPence: number) =>
    anOffer(db, posted.post.id, { quarters: 64, payPence, payPer: "year" }).then((input) =>
      makeOffer(caller, candidacyId, input),
    );
  // 8 hours a week on average, at £12.71: £5,301.89 a year.
  expect(await yearly(530_188)).toMatchObject({ ok: false, because: "pay-below-rate" });
  expect(await yearly(530_189)).toEqual({ ok: true, already: false });
});
