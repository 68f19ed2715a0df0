import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AREA_OF } from "./areas";
import { BASES } from "./bases";
import { CERTIFICATES } from "./certificates";
import { CONDITIONS } from "./conditions";
import { LANGUAGES } from "./languages";
import { cutTowns } from "./make-towns";
import { RATES } from "./rates";
import { REASONS } from "./reasons";
import { REGIONS } from "./regions";
import { SECTORS } from "./sectors";
import { CODES_ABROAD, SKILLS } from "./skills";
import { SOC_UNITS } from "./soc";
import { TOWNS } from "./towns";
import rows from "./towns.json";

const codes = {
  sectors: SECTORS.map(({ code }) => code as string),
  skills: SKILLS.map(({ code }) => code as string),
  soc: SOC_UNITS.map(({ code }) => code),
  certificates: CERTIFICATES.map(({ code }) => code as string),
  conditions: [...CONDITIONS] as string[],
  languages: LANGUAGES.map(({ code }) => code),
  reasons: REASONS.map(({ code }) => code as string),
  regions: REGIONS.map(({ code }) => code as string),
  bases: BASES.map(({ code }) => code),
  towns: TOWNS.map(({ id }) => String(id)),
};

it.each(Object.entries(codes))("no code of %s stands twice", (_name, list) => {
  expect(list.filter((code, i) => list.indexOf(code) !== i)).toEqual([]);
});
it.each([
  "sectors",
  "skills",
  "certificates",
  "conditions",
  "reasons",
  "regions",
  "bases",
] as const)("codes of %s are short words with hyphens", (name) => {
  for (const code of codes[name]) expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});
