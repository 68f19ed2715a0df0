import { useFormat, useT } from "../i18n/context";
import { AS_WRITTEN, Heading, StatusLine } from "../ui";
import { candidateSteps } from "./candidate-steps";
import type { EmployersReader } from "./perspective";

type Props = Parameters<typeof candidateSteps>[0] & { reader: EmployersReader };

/** What has happened to a candidacy, with the employer's own reasons and words. */
export function CandidateHistory({ reader, ...candidate }: Props) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      <Heading level={2}>What has happened</Heading>
      <StatusLine
        steps={candidateSteps(candidate, reader, { t, f }).map(({ title, when, reason, words }, i, all) => ({
          title,
          note: (
            <>
              {when}
              {reason && <>. Reason: {reason}</>}
              {words && (
                <>
                  <br />
                  They read: <q {...AS_WRITTEN}>{words}</q>
                </>
              )}
            </>
          ),
          state: i === all.length - 1 ? ("present" as const) : ("past" as const),
        }))}
      />
    </>
  );
}
