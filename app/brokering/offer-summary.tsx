import type { Speech } from "../i18n/beside";
import type { MessageKey } from "../i18n/catalogue";
import { useFormat } from "../i18n/context";
import type { Translate } from "../i18n/translate";
import { AS_WRITTEN, Beside, Inset, SummaryList, WeekDrawing } from "../ui";
import type { WeekPattern } from "../ui/week-slots";
import { type ReaderSide, wordsFor } from "./perspective";

interface Offer {
  startsOn: string;
  quarters: number | null;
  hoursCapQuarters: number | null;
  payPence: number | null;
  payPer: string | null;
  message: string | null;
  answerBy: string;
  state: string;
}

/** What is offered, for the person who answers and for the employer who made it. Hours are quarters of an hour. */
export function OfferSummary({
  offer,
  pattern,
  where,
  reader,
}: {
  offer: Offer;
  pattern: WeekPattern | null;
  /** The address, where it is told again. */
  where?: string;
  reader: ReaderSide;
}) {
  const f = useFormat();
  const { said, row, to } = speakingTo(reader);
  const hours = offer.quarters === null ? null : offer.quarters / 4;
  return (
    <>
      <SummaryList
        rows={[
          row("offer.starts", ({ f }) => f.dayAndDate(offer.startsOn)),
          ...(hours === null ? [] : [{ label: said("offer.hours"), value: f.number(hours) }]),
          ...(pattern
            ? [
                {
                  label: said("offer.week"),
                  value: (
                    <WeekDrawing patterns={[offered(pattern, hours)]} reader={WEEK_READER[reader]} caption />
                  ),
                },
              ]
            : []),
          ...(where ? [{ label: said("interview.where"), value: <span {...AS_WRITTEN}>{where}</span> }] : []),
          row("offer.pay", (speech) => payOf(offer, hours, speech)),
          ...(offer.state === "made"
            ? [row("offer.answer-by", ({ f }) => f.dayAndDate(offer.answerBy))]
            : []),
        ]}
      />
      {offer.hoursCapQuarters !== null && (
        <p>
          <Beside
            say={({ t, f }) => to(t)("offer.cap", { hours: f.number((offer.hoursCapQuarters ?? 0) / 4) })}
          />
        </p>
      )}
      {offer.message && (
        <Inset>
          <p {...AS_WRITTEN}>{offer.message}</p>
        </Inset>
      )}
    </>
  );
}

const WEEK_READER = { participant: "worker", employer: "employer", officer: "officer" } as const;

function speakingTo(reader: ReaderSide) {
  const to = (t: Translate) => wordsFor(reader, t);
  const said = (key: MessageKey) => <Beside say={({ t }) => to(t)(key)} />;
  const row = (label: MessageKey, say: (speech: Speech) => string) => ({
    label: said(label),
    value: <Beside say={say} />,
  });
  return { to, said, row };
}

/** "£12.90 an hour, about £226 a week before tax". */
function payOf({ payPence, payPer }: Offer, hours: number | null, { t, f }: Speech): string {
  if (payPence === null) return t("offer.unpaid");
  if (payPer !== "hour") return t("offer.pay.year", { money: f.money(payPence) });
  const rate = t("offer.pay.hour", { money: f.money(payPence) });
  if (hours === null) return rate;
  return `${rate}, ${t("offer.pay.week", { money: f.pounds(payPence * hours) })}`;
}

/** Where the hours are chosen inside a window, as many as the offer says. */
const offered = (pattern: WeekPattern, hours: number | null): WeekPattern =>
  hours !== null && "hours" in pattern ? { ...pattern, hours } : pattern;
