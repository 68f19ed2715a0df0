import type { PostKind } from "../../db/queries/posts.server";
import { WORKS, type Work } from "../../search/match/model";

export type OrganisationKind = "business" | "charity" | "public_body";

/** What a basis depends on. */
export interface Organisation {
  kind: OrganisationKind;
  /** An officer has verified that it is a charity or public body. */
  verified: boolean;
}

export type Lawful =
  | { ok: true }
  /** `not-verified`: lawful as soon as an officer has verified what the organisation says it is. */
  | { ok: false; because: "not-of-this-kind" | "business" | "not-verified" };

const OF_KIND: Record<PostKind, readonly Work[]> = {
  vacancy: ["paid"],
  work_experience: WORKS.filter((work) => work !== "volunteering"),
  volunteering: ["volunteering"],
  recruitment_day: [],
};

/** Section 44 of the National Minimum Wage Act 1998 and volunteering are for charities and public bodies alone. */
const NOT_FOR_BUSINESS: readonly Work[] = ["voluntary_worker", "volunteering"];

/**
 * Whether an organisation may offer this work as this kind of post. Everything unpaid that is not named here is
 * owed the minimum wage.
 */
export function lawfulBasis(kind: PostKind, work: Work, { kind: is, verified }: Organisation): Lawful {
  if (!OF_KIND[kind].includes(work)) return { ok: false, because: "not-of-this-kind" };
  if (!NOT_FOR_BUSINESS.includes(work)) return { ok: true };
  if (is === "business") return { ok: false, because: "business" };
  return verified ? { ok: true } : { ok: false, because: "not-verified" };
}

/** Days that a placement may last at most: a course placement a year, a work academy six weeks. */
export const mostDays = (work: Work | null): number =>
  work === "scheme" ? 42 : work === "course_placement" ? 365 : 366;
