import type { SlotRanges } from "../../db/slots";
import { useFormat, useT } from "../i18n/context";
import { Inset, SummaryList, WeekDrawing } from "../ui";

interface Offer {
  startsOn: string;
  quarters: number | null;
  hoursCapQuarters: number | null;
  payPence: number;
  payPer: string;
  message: string | null;
  answerBy: string;
  state: string;
}

/** What is offered, for the person who answers and for the employer who made it. Hours are quarters of an hour. */
export function OfferSummary({
  offer,
  pattern,
}: {
  offer: Offer;
  pattern: { name: string | null; slots: SlotRanges } | null;
}) {
  const t = useT();
  const f = useFormat();
  const hours = offer.quarters === null ? null : offer.quarters / 4;
  const rate = t(offer.payPer === "hour" ? "offer.pay.hour" : "offer.pay.year", {
    money: f.money(offer.payPence),
  });
  const week =
    hours !== null && offer.payPer === "hour"
      ? `, ${t("offer.pay.week", { money: f.pounds(offer.payPence * hours) })}`
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
                  value: <WeekDrawing patterns={[{ shape: "fixed", slots: pattern.slots }]} caption />,
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
