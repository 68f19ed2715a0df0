import type { Db } from "../../db/client.server";
import { toMultirange } from "../../db/slots";
import type { OpportunityForm, ParticipantForm } from "../../search/match/forms";
import { rangesOf, weekOf } from "../../search/match/week";
import { anAttestation, anOfficer, aParticipant, aPerson, aRegion, NOW } from "./people";

/** Codes that the forms of these tests use, where the reference data has them not. */
export async function matchingReference(db: Db): Promise<void> {
  const coded = (list: string[]) => list.map((code) => ({ code, label: code }));
  const rows = {
    sector: coded(["hospitality", "care"]),
    skill: coded(["cleaning", "cooking", "customer-service"]),
    certificateType: coded(["food-hygiene-2", "forklift"]).map((row) => ({ ...row, kind: "certificate" })),
    conditionType: ["alcohol", "nights"].map((code) => ({
      code,
      labelEmployer: code,
      labelParticipant: code,
    })),
    socUnit: ["9263", "9264"].map((code) => ({ code, title: code })),
  };
  for (const [table, values] of Object.entries(rows) as [keyof typeof rows, never][])
    await db
      .insertInto(table)
      .values(values)
      .onConflict((already) => already.doNothing())
      .execute();
  for (const region of ["norfolk", "essex"]) await aRegion(db, region);
}

const slots = (times: readonly string[]) => toMultirange(rangesOf(weekOf(times)));
const quarters = (hours: number | null | undefined) => (hours ?? null) && Number(hours) * 4;

/** Stores an opportunity of section 5's form as posts are stored; its first region is where it belongs. */
export async function storeOpportunity(db: Db, form: OpportunityForm, townId: number): Promise<void> {
  const [regionCode = "norfolk", ...others] = (form.regions ?? []).filter((region) => region !== "all");
  const english = form.english ?? {};
  await db
    .insertInto("opportunity")
    .values({
      id: form.id,
      employerId: form.employerId,
      regionCode,
      sharedWithAll: form.regions?.includes("all") ?? false,
      kind: form.kind,
      work: form.work,
      status: form.status,
      title: "A post",
      description: "What one does",
      sectorCode: form.sector ?? null,
      socCode: form.soc ?? null,
      townId,
      lat: form.place?.lat ?? null,
      lon: form.place?.lon ?? null,
      byAgreement: (form.patterns ?? []).length === 0,
      termTimeOnly: form.termTimeOnly ?? false,
      contract: "permanent",
      payPence: 1300,
      payPer: "hour",
      payHourlyPence: 1300,
      englishSpeaking: english.speaking ?? 0,
      englishListening: english.listening ?? 0,
      englishReading: english.reading ?? 0,
      englishWriting: english.writing ?? 0,
      places: Math.max(form.placesLeft, 1),
      placesFilledElsewhere: form.placesLeft === 0 ? 1 : 0,
      startsOn: form.startsOn ?? null,
      closesOn: form.closesOn ?? null,
      createdBy: (await aPerson(db)).id,
      publishedAt: NOW,
    })
    .execute();
  for (const region of others)
    await db.insertInto("opportunityRegion").values({ opportunityId: form.id, regionCode: region }).execute();
  for (const [position, pattern] of (form.patterns ?? []).entries()) {
    const shape = pattern.shifts
      ? "fixed"
      : pattern.weeks
        ? "alternating"
        : pattern.rota
          ? "rota"
          : "flexible";
    const { id } = await db
      .insertInto("shiftPattern")
      .values({
        opportunityId: form.id,
        position,
        shape,
        quarters: quarters(pattern.hours),
        shortestQuarters: pattern.shortest == null ? null : pattern.shortest * 4,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const weeks = pattern.weeks?.map((week) => week.shifts ?? []) ?? [pattern.shifts ?? pattern.window ?? []];
    await db
      .insertInto("shiftWeek")
      .values(weeks.map((times, week) => ({ patternId: id, week, slots: slots(times) })))
      .execute();
  }
  const skills = new Map<string, boolean>();
  for (const code of form.skills?.desired ?? []) skills.set(code, false);
  for (const code of form.skills?.required ?? []) skills.set(code, true);
  const opportunityId = form.id;
  for (const [skillCode, required] of skills)
    await db.insertInto("opportunitySkill").values({ opportunityId, skillCode, required }).execute();
  for (const certificateCode of new Set(form.certificates))
    await db
      .insertInto("opportunityCertificate")
      .values({ opportunityId, certificateCode, employerArranges: false, need: "first_day" })
      .execute();
  for (const conditionCode of new Set(form.conditions))
    await db.insertInto("opportunityCondition").values({ opportunityId, conditionCode }).execute();
}

/** Stores a participant of section 5's form as profiles are stored. Returns the id that the database gave. */
export async function storeParticipant(db: Db, form: ParticipantForm): Promise<string> {
  const english = form.english ?? {};
  const { id } = await aParticipant(db, {
    regionCode: form.region ?? null,
    lat: form.place?.lat ?? null,
    lon: form.place?.lon ?? null,
    travelMode: form.travel?.mode ?? null,
    maxMinutes: form.travel?.maxMinutes ?? null,
    available: form.available ? slots(form.available) : null,
    holidayCare: form.termTimeOnly == null ? null : form.termTimeOnly ? "nobody" : "someone",
    maxQuarters: form.maxHours == null ? null : form.maxHours * 4,
    wantedQuarters: quarters(form.wantedHours),
    availableFrom: form.availableFrom ?? null,
    englishSpeaking: english.speaking ?? null,
    englishListening: english.listening ?? null,
    englishReading: english.reading ?? null,
    englishWriting: english.writing ?? null,
    exclusionsConsentedAt: form.excluded ? NOW : null,
  });
  const participantId = id;
  for (const { type, expiresOn } of form.certificates ?? [])
    await db
      .insertInto("participantCertificate")
      .values({ participantId, certificateCode: type, expiresOn: expiresOn ?? null })
      .execute();
  for (const conditionCode of new Set(form.excluded))
    await db
      .insertInto("participantExclusion")
      .values({ participantId, conditionCode, consentedAt: NOW })
      .execute();
  for (const employerId of new Set(form.blockedEmployers))
    await db.insertInto("blockedEmployer").values({ participantId, employerId }).execute();
  for (const skillCode of new Set(form.skills))
    await db.insertInto("participantSkill").values({ participantId, skillCode }).execute();
  for (const [rank, sectorCode] of [...new Set(form.sectors)].entries())
    await db.insertInto("participantSector").values({ participantId, sectorCode, rank }).execute();
  for (const sectorCode of new Set(form.coursesCompleted))
    await db
      .insertInto("sectorCourseCompleted")
      .values({
        participantId,
        sectorCode,
        completedOn: "2026-06-01",
        confirmedBy: participantId,
        confirmedAt: NOW,
      })
      .execute();
  for (const socCode of form.occupations ?? [])
    await db.insertInto("pastJob").values({ participantId, title: "Before", socCode }).execute();
  const attested = form.rightToWork;
  if (attested)
    await anAttestation(db, participantId, {
      work: attested.work ?? [],
      paidWork: !attested.work?.includes("paid") ? "none" : attested.socAllowed ? "limited" : "any",
      occupations: attested.socAllowed ?? null,
      hoursCapQuarters: attested.hoursCap == null ? null : attested.hoursCap * 4,
      validUntil: attested.validUntil ?? null,
      timeLimited: attested.validUntil != null,
      checkedBy: (await anOfficer(db)).id,
    });
  return id;
}
