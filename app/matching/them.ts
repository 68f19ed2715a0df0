import { en, type MessageKey } from "../i18n/catalogue";
import type { Translate } from "../i18n/translate";

/** How a post fits somebody, said about them to an officer: what is worded to "you" reads "they". */
export const aboutThem =
  (t: Translate): Translate =>
  (key, params) =>
    t(Object.hasOwn(en, `them.${key}`) ? (`them.${key}` as MessageKey) : key, params);
