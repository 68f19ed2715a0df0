import { describe, expect, it } from "vitest";
import { BASES } from "../../db/reference/bases";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import { parseForm } from "../web/forms.server";
import { basisOf, lastFollowUp, looksLikeShareCode, paidWorkChoices, standingOf } from "./attestation";
import { AttestationForm } from "./attestation-form";

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
  it("of a student caps the hours at twenty", () => {
    const student = { ...SETTLED, paidWork: "limited", ...onDate("validUntil", "2027-09-30") };
    expect(refused("student", student)).toEqual(["hoursCap"]);
    expect(refused("student", { ...student, hoursCap: "20.25" })).toEqual(["hoursCap"]);
    expect(parse("student", { ...student, hoursCap: "10" })).toMatchObject({
      ok: true,
      value: { hoursCapQuarters: 40 },
    });
    expect(refused("student", { ...student, hoursCap: "10", paidWork: "any" })).toEqual(["paidWork"]);
  });
  it("of an asylum seeker with permission names the occupations", () => {
    const asylum = { ...SETTLED, paidWork: "limited" };
    expect(refused("asylum-permission", asylum)).toEqual(["occupations"]);
    expect(refused("asylum-permission", { ...asylum, occupations: "nurse" })).toEqual(["occupations"]);
    expect(parse("asylum-permission", { ...asylum, occupations: "9263, 6135\n9263" })).toMatchObject({
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
