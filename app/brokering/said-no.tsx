import { useT } from "../i18n/context";
import { Beside, Button, Heading, LinkButton } from "../ui";

export interface AfterNo {
  /** What would have worked is to be said yet. */
  asks: boolean;
  /** The profile was changed for it. */
  changed: boolean;
  canTakeBack: boolean;
}

/** After a no: what would have worked, and the way back. */
export function SaidNo({ opportunityId, after }: { opportunityId: string; after: AfterNo }) {
  const t = useT();
  const { asks, changed, canTakeBack } = after;
  if (!asks && !changed && !canTakeBack) return null;
  return (
    <section className="fh-card">
      <Heading level={2}>{t("said-no.title")}</Heading>
      {asks && (
        <>
          <p>{t("instead.lead")}</p>
          <LinkButton href={`/opportunities/${opportunityId}/not-for-me/instead`} look="secondary">
            {t("said-no.instead")}
          </LinkButton>
        </>
      )}
      {changed && (
        <form method="post">
          <input type="hidden" name="decision" value="give-back" />
          <p>{t("said-no.changed")}</p>
          <Button look="secondary">{t("said-no.give-back")}</Button>
        </form>
      )}
      {canTakeBack && (
        <form method="post">
          <input type="hidden" name="decision" value="undo" />
          <p>
            <Beside say={({ t }) => t(changed ? "said-no.undo.changed" : "said-no.undo.what")} />
          </p>
          <Button look="secondary">
            <Beside say={({ t }) => t("said-no.undo")} />
          </Button>
        </form>
      )}
    </section>
  );
}
