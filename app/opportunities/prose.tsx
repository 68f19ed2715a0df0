import type { MessageKey } from "../i18n/catalogue";
import { useT } from "../i18n/context";
import { Beside } from "../ui";

interface SectionProps {
  /** The heading's message; its sentences are `heading.1`, `heading.2` … */
  heading: MessageKey;
  lines: readonly MessageKey[];
  /** Sentences that bind the reader: their English stands beside them. */
  binding?: readonly MessageKey[];
  /** The sentences are a list, and not paragraphs. */
  list?: boolean;
}

/** A heading with its sentences, from the catalogue. */
export function Section({ heading, lines, binding = [], list }: SectionProps) {
  const t = useT();
  const said = (line: MessageKey) => (binding.includes(line) ? <Beside say={({ t }) => t(line)} /> : t(line));
  return (
    <>
      <h2>{t(heading)}</h2>
      {list ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{said(line)}</li>
          ))}
        </ul>
      ) : (
        lines.map((line) => <p key={line}>{said(line)}</p>)
      )}
    </>
  );
}
