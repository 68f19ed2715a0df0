import { useFormat, useT } from "../i18n/context";
import { AS_WRITTEN, SummaryList } from "../ui";

export interface Appointment {
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  link: string | null;
  bring: string | null;
}

/** When, where and with what, for both sides. */
export function InterviewSummary({ interview }: { interview: Appointment }) {
  const t = useT();
  const f = useFormat();
  const minutes = Math.round((interview.endsAt.getTime() - interview.startsAt.getTime()) / 60_000);
  return (
    <SummaryList
      rows={[
        { label: t("interview.when"), value: f.dayAndTime(interview.startsAt) },
        { label: t("interview.minutes"), value: t("interview.minutes.value", { count: minutes }) },
        {
          label: t("interview.where"),
          value: interview.place ? (
            <span {...AS_WRITTEN}>{interview.place}</span>
          ) : (
            <>
              {t("interview.video")}{" "}
              <a href={interview.link ?? ""} rel="noreferrer">
                {t("interview.video.open")}
              </a>
            </>
          ),
        },
        ...(interview.bring
          ? [{ label: t("interview.bring"), value: <span {...AS_WRITTEN}>{interview.bring}</span> }]
          : []),
      ]}
    />
  );
}
