import { useFormat, useT } from "../i18n/context";
import { Inset, SummaryList, WeekDrawing } from "../ui";
import type { Reader } from "../ui/week-sentence";
import type { WeekPattern } from "../ui/week-slots";

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
  reader = "worker",
}: {
  offer: Offer;
  pattern: WeekPattern | null;
  reader?: Reader;
}) {
  const t = useT();
  const f = useFormat();
  const hours = offer.quarters === null ? null : offer.quarters / 4;
  const pay = offer.payPence;
  const rate =
    pay === null
      ? t("offer.unpaid")
      : t(offer.payPer === "hour" ? "offer.pay.hour" : "offer.pay.year", { money: f.money(pay) });
  const week =
    pay !== null && hours !== null && offer.payPer === "hour"
      ? `, ${t("offer.pay.week", { money: f.pounds(pay * hours) })}`
      : "";
  return (
    <>
      <SummaryList
        rows={[
          { label: t("offer.starts"), value: f.dayAndDate(offer.startsOn) },
          ...(hours === null ? [] : [{ label: t("offer.hours"), value: f.number(hours) }]),
          ...(pattern
            ? [
                {
                  label: t("offer.week"),
                  value: <WeekDrawing patterns={[offered(pattern, hours)]} reader={reader} caption />,
                },
              ]
            : []),
          { label: t("offer.pay"), value: `${rate}${week}` },
          ...(offer.state === "made"
            ? [{ label: t("offer.answer-by"), value: f.dayAndDate(offer.answerBy) }]
            : []),
        ]}
      />
      {offer.hoursCapQuarters !== null && (
        <p>{t("offer.cap", { hours: f.number(offer.hoursCapQuarters / 4) })}</p>
      )}
      {offer.message && (
        <Inset>
          <p dir="auto">{offer.message}</p>
        </Inset>
      )}
    </>
  );
}

/** Where the hours are chosen inside a window, as many as the offer says. */
const offered = (pattern: WeekPattern, hours: number | null): WeekPattern =>
  hours !== null && "hours" in pattern ? { ...pattern, hours } : pattern;
