export type CertificateKind = "certificate" | "licence" | "dbs";

/** When the thing itself lapses. What a person holds may carry its own date, which then decides. */
export interface Expiry {
  /** Months from issue until it no longer counts; null: it never lapses by itself, or its own date says. */
  months: number | null;
  /** Months from a renewal, where a later one lasts longer than the first. */
  renewedMonths?: number;
  /** Months after which employers like to see it refreshed. A reminder, never a constraint. */
  refreshMonths?: number;
  basis: "law" | "scheme" | "custom" | "none";
}

/** Its label and how to get it live in the catalogue: `certificate.<code>`, `certificate.<code>.how`. */
export interface CertificateType {
  code: string;
  kind: CertificateKind;
  /** Level of the qualification, where it has one. */
  level?: number;
  /** Only an employer can ask for it: it is never a constraint of a post, always "we arrange it". */
  employerArranges: boolean;
  expiry: Expiry;
  source: string;
}

const NEVER: Expiry = { months: null, basis: "none" };
const DATED: Expiry = { months: null, basis: "law" };

/** Professional registration (NMC, GMC, QTS, Engineering Council) is a pathway and therefore not here. */
const ROWS = [
  {
    code: "food-hygiene-2",
    kind: "certificate",
    level: 2,
    employerArranges: false,
    expiry: { months: null, refreshMonths: 36, basis: "custom" },
    source: "Food Standards Agency, food hygiene for your business",
  },
  {
    code: "food-hygiene-3",
    kind: "certificate",
    level: 3,
    employerArranges: false,
    expiry: { months: null, refreshMonths: 36, basis: "custom" },
    source: "Food Standards Agency, food hygiene for your business",
  },
  {
    code: "cscs-labourer",
    kind: "certificate",
    level: 1,
    employerArranges: false,
    expiry: { months: 24, renewedMonths: 60, basis: "scheme" },
    source: "Construction Skills Certification Scheme, Labourer card, from 1 February 2025",
  },
  {
    code: "health-safety-construction-1",
    kind: "certificate",
    level: 1,
    employerArranges: false,
    expiry: NEVER,
    source: "Construction Skills Certification Scheme, Labourer card",
  },
  {
    code: "citb-test",
    kind: "certificate",
    employerArranges: false,
    expiry: { months: 24, basis: "scheme" },
    source: "CITB health, safety and environment test",
  },
  {
    code: "sia-door-supervisor",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    source: "Security Industry Authority, SIA licence",
  },
  {
    code: "sia-security-guard",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    source: "Security Industry Authority, SIA licence",
  },
  {
    code: "sia-cctv",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    source: "Security Industry Authority, SIA licence",
  },
  {
    code: "dbs-basic",
    kind: "dbs",
    employerArranges: false,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
  },
  {
    code: "dbs-standard",
    kind: "dbs",
    employerArranges: true,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
  },
  {
    code: "dbs-enhanced",
    kind: "dbs",
    employerArranges: true,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
  },
  {
    code: "dbs-enhanced-barred",
    kind: "dbs",
    employerArranges: true,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
  },
  {
    code: "care-certificate",
    kind: "certificate",
    employerArranges: false,
    expiry: NEVER,
    source: "Skills for Care, Care Certificate standards",
  },
  {
    code: "care-2",
    kind: "certificate",
    level: 2,
    employerArranges: false,
    expiry: NEVER,
    source: "Skills for Care, adult social care qualifications",
  },
  {
    code: "childcare-2",
    kind: "certificate",
    level: 2,
    employerArranges: false,
    expiry: NEVER,
    source: "Department for Education, early years qualifications",
  },
  {
    code: "childcare-3",
    kind: "certificate",
    level: 3,
    employerArranges: false,
    expiry: NEVER,
    source: "Department for Education, early years qualifications",
  },
  {
    code: "paediatric-first-aid",
    kind: "certificate",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    source: "Department for Education, early years foundation stage framework",
  },
  {
    code: "first-aid-at-work",
    kind: "certificate",
    employerArranges: false,
    expiry: { months: 36, basis: "scheme" },
    source: "Health and Safety Executive, first aid at work",
  },
  {
    code: "forklift",
    kind: "licence",
    employerArranges: false,
    expiry: NEVER,
    source: "Health and Safety Executive, lift-truck training (L117)",
  },
  {
    code: "driving-car",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
  },
  {
    code: "driving-medium-lorry",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
  },
  {
    code: "driving-lorry",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
  },
  {
    code: "driving-lorry-trailer",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
  },
  {
    code: "driving-minibus",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
  },
  {
    code: "driving-bus",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
  },
  {
    code: "driver-cpc",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 60, basis: "law" },
    source: "Driver and Vehicle Standards Agency, Driver CPC training",
  },
  {
    code: "enic-statement",
    kind: "certificate",
    employerArranges: false,
    expiry: NEVER,
    source: "UK ENIC, statement of comparability",
  },
] as const satisfies readonly CertificateType[];

export type CertificateCode = (typeof ROWS)[number]["code"];

export const CERTIFICATES: readonly (CertificateType & { code: CertificateCode })[] = ROWS;
