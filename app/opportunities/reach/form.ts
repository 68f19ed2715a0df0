/** A draft as it is judged for the reach meter, with what stands in the form that is being filled in. Pure. */
import { z } from "zod";
import type { Post } from "../../../db/queries/posts.server";
import { townById } from "../../../db/reference/search";
import {
  alternating,
  fixed,
  flexible,
  type Opportunity,
  type Pattern,
  rota,
} from "../../../search/match/model";
import type { Place } from "../../../search/match/travel";
import { weekOfRanges } from "../../../search/match/week";
import { sentSessions } from "../../events/session-rows";
import { minuteOf, type Session } from "../../events/sessions";
import type { Translate } from "../../i18n/translate";
import type { ReachReader } from "../../matching/reach";
import type { WeekPattern } from "../../ui/week-slots";
import * as fields from "../../web/fields";
import { parseForm } from "../../web/forms.server";
import { AGREEMENT } from "../hours";
import { saidSoFar, sentPatterns } from "../hours-form";
import { placeMeant } from "../place-meant";
import { type Step, stepsOf } from "../steps";
import { type StepInput, schemasFor } from "../vacancy";

/** Questions whose answers decide who fits, and what of it is not said yet in the words of the meter. */
const DECIDES = {
  basis: "paid or unpaid",
  place: "the place",
  hours: "the hours",
  english: "English",
  certificates: "certificates",
  dates: "the start",
  day: "the date",
  recruits: "the vacancies",
  sessions: "the times",
} as const satisfies Partial<Record<Step, string>>;
type Deciding = keyof typeof DECIDES;

/** What an officer's count moves with besides; an employer's never does. */
const FOR_OFFICERS: readonly Step[] = ["occupation", "conditions"];

export const readerOf = (role: string): ReachReader => (role === "officer" ? "officer" : "employer");

/** Whether the meter moves with the answer to a question. */
export const moves = (step: Step, reader: ReachReader): boolean =>
  step in DECIDES || (reader === "officer" && FOR_OFFICERS.includes(step));

/** What decides who fits and is not said yet, in words. @param answered questions that somebody answered */
export function unsaidOf(post: Post, answered: readonly string[]): string[] {
  const isSaid: Record<Deciding, boolean> = {
    basis: post.work !== null,
    place: post.townId !== null,
    hours: post.byAgreement || post.patterns.length > 0,
    english: answered.includes("english"),
    certificates: answered.includes("certificates"),
    dates: answered.includes("dates"),
    day: post.day !== null,
    recruits: (post.day?.vacancies ?? []).length > 0,
    sessions: (post.day?.sessions ?? []).length > 0,
  };
  return stepsOf(post).flatMap((step) =>
    step in DECIDES && !isSaid[step as Deciding] ? [DECIDES[step as Deciding]] : [],
  );
}

/** Whether so little is said that a count would be of nearly everybody. */
export const isTooLittle = (post: Post): boolean =>
  post.kind === "recruitment_day"
    ? (post.day?.vacancies ?? []).length === 0
    : post.work === null || (post.townId === null && !post.byAgreement && post.patterns.length === 0);

/** Where the work is; null where it is not said. */
export function placeOf(post: Pick<Post, "townId">): Place | null {
  const town = post.townId === null ? undefined : townById(post.townId);
  return town ? { lat: town.lat, lon: town.lon } : null;
}

function judged(pattern: WeekPattern): Pattern {
  switch (pattern.shape) {
    case "fixed":
      return fixed(weekOfRanges(pattern.slots));
    case "flexible":
      return flexible(weekOfRanges(pattern.slots), pattern.hours, pattern.shortest ?? 0);
    case "rota":
      return rota(weekOfRanges(pattern.slots), pattern.hours);
    case "alternating":
      return alternating(pattern.weeks.map(weekOfRanges));
  }
}

/**
 * A draft as it is judged: what it does not say yet asks nothing. Null of a recruitment day, and where the basis of
 * the work is not chosen.
 * @param regions of the post and those with which it is shared
 */
