import { useT } from "../i18n/context";
import { LinkButton } from "./button";

/** The statuses that have words of their own; any other reads as 500. */
export const ERROR_STATUSES = [404, 413, 422, 429, 500, 503] as const;
export type ErrorStatus = (typeof ERROR_STATUSES)[number];

export const errorStatusOf = (status: number): ErrorStatus => ERROR_STATUSES.find((s) => s === status) ?? 500;

interface ErrorPageProps {
  status: ErrorStatus;
  /** The request's id, which stands in the log. */
  id?: string;
  /** The page to try again; left out where that cannot help. */
  againHref?: string;
  headingLevel?: 1 | 2 | 3;
}

/** What went wrong in plain words, and what to do next. */
export function ErrorPage({ status, id, againHref, headingLevel = 1 }: ErrorPageProps) {
  const t = useT();
  const H = `h${headingLevel}` as const;
  return (
    <div className="fh-narrow">
      <H>{t(`error.${status}_title`)}</H>
      <p>{t(`error.${status}_body`)}</p>
      <p>{t(`error.${status}_next`)}</p>
      <div className="fh-buttons">
        {againHref && <LinkButton href={againHref}>{t("error.again")}</LinkButton>}
        <LinkButton href="/" look={againHref ? "secondary" : "primary"}>
          {t("error.home")}
        </LinkButton>
      </div>
      {id && <p className="fh-quiet fh-small fh-error-id">{t("error.id", { id })}</p>}
    </div>
  );
}
