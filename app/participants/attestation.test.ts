import { describe, expect, it } from "vitest";
import { BASES } from "../../db/reference/bases";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { parseForm } from "../web/forms.server";
import {
  type Before,
  basisOf,
  continuedProblems,
  lastFollowUp,
  looksLikeShareCode,
  paidWorkChoices,
  proseHoldsShareCode,
  standingOf,
} from "./attestation";
import { AttestationForm } from "./attestation-form";
import { parseAttestation } from "./attestation-form.server";
import { pickOccupations } from "./occupations";

const TODAY = "2026-11-23";
const t = translatorOf(DEFAULT_LOCALE);
const basis = (code: string) => {
  const found = basisOf(code);
  if (!found) throw new Error(code);
  return found;
};
const onDate = (name: string, iso: string) => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};
const SETTLED = {
  id: "019ab000-0000-7000-8000-000000000001",
  work: ["paid", "volunteering"],
  paidWork: "any",
  ...onDate("checkedOn", "2026-11-20"),
  method: "online_check",
};
type Values = Record<string, string | string[]>;
function parse(code: string, values: Values) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return parseForm(form, AttestationForm(basis(code), TODAY), t);
}
const refused = (code: string, values: Values) => {
  const parsed = parse(code, values);
  return parsed.ok ? [] : Object.keys(parsed.state.errors).sort();
};

describe("what is wrong with a form", () => {
  const allOf = (code: string, values: Values, before?: Before) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(values))
      for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
    const parsed = parseAttestation(form, basis(code), { today: TODAY, before, t });
    return parsed.ok ? [] : Object.keys(parsed.state.errors).sort();
  };
  it("is told all at once: of a student's, what is missing and what does not go together", () => {
    expect(
      allOf("student", {
        id: SETTLED.id,
        work: ["paid"],
        paidWork: "limited",
        hoursCap: "25",
        hoursElsewhere: "30",
        evidenceRef: "W12 345 678",
        ...onDate("terms[0].from", "2026-12-01"),
        ...onDate("terms[0].to", "2026-11-01"),
        ...onDate("checkedOn", "2026-11-24"),
      }),
    ).toEqual([
      "checkedOn",
      "evidenceRef",
      "hoursCap",
      "hoursElsewhere",
      "method",
      "studyLevel",
      "terms[0].from",
      "validUntil",
    ]);
  });
  it("is told in the order of the page", () => {
    const form = new FormData();
    form.append("evidenceRef", "W12 345 678");
    const parsed = parseAttestation(form, basis("student"), { today: TODAY, t });
    expect(parsed.ok ? [] : Object.keys(parsed.state.errors).filter((name) => name !== "id")).toEqual([
      "work",
      "paidWork",
      "studyLevel",
      "terms[0].from",
      "validUntil",
      "checkedOn",
      "method",
      "evidenceRef",
    ]);
  });
  it("says nothing of hours elsewhere while a student's level is not said: the law has the limit", () => {
    const said = allOf("student", { id: SETTLED.id, paidWork: "limited", hoursElsewhere: "4" });
    expect(said).toContain("studyLevel");
    expect(said).not.toContain("hoursElsewhere");
  });
  it("asks for the ticks of occupations in the same round as for everything else", () => {
    const values = { id: SETTLED.id, occupations: "9263, 6135", evidenceRef: "W12 345 678" };
    expect(allOf("asylum-permission", values)).toEqual([
      "checkedOn",
      "evidenceRef",
      "method",
      "paidWork",
      "signedOff",
      "work",
    ]);
  });
  it("is told all at once of an empty form", () => {
    expect(allOf("skilled-worker-supplementary", { id: SETTLED.id })).toEqual([
      "checkedOn",
      "hoursCap",
      "method",
      "occupations",
      "paidWork",
      "validUntil",
      "work",
    ]);
  });
  it("is told with what goes beyond the record before it", () => {
    const before = {
      work: ["paid"],
      paidWork: "limited",
      hoursCapQuarters: 80,
      occupations: null,
      validUntil: "2026-11-01",
    } as const;
    const { method: _, ...rest } = SETTLED;
    expect(
      allOf(
        "section-3c",
        { ...rest, ...onDate("appliedOn", "2026-11-05"), ...onDate("followUpOn", "2027-05-01") },
        before,
      ),
    ).toEqual(["appliedOn", "method", "paidWork", "work"]);
  });
  it("is nothing of a good one", () => expect(allOf("settled", SETTLED)).toEqual([]));
});

