import type { Format } from "../i18n/format";
import type { Translate } from "../i18n/translate";

/** What reading an answer back needs: the reader's words, and London's date. */
export interface Reading {
  t: Translate;
  format: Format;
  today: string;
  /** Read by an officer, who is told of somebody else. */
  ofAnother?: true;
}
