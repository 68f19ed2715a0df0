import type { Translate } from "../i18n/translate";
import { lengthOf } from "./length";

/** "2 weeks". */
export function lengthWords(days: number, t: Translate): string {
  const { length, unit } = lengthOf(days);
  return t(`length.${unit ?? "days"}`, { count: length ?? days });
}
