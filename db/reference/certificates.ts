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
  minAge?: number;
  source: string;
  /** Everyday words for it, parted by commas. */
  words: string;
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
    words: "food hygiene, food safety, level 2 food, kitchen certificate, higiene",
  },
  {
    code: "food-hygiene-3",
    kind: "certificate",
    level: 3,
    employerArranges: false,
    expiry: { months: null, refreshMonths: 36, basis: "custom" },
    source: "Food Standards Agency, food hygiene for your business",
    words: "food hygiene supervisor, food safety level 3",
  },
  {
    code: "cscs-labourer",
    kind: "certificate",
    level: 1,
    employerArranges: false,
    expiry: { months: 24, renewedMonths: 60, basis: "scheme" },
    source: "Construction Skills Certification Scheme, Labourer card, from 1 February 2025",
    words: "CSCS, CSCS card, green card, building site card, site card, labourer card",
  },
  {
    code: "health-safety-construction-1",
    kind: "certificate",
    level: 1,
    employerArranges: false,
    expiry: NEVER,
    source: "Construction Skills Certification Scheme, Labourer card",
    words: "health and safety in construction, level 1 health and safety, construction certificate",
  },
  {
    code: "citb-test",
    kind: "certificate",
    employerArranges: false,
    expiry: { months: 24, basis: "scheme" },
    source: "CITB health, safety and environment test",
    words: "CITB, touch screen test, health safety environment test, HSE test",
  },
  {
    code: "sia-door-supervisor",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    minAge: 18,
    source: "Security Industry Authority, SIA licence",
    words: "SIA, SIA badge, door supervisor, security licence, bouncer",
  },
  {
    code: "sia-security-guard",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    minAge: 18,
    source: "Security Industry Authority, SIA licence",
    words: "SIA, security guard licence, security guarding, security badge",
  },
  {
    code: "sia-cctv",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    minAge: 18,
    source: "Security Industry Authority, SIA licence",
    words: "SIA, CCTV licence, public space surveillance, cameras",
  },
  {
    code: "dbs-basic",
    kind: "dbs",
    employerArranges: false,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
    words: "DBS, CRB, criminal record, police check, basic check",
  },
  {
    code: "dbs-standard",
    kind: "dbs",
    employerArranges: true,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
    words: "DBS, CRB, criminal record, police check, standard check",
  },
  {
    code: "dbs-enhanced",
    kind: "dbs",
    employerArranges: true,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
    words: "DBS, CRB, criminal record, police check, enhanced check",
  },
  {
    code: "dbs-enhanced-barred",
    kind: "dbs",
    employerArranges: true,
    expiry: NEVER,
    source: "Disclosure and Barring Service",
    words: "DBS, CRB, criminal record, barred lists, children, adults, enhanced check",
  },
  {
    code: "care-certificate",
    kind: "certificate",
    employerArranges: false,
    expiry: NEVER,
    source: "Skills for Care, Care Certificate standards",
    words: "care certificate, 16 standards, carer certificate",
  },
  {
    code: "care-2",
    kind: "certificate",
    level: 2,
    employerArranges: false,
    expiry: NEVER,
    source: "Skills for Care, adult social care qualifications",
    words: "health and social care, NVQ care, level 2 care, adult care",
  },
  {
    code: "childcare-2",
    kind: "certificate",
    level: 2,
    employerArranges: false,
    expiry: NEVER,
    source: "Department for Education, early years qualifications",
    words: "childcare, nursery level 2, early years, NVQ childcare",
  },
  {
    code: "childcare-3",
    kind: "certificate",
    level: 3,
    employerArranges: false,
    expiry: NEVER,
    source: "Department for Education, early years qualifications",
    words: "childcare, nursery level 3, early years educator, NNEB",
  },
  {
    code: "paediatric-first-aid",
    kind: "certificate",
    employerArranges: false,
    expiry: { months: 36, basis: "law" },
    source: "Department for Education, early years foundation stage framework",
    words: "first aid for children, baby first aid, paediatric, pediatric first aid",
  },
  {
    code: "first-aid-at-work",
    kind: "certificate",
    employerArranges: false,
    expiry: { months: 36, basis: "scheme" },
    source: "Health and Safety Executive, first aid at work",
    words: "first aid, emergency first aid, first aider",
  },
  {
    code: "forklift",
    kind: "licence",
    employerArranges: false,
    expiry: NEVER,
    source: "Health and Safety Executive, lift-truck training (L117)",
    words: "forklift, fork lift, FLT, forklift licence, RTITB, ITSSAR, counterbalance, reach truck",
  },
  {
    code: "driving-car",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
    words: "driving licence, driving license, car licence, category B, drive a car, UK licence",
  },
  {
    code: "driving-medium-lorry",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
    words: "C1, category C1, 7.5 tonne, medium lorry, ambulance",
  },
  {
    code: "driving-lorry",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
    words: "HGV, LGV, class 2, category C, lorry licence, truck licence",
  },
  {
    code: "driving-lorry-trailer",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
    words: "HGV, LGV, class 1, category C+E, CE, articulated lorry, trailer",
  },
  {
    code: "driving-minibus",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
    words: "D1, category D1, minibus",
  },
  {
    code: "driving-bus",
    kind: "licence",
    employerArranges: false,
    expiry: DATED,
    source: "DVLA, driving licence categories",
    words: "PCV, category D, bus licence, coach licence",
  },
  {
    code: "driver-cpc",
    kind: "licence",
    employerArranges: false,
    expiry: { months: 60, basis: "law" },
    source: "Driver and Vehicle Standards Agency, Driver CPC training",
    words: "CPC, driver qualification card, DQC, lorry CPC, bus CPC",
  },
  {
    code: "enic-statement",
    kind: "certificate",
    employerArranges: false,
    expiry: NEVER,
    source: "UK ENIC, statement of comparability",
    words: "ENIC, NARIC, compare my degree, overseas qualification, foreign degree, diploma",
  },
] as const satisfies readonly CertificateType[];

export type CertificateCode = (typeof ROWS)[number]["code"];

export const CERTIFICATES: readonly (CertificateType & { code: CertificateCode })[] = ROWS;
