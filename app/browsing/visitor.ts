import { withoutUnit } from "../../db/reference/postcodes";
import { ELSEWHERE } from "../../db/reference/regions";
import type { Town } from "../../db/reference/towns";
import { SCHOOL_DAYS } from "../../search/match/hours";
import { MOST_ENGLISH, type Participant, WORKS } from "../../search/match/model";
import { MODES, type Mode, RINGS } from "../../search/match/travel";
import { FULL_WEEK, rangesOf, runsOf, SLOTS_A_DAY, type Week, weekOfRanges } from "../../search/match/week";
import type { MessageKey } from "../i18n/catalogue";
import type { Life } from "../matching/life.server";
import { type Row, slotsOf } from "../participants/week";
import { slotOfTime } from "../ui/week-slots";
import { type Place, placeOf } from "./query";

/*
 * Three questions that somebody answers without an account. The answers stand in the page's address and nowhere else.
 */

export const WHENS = ["any", "school", "own"] as const;
type When = (typeof WHENS)[number];

/** What somebody said; what they left out is null. */
export interface Answers {
  when: When | null;
  /** Times at which they can be away from home, door to door; null where not said, or at any time. */
  times: readonly Row[] | null;
  town: Town | null;
  mode: Mode | null;
  maxMinutes: (typeof RINGS)[number] | null;
  /** Speaking and understanding, 0–6. */
  speak: number | null;
  /** Reading and writing, 0–6. */
  read: number | null;
}

const FIELDS = ["when", "day", "from", "until", "town", "mode", "minutes", "speak", "read"] as const;

export interface Asked {
  answers: Answers;
  /** Whether anything was asked for at all: the questions were sent. */
  isAnswered: boolean;
  /** What cannot be, by field. */
  errors: Partial<Record<(typeof FIELDS)[number] | "which", MessageKey>>;
  /** Of the answers alone, as they stand in an address. */
  params: URLSearchParams;
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null;

const level = (typed: string | null): number | null =>
  typed !== null && /^\d$/.test(typed) && Number(typed) <= MOST_ENGLISH ? Number(typed) : null;

const schoolRows = (): Row[] =>
  runsOf(SCHOOL_DAYS).map(({ start, length }) => {
    const from = start % SLOTS_A_DAY;
    return { day: Math.floor(start / SLOTS_A_DAY), from, to: from + length };
  });

/** Where somebody says that they live, as typed. */
export const townTyped = (search: URLSearchParams): string | undefined =>
  withoutUnit(
    (search.get("town") ?? "")
      .slice(0, 80)
      .replace(/[\p{Cc}\p{Surrogate}]/gu, " ")
      .trim(),
  ) || undefined;

/** The answers of an address. What means nothing is not said; what cannot be is an error. */
export function answersOf(search: URLSearchParams, place: Place | null = placeOf(townTyped(search))): Asked {
  const params = new URLSearchParams();
  for (const field of FIELDS)
    for (const value of search.getAll(field).slice(0, 7))
      if (value !== "") params.append(field, value.slice(0, 80));
  const errors: Asked["errors"] = {};
  const when = oneOf(WHENS, params.get("when"));
  if (place?.town === null) errors.town = "profile.home.unknown";
  // A name that several places have is asked about, and stays as it was typed until one is chosen.
  else if (place && place.others.length > 0) errors.which = "profile.home.which.error";
  else if (place?.town) params.set("town", place.town.label);
  const minutes = Number(params.get("minutes"));
  const answers: Answers = {
    when,
    times: when === "school" ? schoolRows() : when === "own" ? ownRows(params, errors) : null,
    town: place?.town ?? null,
    mode: oneOf(MODES, params.get("mode")),
    maxMinutes: RINGS.find((ring) => ring === minutes) ?? null,
    speak: level(params.get("speak")),
    read: level(params.get("read")),
  };
  return { answers, isAnswered: search.has("when") || search.has("see"), errors, params };
}

/** The one that was chosen among those that the typed name may mean, by its label. */
function chosenOf(search: URLSearchParams): string | undefined {
  const place = placeOf(townTyped(search));
  const meant = place ? [place.town, ...place.others] : [];
  return meant.find((town) => town !== null && town.label === search.get("which"))?.label;
}

/**
 * The same address without what was left empty, as a form sends every field that it has, with the town that was chosen for its name, and of a postcode with its
 * district alone. Null where this one already is it.
 */
export function withoutBlanks({ pathname, searchParams }: URL): string | null {
  const said = new URLSearchParams();
  const town = chosenOf(searchParams);
  for (const [name, value] of searchParams)
    if (value !== "" && name !== "which")
      said.append(name, name === "town" ? (town ?? withoutUnit(value)) : value);
  return String(said) === String(searchParams) ? null : `${pathname}?${said}`;
}

function ownRows(params: URLSearchParams, errors: Asked["errors"]): Row[] | null {
  const days = [...new Set(params.getAll("day").filter((day) => /^[0-6]$/.test(day)))].map(Number);
  const [from, to] = ["from", "until"].map((field) => slotOfTime(params.get(field) ?? ""));
  if (days.length === 0) errors.day = "visitor.day.required";
  if (from == null) errors.from = "profile.time.required";
  if (to == null) errors.until = "profile.time.required";
  else if (from === to) errors.until = "profile.week.end.equal";
  if (days.length === 0 || from == null || to == null || from === to) return null;
  return days.sort((a, b) => a - b).map((day) => ({ day, from, to }));
}

const weekOf = ({ when, times }: Answers): Week | null =>
  when === "any" ? FULL_WEEK : times === null ? null : weekOfRanges(slotsOf(times));

/**
 * Somebody who said this and nothing else, as they are judged. Whether they may work, an officer checks later: what is
 * shown is what would fit.
 */
export function lifeOfVisitor(answers: Answers, now: Date): Life {
  const { town, mode, maxMinutes, speak, read, when } = answers;
  const week = weekOf(answers);
  const p: Participant = {
    id: "visitor",
    place: town && { lat: town.lat, lon: town.lon },
    travel: { mode, maxMinutes },
    region: town && (town.region ?? ELSEWHERE),
    available: week,
    termTimeOnly: null,
    maxHours: null,
    wantedHours: null,
    availableFrom: null,
    english: { speaking: speak, listening: speak, reading: read, writing: read },
    certificates: [],
    excluded: null,
    blockedEmployers: [],
    rightToWork: { work: WORKS, hoursCap: null, socAllowed: null, validUntil: null },
    skills: [],
    sectors: [],
    coursesCompleted: [],
    occupations: [],
  };
  const [first] = when === "school" ? schoolRows() : [];
  return {
    p,
    available: week && rangesOf(week).map(([start, end]) => [start, end]),
    taken: { given: null, times: [] },
    daysAnswered: 0,
    school: first ? [{ days: 0b11111, dropOff: first.from, pickUp: first.to }] : [],
    joinedAt: now,
    town: town?.name ?? null,
    stepsAnswered: [],
    officer: null,
  };
}
