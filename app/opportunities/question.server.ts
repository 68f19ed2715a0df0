import type { Db } from "../../db/client.server";
import type { Post } from "../../db/queries/posts.server";
import { adultRates } from "../../db/queries/rates.server";
import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import { SOC_UNITS } from "../../db/reference/soc";
import type { Translate } from "../i18n/translate";
import { rateFor } from "./pay";
import { rowsOf, shiftsOfRanges } from "./shifts";
import type { Step } from "./steps";
import { rateDay } from "./wage";

const MOST_USED = 8;

/** What the form of a question offers to choose from, beside the post itself. */
export async function choicesFor(db: Db, post: Post, step: Step, t: Translate, today: string) {
  return {
    occupations: step === "occupation" ? occupationsOf(post.sectorCode) : [],
    ...(step === "skills" || step === "helpful-skills"
      ? skillsFor(post, step, t)
      : { groups: [], mostUsed: [] }),
    minimum: step === "pay" ? await minimumFor(db, post.startsOn, today) : null,
    patterns: step === "hours" ? post.patterns.map((pattern) => rowsOf(shiftsOfRanges(pattern.slots))) : [],
  };
}
export type Choices = Awaited<ReturnType<typeof choicesFor>>;

/** Occupations of the kind of work; all of them where none of ours is. */
function occupationsOf(sector: string | null) {
  const own = SOC_UNITS.filter((unit) => (unit.sectors as readonly string[]).includes(sector ?? ""));
  return (own.length > 0 ? own : SOC_UNITS).map(({ code, title, synonyms }) => ({
    code,
    title,
    also: synonyms,
  }));
}

/** Skills by kind of work, the post's own first; what is needed already is not offered as helpful. */
function skillsFor(post: Post, step: Step, t: Translate) {
  const offered = SKILLS.filter((s) => step === "skills" || !post.skills.required.includes(s.code));
  const isOwn = (skill: (typeof SKILLS)[number]) =>
    (skill.sectors as readonly string[]).includes(post.sectorCode ?? "");
  const sectors = [...SECTORS].sort(
    (a, b) => Number(b.code === post.sectorCode) - Number(a.code === post.sectorCode),
  );
  return {
    groups: sectors.map(({ code: sector }) => ({
      label: t(`sector.${sector}`),
      skills: offered
        .filter((skill) => skill.sectors.includes(sector))
        .map(({ code, synonyms }) => ({ code, label: t(`skill.${code}`), synonyms })),
    })),
    mostUsed: offered
      .filter(isOwn)
      .sort((a, b) => b.usage - a.usage)
      .slice(0, MOST_USED)
      .map((skill) => skill.code as string),
  };
}

async function minimumFor(db: Db, startsOn: string | null, today: string) {
  const rate = rateFor(await adultRates(db), "21-and-over", rateDay(startsOn, today));
  return rate && { pence: rate.pencePerHour, from: rate.validFrom, known: rate.known };
}
