import type { ReactNode } from "react";
import { englishBeside, type Speech } from "../i18n/beside";
import { useFormat, useLocale, useT } from "../i18n/context";
import { WRITTEN_IN } from "../i18n/locales";

/**
 * A text that binds the reader: consent, an offer, the right to work. In a language that no native speaker has
 * reviewed its English stands under it.
 */
export function Beside({ say }: { say: (speech: Speech) => string }) {
  const t = useT();
  const f = useFormat();
  const english = englishBeside(useLocale());
  return <TextBeside text={say({ t, f })} english={english && say(english)} />;
}

/** The same where the texts were made before: `english` is null where it need not be said. */
export const TextBeside = ({ text, english }: { text: ReactNode; english?: string | null }) => (
  <>
    {text}
    {english && english !== text && (
      <span className="fh-english" lang="en" dir="ltr">
        {english}
      </span>
    )}
  </>
);

/** Marks what an employer or officer wrote: it stays in its language, whatever the page is read in. */
export const AS_WRITTEN = { lang: WRITTEN_IN, dir: "auto" } as const;
