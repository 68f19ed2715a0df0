import { useFormat, useT } from "../i18n/context";
import { AS_WRITTEN, BackLink, Button, ButtonGroup, Heading, LinkButton, Narrow, SummaryList } from "../ui";
import type { AnsweredStep } from "./undo.server";

export interface AnsweredForProps {
  title: string;
  step: AnsweredStep;
  said: string;
  saidWhen: string;
  undoUntil: Date;
  undone: boolean;
  movedOn: boolean;
  canUndo: boolean;
  back: string;
}

type Step =
  | "waiting"
  | "applied"
  | "introduced"
  | "declined"
  | "accepted"
  | "withdrawn"
  | "offered"
  | "turned_down"
  | "interview"
  | "confirmed"
  | "asked"
  | "moved"
  | "cancelled"
  | "held"
  | "offer-taken-back";

/** What an officer wrote down for the reader, by whom and how; and the way to take it back. */
export function AnsweredForPage(props: AnsweredForProps) {
  const t = useT();
  const f = useFormat();
  const why = props.undone ? "undone" : props.movedOn ? "moved-on" : "too-late";
  return (
    <Narrow>
      <BackLink href={props.back} />
      <Heading
        caption={<bdi {...AS_WRITTEN}>{props.title}</bdi>}
        lead={props.canUndo ? t("answered-for.lead") : undefined}
      >
        {t("answered-for.title")}
      </Heading>
      <SummaryList
        rows={[
          {
            label: t("answered-for.what"),
            value: t(`answered-for.step.${props.step as Step}`),
          },
          { label: t("answered-for.who"), value: props.said },
          { label: t("answered-for.when"), value: props.saidWhen },
        ]}
      />
      {props.canUndo ? (
        <>
          <p>{t("answered-for.until", { date: f.instant(props.undoUntil) })}</p>
          <ButtonGroup>
            <LinkButton href={props.back}>{t("answered-for.right")}</LinkButton>
            <form method="post">
              <Button look="secondary">{t("answered-for.undo")}</Button>
            </form>
          </ButtonGroup>
        </>
      ) : (
        <p>{t(`answered-for.${why}`)}</p>
      )}
    </Narrow>
  );
}
