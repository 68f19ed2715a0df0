import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseOpportunity, parseParticipant, schemaText } from "./forms";

const post = {
  id: "o1",
  kind: "vacancy",
  work: "paid",
  employerId: "e1",
  status: "open",
  placesLeft: 0,
};

const wrongPost = (fields: object) => {
  const parsed = parseOpportunity({ ...post, ...fields });
  return parsed.ok ? null : parsed.problems.map(({ field }) => field).join(" ");
};
const wrongPattern = (pattern: object) => wrongPost({ patterns: [pattern] });
const wrongPerson = (fields: object) => {
  const parsed = parseParticipant({ id: "p1", ...fields });
  return parsed.ok ? null : parsed.problems.map(({ field }) => field).join(" ");
};

const shifts = ["mon 09:00-12:00"];

describe("an opportunity's form", () => {
  it("needs only what is required", () => {
    expect(wrongPost({})).toBeNull();
    for (const field of Object.keys(post)) {
      expect(wrongPost({ [field]: undefined })).toBe(field);
      expect(wrongPost({ [field]: null })).toBe(field);
    }
  });

  it("takes null for unset", () => {
    expect(
      wrongPost({
        closesOn: null,
        place: null,
        regions: null,
        patterns: null,
        english: { speaking: null },
        skills: { required: null },
      }),
    ).toBeNull();
  });

  it("refuses a recruitment day and says why", () => {
    const parsed = parseOpportunity({ ...post, kind: "recruitment_day" });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ field: "kind", expected: expect.stringContaining("through its vacancies and sessions") }],
    });
  });

  it.each([
    ["colour", { colour: "red" }],
    ["__proto__", JSON.parse('{"__proto__":{"id":"x"}}')],
    ["place.lon", { place: { lat: 52 } }],
    ["place.postcode", { place: { lat: 52, lon: 1, postcode: "NR1" } }],
    ["place.lat", { place: { lat: 91, lon: 1 } }],
    ["closesOn", { closesOn: "2027-02-29" }],
    ["closesOn", { closesOn: "2027-2-1" }],
    ["startsOn", { startsOn: "2027-01-01T00:00:00Z" }],
    ["soc", { soc: "926" }],
    ["soc", { soc: 9263 }],
    ["english.speaking", { english: { speaking: 7 } }],
    ["english.speaking", { english: { speaking: 1.5 } }],
    ["english.writing", { english: { writing: -1 } }],
    ["placesLeft", { placesLeft: -1 }],
    ["placesLeft", { placesLeft: 1.5 }],
    ["placesLeft", { placesLeft: "1" }],
    ["regions", { regions: "all" }],
    ["skills.required[1]", { skills: { required: ["a", 1] } }],
    ["termTimeOnly", { termTimeOnly: "yes" }],
    ["id", { id: "" }],
    ["status", { status: "Open" }],
  ])("refuses a wrong %s", (field, fields) => {
    expect(wrongPost(fields)).toBe(field);
  });
});

describe("a pattern's form", () => {
  it.each([
    { shifts },
    { shifts, window: null, weeks: null },
    { window: shifts, hours: 1.25 },
    { window: shifts, hours: 1, shortest: 0, rota: false },
    { window: shifts, hours: 1, rota: true, shortest: null },
    { weeks: [{ shifts }, { shifts: [] }] },
  ])("may be %j", (pattern) => {
    expect(wrongPattern(pattern)).toBeNull();
  });

  it.each([
    ["patterns[0]", {}],
    ["patterns[0]", { hours: 4 }],
    ["patterns[0]", { shifts, weeks: [{ shifts }, { shifts }] }],
    ["patterns[0]", { shifts, window: shifts, hours: 4 }],
    ["patterns[0].hours", { shifts, hours: 3 }],
    ["patterns[0].rota", { shifts, rota: false }],
    ["patterns[0].shifts", { shifts: [] }],
    ["patterns[0].shifts[0]", { shifts: ["mon 09:00-12:10"] }],
    ["patterns[0].window", { window: [], hours: 4 }],
    ["patterns[0].hours", { window: shifts }],
    ["patterns[0].hours", { window: shifts, hours: 0 }],
    ["patterns[0].hours", { window: shifts, hours: 1.1 }],
    ["patterns[0].shortest", { window: shifts, hours: 1, shortest: -1 }],
    ["patterns[0].shortest", { window: shifts, hours: 1, shortest: 0.1 }],
    ["patterns[0].shortest", { window: shifts, hours: 1, shortest: 1, rota: true }],
    ["patterns[0].weeks", { weeks: [{ shifts }] }],
    ["patterns[0].weeks", { weeks: [{ shifts: [] }, { shifts: [] }] }],
    ["patterns[0].weeks[1].hours", { weeks: [{ shifts }, { shifts, hours: 3 }] }],
    ["patterns[0].name", { shifts, name: "early" }],
  ])("is wrong at %s in %j", (field, pattern) => {
    expect(wrongPattern(pattern)).toBe(field);
  });
});

describe("a participant's form", () => {
  it("needs only an id", () => {
    expect(wrongPerson({})).toBeNull();
    expect(wrongPerson({ id: undefined })).toBe("id");
  });

  it.each([
    ["travel.maxMinutes", { travel: { maxMinutes: 20 } }],
    ["travel.maxMinutes", { travel: { maxMinutes: 0 } }],
    ["travel.mode", { travel: { mode: "train" } }],
    ["available[0]", { available: ["mon"] }],
    ["wantedHours", { wantedHours: 0 }],
    ["maxHours", { maxHours: -1 }],
    ["maxHours", { maxHours: 0.1 }],
    ["certificates[0].type", { certificates: [{ expiresOn: "2028-05-01" }] }],
    ["certificates[0].expiresOn", { certificates: [{ type: "sia", expiresOn: "2028-13-01" }] }],
    ["rightToWork.work[0]", { rightToWork: { work: ["work"] } }],
    ["rightToWork.socAllowed[0]", { rightToWork: { socAllowed: ["92"] } }],
    ["rightToWork.status", { rightToWork: { status: "refugee" } }],
    ["rightToWork.hoursCap", { rightToWork: { hoursCap: 20.2 } }],
    ["occupations[0]", { occupations: ["926a"] }],
    ["name", { name: "Amina" }],
  ])("refuses a wrong %s", (field, fields) => {
    expect(wrongPerson(fields)).toBe(field);
  });

  it("may say 0 for most hours and for a cap", () => {
    expect(wrongPerson({ maxHours: 0, rightToWork: { hoursCap: 0 } })).toBeNull();
  });
});

it.each([null, [], "o1", 1])("refuses %j as a whole", (json) => {
  expect(parseOpportunity(json)).toEqual({ ok: false, problems: [{ field: "", expected: "an object" }] });
});

it("keeps schema.json current: npm run match:schema writes it", () => {
  expect(readFileSync(new URL("schema.json", import.meta.url), "utf8")).toBe(schemaText());
});