it("a student's hours are the law's for the level of study, unless fewer are written", () => {
  const student = {
    ...SETTLED,
    paidWork: "limited",
    ...onDate("terms[0].from", "2026-09-21"),
    ...onDate("terms[0].to", "2026-12-11"),
    ...onDate("validUntil", "2027-09-30"),
  };
  const cap = (values: Values) => {
    const parsed = parse("student", { ...student, ...values });
    return parsed.ok && parsed.value.hoursCapQuarters;
  };
  expect(cap({ studyLevel: "degree" })).toBe(80);
  expect(cap({ studyLevel: "below_degree" })).toBe(40);
  expect(cap({ studyLevel: "degree", hoursCap: "15" })).toBe(60);
});

describe("the record of a check", () => {
  it("of a settled person needs no end and no limit", () => {
    expect(parse("settled", SETTLED)).toMatchObject({
      ok: true,
      value: { work: ["paid", "volunteering"], validUntil: null, followUpOn: null, occupations: null },
    });
  });
  it("is denied by default: nothing ticked is refused", () => {
    expect(refused("settled", { ...SETTLED, work: [] })).toEqual(["work"]);
    expect(refused("settled", {})).toEqual(["checkedOn", "id", "method", "paidWork", "work"]);
  });
  it("of leave for a time says until when, and not in the past", () => {
    expect(refused("protection", SETTLED)).toEqual(["validUntil"]);
    expect(refused("protection", { ...SETTLED, ...onDate("validUntil", "2026-11-22") })).toEqual([
      "validUntil",
    ]);
    expect(refused("protection", { ...SETTLED, ...onDate("validUntil", "2026-11-23") })).toEqual([]);
  });
  it("is not made before the check", () => {
    expect(refused("settled", { ...SETTLED, ...onDate("checkedOn", "2026-11-24") })).toEqual(["checkedOn"]);
    expect(refused("settled", { ...SETTLED, ...onDate("checkedOn", TODAY) })).toEqual([]);
  });
  it("of a pending application is looked at again within six months", () => {
    expect(refused("euss-pending", SETTLED)).toEqual(["followUpOn"]);
    expect(refused("euss-pending", { ...SETTLED, ...onDate("followUpOn", "2027-05-21") })).toEqual([
      "followUpOn",
    ]);
    expect(refused("euss-pending", { ...SETTLED, ...onDate("followUpOn", "2027-05-20") })).toEqual([]);
  });
  const student = {
    ...SETTLED,
    paidWork: "limited",
    studyLevel: "degree",
    ...onDate("validUntil", "2027-09-30"),
    ...onDate("terms[0].from", "2026-09-21"),
    ...onDate("terms[0].to", "2026-12-11"),
  };
  it("of a student caps the hours at twenty, below degree level at ten", () => {
    expect(refused("student", student)).toEqual([]);
    expect(refused("student", { ...student, hoursCap: "20.25" })).toEqual(["hoursCap"]);
    expect(parse("student", { ...student, hoursCap: "10" })).toMatchObject({
      ok: true,
      value: { hoursCapQuarters: 40 },
    });
    expect(refused("student", { ...student, hoursCap: "10", paidWork: "any" })).toEqual(["paidWork"]);
    const below = { ...student, studyLevel: "below_degree" };
    expect(refused("student", { ...below, hoursCap: "10.25" })).toEqual(["hoursCap"]);
    expect(refused("student", { ...below, hoursCap: "10" })).toEqual([]);
  });
  it.each([
    ["no level", { studyLevel: "" }, ["studyLevel"]],
    ["no term", { ...onDate("terms[0].from", ""), ...onDate("terms[0].to", "") }, ["terms[0].from"]],
    ["half a term", onDate("terms[0].to", ""), ["terms[0].to"]],
    ["a term the wrong way round", onDate("terms[0].to", "2026-09-01"), ["terms[0].from"]],
    [
      "terms that are over",
      { ...onDate("terms[0].from", "2026-01-01"), ...onDate("terms[0].to", "2026-03-01") },
      ["terms[0].from"],
    ],
    [
      "terms that overlap",
      { ...onDate("terms[1].from", "2026-12-11"), ...onDate("terms[1].to", "2027-03-01") },
      ["terms[0].from"],
    ],
    ["two terms", { ...onDate("terms[1].from", "2027-01-11"), ...onDate("terms[1].to", "2027-03-26") }, []],
    ["hours elsewhere", { hoursElsewhere: "8.5" }, []],
    ["as many hours elsewhere as the limit", { hoursElsewhere: "20" }, []],
    ["more hours elsewhere than the limit", { hoursElsewhere: "20.25" }, ["hoursElsewhere"]],
    ["hours elsewhere that are none", { hoursElsewhere: "some" }, ["hoursElsewhere"]],
  ])("of a student with %s", (_, over, errors) => {
    expect(refused("student", { ...student, hoursCap: "20", ...over })).toEqual(errors);
  });
  it("of another basis has no terms, and hours elsewhere only where a limit is", () => {
    expect(refused("settled", { ...SETTLED, studyLevel: "degree" })).toEqual(["studyLevel"]);
    expect(refused("settled", { ...SETTLED, hoursElsewhere: "8" })).toEqual(["hoursElsewhere"]);
    expect(refused("settled", { ...SETTLED, ...onDate("appliedOn", "2026-11-01") })).toEqual(["appliedOn"]);
  });
  it("of a decision that is awaited names the day of the application, before the check", () => {
    const awaited = { ...SETTLED, ...onDate("followUpOn", "2027-05-20") };
    expect(refused("section-3c", awaited)).toEqual(["appliedOn"]);
    expect(refused("section-3c", { ...awaited, ...onDate("appliedOn", "2026-11-21") })).toEqual([
      "appliedOn",
    ]);
    expect(refused("section-3c", { ...awaited, ...onDate("appliedOn", "2026-11-20") })).toEqual([]);
  });
  it("of an asylum seeker with permission names the occupations", () => {
    const asylum = { ...SETTLED, paidWork: "limited" };
    expect(refused("asylum-permission", asylum)).toEqual(["occupations"]);
    expect(refused("asylum-permission", { ...asylum, occupations: "sorcerer" })).toEqual(["occupations"]);
    expect(refused("asylum-permission", { ...asylum, occupations: "9263, 6135" })).toEqual(["signedOff"]);
    expect(
      refused("asylum-permission", { ...asylum, occupations: "9263, 6135", signedOff: ["9263"] }),
    ).toEqual(["signedOff"]);
    const signedOff = ["9263", "6135"];
    expect(
      parse("asylum-permission", { ...asylum, occupations: "9263, 6135\n9263", signedOff }),
    ).toMatchObject({
      ok: true,
      value: { occupations: ["9263", "6135"] },
    });
  });
  it("of an asylum seeker without permission allows volunteering alone", () => {
    const none = { ...SETTLED, paidWork: "none" };
    expect(refused("asylum-no-permission", { ...none, work: ["volunteering", "shadowing"] })).toEqual([
      "work",
    ]);
    expect(refused("asylum-no-permission", SETTLED)).toEqual(["paidWork", "work"]);
    expect(refused("asylum-no-permission", { ...none, work: ["volunteering"] })).toEqual([]);
  });
  it("may give less than the basis, and then says how", () => {
    expect(paidWorkChoices(basis("settled"))).toEqual(["any", "limited", "none"]);
    expect(paidWorkChoices(basis("asylum-no-permission"))).toEqual(["none"]);
    expect(refused("settled", { ...SETTLED, paidWork: "limited" })).toEqual(["hoursCap"]);
    expect(refused("settled", { ...SETTLED, hoursCap: "16" })).toEqual(["paidWork"]);
    expect(refused("settled", { ...SETTLED, paidWork: "none" })).toEqual(["work"]);
    expect(refused("settled", { ...SETTLED, work: ["volunteering"] })).toEqual(["work"]);
  });
  it("never holds a share code", () => {
    for (const evidenceRef of ["W12345678", "w4x 7kp 2zt", "share code W4X-7KP-2ZT, 3 May"])
      expect(refused("settled", { ...SETTLED, evidenceRef })).toEqual(["evidenceRef"]);
    for (const evidenceRef of ["Folder 12, page 3", "Certificate", "case 123456789", "N/2026/0042", "ملف ١٢"])
      expect(refused("settled", { ...SETTLED, evidenceRef })).toEqual([]);
  });
});

