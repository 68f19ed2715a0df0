import type { MessageKey } from "../i18n/catalogue";
import { useFormat, useT } from "../i18n/context";
import { slotsSentence } from "../ui/week-sentence";
import type { SlotRange } from "../ui/week-slots";

interface WhyNotProps {
  declines: readonly { reason: string; people: number }[];
  instead: readonly (readonly SlotRange[])[];
}

/** Why people said no, for the employer: counts of five and more, and hours that would have worked. */
export function WhyNot({ declines, instead }: WhyNotProps) {
  const t = useT();
  const f = useFormat();
  if (declines.length + instead.length === 0) return null;
  const times = [...new Set(instead.map((ranges) => slotsSentence(ranges, { t, format: f })))];
  return (
    <>
      <h2>Why people said no</h2>
      {declines.length > 0 && (
        <>
          <ul>
            {declines.map(({ reason, people }) => (
              <li key={reason}>
                {t(`reason.${reason}` as MessageKey)}: {f.number(people)} people
              </li>
            ))}
          </ul>
          <p className="fh-quiet">Only reasons that at least 5 people gave are counted.</p>
        </>
      )}
      {times.length > 0 && (
        <>
          <p>Hours that would have worked for somebody:</p>
          <ul>
            {times.map((time) => (
              <li key={time}>{time}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
