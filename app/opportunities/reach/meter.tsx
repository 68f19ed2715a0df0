import { FEWEST_TOLD } from "../../matching/reach";
import type { Meter } from "./draft.server";

interface ReachMeterProps {
  meter: Meter;
  /** Where it asks again as the form changes; null where it does not move with this form. */
  source: string | null;
}

/** How many people a draft reaches, and what narrows it most. It follows the form beside it, where JavaScript runs. */
export const ReachMeter = ({ meter, source }: ReachMeterProps) => (
  <section
    className="fh-card fh-reach"
    aria-labelledby="reach"
    {...(source ? { "data-module": "fh-reach", "data-source": source } : {})}
  >
    <h2 id="reach">People who fit today</h2>
    <div data-reach="figures">
      <ReachFigures meter={meter} />
    </div>
    <p className="govuk-visually-hidden" role="status" data-reach="said" />
    <Small reader={meter.reader} />
  </section>
);

const NOT_COUNTED = "not counted yet";

/**
 * The count alone, above a question where the meter itself lies below its form. Always as tall, so that nothing moves
 * while the form is filled in; the meter speaks for both.
 */
export const ReachLine = ({ meter: { reach } }: { meter: Meter }) => (
  <p className="fh-reach-line">
    <span>
      People who fit today: <strong data-reach-line={NOT_COUNTED}>{reach?.count ?? NOT_COUNTED}</strong>
    </span>{" "}
    <a href="#reach">What narrows it</a>
  </p>
);

/** What changes with the form. */
export function ReachFigures({ meter: { reach, isUsedUp, isTooLittle, unsaid } }: { meter: Meter }) {
  const missing = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(unsaid);
  if (!reach)
    return (
      <p>
        {isUsedUp
          ? "You have tried very many posts today. The count goes on tomorrow."
          : isTooLittle && unsaid.length > 0
            ? `Too little is said to count yet. Not said yet: ${missing}.`
            : "We cannot count at the moment. Your answers are not affected."}
      </p>
    );
  return (
    <>
      <p className="fh-reach__count">{reach.count}</p>
      {reach.changes.length > 0 ? (
        <>
          <h3>What narrows it most</h3>
          <ul className="fh-reach__changes">
            {reach.changes.map(({ text, count }) => (
              <li key={text}>
                <span>{text}</span> <strong>{count} fit</strong>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>No single answer narrows it much. Several together may.</p>
      )}
      {unsaid.length > 0 && <p>Not said yet, so it narrows nothing: {missing}.</p>}
    </>
  );
}

const Small = ({ reader }: { reader: Meter["reader"] }) => (
  <p className="fh-reach__small">
    {reader === "officer"
      ? `Counts only, exact for officers. The employer reads them in steps, and never a number below ${FEWEST_TOLD}.`
      : "Counts only, in steps. You never see who, until they agree. Conditions, such as nights, do not change the count: what people say no to is theirs."}
  </p>
);
