/** The list above as a file that spreadsheets open. */
export const DownloadCsv = ({ href, what }: { href: string; what?: string }) => (
  <p>
    <a href={href}>{what ? `Download ${what} as CSV` : "Download as CSV"}</a>
  </p>
);
