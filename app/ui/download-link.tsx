import { useFormat } from "../i18n/context";

interface Props {
  href: string;
  what?: string;
  /** How many the file holds, where a search or a filter may narrow the list, and how many there are without. */
  rows?: { count: number; of: number };
}

/** The list above as a file that spreadsheets open. */
export function DownloadCsv({ href, what, rows }: Props) {
  const f = useFormat();
  const named =
    what ??
    (rows &&
      (rows.count === rows.of
        ? `all ${f.number(rows.of)}`
        : `these ${f.number(rows.count)} of ${f.number(rows.of)}`));
  return (
    <p>
      <a href={href}>{named ? `Download ${named} as CSV` : "Download as CSV"}</a>
    </p>
  );
}