export function judgedForm(post: Post, regions: readonly string[]): Opportunity | null {
  if (post.kind === "recruitment_day" || post.work === null) return null;
  const { id, kind, work, employerId, status, closesOn, startsOn, english, conditions, skills } = post;
  return {
    ...{ id, kind, work, employerId, status, closesOn, startsOn, english, conditions, skills, regions },
    placesLeft: post.placesLeft ?? post.places ?? 0,
    place: placeOf(post),
    patterns: post.byAgreement ? [] : post.patterns.map(judged),
    termTimeOnly: post.termTimeOnly,
    certificates: post.certificates.firstDay,
    soc: post.socCode,
    sector: post.sectorCode,
  };
}

const Start = z.object({ startsOn: fields.optionalDate() });

/**
 * The draft with what a question's form says now, also where it could not be saved yet. Null where the form says
 * nothing that could be counted.
 */
export function withForm(post: Post, step: Step, form: FormData, today: string, t: Translate): Post | null {
  const sent = <S extends Step>(which: S): StepInput[S] | null => {
    const parsed = parseForm(form, schemasFor(today, post)[which] as z.ZodType, t);
    return parsed.ok ? (parsed.value as StepInput[S]) : null;
  };
  switch (step) {
    case "basis": {
      const basis = sent("basis")?.basis;
      return basis === undefined || basis === "none" ? null : { ...post, work: basis };
    }
    case "occupation": {
      const answer = sent("occupation");
      return answer && { ...post, socCode: answer.soc };
    }
    case "place":
      return atTown(post, form);
    case "hours":
      return withHours(post, form);
    case "english": {
      const english = sent("english");
      return english && { ...post, english };
    }
    case "certificates": {
      const certificates = sent("certificates");
      return certificates && { ...post, certificates };
    }
    case "conditions": {
      const answer = sent("conditions");
      return answer && { ...post, conditions: answer.conditions };
    }
    case "dates": {
      const parsed = parseForm(form, Start, t);
      return parsed.ok ? { ...post, startsOn: parsed.value.startsOn ?? null } : null;
    }
    case "day": {
      const answer = sent("day");
      return answer && withDay(post, { heldOn: answer.heldOn, byVideo: answer.videoLink !== null });
    }
    case "recruits": {
      const vacancies = sent("recruits")?.vacancies;
      // Whose they are, the verb asks: others are not counted.
      return vacancies
        ? withDay(post, { vacancies: vacancies.map((id) => ({ id, title: null, status: "draft" as const })) })
        : null;
    }
    case "sessions": {
      const sessions = timesIn(form);
      return sessions.length > 0 ? withDay(post, { sessions }) : null;
    }
    default:
      return null;
  }
}

const withDay = (post: Post, change: Partial<NonNullable<Post["day"]>>): Post | null =>
  post.day && { ...post, day: { ...post.day, ...change } };

function atTown(post: Post, form: FormData): Post | null {
  const [typed, id] = [form.get("town"), Number(form.get("townId"))];
  if (typeof typed !== "string" || typed.trim() === "" || typed.length > 120) return null;
  const meant = placeMeant({ town: typed, townId: id });
  if (!("town" in meant)) return null;
  return { ...post, townId: meant.town.id, regionCode: meant.town.region ?? post.regionCode };
}

function withHours(post: Post, form: FormData): Post | null {
  const typed = sentPatterns(form);
  const byAgreement = typed[0]?.shape === AGREEMENT;
  const patterns = saidSoFar(typed);
  if (patterns.length === 0 && !byAgreement) return null;
  return {
    ...post,
    byAgreement,
    patterns: patterns.map((pattern) => ({ ...pattern, id: "" }) as Post["patterns"][number]),
    termTimeOnly: form.get("termTimeOnly") === "yes",
  };
}

/** Times that are whole so far. */
const timesIn = (form: FormData): (Session & { id: string })[] =>
  sentSessions(form).flatMap(({ start, end }) => {
    const [from, to] = [minuteOf(start), minuteOf(end)];
    return from !== null && to !== null && from < to ? [{ id: "", start: from, end: to, places: 1 }] : [];
  });
