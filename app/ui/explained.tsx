import { useT } from "../i18n/context";

/** Words that people have to know, since papers and employers say them. */
export type Word =
  | "contract"
  | "probation"
  | "zero-hours"
  | "before-tax"
  | "universal-credit"
  | "national-insurance"
  | "share-code"
  | "payslip"
  | "notice"
  | "dbs"
  | "right-to-work";

/** Opens in place to what a word means, under what uses it. Without JavaScript, too. */
export function Explained({ word }: { word: Word }) {
  const t = useT();
  return (
    <details className="fh-explained">
      <summary>{t("glossary.ask", { word: t(`glossary.${word}`) })}</summary>
      <p>{t(`glossary.${word}.means`)}</p>
    </details>
  );
}
