import type { MessageKey } from "../i18n/catalogue";
import type { MessageParams } from "../i18n/translate";

/**
 * A schema's error as a catalogue key with what it is filled with: `z.string({ error: says("form.date") })`.
 */
export const says = (key: MessageKey, params?: MessageParams): string =>
  params ? `${key}|${JSON.stringify(params)}` : key;
