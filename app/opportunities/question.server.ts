import type { Db } from "../../db/client.server";
import { type Post, vacanciesOfEmployer } from "../../db/queries/posts.server";
import { payRates } from "../../db/queries/rates.server";
import { SOC_UNITS } from "../../db/reference/soc";
import type { Caller } from "../caller";
import { rowOf } from "../events/session-rows";
import type { Translate } from "../i18n/translate";
import { choicesOf } from "../skills/choices";
import { currentUsage } from "../skills/usage.server";
import { AGREEMENT } from "./hours";
import { blankPattern, typedPattern } from "./hours-form";
import { organisationOf } from "./lawful-words";
import { offsetFor, rateFor, type WageBand } from "./pay";
import { averageHours, toQuarter, yearlyPence } from "./pay-year";
import type { Step } from "./steps";
import { rateDay } from "./wage";

/** What the form of a question offers to choose from, beside the post itself. */
export async function choicesFor(
  { db, now, actor }: Pick<Caller, "db" | "now" | "actor">,
  post: Post,
  step: Step,
  t: Translate,
  today: string,
) {
  return {
    occupations: step === "occupation" ? occupationsOf(post.sectorCode) : [],
    ...(step === "skills" || step === "helpful-skills"
      ? choicesOf({
          t,
          usage: await currentUsage(db, now),
          sectors: post.sectorCode === null ? [] : [post.sectorCode],
          // What is needed already is not offered as helpful.
          without: step === "skills" ? [] : post.skills.required,
        })
      : { groups: [], mostUsed: [] }),
    wages: step === "pay" ? await wagesFor(db, post, today) : null,
    sessions: step === "sessions" ? (post.day?.sessions ?? []).map(rowOf) : [],
    vacancies: step === "scheme" || step === "recruits" ? await vacanciesOfEmployer(db, post.employerId) : [],
    /** Where whoever writes this post begins another for the same employer. */
    beginHref: actor.role === "officer" ? `/employers/${post.employerId}/new-post` : "/posts/new",
    organisation: organisationOf(post),
    patterns: step === "hours" ? typedPatterns(post) : [],
  };
}
export type Choices = Awaited<ReturnType<typeof choicesFor>>;

/** The weeks as they are typed, with something to begin with. */
function typedPatterns(post: Post) {
  if (post.byAgreement) return [blankPattern(AGREEMENT)];
  return post.patterns.length > 0 ? post.patterns.map(typedPattern) : [blankPattern()];
}

/** Occupations of the kind of work; all of them where none of ours is. */
function occupationsOf(sector: string | null) {
  const own = SOC_UNITS.filter((unit) => (unit.sectors as readonly string[]).includes(sector ?? ""));
  return (own.length > 0 ? own : SOC_UNITS).map(({ code, title, synonyms }) => ({
    code,
    title,
    also: synonyms,
  }));
}

/** The rates that count for this post's start, and the week that a year's pay is divided by. */
async function wagesFor(db: Db, post: Post, today: string) {
  const rates = await payRates(db);
  const day = rateDay(post.startsOn, today);
  const of = (band: WageBand) => rateFor(rates, band, day);
  const minimum = of("21-and-over");
  const longest = Math.max(0, ...post.patterns.map(averageHours));
  return {
    minimum,
    lower: { "18-20": of("18-20"), "16-17": of("16-17"), apprentice: of("apprentice") },
    offset: offsetFor(rates, day),
    hours: longest > 0 ? toQuarter(longest) : null,
    /** The least that a year may pay for those hours, pence. */
    yearly:
      minimum && longest > 0
        ? yearlyPence(minimum.pencePerHour, { hours: [longest], termTimeOnly: post.termTimeOnly })
        : null,
  };
}
export type Wages = Awaited<ReturnType<typeof wagesFor>>;
