import { z } from "zod";
import {
  alternating,
  fixed,
  flexible,
  KINDS,
  LANGUAGE_SKILLS,
  MOST_ENGLISH,
  type Opportunity,
  type Participant,
  type Pattern,
  rota,
  STATUSES,
  WORKS,
} from "./model";
import { MODES, RINGS } from "./travel";
import { TIME_PATTERN, weekOf } from "./week";

/*
 * The JSON forms of DESIGN section 5. Every error message says what was expected, so that it can follow the
 * name of the field: "patterns[0].hours: expected …". Unset is null or left out.
 */

const either = (values: readonly string[]) => `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;

const oneOf = <const T extends readonly string[]>(values: T, note = "") =>
  z.enum(values, { error: `${either(values)}${note}` });

const text = z.string({ error: "a text" });
const TEXT_NOT_EMPTY = "a text that is not empty";
const name = z.string({ error: TEXT_NOT_EMPTY }).min(1, { error: TEXT_NOT_EMPTY });

const REAL_DATE = "a real date written YYYY-MM-DD";
const date = z.iso.date({ error: REAL_DATE });

const SOC = "a SOC 2020 code of four digits";
const soc = z.string({ error: SOC }).regex(/^[0-9]{4}$/, { error: SOC });

const TIME = 'a time of the week on the quarter hour, such as "mon 09:30-14:30"';
const time = z.string({ error: TIME }).regex(TIME_PATTERN, { error: TIME });

const quarters = (expected: string) => z.number({ error: expected }).multipleOf(0.25, { error: expected });
const HOURS = "hours in quarters, 0 or more";
const hours = quarters(HOURS).min(0, { error: HOURS });
const SOME_HOURS = "hours in quarters, more than 0";
const someHours = quarters(SOME_HOURS).gt(0, { error: SOME_HOURS });

const listOf = <T extends z.ZodType>(item: T, what: string) => z.array(item, { error: `a list of ${what}` });
const names = listOf(text, "texts");
const times = listOf(time, 'times of the week, such as "mon 09:30-14:30"');
const socs = listOf(soc, "SOC 2020 codes");

const within = (most: number, what: string) => {
  const expected = `${what} from -${most} to ${most}`;
  return z.number({ error: expected }).min(-most, { error: expected }).max(most, { error: expected });
};

const object = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? "no field of this name" : "an object"),
  });

const place = object({ lat: within(90, "degrees of latitude"), lon: within(180, "degrees of longitude") });

const ENGLISH = `a whole number from 0 to ${MOST_ENGLISH}`;
const level = z
  .int({ error: ENGLISH })
  .min(0, { error: ENGLISH })
  .max(MOST_ENGLISH, { error: ENGLISH })
  .nullish();
const english = object({ speaking: level, listening: level, reading: level, writing: level });

const SHAPES = [
  { fields: ["shifts"], required: ["shifts"] },
  { fields: ["window", "hours", "shortest", "rota"], required: ["window", "hours"] },
  { fields: ["weeks"], required: ["weeks"] },
] as const;

const ONE_SHAPE = "one of: shifts; window and hours; window, hours and rota; weeks";

const patternFields = object({
  shifts: times.nullish(),
  window: times.nullish(),
  hours: someHours.nullish(),
  shortest: hours.nullish(),
  rota: z.boolean({ error: "true or false" }).nullish(),
  weeks: listOf(object({ shifts: times.nullish() }), "weeks").nullish(),
});
type PatternForm = z.infer<typeof patternFields>;
type PatternField = keyof PatternForm;

const isSet = (value: unknown) => value !== null && value !== undefined;

/** What keeps a pattern from having exactly one of the four shapes and at least one slot. */
function misshapen(form: PatternForm): { path: (string | number)[]; expected: string } | null {
  const shapes = SHAPES.filter(({ required }) => isSet(form[required[0]]));
  const [shape] = shapes;
  if (shape === undefined || shapes.length > 1) return { path: [], expected: ONE_SHAPE };
  const present = Object.keys(form).filter((field) => isSet(form[field as PatternField]));
  const foreign = present.find((field) => !(shape.fields as readonly string[]).includes(field));
  if (foreign !== undefined) return { path: [foreign], expected: `nothing beside ${shape.required[0]}` };
  if (form.shifts?.length === 0) return { path: ["shifts"], expected: "at least one time of the week" };
  if (form.window) {
    if (form.window.length === 0) return { path: ["window"], expected: "at least one time of the week" };
    if (!isSet(form.hours)) return { path: ["hours"], expected: SOME_HOURS };
    if (form.rota && isSet(form.shortest))
      return { path: ["shortest"], expected: "nothing, as the employer picks the hours of a rota" };
  }
  if (form.weeks) {
    if (form.weeks.length < 2) return { path: ["weeks"], expected: "two weeks or more" };
    if (form.weeks.every((week) => !week.shifts?.length))
      return { path: ["weeks"], expected: "at least one time in one of the weeks" };
  }
  return null;
}

/** The same shapes for those who read the JSON Schema alone. */
const filled = { type: "array", minItems: 1 };
const absent = { type: "null" };
const shapesForJsonSchema = [
  {
    required: ["shifts"],
    properties: {
      shifts: filled,
      window: absent,
      hours: absent,
      shortest: absent,
      rota: absent,
      weeks: absent,
    },
  },
  {
    required: ["window", "hours"],
    properties: {
      window: filled,
      hours: { type: "number" },
      rota: { enum: [false, null] },
      shifts: absent,
      weeks: absent,
    },
  },
  {
    required: ["window", "hours", "rota"],
    properties: {
      window: filled,
      hours: { type: "number" },
      rota: { const: true },
      shortest: absent,
      shifts: absent,
      weeks: absent,
    },
  },
  {
    required: ["weeks"],
    properties: {
      weeks: {
        type: "array",
        minItems: 2,
        contains: { required: ["shifts"], properties: { shifts: filled } },
      },
      shifts: absent,
      window: absent,
      hours: absent,
      shortest: absent,
      rota: absent,
    },
  },
];

const pattern = patternFields
  .superRefine((form, context) => {
    const wrong = misshapen(form);
    if (wrong !== null) context.addIssue({ code: "custom", path: wrong.path, message: wrong.expected });
  })
  .meta({ oneOf: shapesForJsonSchema });

const COUNT = "a whole number, 0 or more";

export const OpportunityForm = object({
  id: name,
  kind: oneOf(KINDS, " (a recruitment day is judged through its vacancies and sessions)"),
  work: oneOf(WORKS),
  employerId: name,
  status: oneOf(STATUSES),
  placesLeft: z.int({ error: COUNT }).min(0, { error: COUNT }),
  closesOn: date.nullish(),
  startsOn: date.nullish(),
  place: place.nullish(),
  regions: names.nullish(),
  patterns: listOf(pattern, "patterns").nullish(),
  termTimeOnly: z.boolean({ error: "true or false" }).nullish(),
  english: english.nullish(),
  certificates: names.nullish(),
  conditions: names.nullish(),
  soc: soc.nullish(),
  sector: text.nullish(),
  skills: object({ required: names.nullish(), desired: names.nullish() }).nullish(),
}).meta({ title: "Opportunity" });
export type OpportunityForm = z.infer<typeof OpportunityForm>;

const RING = `${either(RINGS.map(String))} minutes`;

export const ParticipantForm = object({
  id: name,
  place: place.nullish(),
  travel: object({
    mode: oneOf(MODES).nullish(),
    maxMinutes: z.literal(RINGS, { error: RING }).nullish(),
  }).nullish(),
  region: text.nullish(),
  available: times.nullish(),
  termTimeOnly: z.boolean({ error: "true or false" }).nullish(),
  maxHours: hours.nullish(),
  wantedHours: someHours.nullish(),
  availableFrom: date.nullish(),
  english: english.nullish(),
  certificates: listOf(object({ type: name, expiresOn: date.nullish() }), "certificates").nullish(),
  excluded: names.nullish(),
  blockedEmployers: names.nullish(),
  rightToWork: object({
    work: listOf(oneOf(WORKS), "kinds of work").nullish(),
    hoursCap: hours.nullish(),
    socAllowed: socs.nullish(),
    validUntil: date.nullish(),
  }).nullish(),
  skills: names.nullish(),
  sectors: names.nullish(),
  coursesCompleted: names.nullish(),
  occupations: socs.nullish(),
}).meta({ title: "Participant" });
export type ParticipantForm = z.infer<typeof ParticipantForm>;

type List<T> = readonly T[] | null | undefined;

const distinct = <T>(values: List<T>): T[] => [...new Set(values ?? [])];

const maybeDistinct = <T>(values: List<T>): T[] | null => (values ? distinct(values) : null);

function patternOf(form: PatternForm): Pattern {
  if (form.shifts) return fixed(weekOf(form.shifts));
  if (form.weeks) return alternating(form.weeks.map((week) => weekOf(week.shifts ?? [])));
  const window = weekOf(form.window ?? []);
  const weekly = form.hours ?? 0;
  return form.rota ? rota(window, weekly) : flexible(window, weekly, form.shortest ?? 0);
}

const levels = <T>(form: OpportunityForm["english"], unset: T) =>
  Object.fromEntries(LANGUAGE_SKILLS.map((skill) => [skill, form?.[skill] ?? unset])) as Record<
    (typeof LANGUAGE_SKILLS)[number],
    number | T
  >;

export function opportunityOf(form: OpportunityForm): Opportunity {
  return {
    id: form.id,
    kind: form.kind,
    work: form.work,
    employerId: form.employerId,
    status: form.status,
    placesLeft: form.placesLeft,
    closesOn: form.closesOn ?? null,
    startsOn: form.startsOn ?? null,
    place: form.place ?? null,
    regions: distinct(form.regions),
    patterns: (form.patterns ?? []).map(patternOf),
    termTimeOnly: form.termTimeOnly ?? false,
    english: levels(form.english, 0),
    certificates: distinct(form.certificates),
    conditions: distinct(form.conditions),
    soc: form.soc ?? null,
    sector: form.sector ?? null,
    skills: {
      required: distinct(form.skills?.required),
      desired: distinct(form.skills?.desired),
    },
  };
}

export function participantOf(form: ParticipantForm): Participant {
  const attested = form.rightToWork;
  return {
    id: form.id,
    place: form.place ?? null,
    travel: { mode: form.travel?.mode ?? null, maxMinutes: form.travel?.maxMinutes ?? null },
    region: form.region ?? null,
    available: form.available ? weekOf(form.available) : null,
    termTimeOnly: form.termTimeOnly ?? null,
    maxHours: form.maxHours ?? null,
    wantedHours: form.wantedHours ?? null,
    availableFrom: form.availableFrom ?? null,
    english: levels(form.english, null),
    certificates: (form.certificates ?? []).map(({ type, expiresOn }) => ({
      type,
      expiresOn: expiresOn ?? null,
    })),
    excluded: maybeDistinct(form.excluded),
    blockedEmployers: distinct(form.blockedEmployers),
    rightToWork: attested
      ? {
          work: distinct(attested.work),
          hoursCap: attested.hoursCap ?? null,
          socAllowed: maybeDistinct(attested.socAllowed),
          validUntil: attested.validUntil ?? null,
        }
      : null,
    skills: distinct(form.skills),
    sectors: distinct(form.sectors),
    coursesCompleted: distinct(form.coursesCompleted),
    occupations: distinct(form.occupations),
  };
}

/** `field` reads like `patterns[0].shifts[1]`, and is empty for the whole; `expected` follows "expected". */
export type Problem = { field: string; expected: string };

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const fieldAt = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, key) =>
      typeof key === "number" ? `${field}[${key}]` : field === "" ? String(key) : `${field}.${String(key)}`,
    "",
  );

const problemsOf = (error: z.ZodError): Problem[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ field: fieldAt([...issue.path, key]), expected: issue.message }))
      : [{ field: fieldAt(issue.path), expected: issue.message }],
  );

export function parseOpportunity(json: unknown): Parsed<Opportunity> {
  const parsed = OpportunityForm.safeParse(json);
  return parsed.success
    ? { ok: true, value: opportunityOf(parsed.data) }
    : { ok: false, problems: problemsOf(parsed.error) };
}

export function parseParticipant(json: unknown): Parsed<Participant> {
  const parsed = ParticipantForm.safeParse(json);
  return parsed.success
    ? { ok: true, value: participantOf(parsed.data) }
    : { ok: false, problems: problemsOf(parsed.error) };
}

/** What a line of either file may hold. */
const jsonSchema = () => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $defs: Object.fromEntries(
    Object.entries({ Opportunity: OpportunityForm, Participant: ParticipantForm }).map(([title, form]) => {
      const { $schema: _, ...schema } = z.toJSONSchema(form, { io: "input", target: "draft-2020-12" });
      return [title, schema];
    }),
  ),
});

/** As it is written in `schema.json`. */
export const schemaText = () => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
