import { randomUUID } from "node:crypto";
import type { Insertable } from "kysely";
import { hourlyPence } from "../../app/opportunities/pay-year";
import type { Db } from "../../db/client.server";
import { CERTIFICATES } from "../../db/reference/certificates";
import { type SlotRanges, toMultirange } from "../../db/slots";
import type { DB } from "../../db/types";
import type { Status } from "../../search/match/model";
import { countSlots, rangesOf, weekOf, weekOfRanges } from "../../search/match/week";
import { anOfficer, aPerson, aRegion, NOW } from "./people";

type Overrides<T extends keyof DB> = Partial<Insertable<DB[T]>>;

/** An approved employer in Norfolk, unless told otherwise. Returns its id and name. */
export async function anEmployer(db: Db, over: Overrides<"employer"> = {}) {
  const regionCode = await aRegion(db, over.regionCode ?? "norfolk");
  const status = over.status ?? "approved";
  const stands = status === "approved" || status === "suspended";
  const approvedBy = stands ? (over.approvedBy ?? (await anOfficer(db, { regionCode })).id) : null;
  const row = {
    name: "Riverside Hotel",
    ...over,
    regionCode,
    status,
    approvedBy,
    approvedAt: stands ? (over.approvedAt ?? NOW) : null,
  };
  const { id } = await db.insertInto("employer").values(row).returning("id").executeTakeFirstOrThrow();
  return { id, name: row.name, regionCode };
}

