import type { Unlock } from "../../search/engine";
import { type Judgement, nearMissOf, verdictOf } from "../../search/match/judge";
import { type ConstraintCode, NEVER_SHOWN } from "../../search/match/verdicts";
import { DAYS, type Run, SLOTS_A_DAY, SLOTS_A_WEEK } from "../../search/match/week";
import type { PersonRelaxation } from "../../search/match/whatif";
import { changedAt } from "../participants/steps";
import { tieWords } from "../participants/told";
import { hoursGap } from "./hours-gap";
import type { Matter, TakenTime } from "./lines";
import { takenByLonger, takenInTheWay } from "./taken-times";
import { explainOnly } from "./wording";
import { hours, nameOf, type Words } from "./words";

/** Near misses that pages show: what their readers, or somebody for them, can change. */
export type Missing = Exclude<ConstraintCode, "open" | "blocked">;

/** The one thing that a post fails in for a person; null where it fits, fails more, or nothing would lift it. */
export function missingOf(judgement: Judgement): Missing | null {
  const code = nearMissOf(judgement);
  return code === null || NEVER_SHOWN.includes(code) ? null : (code as Missing);
}

/** The one thing in words, with how to get it and where to tell us. */
export interface Miss {
  code: Missing;
  what: string;
  how: { text: string; href: string | null };
  /** More about the way there, such as how to get a certificate. */
  more: string | null;
}

/** Where a person changes what a constraint rests on; null where an officer does. */
export const CHANGED_AT: Readonly<Record<Missing, string | null>> = {
  "right-to-work": null,
  travel: changedAt("travel"),
  hours: changedAt("week"),
  "school-holidays": changedAt("school"),
  dates: changedAt("hours"),
  english: changedAt("english"),
  certificates: changedAt("certificates"),
  conditions: changedAt("limits"),
};

const takenWords = (taken: readonly TakenTime[], { t, f }: Pick<Words, "t" | "f">): string =>
  t("miss.how.taken", { times: taken.map((time) => tieWords(time, { t, format: f })).join("; ") });

/** Too many hours is not a matter of the week; and where a right to work limits them, not of the person. */
function howOf(code: Missing, matter: Matter, { t, f }: Words): Miss["how"] {
  const { p, o, judgement } = matter;
  const gap = code === "hours" ? hoursGap(p, o, verdictOf(judgement, "hours")) : null;
  // A cap of their right to work stands, however they change their week.
  if (gap?.tooMany?.byCap) return { text: t("miss.how.right-to-work"), href: null };
  if (gap?.gap === "too-many")
    return gap.byCap
      ? { text: t("miss.how.right-to-work"), href: null }
      : { text: t("miss.how.hours"), href: changedAt("hours") };
  const inTheWay = gap ? takenInTheWay(matter) : [];
  if (inTheWay.length > 0) return { text: takenWords(inTheWay, { t, f }), href: changedAt("ties") };
  return { text: t(`miss.how.${code}`), href: CHANGED_AT[code] };
}

export function missWords(code: Missing, matter: Matter, words: Words): Miss {
  const what = explainOnly(code, matter, words)
    .filter((line) => line.verdict === "fails")
    .map((line) => line.text)
    .join(". ");
  const [certificate, ...others] = verdictOf(matter.judgement, "certificates").missing;
  const more =
    code === "certificates" && certificate && others.length === 0
      ? nameOf(words, "certificate", `${certificate.type}.how`)
      : null;
  return { code, what, how: howOf(code, matter, words), more };
}

/** How many more a near miss's one thing would open, where one change would lift it; null where not known. */
export function opensWith(
  code: Missing,
  { judgement }: Pick<Matter, "judgement">,
  unlocks: readonly Unlock<PersonRelaxation>[],
): number | null {
  const lifts = ({ relaxation }: Unlock<PersonRelaxation>): boolean => {
    switch (relaxation.code) {
      case "certificate": {
        const { missing } = verdictOf(judgement, "certificates");
        return code === "certificates" && missing.length === 1 && missing[0]?.type === relaxation.type;
      }
      case "english": {
        const { lacking } = verdictOf(judgement, "english");
        const [only] = lacking;
        return (
          code === "english" &&
          lacking.length === 1 &&
          only?.skill === relaxation.skill &&
          only.asked <= relaxation.to
        );
      }
      case "travel-further":
        return code === "travel" && (judgement.ring ?? Number.POSITIVE_INFINITY) <= relaxation.maxMinutes;
      case "school-holidays":
        return code === "school-holidays";
      case "start-earlier":
      case "end-later":
      case "one-more-day":
      case "more-hours":
        return false;
    }
  };
  return unlocks.find(lifts)?.opens ?? null;
}

