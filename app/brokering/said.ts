import { type Format, londonDate } from "../i18n/format";
import type { Translate } from "../i18n/translate";

/** How an answer came that an officer wrote down for one side. */
export interface Said {
  speaker: string | null;
  channel: string;
  interpreter: boolean;
  interpreterLanguage: string | null;
  saidAt: Date | null;
}

/** "Anna Reed, liaison officer, by telephone, with an interpreter (Tigrinya)"; null where nobody spoke for them. */
export function saidWords(said: Said, t: Translate): string | null {
  if (said.speaker === null || (said.channel !== "phone" && said.channel !== "face_to_face")) return null;
  const how = t(`said.${said.channel}`, { name: said.speaker });
  if (!said.interpreter) return how;
  const { interpreterLanguage: language } = said;
  return language ? t("said.interpreter_in", { how, language }) : t("said.interpreter", { how });
}

/** When it was said, with the time of the day. */
export const saidWhen = ({ saidAt }: Said, f: Format): string => (saidAt ? f.instant(saidAt) : "");

/** London's date and time of an instant, as a form is filled with it. */
export const momentOf = (now: Date) => ({
  date: londonDate(now),
  time: new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(now),
});
