import type { CandidacyState } from "../brokering/states";

/** One thing that happened with a person. Days are London's, `YYYY-MM-DD`; instants where the hour is known. */
export type Happening =
  | { kind: "opened"; at: Date; by: string | null; channel: string | null; interpreter: boolean | null }
  | { kind: "caseload"; on: string; officer: string }
  | { kind: "attested"; at: Date; by: string; basis: string; until: string | null }
  | {
      kind: "candidacy";
      at: Date;
      post: string;
      employer: string;
      state: CandidacyState;
      who: string | null;
    };

interface Sources {
  opening:
    | { createdAt: Date; addedBy: string | null; channel: string | null; interpreter: boolean | null }
    | undefined;
  caseload: readonly { since: string; officer: string }[];
  attestations: readonly { createdAt: Date; checkedBy: string; basis: string; validUntil: string | null }[];
  steps: readonly { at: Date; title: string | null; employer: string; toState: string; who: string | null }[];
}

const dayOf = (one: Happening) => ("on" in one ? one.on : one.at.toISOString());

/** Everything that happened, the latest first. */
export const happenings = ({ opening, caseload, attestations, steps }: Sources): Happening[] =>
  [
    ...steps.map(
      ({ at, title, employer, toState, who }): Happening => ({
        kind: "candidacy",
        at,
        post: title ?? "",
        employer,
        state: toState as CandidacyState,
        who,
      }),
    ),
    ...attestations.map(
      ({ createdAt: at, checkedBy: by, basis, validUntil: until }): Happening => ({
        kind: "attested",
        at,
        by,
        basis,
        until,
      }),
    ),
    ...caseload.map(({ since: on, officer }): Happening => ({ kind: "caseload", on, officer })),
    ...(opening
      ? [
          {
            kind: "opened",
            at: opening.createdAt,
            by: opening.addedBy,
            channel: opening.channel,
            interpreter: opening.interpreter,
          } as const,
        ]
      : []),
  ].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
