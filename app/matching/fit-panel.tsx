import { Fragment } from "react";
import { useT } from "../i18n/context";
import { Button, Card, Details, LinkButton, Tag, TextBeside } from "../ui";
import { ReasonList } from "../ui/cards";
import { Table } from "../ui/tables";
import type { FitView } from "./fit-view.server";
import { SaveForm } from "./match-cards";
import { reasonsOf } from "./shown-reasons";

interface FitPanelProps {
  fit: FitView;
  opportunityId: string;
  title: string;
}

/** How one post fits the reader, verdict by verdict, and what they can do. For the page about the post. */
export function FitPanel({ fit, opportunityId, title }: FitPanelProps) {
  const t = useT();
  return (
    <Card>
      {fit.fit && <Tag tone="fits">{fit.fit}</Tag>}
      <h2>{fit.heading}</h2>
      <ReasonList reasons={reasonsOf(fit.lines)} />
      {fit.miss && (
        <>
          {fit.miss.more && <p>{fit.miss.more}</p>}
          <p>
            {fit.miss.how.href ? (
              <a href={fit.miss.how.href}>{fit.miss.how.text}</a>
            ) : (
              `${fit.miss.how.text}.`
            )}
          </p>
        </>
      )}
      <Points fit={fit} />
      {fit.note && (
        <p>
          <TextBeside text={fit.note} english={fit.noteEnglish} />
        </p>
      )}
      <div className="fh-buttons">
        {fit.apply && <LinkButton href={fit.apply}>{t("fit.apply")}</LinkButton>}
        {fit.candidacy && <LinkButton href={fit.candidacy}>{t("fit.applied")}</LinkButton>}
        {!fit.candidacy && !fit.setAside && (
          <LinkButton href={fit.dismissHref} look="secondary">
            {t("matches.not_for_me")}
          </LinkButton>
        )}
        <SaveForm
          id={opportunityId}
          title={title}
          saved={fit.saved}
          here={`/opportunities/${opportunityId}`}
        />
      </div>
      {fit.setAside && <SetAsideHere opportunityId={opportunityId} />}
    </Card>
  );
}

const MOST_POINTS = 1000;

function Points({ fit }: { fit: FitView }) {
  const t = useT();
  return (
    <Details summary={t("points.summary")}>
      <Table
        caption={t("points.caption")}
        columns={[{ label: t("points.what") }, { label: t("points.points"), numeric: true }]}
        rows={[
          ...fit.points.map(({ code, what, why, points, of }) => [
            <Fragment key={code}>
              {what}
              <span className="fh-points__why">{why}</span>
            </Fragment>,
            t("points.of", { points, of }),
          ]),
          [t("points.total"), t("points.of", { points: fit.score, of: MOST_POINTS })],
        ]}
      />
      <p>{t("points.note")}</p>
    </Details>
  );
}

function SetAsideHere({ opportunityId }: { opportunityId: string }) {
  const t = useT();
  return (
    <form method="post" action="/matches">
      <input type="hidden" name="intent" value="undo" />
      <input type="hidden" name="opportunity" value={opportunityId} />
      <p>{t("fit.set-aside")}</p>
      <Button look="secondary" small>
        {t("matches.set-aside.bring")}
      </Button>
    </form>
  );
}
