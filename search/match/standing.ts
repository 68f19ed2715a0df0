import { offerCap } from "./hours";
import { judge, verdictOf } from "./judge";
import type { Opportunity, Participant } from "./model";
import type { ConstraintCode } from "./verdicts";

/** What becomes of an application: the end of DESIGN section 4. */
export type ApplicationStanding =
  | { standing: "refused"; because: "open" | "work" | "occupation" | "hours-cap"; warnings: ConstraintCode[] }
  | {
      standing: "waits";
      because: "not-assessed" | "ended" | "ends-before-start";
      warnings: ConstraintCode[];
    }
  | { standing: "allowed"; warnings: ConstraintCode[] };

/**
 * Refused where the post is not open to the person, or the attestation excludes the work or, by its cap of
 * hours, every pattern. Waits for an officer where there is no attestation, it ended, or it stops before the
 * start. `warnings` are the other constraints that fail; none of them stops an application.
 */
export function applicationStanding(p: Participant, o: Opportunity, today: string): ApplicationStanding {
  const judgement = judge(p, o, today);
  const warnings = judgement.constraints
    .filter(({ code, holds }) => !holds && code !== "open" && code !== "right-to-work")
    .map(({ code }) => code);

  if (!verdictOf(judgement, "open").holds) return { standing: "refused", because: "open", warnings };
  const { because } = verdictOf(judgement, "right-to-work");
  if (because === "work" || because === "occupation") return { standing: "refused", because, warnings };
  const cap = offerCap(p, o);
  if (cap !== null && o.patterns.length > 0 && o.patterns.every((pattern) => pattern.hours > cap))
    return { standing: "refused", because: "hours-cap", warnings };
  if (because !== null) return { standing: "waits", because, warnings };
  return { standing: "allowed", warnings };
}
