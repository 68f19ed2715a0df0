import { type Reason, TextBeside } from "../ui";
import type { Shown } from "./cards";

/** Lines of a fit as reasons, each opening to its rule: a link where one can answer, English under what is said of the right to work. */
export const reasonsOf = (lines: readonly Shown[]): Reason[] =>
  lines.map(({ verdict, text, english, href, rule }) => ({
    verdict,
    text: href ? <a href={href}>{text}</a> : <TextBeside text={text} english={english} />,
    more: href ? undefined : rule,
  }));
