/** The six kinds of work of a match. */
export const ATTESTED_WORK = [
  "paid",
  "voluntary_worker",
  "volunteering",
  "course_placement",
  "shadowing",
  "scheme",
] as const;
export type AttestedWork = (typeof ATTESTED_WORK)[number];

/** How a right to work is held. Staff pages alone name it: an employer learns nothing of it. */
export interface RightToWorkBasis {
  code: string;
  label: string;
  /** The attestation must say until when. */
  timeLimited: boolean;
  paidWork: "any" | "limited" | "none";
  /** Months after which an officer looks again at the latest; null where nothing asks for it. */
  followUpMonths: number | null;
  /** Kinds of work that an officer may tick at most; each is ticked, none is given. */
  work: readonly AttestedWork[];
  /** Hours a week that paid work may have at most, all jobs together; unset where the law names none. */
  mostHours?: number;
  /** Paid work is limited to occupations, which must be named. */
  occupationsNamed?: true;
  /** Hours differ by level of study, and hold in term time: its dates are recorded. */
  study?: Record<"degree" | "below_degree", number>;
  /** An officer signs off each occupation that the permission names. */
  signsOff?: true;
  /** The day of the application that the decision is awaited on; work goes on as the record before it said. */
  appliedFor?: true;
  /** What an officer reads beside it. */
  note?: string;
}

/** As of 22 November 2026: right to work checks, an employer's guide, and the Immigration Rules, GOV.UK. */
export const BASES: readonly RightToWorkBasis[] = [
  {
    code: "british-or-irish",
    label: "British or Irish citizen",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "settled",
    label: "Settled: indefinite leave or EU Settlement Scheme settled status",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "euss-pre-settled",
    label: "EU Settlement Scheme pre-settled status",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
    note: "No repeat check is needed.",
  },
  {
    code: "protection",
    label: "Refugee permission or humanitarian protection",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "bno",
    label: "British National (Overseas) route",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "family",
    label: "Family route",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "skilled-worker-dependant",
    label: "Dependant of a Skilled Worker",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "ukraine",
    label: "Ukraine schemes",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
    work: ATTESTED_WORK,
  },
  {
    code: "euss-pending",
    label: "EU Settlement Scheme application pending (certificate of application)",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: 6,
    work: ATTESTED_WORK,
  },
  {
    code: "section-3c",
    label: "In-time application, decision awaited (section 3C)",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: 6,
    work: ATTESTED_WORK,
    appliedFor: true,
    note: "Work as before, with the same limits. Follow up through the employer checking service.",
  },
  {
    code: "student",
    label: "Student",
    timeLimited: true,
    paidWork: "limited",
    followUpMonths: null,
    work: ATTESTED_WORK,
    mostHours: 20,
    study: { degree: 20, below_degree: 10 },
    note: "In term time 20 hours a week at degree level, 10 below; all employers and unpaid obligations together. No self-employment.",
  },
  {
    code: "skilled-worker-supplementary",
    label: "Skilled Worker, work beside the sponsored job",
    timeLimited: true,
    paidWork: "limited",
    followUpMonths: null,
    work: ATTESTED_WORK,
    mostHours: 20,
    occupationsNamed: true,
    note: "20 hours a week, in an eligible occupation.",
  },
  {
    code: "asylum-permission",
    label: "Asylum seeker with permission to work",
    timeLimited: false,
    paidWork: "limited",
    followUpMonths: null,
    work: ATTESTED_WORK,
    occupationsNamed: true,
    signsOff: true,
    note: "Only the occupations that the permission names. No self-employment.",
  },
  {
    code: "asylum-no-permission",
    label: "Asylum seeker without permission to work",
    timeLimited: false,
    paidWork: "none",
    followUpMonths: null,
    work: ["volunteering"],
    note: "Volunteering for a charity or public body only.",
  },
];