type Longer = Extract<PersonRelaxation, { run: Run }>;

/** The slot at which a run begins, or at which it ends. */
const edgeOf = ({ code, run }: Longer) =>
  code === "start-earlier" ? run.start : (run.start + run.length) % SLOTS_A_WEEK;

/** The day by name; a night belongs to the day on which it begins. */
function dayOf(longer: Longer, { f }: Words): string {
  const slot = longer.code === "start-earlier" ? longer.run.start : longer.run.start + longer.run.length - 1;
  return f.weekday(Math.floor(slot / SLOTS_A_DAY) % 7);
}

/** From when it is now to when it would be. */
function timesOf(longer: Longer, { f }: Words): { from: string; to: string } {
  const edge = edgeOf(longer);
  const by = longer.minutes / 15;
  const to = (edge + (longer.code === "start-earlier" ? SLOTS_A_WEEK - by : by)) % SLOTS_A_WEEK;
  return { from: f.time(edge), to: f.time(to) };
}

/** What would open more, in words. */
export function unlockWords(relaxation: PersonRelaxation, words: Words): string {
  const { t, f } = words;
  switch (relaxation.code) {
    case "certificate":
      return t("unlock.certificate", { certificate: nameOf(words, "certificate", relaxation.type) });
    case "english":
      return t("unlock.english", {
        skill: t(`english.${relaxation.skill}`),
        level: t(`english.level_${relaxation.to as 0 | 1 | 2 | 3 | 4 | 5 | 6}`),
      });
    case "start-earlier":
    case "end-later":
      return t(`unlock.${relaxation.code}`, {
        ...timesOf(relaxation, words),
        days: dayOf(relaxation, words),
      });
    case "travel-further":
      return t("unlock.travel-further", { minutes: relaxation.maxMinutes });
    case "one-more-day":
      return t("unlock.one-more-day", {
        day: f.weekday(DAYS.indexOf(relaxation.day)),
        like: f.weekday(DAYS.indexOf(relaxation.like)),
      });
    case "school-holidays":
      return t("unlock.school-holidays");
    case "more-hours":
      return t("unlock.more-hours", { hours: hours(relaxation.maxHours, words) });
  }
}

/** Where a person would tell us of it, or who helps them to it. A time that is taken is no matter of childcare. */
export function unlockHow(
  relaxation: PersonRelaxation,
  life: Pick<Matter, "p" | "taken">,
  words: Words,
): Pick<Miss, "how" | "more"> {
  const { t } = words;
  const { times, only } = takenByLonger(relaxation, life);
  if (times.length > 0) {
    const text = takenWords(times, words);
    return only
      ? { how: { text, href: changedAt("ties") }, more: null }
      : { how: { text: t("miss.how.hours"), href: CHANGED_AT.hours }, more: `${text}.` };
  }
  const told = (code: Missing): Miss["how"] => ({ text: t(`miss.how.${code}`), href: CHANGED_AT[code] });
  switch (relaxation.code) {
    case "certificate":
      return { how: told("certificates"), more: nameOf(words, "certificate", `${relaxation.type}.how`) };
    case "english":
      return { how: told("english"), more: null };
    case "travel-further":
      return { how: told("travel"), more: null };
    case "start-earlier":
    case "end-later":
      return { how: told("hours"), more: t("unlock.hours.how") };
    case "one-more-day":
      return { how: told("hours"), more: null };
    case "school-holidays":
      return { how: told("school-holidays"), more: null };
    case "more-hours":
      return { how: { text: t("miss.how.hours"), href: changedAt("hours") }, more: null };
  }
}

/** The best of each kind, so that one way does not crowd out the others. */
export function bestUnlocks(unlocks: readonly Unlock<PersonRelaxation>[], most: number) {
  const seen = new Map<string, number>();
  return unlocks
    .filter(({ relaxation: { code } }) => {
      const kind = code === "end-later" ? "start-earlier" : code;
      const before = seen.get(kind) ?? 0;
      seen.set(kind, before + 1);
      return before < (kind === "certificate" ? 2 : 1);
    })
    .slice(0, most);
}
