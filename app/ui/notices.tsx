import type { ReactNode } from "react";

interface NoticeProps {
  title: string;
  /** `success` and `asking` are read out at once and take the focus: what the last press did, and what it left open. */
  kind?: "information" | "success" | "asking";
  children?: ReactNode;
}

/** News about the page or what was just done, at its top. */
export function Notice({ title, kind = "information", children }: NoticeProps) {
  const words = (
    <>
      <h2>{title}</h2>
      {children}
    </>
  );
  return kind !== "information" ? (
    <div
      className={`fh-notice${kind === "success" ? " fh-notice--success" : ""}`}
      role="alert"
      data-module="govuk-notification-banner"
    >
      {words}
    </div>
  ) : (
    <section className="fh-notice" aria-label={title}>
      {words}
    </section>
  );
}

/** The end of a task: it worked, and this is what happens next. */
export function Panel({
  title,
  headingLevel = 1,
  children,
}: {
  title: string;
  headingLevel?: 1 | 2 | 3;
  children?: ReactNode;
}) {
  const H = `h${headingLevel}` as const;
  return (
    <div className="fh-panel">
      <H>{title}</H>
      {children}
    </div>
  );
}

export const Inset = ({ children }: { children: ReactNode }) => <div className="fh-inset">{children}</div>;

export const Details = ({
  summary,
  open,
  wide,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** Open where there is room beside the rest of the page, in browsers that can show it so. */
  wide?: boolean;
  children: ReactNode;
}) => (
  <details className={`fh-details${wide ? " fh-details--wide" : ""}`} open={open}>
    <summary>{summary}</summary>
    <div className="fh-details__text">{children}</div>
  </details>
);

/** In place of an empty list: what will be here, why it is empty, what to do now. */
export const EmptyState = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="fh-empty">
    <h2>{title}</h2>
    {children}
  </div>
);
