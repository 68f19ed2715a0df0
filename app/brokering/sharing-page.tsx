import { useT } from "../i18n/context";
import { AS_WRITTEN, BackLink, Beside, Button, ErrorSummary, Heading, Narrow } from "../ui";
import { type FormState, fieldsOf } from "../web/form-state";
import { ShareChoices } from "./apply-steps";
import { AsEmployersSee, HowTheyFit, RightToWork, WhatIsShared } from "./candidate-parts";
import type { sharingOf } from "./consent.server";
import { EndsHours } from "./hours/parts";

type Props = Awaited<ReturnType<typeof sharingOf>> & { back: string; form?: FormState };

/** What one employer sees of the person, as it sees it; what to show from now on, and the end of it. */
export function SharingPage({
  title,
  employer,
  state,
  canShare,
  consent,
  seen,
  choices,
  until,
  asksHours,
  back,
  form,
}: Props) {
  const t = useT();
  const { shared } = seen;
  return (
    <Narrow>
      <BackLink href={back}>
        <bdi {...AS_WRITTEN}>{title}</bdi>
      </BackLink>
      <ErrorSummary errors={form?.errors} />
      <Heading caption={<bdi {...AS_WRITTEN}>{title}</bdi>}>{t("sharing.title", { employer })}</Heading>
      {shared && consent ? (
        <>
          <p>
            <Beside
              say={({ t, f }) =>
                t(state === "waiting" ? "sharing.until.waiting" : "sharing.until", {
                  employer,
                  date: f.date(consent.until),
                })
              }
            />
          </p>
          <AsEmployersSee title={title} name={shared.name}>
            <WhatIsShared shared={shared} />
            <HowTheyFit fit={seen.fit} />
            {state !== "waiting" && <RightToWork {...seen} />}
          </AsEmployersSee>
          <p className="fh-quiet">
            <Beside say={({ t }) => t("apply.share.never")} />
          </p>
        </>
      ) : (
        <p>
          <Beside say={({ t }) => t("sharing.none", { employer })} />
        </p>
      )}
      {canShare ? (
        <>
          <Heading level={2}>{t("sharing.change")}</Heading>
          <form method="post">
            <input type="hidden" name="intent" value="change" />
            <p>
              <Beside say={({ t, f }) => t("sharing.change.hint", { date: f.date(until) })} />
            </p>
            <ShareChoices choices={choices} {...fieldsOf(form, "share", consent?.fields)} />
            <Button>{t("sharing.change.send")}</Button>
          </form>
        </>
      ) : (
        <p>{t("sharing.over")}</p>
      )}
      {consent && (
        <>
          <Heading level={2}>{t("sharing.end")}</Heading>
          <p>
            <Beside say={({ t }) => t("sharing.end.what", { employer })} />
          </p>
          <EndsHours waits={asksHours} />
          <form method="post">
            <input type="hidden" name="intent" value="end" />
            <Button look="secondary">
              <Beside say={({ t }) => t("sharing.end.send", { employer })} />
            </Button>
          </form>
        </>
      )}
    </Narrow>
  );
}
