import type { ReactNode } from "react";
import { useFormat, useT } from "../i18n/context";

export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const t = useT();
  return (
    <a href={href} className="fh-back">
      {children ?? t("ui.back")}
    </a>
  );
}

export function Breadcrumbs({ links }: { links: { href: string; label: string }[] }) {
  const t = useT();
  return (
    <nav aria-label={t("ui.breadcrumbs")}>
      <ol className="fh-crumbs">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepHeaderProps {
  backHref?: string;
  /** What is being made: "Kitchen assistant". */
  subject?: string;
  number: number;
  of: number;
  saved?: boolean;
}

/** Back, and where one is: "Kitchen assistant · question 4 of 9 · saved". The question itself follows as h1. */
export function StepHeader({ backHref, subject, number, of, saved }: StepHeaderProps) {
  const t = useT();
  const where = [
    subject,
    t(subject ? "ui.step" : "ui.step_alone", { number, of }),
    saved ? t("ui.saved") : "",
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      {backHref && (
        <p>
          <BackLink href={backHref} />
        </p>
      )}
      <span className="fh-caption">{where}</span>
    </>
  );
}

interface PaginationProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** First, last, and the pages round the present one. Nothing where there is one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useT();
  const f = useFormat();
  if (pages <= 1) return null;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((p) => p >= 1 && p <= pages);
  return (
    <nav aria-label={t("ui.pages")}>
      <ul className="fh-pages">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {t("ui.previous")}
            </a>
          </li>
        )}
        {shown.map((p, i) => (
          <li key={p}>
            {i > 0 && p - (shown[i - 1] ?? p) > 1 && <span aria-hidden="true">…</span>}
            <a
              href={hrefOf(p)}
              aria-current={p === page ? "page" : undefined}
              aria-label={t("ui.page", { number: p })}
            >
              {f.number(p)}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t("ui.next")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Ways to see a list, one current: "All 12", "Paid 9". */
export const FilterBar = ({
  label,
  chips,
}: {
  label: string;
  chips: { href: string; label: string; current?: boolean }[];
}) => (
  <nav aria-label={label}>
    <ul className="fh-chips">
      {chips.map((chip) => (
        <li key={chip.href}>
          <a href={chip.href} aria-current={chip.current ? "true" : undefined}>
            {chip.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

export interface StatusStep {
  title: ReactNode;
  /** When it was, or who does what by when. */
  note?: ReactNode;
  state: "past" | "present" | "next";
}

/** Where an application stands: past steps with dates, the present one, what comes next. */
export const StatusLine = ({ steps }: { steps: StatusStep[] }) => (
  <ol className="fh-status">
    {steps.map(({ title, note, state }, i) => (
      <li
        key={i}
        aria-current={state === "present" ? "step" : undefined}
        className={state === "next" ? "fh-status__next" : undefined}
      >
        {state === "next" ? title : <strong>{title}</strong>}
        {note && <span className="fh-status__note">{note}</span>}
      </li>
    ))}
  </ol>
);
