import type { ReactNode } from "react";
import { clockOf } from "../events/sessions";
import { useFormat, useT } from "../i18n/context";
import type { DayFit } from "../matching/day-fit.server";
import { AS_WRITTEN, BackLink, Card, Columns, Heading, Notice, SummaryList, Table, Tag } from "../ui";
import { Paragraphs } from "./details";
import type { PublicView } from "./view";

interface DayPageProps {
  post: PublicView;
  day: NonNullable<PublicView["day"]>;
  passed: boolean;
  aboutEmployer: string | null;
  /** How it meets the life of the participant who reads; null for anybody else. */
  fit: DayFit | null;
  /** The list that one came from. */
  back: string | null;
}

/** A recruitment day as anyone may read it. */
export function DayPage({ post, day, passed, aboutEmployer, fit, back }: DayPageProps) {
  const t = useT();
  return (
    <>
      <p>{back ? <BackLink href={back} /> : <BackLink href="/recruitment-days">{t("day.back")}</BackLink>}</p>
      <div className="fh-tags">
        <Tag>{t("kind.recruitment_day")}</Tag>
        {fit?.fits && <Tag tone="fits">{t("day.fits")}</Tag>}
      </div>
      <Heading
        lead={
          day.byVideo
            ? t("day.where.video", { employer: post.employerName })
            : t("vacancy.where", { employer: post.employerName, town: post.townName })
        }
      >
        <span {...AS_WRITTEN}>{post.title}</span>
      </Heading>
      <Columns aside={!passed && <HowToCome />}>
        {passed && (
          <Notice title={t("day.passed")}>
            <p>{t("day.passed.next")}</p>
          </Notice>
        )}
        <DayDetails post={post} day={day} fit={fit} />
        {aboutEmployer && (
          <>
            <h2>{t("vacancy.employer", { employer: post.employerName })}</h2>
            <Paragraphs text={aboutEmployer} />
          </>
        )}
      </Columns>
    </>
  );
}

/** What somebody does who wants to come. */
function HowToCome() {
  const t = useT();
  return (
    <Card>
      <h2>{t("day.next")}</h2>
      <ol>
        <li>{t("day.next.1")}</li>
        <li>{t("day.next.2")}</li>
        <li>{t("day.next.3")}</li>
      </ol>
    </Card>
  );
}

interface DayDetailsProps extends Pick<DayPageProps, "post" | "day"> {
  fit?: DayFit | null;
  /** Its vacancies with their heading, in place of those that the public may read. */
  jobs?: ReactNode;
}

/** What a day says, under headings of level 2. */
export function DayDetails({ post, day, fit, jobs }: DayDetailsProps) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      <SummaryList
        rows={[
          { label: t("day.on"), value: f.dayAndDate(day.heldOn) },
          {
            label: t("day.place"),
            value: day.byVideo ? t("day.video") : <bdi translate="no">{post.townLabel}</bdi>,
          },
          ...(day.languages
            ? [{ label: t("day.languages"), value: <bdi {...AS_WRITTEN}>{day.languages}</bdi> }]
            : []),
        ]}
      />
      <h2>{t("day.happens")}</h2>
      <Paragraphs text={post.description} />
      {jobs ?? <PublicJobs day={day} fit={fit} />}
      <h2>{t("day.sessions")}</h2>
      {fit && (
        <p>
          <strong>
            {fit.times > 0 && fit.vacancies.length === 0 && day.vacancies.length > 0
              ? t("day.fits.no_job")
              : fit.times > 0
                ? t(day.byVideo ? "day.fits.time.video" : "day.fits.time", { count: fit.times })
                : t("day.fits.time.none")}
          </strong>
        </p>
      )}
      <Table
        caption={t("day.sessions.table")}
        columns={[{ label: t("day.time") }, { label: t("day.people"), numeric: true }]}
        rows={day.sessions.map(({ start, end, places }) => [
          t("day.session", { start: clockOf(start), end: clockOf(end) }),
          f.number(places),
        ])}
      />
      <h2>{t("day.bring")}</h2>
      {day.bring ? <Paragraphs text={day.bring} /> : <p>{t("day.bring.none")}</p>}
      <h2>{t("day.access")}</h2>
      {day.access && <Paragraphs text={day.access} />}
      {day.byVideo ? (
        <p>{t("day.video.link")}</p>
      ) : (
        <>
          <h2>{t("vacancy.place")}</h2>
          {post.address && <p {...AS_WRITTEN}>{post.address}</p>}
          <p>{t("vacancy.place.town", { town: post.townLabel })}</p>
          {post.gettingThere && <Paragraphs text={post.gettingThere} />}
        </>
      )}
    </>
  );
}

/** The jobs that anyone may look at, and which of them fit. */
function PublicJobs({ day, fit }: Pick<DayDetailsProps, "day" | "fit">) {
  const t = useT();
  return (
    <>
      <h2>{t("day.vacancies")}</h2>
      {day.vacancies.length === 0 ? (
        <p>{t("day.vacancies.none")}</p>
      ) : (
        <ul>
          {day.vacancies.map(({ id, title }) => (
            <li key={id}>
              <a href={`/opportunities/${id}`}>
                <bdi {...AS_WRITTEN}>{title}</bdi>
              </a>{" "}
              {fit && (
                <span className="fh-quiet">
                  {t(fit.vacancies.includes(id) ? "day.fits" : "day.fits.not")}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
