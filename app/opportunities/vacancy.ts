/** What the questions of a post accept. Pure: what only the database knows (places, rates) the verbs check. */
import { z } from "zod";
import { CERTIFICATES } from "../../db/reference/certificates";
import { CONDITIONS } from "../../db/reference/conditions";
import { SECTORS } from "../../db/reference/sectors";
import { SKILLS } from "../../db/reference/skills";
import { SOC_UNITS } from "../../db/reference/soc";
import { LANGUAGE_SKILLS } from "../../search/match/model";
import { addDays } from "../calendar";
import type { MessageKey } from "../i18n/catalogue";
import * as fields from "../web/fields";
import { says } from "../web/says";
import { asked, line, lines, orNothing } from "./answer-fields";
import { dayFrom, Recruits, Sessions, Venue } from "./day-answers";
import { Hours } from "./hours";
import {
  Basis,
  type Beside,
  Course,
  contractFrom,
  Learning,
  Length,
  Promised,
  Scheme,
  Supply,
  supportFrom,
  wrongStart,
} from "./kind-answers";
import { Pay } from "./pay-answer";
import type { Step } from "./steps";
import { EACH } from "./wording/english-need";

/** Codes of a list, each once. */
const among = (list: readonly string[]) =>
  fields
    .ticks(z.string())
    .transform((chosen) => [...new Set(chosen)])
    .refine((chosen) => chosen.every((code) => list.includes(code)), says("form.choice"));

export const MOST_PLACES = 500;

const Work = z.object({
  title: asked(line(100), "post.error.title"),
  description: asked(lines(4000), "post.error.description"),
});

const Sector = z.object({
  sector: z.enum(SECTORS.map((s) => s.code) as [string, ...string[]], says("post.error.sector")),
});

/** "none": the list has no word for it. */
const Occupation = z.object({
  soc: z
    .enum(["none", ...SOC_UNITS.map((unit) => unit.code)], says("post.error.occupation"))
    .transform((chosen) => (chosen === "none" ? null : chosen)),
});

const Place = z.object({
  address: asked(line(300), "post.error.address"),
  town: asked(fields.line(120), "post.error.town"),
  /** Which one, where several have the name. */
  townId: orNothing(z.coerce.number().int().positive()),
  gettingThere: orNothing(lines(500)),
});

const Skills = z.object({ skills: among(SKILLS.map((skill) => skill.code)) });

const level = (unsaid: MessageKey) =>
  asked(
    z
      .string(says("form.choice"))
      .regex(/^[0-6]$/, says("form.choice"))
      .transform(Number),
    unsaid,
  );
const EachEnglish = z.object({
  speaking: level("post.error.english.speaking"),
  listening: level("post.error.english.listening"),
  reading: level("post.error.english.reading"),
  writing: level("post.error.english.writing"),
});

/** One choice may answer for all four, as `englishChoice` writes it; else each is said by itself. */
const English = z
  .record(z.string(), z.unknown())
  .transform((sent) => {
    const { all } = sent;
    const [, speaking, listening, reading, writing] =
      (typeof all === "string" && /^([0-6])([0-6])([0-6])([0-6])$/.exec(all)) || [];
    return speaking === undefined ? sent : { speaking, listening, reading, writing };
  })
  .superRefine((sent: Record<string, unknown>, context) => {
    const wrong = (key: MessageKey) =>
      context.addIssue({ code: "custom", path: ["all"], message: says(key), continue: false });
    const isEmpty = (name: string) => sent[name] === undefined || sent[name] === "";
    if (!isEmpty("all") && sent.all !== EACH) wrong("form.choice");
    else if (["all", ...LANGUAGE_SKILLS].every(isEmpty)) wrong("post.error.english");
  })
  .pipe(EachEnglish as z.ZodType<z.output<typeof EachEnglish>, Record<string, unknown>>);

const ARRANGED = new Set<string>(CERTIFICATES.filter((c) => c.employerArranges).map((c) => c.code));
const certificates = () => among(CERTIFICATES.map((c) => c.code));

/** A check that only employers can request is never asked for on the first day. */
const Certificates = fields.withRules(
  z.object({ firstDay: certificates(), arranged: certificates() }),
  ({ firstDay = [], arranged = [] }, wrong) => {
    if (firstDay.some((c) => ARRANGED.has(c))) wrong("firstDay", says("post.error.only_arranged"));
    if (firstDay.some((c) => arranged.includes(c))) wrong("arranged", says("post.error.both"));
  },
);

const Conditions = z.object({ conditions: among(CONDITIONS) });

/** Days ahead to which a post may stay open; a longer one is forgotten, not open. */
export const LONGEST_OPEN_DAYS = 366;
const LONGEST_AHEAD_DAYS = 731;

/** @param today London's date, `YYYY-MM-DD`. An empty start means at once. */
const datesFrom = (today: string, beside: Beside) =>
  fields.withRules(
    z.object({
      places: z
        .string(says("post.error.places", { max: MOST_PLACES }))
        .trim()
        .regex(/^0*[1-9]\d{0,2}$/, says("post.error.places", { max: MOST_PLACES }))
        .transform(Number)
        .refine((places) => places <= MOST_PLACES, says("post.error.places", { max: MOST_PLACES })),
      startsOn: fields.optionalDate().transform((date) => date ?? null),
      closesOn: asked(fields.date(), "post.error.closes"),
    }),
    ({ startsOn = null, closesOn }, wrong) => {
      if (startsOn !== null && startsOn < today) wrong("startsOn", says("post.error.start_passed"));
      else if (startsOn !== null && startsOn > addDays(today, LONGEST_AHEAD_DAYS))
        wrong("startsOn", says("post.error.far"));
      else {
        const clash = wrongStart(startsOn, beside);
        if (clash) wrong("startsOn", clash);
      }
      if (closesOn === undefined) return;
      if (closesOn < today) wrong("closesOn", says("post.error.closing_passed"));
      else if (closesOn > addDays(today, LONGEST_OPEN_DAYS)) wrong("closesOn", says("post.error.open_long"));
      else if (startsOn !== null && closesOn > startsOn)
        wrong("closesOn", says("post.error.closes_after_start"));
    },
  );

/** What each question accepts of a post that has these answers already. */
export const schemasFor = (today: string, beside: Beside) => ({
  basis: Basis,
  course: Course,
  scheme: Scheme,
  promise: Promised,
  work: Work,
  sector: Sector,
  supply: Supply,
  occupation: Occupation,
  place: Place,
  hours: Hours,
  length: Length,
  contract: contractFrom(today, beside),
  pay: Pay,
  learning: Learning,
  support: supportFrom(beside),
  skills: Skills,
  "helpful-skills": Skills,
  english: English,
  certificates: Certificates,
  conditions: Conditions,
  day: dayFrom(today),
  venue: Venue,
  recruits: Recruits,
  sessions: Sessions,
  dates: datesFrom(today, beside),
});

export type StepInput = { [S in Step]: z.output<ReturnType<typeof schemasFor>[S]> };
/** A question with its answer. */
export type Answer = { [S in Step]: { step: S; input: StepInput[S] } }[Step];
