import type { ReactNode } from "react";
import type { Shared } from "../../db/queries/shared.server";
import { LocaleProvider, useFormat, useT } from "../i18n/context";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { AS_WRITTEN, Card, Heading, Inset, ReasonList, SummaryList, WeekDrawing } from "../ui";
import type { seenByEmployer } from "./seen-by-employer.server";
import { sharedRows } from "./shared-rows";

/*
 * What an employer sees of a candidate. Participants are shown the same parts before they agree to anything.
 */

type Seen = NonNullable<Awaited<ReturnType<typeof seenByEmployer>>>;

/** The employer's own page about a person, shown to that person: in the language in which employers read it. */
export const AsEmployersSee = ({
  title,
  name,
  children,
}: {
  title: string | undefined;
  name: string | null;
  children: ReactNode;
}) => (
  <div className="fh-cards" lang={DEFAULT_LOCALE.code} dir={DEFAULT_LOCALE.dir}>
    <LocaleProvider locale={DEFAULT_LOCALE}>
      <Card>
        <Heading level={2} caption={title && <bdi {...AS_WRITTEN}>{title}</bdi>}>
          {name}
        </Heading>
        {children}
      </Card>
    </LocaleProvider>
  </div>
);

/** What they agreed to share, and no more. */
export function WhatIsShared({ shared }: { shared: Shared }) {
  const t = useT();
  const f = useFormat();
  return (
    <>
      <SummaryList rows={sharedRows(shared, t, f)} />
      {shared.message && (
        <Inset>
          <p dir="auto">{shared.message}</p>
        </Inset>
      )}
      {shared.hours && (
        <>
          <Heading level={2}>The hours they chose to show you</Heading>
          <WeekDrawing patterns={[{ shape: "fixed", slots: shared.hours }]} caption />
        </>
      )}
    </>
  );
}

export const HowTheyFit = ({ fit }: Pick<Seen, "fit">) =>
  fit.length > 0 && (
    <>
      <Heading level={2}>How they fit this job</Heading>
      <ReasonList reasons={fit.map(({ verdict, text }) => ({ verdict, text }))} />
    </>
  );

/**
 * What stands wherever an assessment is shown: it never takes the place of the employer's own check. One form of
 * words for everybody, whatever became of an attestation since.
 */
export function RightToWork({
  work,
  assessed,
  introducedOn,
}: Pick<Seen, "work" | "assessed" | "introducedOn">) {
  const f = useFormat();
  if (work === "volunteering")
    return (
      <Inset>
        <p>Anybody may volunteer for a charity or a public body: no right to work is needed for it.</p>
      </Inset>
    );
  return (
    <Inset>
      <p>
        {assessed
          ? `${assessed.organisation} assessed on ${f.date(assessed.checkedOn)}`
          : `An officer assessed${introducedOn ? ` before ${f.instantDate(introducedOn)}` : ""}`}{" "}
        that this person can lawfully do this job at these hours. We look again when you make an offer. Do
        your own check, on everyone you hire, before the first day.
      </p>
    </Inset>
  );
}
