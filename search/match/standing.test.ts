import { describe, expect, it } from "vitest";
import { anOpportunity, aParticipant } from "../testing/builders";
import type { OpportunityForm, ParticipantForm } from "./forms";
import { offerCap } from "./hours";
import { applicationStanding } from "./standing";

const standing = (p: Partial<ParticipantForm>, o: Partial<OpportunityForm>) =>
  applicationStanding(aParticipant(p), anOpportunity(o), "2026-11-22");

const paid = { work: ["paid" as const] };
const day = { shifts: ["mon 09:00-17:00"] };
const morning = { shifts: ["mon 09:00-12:00"] };

describe("an application", () => {
  it("is refused where the post is not open to the person", () => {
    expect(standing({}, { status: "closed", certificates: ["sia"] })).toEqual({
      standing: "refused",
      because: "open",
      warnings: ["certificates"],
    });
  });

  it("is refused where the attestation excludes the work", () => {
    expect(standing({ rightToWork: paid }, { work: "shadowing" })).toMatchObject({
      standing: "refused",
      because: "work",
    });
    expect(standing({ rightToWork: { ...paid, socAllowed: [] } }, { soc: "9263" })).toMatchObject({
      standing: "refused",
      because: "occupation",
    });
  });

  it("is refused where the cap of hours excludes every pattern, not where one is left", () => {
    const rightToWork = { ...paid, hoursCap: 3 };
    expect(standing({ rightToWork }, { patterns: [day, day] })).toMatchObject({
      standing: "refused",
      because: "hours-cap",
    });
    expect(standing({ rightToWork }, { patterns: [day, morning] })).toEqual({
      standing: "allowed",
      warnings: [],
    });
    expect(standing({ rightToWork }, { patterns: [] })).toMatchObject({ standing: "allowed" });
    expect(standing({ rightToWork }, { work: "volunteering", patterns: [day] })).toMatchObject({
      standing: "allowed",
    });
  });

  it("waits for an officer where nobody assessed the person", () => {
    expect(standing({ rightToWork: null }, {})).toMatchObject({
      standing: "waits",
      because: "not-assessed",
    });
  });

  it("waits for an officer where the attestation ended or stops before the start", () => {
    expect(standing({ rightToWork: { ...paid, validUntil: "2026-11-21" } }, {})).toMatchObject({
      standing: "waits",
      because: "ended",
    });
    expect(
      standing({ rightToWork: { ...paid, validUntil: "2026-12-31" } }, { startsOn: "2027-01-01" }),
    ).toMatchObject({ standing: "waits", because: "ends-before-start" });
  });

  it("is allowed with a warning for everything else that fails", () => {
    expect(
      standing(
        { available: [], excluded: ["nights"] },
        { patterns: [morning], conditions: ["nights"], certificates: ["sia"] },
      ),
    ).toEqual({ standing: "allowed", warnings: ["hours", "certificates", "conditions"] });
  });

  it("carries its warnings while it waits", () => {
    expect(standing({ rightToWork: null }, { certificates: ["sia"] })).toMatchObject({
      warnings: ["certificates"],
    });
  });
});

describe("an offer", () => {
  it("is capped by the attestation, save for volunteering", () => {
    const p = aParticipant({ rightToWork: { ...paid, hoursCap: 20 }, maxHours: 10 });
    expect(offerCap(p, { work: "paid" })).toBe(20);
    expect(offerCap(p, { work: "volunteering" })).toBeNull();
    expect(offerCap(aParticipant(), { work: "paid" })).toBeNull();
  });
});
