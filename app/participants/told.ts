import type { Profile } from "../../db/queries/profiles.server";
import { LANGUAGES } from "../../db/reference/languages";
import type { MessageKey } from "../i18n/catalogue";
import { slotsSentence } from "../ui/week-sentence";
import type { Reading } from "./reading";

/*
 * One line of each list that a person keeps, in words.
 */

type LineOf<L extends keyof Profile> = Profile[L] extends readonly (infer T)[] ? T : never;

export const tieWords = (
  { kind, slots }: Pick<LineOf<"ties">, "kind" | "slots">,
  { t, format }: Pick<Reading, "t" | "format">,
): string =>
  t("profile.ties.read", {
    what: t(`profile.ties.kind.${kind === "prayer" ? "other" : kind}` as MessageKey),
    times: slotsSentence(slots, { t, format }),
  });

const years = (from: number | null, to: number | null) => [from, to].filter(Boolean).join("–");

export const jobWords = ({ title, country, fromYear, toYear }: LineOf<"jobs">): string =>
  [title, country, years(fromYear, toYear)].filter(Boolean).join(", ");

export const qualificationWords = ({
  title,
  country,
  levelAsUnderstood,
  year,
}: LineOf<"qualifications">): string => [title, country, levelAsUnderstood, year].filter(Boolean).join(", ");

export const courseWords = (
  { sectorCode, title, completedOn, confirmedAt }: LineOf<"courses">,
  { t, format }: Reading,
): string =>
  t(confirmedAt ? "profile.courses.read.confirmed" : "profile.courses.read.claimed", {
    course: [t(`sector.${sectorCode}` as MessageKey), title].filter(Boolean).join(": "),
    date: format.date(completedOn),
  });

export const languageName = (code: string): string =>
  LANGUAGES.find((language) => language.code === code)?.ownName ?? code;

export const languageWords = ({ code, speaks, reads }: LineOf<"languages">, { t }: Reading): string => {
  const how = speaks && reads ? "both" : speaks ? "speaks" : "reads";
  return t(`profile.languages.read.${how}`, { language: languageName(code) });
};