describe("what an in-time application carries on", () => {
  const before = {
    work: ["paid", "volunteering"] as const,
    paidWork: "limited" as const,
    hoursCapQuarters: 80,
    occupations: ["9263", "6135"],
    validUntil: "2026-11-30",
  };
  const found = {
    ...before,
    validUntil: null,
    followUpOn: "2027-05-20",
    checkedOn: "2026-11-20",
    evidenceRef: null,
    appliedOn: "2026-11-30",
  };
  it.each([
    ["the same", {}, []],
    ["less", { work: ["paid"] as const, hoursCapQuarters: 40, occupations: ["9263"] }, []],
    ["an application on the day after the end", { appliedOn: "2026-12-01" }, ["appliedOn"]],
    ["another kind of work", { work: ["paid", "shadowing"] as const }, ["work"]],
    ["any paid work where it was limited", { paidWork: "any" as const }, ["paidWork"]],
    ["more hours", { hoursCapQuarters: 81 }, ["hoursCap"]],
    ["no limit of hours", { hoursCapQuarters: null }, ["hoursCap"]],
    ["another occupation", { occupations: ["9263", "2134"] }, ["occupations"]],
    ["any occupation", { occupations: null }, ["occupations"]],
  ])("%s", (_, over, errors) => {
    expect(continuedProblems(before, { ...found, ...over }).map(({ field }) => field)).toEqual(errors);
  });
});

