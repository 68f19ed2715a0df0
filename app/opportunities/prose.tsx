import type { MessageKey } from "../i18n/catalogue";
import { useT } from "../i18n/context";

interface SectionProps {
  /** The heading's message; its sentences are `heading.1`, `heading.2` … */
  heading: MessageKey;
  lines: readonly MessageKey[];
  /** The sentences are a list, and not paragraphs. */
  list?: boolean;
}

/** A heading with its sentences, from the catalogue. */
export function Section({ heading, lines, list }: SectionProps) {
  const t = useT();
  return (
    <>
      <h2>{t(heading)}</h2>
      {list ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{t(line)}</li>
          ))}
        </ul>
      ) : (
        lines.map((line) => <p key={line}>{t(line)}</p>)
      )}
    </>
  );
}
