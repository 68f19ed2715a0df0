/** Where an employer stands with Foothold: its posts are shown while it is approved. Pure. */

export type EmployerStatus = "applied" | "approved" | "refused" | "suspended" | "left";

/** What may follow. Who was refused may be approved after all, or ask again. */
const NEXT: Record<EmployerStatus, readonly EmployerStatus[]> = {
  applied: ["approved", "refused", "left"],
  approved: ["suspended", "left"],
  refused: ["applied", "approved", "left"],
  suspended: ["approved", "left"],
  left: [],
};
export const canMove = (from: EmployerStatus, to: EmployerStatus): boolean => NEXT[from].includes(to);

/** Why an officer says no to an employer that asked to join. */
export const REFUSAL_REASONS = [
  "not-verified",
  "not-here",
  "twice",
  "pay-or-fees",
  "not-lawful",
  "other",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why an officer hides an employer's posts. */
export const SUSPENSION_REASONS = [
  "looking-into-it",
  "pay",
  "treatment",
  "false-facts",
  "licence",
  "no-answers",
  "other",
] as const;
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];
