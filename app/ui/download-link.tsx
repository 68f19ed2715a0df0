/** The list above as a file that spreadsheets open. */
export const DownloadCsv = ({ href }: { href: string }) => (
  <p>
    <a href={href}>Download as CSV</a>
  </p>
);