/** A town, once; Norwich in Norfolk unless told otherwise. Returns its id. */
export async function aTown(db: Db, over: Overrides<"town"> = {}): Promise<number> {
  const name = over.name ?? "Norwich";
  const id = over.id ?? 2641181;
  const regionCode = over.regionCode === undefined ? await aRegion(db) : over.regionCode;
  await db
    .insertInto("town")
    .values({
      lat: 52.6278,
      lon: 1.2983,
      population: 195_000,
      ...over,
      id,
      name,
      label: over.label ?? name,
      regionCode,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return id;
}

export interface PostOver extends Overrides<"opportunity"> {
  status?: Status;
  /** Each one way to do the job: `mon 09:30-14:30`, or slot ranges. An empty list leaves the hours out. */
  patterns?: (readonly string[] | SlotRanges)[];
  required?: string[];
  desired?: string[];
  /** Needed on the first day. */
  certificates?: string[];
  arranged?: string[];
  conditions?: string[];
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"];
export const SCHOOL_HOURS = WEEKDAYS.map((day) => `${day} 09:30-14:30`);

/**
 * A vacancy of an approved employer: open, 25 hours a week at £12.90, 3 places, in Norwich, closing on 31
 * December 2026; unpaid where its work is. Reference rows that it names are made where they are missing.
 */
export async function aPost(db: Db, over: PostOver = {}) {
  const { patterns = [SCHOOL_HOURS], required = [], desired = [], ...rest } = over;
  const { certificates = [], arranged = [], conditions = [], ...columns } = rest;
  const employerId = columns.employerId ?? (await anEmployer(db)).id;
  const weeks = patterns.map((pattern) =>
    pattern.every((part) => typeof part === "string")
      ? weekOf(pattern as string[])
      : weekOfRanges(pattern as SlotRanges),
  );
  await aReference(db, {
    required,
    desired,
    certificates,
    arranged,
    conditions,
    sector: columns.sectorCode ?? "hospitality",
  });
  const status = columns.status ?? "open";
  const isPaid = (columns.work ?? "paid") === "paid";
  const pay = isPaid
    ? { payPence: columns.payPence ?? 1290, payPer: columns.payPer ?? "hour" }
    : { payPence: null, payPer: null };
  const hourly =
    pay.payPence === null
      ? null
      : hourlyPence(pay.payPence, pay.payPer as "hour" | "year", {
          hours: weeks.map((week) => countSlots(week) / 4),
          termTimeOnly: columns.termTimeOnly ?? false,
        });
  const row = {
    id: randomUUID() as string,
    regionCode: await aRegion(db, columns.regionCode ?? "norfolk"),
    kind: "vacancy",
    work: "paid",
    title: "Kitchen assistant",
    description: "You help the cooks: washing, peeling, keeping the kitchen clean.",
    sectorCode: "hospitality",
    townId: columns.townId ?? (await aTown(db)),
    address: "Riverside Hotel, 4 Prince of Wales Road",
    lat: 52.6278,
    lon: 1.2983,
    contract: isPaid ? "permanent" : null,
    payHourlyPence: hourly,
    places: 3,
    startsOn: "2027-01-11",
    closesOn: "2026-12-31",
    createdAt: NOW,
    updatedAt: NOW,
    submittedAt: status === "draft" ? null : NOW,
    publishedAt: ["draft", "in_review", "withdrawn"].includes(status) ? null : NOW,
    ...columns,
    ...pay,
    employerId,
    status,
    createdBy: columns.createdBy ?? (await aPerson(db)).id,
  };
  await db.insertInto("opportunity").values(row).execute();
  const id = row.id;
  // What nobody has to fill in was said to be none, as whoever answers each question says it.
  await db
    .insertInto("formDraft")
    .values({
      personId: row.createdBy,
      kind: "post",
      subjectId: id,
      answers: JSON.stringify({ answered: ["english", "certificates", "conditions"] }),
    })
    .execute();
  for (const [position, week] of weeks.entries()) {
    const pattern = await db
      .insertInto("shiftPattern")
      .values({ opportunityId: id, position, shape: "fixed" })
      .returning("id")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("shiftWeek")
      .values({ patternId: pattern.id, week: 0, slots: toMultirange(rangesOf(week)) })
      .execute();
  }
  const skills = [
    ...required.map((skillCode) => ({ skillCode, required: true })),
    ...desired.map((skillCode) => ({ skillCode, required: false })),
  ].map((skill) => ({ opportunityId: id, ...skill }));
  if (skills.length > 0) await db.insertInto("opportunitySkill").values(skills).execute();
  const asked = [
    ...certificates.map((certificateCode) => ({ certificateCode, need: "first_day" })),
    ...arranged.map((certificateCode) => ({ certificateCode, need: "we_arrange" })),
  ].map((c) => ({ ...c, opportunityId: id, employerArranges: onlyEmployers(c.certificateCode) }));
  if (asked.length > 0) await db.insertInto("opportunityCertificate").values(asked).execute();
  const holds = conditions.map((conditionCode) => ({ opportunityId: id, conditionCode }));
  if (holds.length > 0) await db.insertInto("opportunityCondition").values(holds).execute();
  return { id, employerId, title: row.title, regionCode: row.regionCode };
}

const onlyEmployers = (code: string) => CERTIFICATES.some((c) => c.code === code && c.employerArranges);

/** Reference rows, so that a test needs none of its own. */
async function aReference(
  db: Db,
  codes: Record<"required" | "desired" | "certificates" | "arranged" | "conditions", string[]> & {
    sector: string;
  },
) {
  const once = (table: "sector" | "skill", list: readonly string[]) =>
    Promise.all(
      list.map((code) =>
        db
          .insertInto(table)
          .values({ code, label: code })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      ),
    );
  await once("sector", [codes.sector]);
  await once("skill", [...codes.required, ...codes.desired]);
  for (const code of [...codes.certificates, ...codes.arranged])
    await db
      .insertInto("certificateType")
      .values({ code, label: code, kind: "certificate", employerArranges: onlyEmployers(code) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  for (const code of codes.conditions)
    await db
      .insertInto("conditionType")
      .values({ code, labelEmployer: code, labelParticipant: code })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** The minimum wage for 21 and over from April 2026, £12.71. */
export async function aRate(db: Db, over: Overrides<"rate"> = {}): Promise<void> {
  await db
    .insertInto("rate")
    .values({
      kind: "minimum_wage",
      band: "21-and-over",
      validFrom: "2026-04-01",
      pence: 1271,
      source: "GOV.UK",
      ...over,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
