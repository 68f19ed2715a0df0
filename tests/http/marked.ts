/** People whose every withheld fact carries a mark, and the search for those marks in what somebody is told. */
import type { Db } from "../../db/client.server";
import { aChild, anAttestation, anOfficer, aParticipant, aPartner, aRegion } from "../builders/people";
import { anEmployer, aPost } from "../builders/posts";
import type { Answer } from "./app";
import { inDays } from "./cast";
import { dataIn, decoded } from "./html";

/** Each fact that is withheld, and what it would look like in a page or its data. */
export const MARKS: [what: string, mark: RegExp][] = [
  ["the home town", /Yarmouth/],
  ["the postcode", /NR30/],
  ["where home is", /52\.6071|1\.7287/],
  ["the region", /cambridgeshire/i],
  ["the partner who looks after them", /Marked Partner/],
  ["the officer who looks after them", /Officer Markham/],
  ["the school run", /dropOff|pickUp|participantChild/i],
  ["holiday care", /holidayCare|not_sure/i],
  ["the most hours they want", /\b21\.5\b|maxQuarters/],
  ["the hours they would like", /\b17\.75\b|wantedQuarters/],
  ["since when they are available", /2026-10-05|5 October 2026/],
  ["whom they blocked", /Blocked Casino/],
  ["until when they may work", /2031-03-17|17 March 2031/],
  ["when it is looked at again", /2031-02-13|13 February 2031/],
  ["what the check was filed under", /EVIDENCE-77/],
  ["notes of officers", /NOTE-MARK/],
  ["what an officer wrote to them", /LINE-MARK/],
  ["what they set aside elsewhere", /Somewhere Else/],
  [
    "what barely holds of them",
    /Said no before|Nothing stands out|that they can be there|just within their longest/,
  ],
  ["the e-mail address that was not shared", /hidden\.example/],
  ["the telephone that was not shared", /77009003/],
  ["past jobs that were not shared", /Cartographer|Homs/],
  ["qualifications that were not shared", /Marquetry/],
  ["certificates that nobody asked for", /CERT-NO-99|2033-04-19|19 April 2033/],
];
/**
 * Facts in words that forms offer everybody to choose from: they are looked for where people are shown. A time right after
 * a date is when something was done.
 */
export const CODES: [what: string, mark: RegExp][] = [
  ["how they travel, and how far", /bicycle|"cycle"|maxMinutes|travelMode|:75\b|\b75 min/i],
  [
    "when they can be away from home",
    /(?<!\d{4}, )(?:\b07:15\b|\b18:45\b)|\b(?:125|171|221|267|317|363)\b(?=[,\]])/,
  ],
  ["the times of the school run", /(?<!\d{4}, )\b(?:08:15|07:45|14:45|15:45)\b|:(?:33|63)\b/],
  ["the most hours they want, in quarters", /:86\b/],
  ["the hours they would like, in quarters", /:71\b/],
  ["what they exclude", /gambling|\bpork\b/i],
  ["how the right to work is held", /\bprotection\b|Refugee|online_check|timeLimited/i],
  ["the cap of their hours", /26\.75|"hoursCap(?:Quarters)?":1/],
  ["that it was not assessed when they applied", /:"waiting"|waits? for an officer/i],
  ["why they said no", /childcare|"health"|my-health|My health|Looking after/],
  ["languages that were not shared", /Tigrinya|"ti"/],
  ["certificates that nobody asked for, by name", /forklift/i],
  ["skills that were not shared", /gardening/i],
];

