/** How a right to work is held. Staff pages alone name it: an employer learns nothing of it. */
export interface RightToWorkBasis {
  code: string;
  label: string;
  /** The attestation must say until when. */
  timeLimited: boolean;
  paidWork: "any" | "limited" | "none";
  /** Months after which an officer looks again; null where nothing asks for it. */
  followUpMonths: number | null;
  /** What an officer reads beside it. */
  note?: string;
}

export const BASES: readonly RightToWorkBasis[] = [
  {
    code: "british-or-irish",
    label: "British or Irish citizen",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: null,
  },
  {
    code: "settled",
    label: "Settled: indefinite leave or EU Settlement Scheme settled status",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: null,
  },
  {
    code: "euss-pre-settled",
    label: "EU Settlement Scheme pre-settled status",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: null,
    note: "No repeat check is needed.",
  },
  {
    code: "protection",
    label: "Refugee permission or humanitarian protection",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
  },
  {
    code: "bno",
    label: "British National (Overseas) route",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
  },
  { code: "family", label: "Family route", timeLimited: true, paidWork: "any", followUpMonths: null },
  {
    code: "skilled-worker-dependant",
    label: "Dependant of a Skilled Worker",
    timeLimited: true,
    paidWork: "any",
    followUpMonths: null,
  },
  { code: "ukraine", label: "Ukraine schemes", timeLimited: true, paidWork: "any", followUpMonths: null },
  {
    code: "euss-pending",
    label: "EU Settlement Scheme application pending (certificate of application)",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: 6,
  },
  {
    code: "section-3c",
    label: "In-time application, decision awaited (section 3C)",
    timeLimited: false,
    paidWork: "any",
    followUpMonths: 6,
    note: "Work as before, with the same limits. Follow up through the employer checking service.",
  },
  {
    code: "student",
    label: "Student",
    timeLimited: true,
    paidWork: "limited",
    followUpMonths: null,
    note: "In term time 20 hours a week at degree level, 10 below; all employers and unpaid obligations together.",
  },
  {
    code: "skilled-worker-supplementary",
    label: "Skilled Worker, work beside the sponsored job",
    timeLimited: true,
    paidWork: "limited",
    followUpMonths: null,
    note: "20 hours a week, in an eligible occupation.",
  },
  {
    code: "asylum-permission",
    label: "Asylum seeker with permission to work",
    timeLimited: false,
    paidWork: "limited",
    followUpMonths: null,
    note: "Only the occupations that the permission names.",
  },
  {
    code: "asylum-no-permission",
    label: "Asylum seeker without permission to work",
    timeLimited: false,
    paidWork: "none",
    followUpMonths: null,
    note: "Volunteering for a charity or public body only.",
  },
];