it("occupations are picked by code or by a title that names one", () => {
  expect(pickOccupations("9263, 6135\n9263")).toEqual({ codes: ["9263", "6135"], unclear: [] });
  expect(pickOccupations("9263 6135").codes).toEqual(["9263", "6135"]);
  expect(pickOccupations("9263 Kitchen and catering assistants").codes).toEqual(["9263"]);
  expect(pickOccupations("Chefs").codes).toEqual(["5434"]);
  expect(pickOccupations("assistant").unclear).toMatchObject([{ typed: "assistant" }]);
  expect(pickOccupations("sorcerer\n9263\nwizard")).toEqual({
    codes: ["9263"],
    unclear: [
      { typed: "sorcerer", choices: [] },
      { typed: "wizard", choices: [] },
    ],
  });
  expect(pickOccupations("")).toEqual({ codes: [], unclear: [] });
});

it("prose holds a share code only where it is written as one", () => {
  expect(proseHoldsShareCode("Code W4X 7KP 2ZT, call on Monday")).toBe(true);
  expect(proseHoldsShareCode("W4X7KP2ZT")).toBe(true);
  expect(proseHoldsShareCode("Takes the 101 bus at 10 to the college")).toBe(false);
  expect(proseHoldsShareCode("SHE WAS SAD IN 2024")).toBe(false);
});

it("what looks like a share code has nine letters and digits, both kinds, alone or in threes", () => {
  expect(looksLikeShareCode("W1234567")).toBe(false);
  expect(looksLikeShareCode("W123456789")).toBe(false);
  expect(looksLikeShareCode("ABCDEFGHI")).toBe(false);
  expect(looksLikeShareCode("(W12345678)")).toBe(true);
});

it("every basis that demands an end is limited in time, and none allows more than it gives", () => {
  for (const one of BASES) {
    if (one.paidWork === "none") expect(one.work).toEqual(["volunteering"]);
    if (one.mostHours !== undefined || one.occupationsNamed) expect(one.paidWork).toBe("limited");
    expect(lastFollowUp(one, "2026-11-20")).toBe(one.followUpMonths === null ? null : "2027-05-20");
  }
});

it("an assessment holds until its end, and is looked at again from its follow-up on", () => {
  const found = { validUntil: "2026-12-31", followUpOn: "2026-12-01" };
  expect(standingOf(null, TODAY)).toBe("not-assessed");
  expect(standingOf(found, TODAY)).toBe("in-force");
  expect(standingOf(found, "2026-12-01")).toBe("look-again");
  expect(standingOf(found, "2026-12-31")).toBe("look-again");
  expect(standingOf(found, "2027-01-01")).toBe("ended");
});
