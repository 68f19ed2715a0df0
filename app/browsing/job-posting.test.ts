import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { PublicView } from "../opportunities/view";
import { jobPosting } from "./job-posting";

const words = { t: translatorOf(DEFAULT_LOCALE), f: formatOf("en") };
const post = (over: Partial<PublicView> = {}) =>
  ({
    id: "0192",
    kind: "vacancy",
    work: "paid",
    title: "Cook",
    description: "You cook.\n\nYou <b>clean</b> & tidy.",
    employerName: "Riverside Hotel",
    townName: "Norwich",
    townLabel: "Norwich, Norfolk",
    address: "4 Prince of Wales Road",
    gettingThere: null,
    sectorCode: "hospitality",
    patterns: [{ shape: "fixed", slots: [[36, 56]] }],
    termTimeOnly: false,
    contract: "permanent",
    pay: { pence: 1290, per: "hour" },
    skills: { required: ["cooking"], desired: [] },
    certificates: { firstDay: ["food-hygiene-2"], arranged: [] },
    placesLeft: 2,
    startsOn: "2027-01-11",
    closesOn: "2026-12-31",
    publishedAt: new Date("2026-11-20T10:00:00Z"),
    ...over,
  }) as PublicView;
const posting = (over: Partial<PublicView> = {}, canApply = true) =>
  jobPosting(post(over), { origin: "https://foothold.example", canApply }, words);

it("a vacancy has what schema.org and search engines ask of a JobPosting", () => {
  expect(posting()).toEqual({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: "Cook",
    description: expect.stringMatching(
      /^<p>You cook\.<\/p><p>You &lt;b&gt;clean&lt;\/b&gt; &amp; tidy\.<\/p>/,
    ),
    identifier: { "@type": "PropertyValue", name: "Foothold", value: "0192" },
    url: "https://foothold.example/opportunities/0192",
    datePosted: "2026-11-20",
    validThrough: "2026-12-31T23:59:59+00:00",
    employmentType: ["PART_TIME"],
    hiringOrganization: { "@type": "Organization", name: "Riverside Hotel" },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        streetAddress: "4 Prince of Wales Road",
        addressLocality: "Norwich",
        addressRegion: "Norfolk",
        addressCountry: "GB",
      },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "GBP",
      value: { "@type": "QuantitativeValue", value: 12.9, unitText: "HOUR" },
    },
    workHours: expect.stringContaining("09:00"),
    jobStartDate: "2027-01-11",
    totalJobOpenings: 2,
    industry: "Hotels, restaurants and catering",
    skills: expect.any(String),
    qualifications: expect.any(String),
  });
});

/** What Google requires of each, and the values that it knows: a posting without them is not shown. */
const Required = z.object({
  "@context": z.literal("https://schema.org/"),
  "@type": z.literal("JobPosting"),
  title: z.string().trim().min(1),
  description: z.string().regex(/^(<p>(?!\s*<\/p>).*?<\/p>)+$/s),
  datePosted: z.iso.date(),
  validThrough: z.iso.datetime({ offset: true }).optional(),
  employmentType: z
    .array(z.enum(["FULL_TIME", "PART_TIME", "TEMPORARY", "OTHER"]))
    .min(1)
    .optional(),
  hiringOrganization: z.object({ "@type": z.literal("Organization"), name: z.string().trim().min(1) }),
  jobLocation: z.object({
    "@type": z.literal("Place"),
    address: z.object({ addressLocality: z.string().trim().min(1), addressCountry: z.literal("GB") }),
  }),
  baseSalary: z.object({
    currency: z.literal("GBP"),
    value: z.object({ value: z.number().positive(), unitText: z.enum(["HOUR", "YEAR"]) }),
  }),
  url: z.url({ protocol: /^https$/ }),
});

it("whatever a vacancy leaves open, what search engines require of it is there, and no text becomes markup", () =>
  fc.assert(
    fc.property(
      fc.record(
        {
          description: fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== ""),
          address: fc.constantFrom(null, "", "1 <b>High</b> Street"),
          gettingThere: fc.constantFrom(null, "Bus 25 </script>"),
          sectorCode: fc.constantFrom(null, "care"),
          patterns: fc.constantFrom<PublicView["patterns"]>([], [{ shape: "fixed", slots: [[36, 56]] }]),
          contract: fc.constantFrom<PublicView["contract"]>(null, "permanent", "temporary", "zero_hours"),
          pay: fc.constantFrom<PublicView["pay"]>(
            { pence: 1271, per: "hour", promised: true },
            { pence: 2_500_000, per: "year", promised: true },
          ),
          skills: fc.constantFrom({ required: [], desired: [] }, { required: ["cooking"], desired: [] }),
          certificates: fc.constant({ firstDay: [], arranged: [] }),
          startsOn: fc.constantFrom(null, "2027-03-28"),
          closesOn: fc.constantFrom(null, "2027-03-28"),
        },
        { requiredKeys: [] },
      ),
      (over) => {
        const made = posting(over as Partial<PublicView>);
        expect(Required.safeParse(made).error?.issues ?? []).toEqual([]);
        expect(String(made?.description)).not.toMatch(/<(?!\/?p>|br>)/);
      },
    ),
  ));
it("the last day to apply ends at London's midnight, in summer, too", () => {
  expect(posting({ closesOn: "2027-06-30" })?.validThrough).toBe("2027-06-30T23:59:59+01:00");
});
it("hours and contract say what employment it is", () => {
  const week = Array.from({ length: 5 }, (_, day): [number, number] => [day * 96 + 32, day * 96 + 64]);
  const fullTime = [{ shape: "fixed" as const, slots: week }];
  expect(posting({ patterns: fullTime })?.employmentType).toEqual(["FULL_TIME"]);
  expect(posting({ patterns: fullTime, contract: "fixed_term" })?.employmentType).toEqual([
    "FULL_TIME",
    "TEMPORARY",
  ]);
  expect(posting({ contract: "zero_hours" })?.employmentType).toEqual(["OTHER"]);
  expect(posting({ patterns: [] })).not.toHaveProperty("employmentType");
});
it("what cannot be applied for, is no vacancy or is unpaid is not offered as one", () => {
  expect(posting({}, false)).toBeNull();
  expect(posting({ kind: "volunteering" })).toBeNull();
  expect(posting({ pay: null })).toBeNull();
});
