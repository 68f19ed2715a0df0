import type { Profile } from "../../db/queries/profiles.server";
import { LANGUAGE_SKILLS, type LanguageSkill } from "../../search/match/model";
import type { Mode } from "../../search/match/travel";
import type { MessageKey } from "../i18n/catalogue";
import type { Translate } from "../i18n/translate";
import { hoursWords, slotsSentence } from "../ui/week-sentence";
import { townsAtEdge } from "./reach";
import type { Reading } from "./reading";
import type { Step } from "./steps";
import { courseWords, jobWords, languageWords, qualificationWords, tieWords } from "./told";
import { answerOf, schoolRows, slotsOf } from "./week";

/** A code of the reference data in words, as `label(t, "skill", "cooking")`. */
export const label = (t: Translate, kind: "skill" | "sector" | "certificate", code: string): string =>
  t(`${kind}.${code}` as MessageKey);

/** "You can travel up to 45 minutes each way by bus: about as far as Acle and Loddon." Empty where it is not answered. */
export const travelSentence = (
  { travelMode, maxMinutes, lat, lon }: Pick<Profile, "travelMode" | "maxMinutes" | "lat" | "lon">,
  { t, format, ofAnother }: Pick<Reading, "t" | "format" | "ofAnother">,
): string => {
  if (travelMode === null || maxMinutes === null) return "";
  const journey = t(ofAnother ? "person.travel.read" : "profile.travel.read", {
    minutes: maxMinutes,
    mode: t(`profile.mode.${travelMode}` as MessageKey),
  });
  if (lat === null || lon === null) return journey;
  const towns = townsAtEdge({ lat, lon }, travelMode as Mode, maxMinutes).map(({ name }) => name);
  return towns.length === 0
    ? journey
    : `${journey} ${t("profile.travel.reach", { towns: format.list(towns) })}`;
};

/** Each answer of a profile in words, line by line; no line where nothing is said. */
const READ: Record<Step, (profile: Profile, reading: Reading) => string[]> = {
  home: ({ town, district }, { t }) => {
    if (town === null) return [];
    return [district ? t("profile.home.near", { district, town }) : t("profile.home.read", { town })];
  },
  travel: (profile, reading) => [travelSentence(profile, reading)],
  school: ({ children, holidayCare, stepsAnswered }, { t, format }) => {
    if (children.length === 0) return stepsAnswered.includes("school") ? [t("profile.school.read.none")] : [];
    const times = slotsSentence(slotsOf(schoolRows(children)), { t, format });
    return holidayCare === "nobody" ? [times, t("profile.school.read.term")] : [times];
  },
  week: ({ available, daysAnswered }, { t, format }) => {
    if (available === null) return [];
    const named = (answer: "no" | "not_asked") =>
      format.list(
        [0, 1, 2, 3, 4, 5, 6]
          .filter((day) => answerOf({ available, daysAnswered }, day) === answer)
          .map((day) => format.weekday(day)),
      );
    const [off, open] = [named("no"), named("not_asked")];
    return [
      slotsSentence(available, { t, format }) || t("profile.week.read.never"),
      off && t("profile.week.read.off", { days: off }),
      open && t("profile.week.read.open", { days: open }),
    ];
  },
  hours: ({ wantedQuarters, maxQuarters, availableFrom, stepsAnswered }, { t, format, today }) => {
    if (!stepsAnswered.includes("hours")) return [];
    const hours = (quarters: number) => hoursWords(quarters / 4, { t, format });
    return [
      wantedQuarters === null
        ? t("profile.hours.read.any")
        : t("profile.hours.read.wanted", { hours: hours(wantedQuarters) }),
      maxQuarters === null ? "" : t("profile.hours.read.most", { hours: hours(maxQuarters) }),
      availableFrom === null || availableFrom <= today
        ? t("profile.hours.read.now")
        : t("profile.hours.read.from", { date: format.date(availableFrom) }),
    ];
  },
  ties: ({ ties }, reading) => ties.map((tie) => tieWords(tie, reading)),
  jobs: ({ jobs }) => jobs.map(jobWords),
  qualifications: ({ qualifications }) => qualifications.map(qualificationWords),
  courses: ({ courses }, reading) => courses.map((course) => courseWords(course, reading)),
  languages: ({ languages }, reading) => languages.map((language) => languageWords(language, reading)),
  employers: ({ unwanted }) => unwanted.map(({ name }) => name),
  skills: ({ skills }, { t }) => skills.map((code) => label(t, "skill", code)),
  work: ({ sectors, stepsAnswered }, { t }) => {
    if (sectors.length === 0) return stepsAnswered.includes("work") ? [t("profile.work.any")] : [];
    return sectors.map((code, rank) => {
      const work = label(t, "sector", code);
      return rank === 0 ? t("profile.work.read.first", { work }) : work;
    });
  },
  certificates: ({ certificates }, reading) => certificates.map((held) => certificateWords(held, reading)),
  english: (profile, { t, ofAnother }) =>
    LANGUAGE_SKILLS.flatMap((skill) => {
      const level = englishOf(profile, skill);
      if (level === null) return [];
      const own = englishWords(t, skill, level);
      const statement = ofAnother
        ? t("person.english.says", { level: t(`english.level_${level}` as MessageKey), own })
        : own;
      return [t("profile.english.read", { skill: t(`profile.english.${skill}`), statement })];
    }),
  limits: ({ limits }, { t }) => limits.map((code) => t(`condition.${code}.own` as MessageKey)),
};

export const certificateWords = (
  { code, expiresOn }: { code: string; expiresOn: string | null },
  { t, format, today }: Reading,
): string => {
  const certificate = label(t, "certificate", code);
  if (expiresOn === null) return certificate;
  const key = expiresOn < today ? "profile.certificates.read.ended" : "profile.certificates.read.until";
  return t(key, { certificate, date: format.date(expiresOn) });
};

/** What one can do at a level, after "I can". */
export const englishWords = (t: Translate, skill: LanguageSkill, level: number): string =>
  level === 0 ? t("english.very_little") : t(`english.${skill}.example_${level}` as MessageKey);

/** A person's own view of their English, by the columns that hold it. */
export function englishOf(profile: Profile, skill: LanguageSkill): number | null {
  const { englishSpeaking, englishListening, englishReading, englishWriting } = profile;
  return {
    speaking: englishSpeaking,
    listening: englishListening,
    reading: englishReading,
    writing: englishWriting,
  }[skill];
}

/** An answer in words, line by line. */
export const answerLines = (step: Step, profile: Profile, reading: Reading): string[] =>
  READ[step](profile, reading).filter((line) => line !== "");