let numbers = 0;
/** Somebody with every fact that is withheld; none of them is in the way of the job. @param assessedBy a partner; null: not yet assessed */
export async function aMarked(db: Db, assessedBy: string | null) {
  numbers += 1;
  await aRegion(db, "cambridgeshire");
  const partnerId = await aPartner(db, "cambridgeshire", { name: "Marked Partner" });
  const keeper = await anOfficer(db, {
    partnerId,
    regionCode: "cambridgeshire",
    person: { fullName: "Officer Markham" },
  });
  const { id: townId } = await db
    .selectFrom("town")
    .select("id")
    .where("name", "=", "Great Yarmouth")
    .executeTakeFirstOrThrow();
  const person = await aParticipant(db, {
    person: {
      fullName: `Shared Name ${numbers}`,
      email: `mark-${numbers}@hidden.example`,
      phone: `+447700900${300 + numbers}`,
    },
    regionCode: "cambridgeshire",
    partnerId,
    townId,
    postcodeDistrict: "NR30",
    lat: 52.6071,
    lon: 1.7287,
    travelMode: "cycle",
    maxMinutes: 75,
    available: "{[29,75),[125,171),[221,267),[317,363),[413,459)}",
    daysAnswered: 31,
    holidayCare: "not_sure",
    maxQuarters: 86,
    wantedQuarters: 71,
    availableFrom: "2026-10-05",
    exclusionsConsentedAt: new Date(),
  });
  const { id: participantId } = person;
  const blocked = await anEmployer(db, { name: "Blocked Casino" });
  const elsewhere = await aPost(db, {
    title: "Somewhere Else",
    status: "closed",
    employerId: blocked.id,
    closesOn: inDays(30),
  });
  const on = { participantId };
  await aChild(db, participantId, { dropOff: 33, pickUp: 59 });
  await aChild(db, participantId, { dropOff: 31, pickUp: 63 });
  await db
    .insertInto("participantExclusion")
    .values([
      { ...on, conditionCode: "gambling", consentedAt: new Date() },
      { ...on, conditionCode: "pork", consentedAt: new Date() },
    ])
    .execute();
  await db
    .insertInto("blockedEmployer")
    .values({ ...on, employerId: blocked.id })
    .execute();
  await db
    .insertInto("dismissal")
    .values({ ...on, opportunityId: elsewhere.id, reasonCode: "childcare", at: new Date() })
    .execute();
  await db
    .insertInto("note")
    .values({ ...on, officerId: keeper.id, kind: "call", heldOn: inDays(-1), body: "NOTE-MARK" })
    .execute();
  await db
    .insertInto("caseload")
    .values({ ...on, officerId: keeper.id, during: `[${inDays(-30)},)` })
    .execute();
  await db
    .insertInto("pastJob")
    .values({ ...on, title: "Cartographer", country: "Homs" })
    .execute();
  await db
    .insertInto("participantQualification")
    .values({ ...on, title: "Diploma of Marquetry" })
    .execute();
  await db
    .insertInto("participantLanguage")
    .values({ ...on, languageCode: "ti", speaks: true, reads: true })
    .execute();
  await db
    .insertInto("participantSkill")
    .values([
      { ...on, skillCode: "gardening" },
      { ...on, skillCode: "cooking" },
    ])
    .execute();
  await db
    .insertInto("participantCertificate")
    .values([
      { ...on, certificateCode: "forklift", number: "CERT-NO-99", expiresOn: "2033-04-19" },
      { ...on, certificateCode: "food-hygiene-2" },
    ])
    .execute();
  if (assessedBy !== null) await assess(db, participantId, assessedBy);
  return person;
}
export const assess = (db: Db, participantId: string, partnerId: string) =>
  anAttestation(db, participantId, {
    partnerId,
    basis: "protection",
    validUntil: "2031-03-17",
    followUpOn: "2031-02-13",
    hoursCapQuarters: 107,
    evidenceRef: "EVIDENCE-77",
  });

/** What of all this a text gives away. */
export const found = (text: string, marks = [...MARKS, ...CODES]) =>
  marks.flatMap(([what, mark]) => {
    const at = mark.exec(text);
    return at ? [`${what}: …${text.slice(Math.max(0, at.index - 60), at.index + 60)}…`] : [];
  });
/** The words of a page, without its ids, its drawings, its instants and the times that everybody may choose from; or the values of its data. */
export const textOf = ({ status, body }: Answer, isData = false) => {
  const text = isData && status !== 404 ? dataIn(body) : decoded(body.replaceAll("<!-- -->", ""));
  return text.replaceAll(
    /[0-9a-f]{8}-[0-9a-f-]{27}| (?:x|y|width|height|d)="[^"]*"|<option value="(\d\d:\d\d)">\1<\/option>|\d{4}-\d\d-\d\dT[\d:.]+Z/g,
    "",
  );
};
