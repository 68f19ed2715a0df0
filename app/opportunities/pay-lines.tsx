import { Fragment, type ReactNode } from "react";
import { useFormat, useT } from "../i18n/context";
import { payWords } from "../matching/pay";
import { hours } from "../matching/words";
import { AS_WRITTEN } from "../ui";
import { LOWER_BANDS, type LowerBand } from "./pay-answer";
import { averageHours, paidWeeks, toQuarter } from "./pay-year";
import type { PublicView } from "./view";

/** What a post pays, with the sum by which a year's pay becomes an hour's, who gets less, and what is taken off. */
export function PayLines({ post }: { post: PublicView }) {
  const t = useT();
  const f = useFormat();
  if (post.pay === null) return post.work === "paid" || post.work === null ? null : t(`basis.${post.work}`);
  const longest = Math.max(0, ...post.patterns.map(averageHours));
  const lower = (Object.keys(LOWER_BANDS) as LowerBand[]).flatMap((band) => {
    const pence = post.lowerPay[band];
    return pence === null ? [] : [t(`pay.lower.${band}`, { money: f.money(pence) })];
  });
  const lines: ReactNode[] = [
    payWords(post.pay, post.patterns, { t, f }),
    post.pay.per === "year" &&
      post.payHourlyPence !== null &&
      longest > 0 &&
      t(post.termTimeOnly ? "pay.sum.term" : "pay.sum", {
        year: f.pounds(post.pay.pence),
        weeks: f.number(paidWeeks(post.termTimeOnly)),
        hours: hours(toQuarter(longest), { t, f }),
        hourly: f.money(post.payHourlyPence),
      }),
    ...lower,
    post.liveInPence !== null && t("pay.room", { money: f.money(post.liveInPence) }),
    post.payNote && (
      <bdi {...AS_WRITTEN} className="fh-quiet fh-lines">
        {post.payNote}
      </bdi>
    ),
  ];
  return (
    <>
      {lines.filter(Boolean).map((line, i) => (
        <Fragment key={i}>
          {i > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  );
}
