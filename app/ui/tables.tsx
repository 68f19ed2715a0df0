import type { ReactNode } from "react";
import { useFormat, useT } from "../i18n/context";

export interface SummaryRow {
  label: ReactNode;
  value: ReactNode;
  /** Where it is changed; "Change" is followed by the row's unseen name. */
  changeHref?: string;
  /** The unseen name, where the label is no plain text. */
  what?: string;
}

/** Questions and their answers: "check your answers". */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const t = useT();
  return (
    <dl className="fh-summary">
      {rows.map(({ label, value, changeHref, what }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {changeHref && (
            <dd className="fh-summary__actions">
              <a href={changeHref}>
                {t("ui.change")}
                <span className="govuk-visually-hidden"> {what ?? label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export interface Column {
  label: string;
  /** Numbers stand at the row's end, in figures of equal width. */
  numeric?: boolean;
}

/** A table with a caption; the first cell of each row names the row. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: Column[];
  rows: ReactNode[][];
}) => (
  <table className={columns.length > 3 ? "fh-table fh-table--many" : "fh-table"}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map((c) => (
          <th key={c.label} scope="col" className={c.numeric ? "fh-num" : undefined}>
            {c.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, i) => (
        <tr key={i}>
          {cells.map((cell, j) =>
            j === 0 ? (
              <th key={j} scope="row">
                {cell}
              </th>
            ) : (
              <td
                key={j}
                className={columns[j]?.numeric ? "fh-num" : undefined}
                data-column={columns[j]?.label}
              >
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

export interface Task {
  key: string;
  /** Left out of every task where all are of one kind, which the caption says. */
  what?: ReactNode;
  who: ReactNode;
  note?: ReactNode;
  by?: ReactNode;
  action?: ReactNode;
}

/** An officer's day: what, who, by when, one action. The caller puts late ones first. */
export function TaskTable({ caption, tasks }: { caption: string; tasks: Task[] }) {
  const t = useT();
  const hasKinds = tasks.some(({ what }) => what);
  return (
    <div className="fh-tasks">
      <table className="fh-table">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {hasKinds && <th scope="col">{t("ui.task_what")}</th>}
            <th scope="col">{t("ui.task_who")}</th>
            <th scope="col">{t("ui.task_by")}</th>
            <th scope="col">
              <span className="govuk-visually-hidden">{t("ui.task_action")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.key}>
              {hasKinds && <td className="fh-tasks__what">{task.what}</td>}
              <td className="fh-tasks__who">
                {task.who}
                {task.note && <span className="fh-tasks__note">{task.note}</span>}
              </td>
              <td className="fh-tasks__by">{task.by}</td>
              <td className="fh-tasks__action">{task.action}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export type TagTone = "plain" | "fits" | "nearly" | "late";

/** A word about a thing. Colour never says it alone. */
export const Tag = ({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) => (
  <strong className={`fh-tag${tone === "plain" ? "" : ` fh-tag--${tone}`}`}>{children}</strong>
);

/** By when something is to be done, or since when it is late. @param today `YYYY-MM-DD` */
export function Due({ date, today }: { date: string; today: string }) {
  const t = useT();
  const f = useFormat();
  if (date === today) return <Tag tone="nearly">{t("ui.due.today")}</Tag>;
  const key = date < today ? "ui.due.late" : "ui.due.by";
  return <Tag tone={date < today ? "late" : "plain"}>{t(key, { date: f.dayAndDate(date) })}</Tag>;
}