it("each sector has ten skills or more, and occupations", () => {
  for (const { code } of SECTORS) {
    expect(SKILLS.filter((skill) => skill.sectors.includes(code)).length, code).toBeGreaterThanOrEqual(10);
    expect(SOC_UNITS.filter((unit) => unit.sectors.includes(code)).length, code).toBeGreaterThan(0);
  }
});
it("there are enough of each to describe real work", () => {
  expect(SECTORS.length).toBeGreaterThanOrEqual(14);
  expect(SKILLS.length).toBeGreaterThanOrEqual(250);
  expect(SOC_UNITS.length).toBeGreaterThanOrEqual(90);
});
it("words are given plainly: none empty, none twice, no space around them", () => {
  for (const { code, synonyms } of [...SKILLS, ...SECTORS, ...SOC_UNITS]) {
    expect(new Set(synonyms).size, code).toBe(synonyms.length);
    for (const word of synonyms) expect(word, code).toMatch(/^\S(.*\S)?$/);
  }
});
it("words in other languages are of skills that there are", () => {
  expect(CODES_ABROAD.filter((code) => !codes.skills.includes(code))).toEqual([]);
  for (const { code, abroad } of SKILLS) for (const word of abroad) expect(word, code).toMatch(/^\S(.*\S)?$/);
});
it("an occupation has four digits, an official title and sectors that exist", () => {
  for (const unit of SOC_UNITS) {
    expect(unit.code).toMatch(/^[1-9][0-9]{3}$/);
    expect(unit.title, unit.code).toMatch(/^[A-Z].*[a-z)]$/);
    for (const sector of unit.sectors) expect(codes.sectors, unit.code).toContain(sector);
  }
});
it.each([
  ["9263", "Kitchen and catering assistants"],
  ["9262", "Hospital porters"],
  ["9266", "Coffee shop workers"],
  ["9223", "Cleaners and domestics"],
  ["9252", "Warehouse operatives"],
  ["6135", "Care workers and home carers"],
  ["6112", "Teaching assistants"],
  ["8214", "Delivery drivers and couriers"],
  ["5241", "Electricians and electrical fitters"],
  ["9229", "Other elementary cleaning occupations"],
  ["9269", "Other elementary services occupations"],
])("SOC 2020 calls %s %s, in plain words", (code, title) => {
  expect(SOC_UNITS.find((unit) => unit.code === code)?.title).toBe(title);
});
it("of the checks of criminal records only the basic one can be asked for by oneself", () => {
  const dbs = CERTIFICATES.filter((type) => type.kind === "dbs");
  expect(dbs.filter((type) => !type.employerArranges).map((type) => type.code)).toEqual(["dbs-basic"]);
  expect(CERTIFICATES.filter((type) => type.employerArranges).every((type) => type.kind === "dbs")).toBe(
    true,
  );
});
it("food hygiene never lapses in law, an SIA licence after three years", () => {
  const expiry = (code: string) => CERTIFICATES.find((type) => type.code === code)?.expiry;
  expect(expiry("food-hygiene-2")).toMatchObject({ months: null, refreshMonths: 36 });
  expect(expiry("cscs-labourer")).toMatchObject({ months: 24, renewedMonths: 60 });
  expect(expiry("sia-door-supervisor")).toMatchObject({ months: 36, basis: "law" });
});
it("what a participant gives as a reason is hidden from employers", () => {
  for (const reason of REASONS)
    if (reason.kind === "decline" || reason.kind === "withdraw") expect(reason.hiddenFromEmployer).toBe(true);
});
it("languages are tags that browsers know, and read from the right where their script does", () => {
  for (const { code } of LANGUAGES) expect(() => new Intl.Locale(code)).not.toThrow();
  const rightToLeft = LANGUAGES.filter((l) => l.direction === "rtl").map((l) => l.code);
  expect(rightToLeft.sort()).toEqual(["ar", "ckb", "fa", "fa-AF", "ps", "ur"]);
});
it("each rate has a day, a source and a sum, and no kind and band has two on one day", () => {
  const keys = RATES.map((rate) => `${rate.kind} ${rate.band} ${rate.validFrom}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const rate of RATES) {
    expect(rate.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(rate.pence).toBeGreaterThan(500);
    expect(rate.source).not.toBe("");
  }
});

describe("towns", () => {
  const town = (label: string) => TOWNS.find((t) => t.label === label);
  it.each([
    ["Norwich, Norfolk", 52.63, 1.3, "norfolk"],
    ["Wymondham, Norfolk", 52.57, 1.12, "norfolk"],
    ["Dereham, Norfolk", 52.68, 0.93, "norfolk"],
    ["Great Yarmouth, Norfolk", 52.61, 1.73, "norfolk"],
    ["Diss, Norfolk", 52.38, 1.11, "norfolk"],
    ["Ipswich, Suffolk", 52.06, 1.16, "suffolk"],
    ["Newmarket, Suffolk", 52.24, 0.4, "suffolk"],
    ["Cambridge, Cambridgeshire", 52.2, 0.12, "cambridgeshire"],
    ["Peterborough, Cambridgeshire", 52.57, -0.25, "cambridgeshire"],
    ["Royston, Hertfordshire", 52.05, -0.02, "hertfordshire"],
    ["Southend-on-Sea, Essex", 51.54, 0.71, "essex"],
    ["Grays, Essex", 51.48, 0.33, "essex"],
    ["Chelmsford, Essex", 51.74, 0.47, "essex"],
    ["Watford, Hertfordshire", 51.66, -0.4, "hertfordshire"],
    ["Luton, Bedfordshire", 51.88, -0.42, "bedfordshire"],
    ["Bedford, Bedfordshire", 52.14, -0.46, "bedfordshire"],
    ["Dunstable, Bedfordshire", 51.89, -0.52, "bedfordshire"],
    ["Birmingham, West Midlands", 52.48, -1.9, "birmingham"],
    ["Sutton Coldfield, West Midlands", 52.57, -1.82, "birmingham"],
    ["Coventry, West Midlands", 52.41, -1.51, "coventry"],
    ["Wolverhampton, West Midlands", 52.59, -2.12, "wolverhampton"],
    ["Bilston, West Midlands", 52.57, -2.07, "wolverhampton"],
    ["Walsall, West Midlands", 52.59, -1.98, null],
    ["Newport, Wales", 51.59, -3.0, null],
    ["Newport, Isle of Wight", 50.7, -1.29, null],
    ["London", 51.51, -0.13, null],
    ["Glasgow, Scotland", 55.87, -4.26, null],
    ["Derry, Derry and Strabane", 55.0, -7.31, null],
  ])("%s lies at %d, %d in %s", (label, lat, lon, region) => {
    const found = town(label);
    expect(Math.abs((found?.lat ?? 0) - lat)).toBeLessThan(0.02);
    expect(Math.abs((found?.lon ?? 0) - lon)).toBeLessThan(0.02);
    expect(found?.region).toBe(region);
  });
  it("no two are labelled alike", () => {
    const labels = TOWNS.map(({ label }) => label);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });
  it("every area that is named has towns, and each region", () => {
    const present = new Set(rows.map((row) => row[2] as string));
    expect([...AREA_OF.keys()].filter((code) => !present.has(code))).toEqual([]);
    for (const region of REGIONS)
      if (region.code !== "elsewhere")
        expect(TOWNS.filter((t) => t.region === region.code).length).toBeGreaterThan(5);
  });
  it("lie within the United Kingdom", () => {
    for (const { lat, lon, label } of TOWNS)
      expect(lat > 49 && lat < 61 && lon > -9 && lon < 2.5, label).toBe(true);
  });
  it("stand in the file as the generator cuts them, in less than 400 KB", () => {
    expect(rows).toEqual(cutTowns());
    expect(statSync(new URL("./towns.json", import.meta.url)).size).toBeLessThan(400_000);
  });
});
