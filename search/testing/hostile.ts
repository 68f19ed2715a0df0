import fc from "fast-check";
import type { OpportunityForm, ParticipantForm } from "../match/forms";
import { KINDS, STATUSES, WORKS } from "../match/model";
import { MODES, RINGS } from "../match/travel";
import { timesOfSlots } from "./literal";

/*
 * Small worlds in which everything lies on an edge: first and last slots of words and weeks, availability exactly
 * as long as a journey and a shift or a quarter hour short of it, dates on the day, lists empty or doubled.
 */

export const TODAY = "2026-11-22";

const DATES = ["2026-11-21", TODAY, "2026-11-23", "2027-01-10", "2027-01-11", "2028-02-29"];
const CODES = ["a", "b", "c"];
const SOCS = ["9263", "9264", "9233", "1111"];

/** Order by code unit differs from order by number, by letter and by code point. */
const IDS = ["1", "10", "2", "A", "a", "Z", "é", "e\u0301", "\u{1F600}", "\uFFFD", "a1", "a10"];

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Mostly what is given, sometimes null, sometimes left out. */
const maybe = <T>(arb: fc.Arbitrary<T>, weight = 5): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight, arbitrary: arb }, { weight: 1, arbitrary: oneOf(null, undefined) });

const some = <T>(arb: fc.Arbitrary<T>, maxLength = 3) => maybe(fc.array(arb, { maxLength }));

const WEEK = 672;
const startSlot = fc.oneof(
  oneOf(0, 1, 31, 32, 33, 63, 64, 95, 96, 335, 336, 337, 575, 576, 639, 640, 670, 671),
  fc.nat(WEEK - 1),
);
const lengthInSlots = fc.oneof(
  oneOf(1, 2, 4, 8, 12, 13, 20, 31, 32, 33, 96, 97),
  fc.integer({ min: 1, max: 40 }),
);

type Span = { start: number; length: number };

const slotsOf = ({ start, length }: Span) =>
  Array.from({ length: Math.min(length, WEEK) }, (_, i) => (((start + i) % WEEK) + WEEK) % WEEK);

const clock = (slot: number) => {
  const inDay = slot % 96;
  return `${String(Math.floor(inDay / 4)).padStart(2, "0")}:${String((inDay % 4) * 15).padStart(2, "0")}`;
};
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** As people write them: one time for what lasts up to a day, which may pass midnight and Sunday; else quarter hours. */
function written(span: Span): string[] {
  const start = ((span.start % WEEK) + WEEK) % WEEK;
  if (span.length > 96) return timesOfSlots(slotsOf(span));
  return [`${DAYS[Math.floor(start / 96)]} ${clock(start)}-${clock(start + span.length)}`];
}

const WHOLE_WEEK = DAYS.map((day) => `${day} 00:00-00:00`);

/** A few spans that shifts, windows and availability of one world have in common, so that they nearly fit. */
const anchors = fc.array(fc.record({ start: startSlot, length: lengthInSlots }), {
  minLength: 1,
  maxLength: 3,
});

const slack = oneOf(-1, 0, 0, 0, 1);

const timesNear = (spans: Span[], widest: number) =>
  fc
    .array(fc.record({ at: oneOf(...spans), wider: fc.nat(widest), before: slack, after: slack }), {
      maxLength: 4,
    })
    .map((picks) =>
      picks.flatMap(({ at, wider, before, after }) => {
        const length = at.length + 2 * wider + before + after;
        return length < 1 ? [] : written({ start: at.start - wider - before, length });
      }),
    );

const availability = (spans: Span[]) =>
  fc.oneof(
    { weight: 4, arbitrary: timesNear(spans, 7) },
    // All that the world's shifts have in common, with the same journey before and after each.
    {
      weight: 6,
      arbitrary: fc
        .nat(7)
        .map((wider) =>
          spans.flatMap(({ start, length }) => written({ start: start - wider, length: length + 2 * wider })),
        ),
    },
    { weight: 1, arbitrary: oneOf(WHOLE_WEEK, [...WHOLE_WEEK, "wed 10:00-11:00"], []) },
    // A quarter hour short of the whole week: one run of 671.
    { weight: 1, arbitrary: startSlot.map((start) => written({ start, length: WEEK - 1 })) },
  );

const atLeastOne = (spans: Span[]) => timesNear(spans, 0).filter((times) => times.length > 0);

const quarters = fc.oneof(
  oneOf(0.25, 0.5, 1, 2, 3, 4, 5, 8, 16, 20, 24),
  fc.integer({ min: 1, max: 160 }).map((n) => n / 4),
);

/** A journey and a quarter hour inside and outside of the school day. */
const SCHOOL_TIMES = ["08:45-15:15", "08:30-15:15", "08:45-15:30", "09:00-15:00", "10:15-13:45"];

const pattern = (spans: Span[]) =>
  fc.oneof(
    {
      weight: 1,
      arbitrary: oneOf(...SCHOOL_TIMES).map((time) => ({ shifts: [`mon ${time}`, `fri ${time}`] })),
    },
    { weight: 3, arbitrary: fc.record({ shifts: atLeastOne(spans) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        window: fc.oneof(
          atLeastOne(spans),
          timesNear(spans, 3).filter((t) => t.length > 0),
          fc.constant(WHOLE_WEEK),
        ),
        hours: fc.oneof(
          quarters,
          oneOf(...spans).map(({ length }) => length / 4),
        ),
        shortest: maybe(
          fc.oneof(
            oneOf(0, 0.25, 168, 200),
            quarters,
            oneOf(...spans).map(({ length }) => length / 4),
          ),
        ),
        rota: oneOf(false, null, undefined),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ window: atLeastOne(spans), hours: quarters, rota: fc.constant(true) }),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.record({ shifts: fc.oneof(atLeastOne(spans), oneOf<string[] | null>([], null)) }), {
          minLength: 2,
          maxLength: 3,
        })
        .filter((weeks) => weeks.some(({ shifts }) => (shifts?.length ?? 0) > 0))
        .map((weeks) => ({ weeks })),
    },
  );

/** In the middle of each ring by each mode, and beyond the last; the edges are nobody's promise. */
const MINUTES = [2, 7, 12, 22, 37, 52, 67, 82, 97, 400];
const KM_A_DEGREE = 111.195;
const SPEED = { walk: 4.8, cycle: 14, bus: 16, car: 35 };
const PLACES = [
  { lat: 52, lon: 1 },
  ...MINUTES.flatMap((minutes) =>
    Object.values(SPEED).map((speed) => ({ lat: 52 + ((minutes / 60) * speed) / 1.3 / KM_A_DEGREE, lon: 1 })),
  ),
  { lat: -52, lon: -179 },
  { lat: 90, lon: 0 },
];
const homes = fc.oneof(
  { weight: 6, arbitrary: oneOf({ lat: 52, lon: 1 }) },
  { weight: 1, arbitrary: oneOf(...PLACES) },
);
const workplaces = oneOf(...PLACES);

const level = maybe(fc.integer({ min: 0, max: 6 }), 3);
const english = (arb: fc.Arbitrary<number | null | undefined>) =>
  maybe(fc.record({ speaking: arb, listening: arb, reading: arb, writing: arb }), 3);

/** Mostly what lets the rest be seen. */
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 16, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: oneOf(...others) });

const region = oneOf("norfolk", "essex");

const opportunity = (spans: Span[]): fc.Arbitrary<Omit<OpportunityForm, "id">> =>
  fc.record({
    kind: oneOf(...KINDS),
    work: fc.oneof(
      { weight: 3, arbitrary: fc.constant("paid" as const) },
      { weight: 2, arbitrary: oneOf(...WORKS) },
    ),
    employerId: oneOf("e1", "e2"),
    status: mostly("open" as const, ...STATUSES),
    placesLeft: mostly(1, 0, 2),
    closesOn: mostly<string | null | undefined>(TODAY, ...DATES, null, undefined),
    startsOn: maybe(oneOf(...DATES)),
    place: maybe(workplaces),
    regions: fc.oneof(
      { weight: 4, arbitrary: oneOf(["all"], ["norfolk", "all"], ["norfolk", "norfolk"]) },
      { weight: 1, arbitrary: some(region) },
    ),
    patterns: maybe(fc.array(pattern(spans), { maxLength: 3 }), 9),
    termTimeOnly: oneOf(true, true, false, null, undefined),
    english: english(maybe(oneOf(0, 0, 1, 2, 6), 2)),
    certificates: fc.oneof(
      { weight: 2, arbitrary: oneOf([], undefined) },
      { weight: 1, arbitrary: some(oneOf(...CODES), 2) },
    ),
    conditions: fc.oneof(
      { weight: 2, arbitrary: oneOf([], undefined) },
      { weight: 1, arbitrary: some(oneOf(...CODES), 2) },
    ),
    soc: maybe(oneOf(...SOCS)),
    sector: maybe(oneOf(...CODES)),
    skills: maybe(
      fc.record({ required: some(oneOf(...CODES, "d")), desired: some(oneOf(...CODES, "d", "e"), 4) }),
    ),
  });

const participant = (spans: Span[]): fc.Arbitrary<Omit<ParticipantForm, "id">> =>
  fc.record({
    place: maybe(homes, 8),
    travel: maybe(
      fc.record({
        mode: maybe(oneOf(...MODES)),
        maxMinutes: maybe(oneOf<(typeof RINGS)[number]>(75, 90, 90, ...RINGS), 2),
      }),
    ),
    region: maybe(region, 2),
    available: maybe(availability(spans), 9),
    termTimeOnly: oneOf(true, false, false, null, undefined),
    maxHours: fc.oneof(
      oneOf<number | null | undefined>(null, undefined, null, undefined, 0),
      quarters,
      oneOf(...spans).map(({ length }) => length / 4),
    ),
    wantedHours: maybe(quarters),
    availableFrom: maybe(oneOf("2026-11-21", TODAY, ...DATES), 2),
    english: english(fc.oneof(level, oneOf(5, 6))),
    certificates: maybe(
      fc.array(fc.record({ type: oneOf(...CODES), expiresOn: maybe(oneOf(...DATES), 2) }), { maxLength: 4 }),
    ),
    excluded: fc.oneof(
      oneOf([], undefined),
      some(oneOf(...CODES), 2),
      fc.constant<string[]>(["a", "b", "a"]),
    ),
    blockedEmployers: fc.oneof(
      { weight: 4, arbitrary: oneOf([], null) },
      { weight: 1, arbitrary: some(oneOf("e1", "e2"), 2) },
    ),
    rightToWork: maybe(
      fc.record({
        work: fc.oneof(
          { weight: 4, arbitrary: oneOf([...WORKS]) },
          { weight: 1, arbitrary: some(oneOf(...WORKS)) },
        ),
        hoursCap: fc.oneof(
          { weight: 3, arbitrary: oneOf(null, undefined) },
          oneOf(0),
          quarters,
          oneOf(...spans).map(({ length }) => length / 4),
        ),
        socAllowed: fc.oneof(
          { weight: 6, arbitrary: oneOf(null, undefined) },
          { weight: 1, arbitrary: some(oneOf(...SOCS)) },
          { weight: 1, arbitrary: oneOf([...SOCS]) },
        ),
        validUntil: fc.oneof(
          { weight: 2, arbitrary: oneOf(null, undefined, "2028-02-29") },
          { weight: 1, arbitrary: oneOf(...DATES) },
        ),
      }),
      9,
    ),
    skills: some(oneOf(...CODES, "d", "e"), 5),
    sectors: some(oneOf(...CODES), 4),
    coursesCompleted: some(oneOf(...CODES), 2),
    occupations: some(oneOf(...SOCS, "9299"), 2),
  });

export type World = { opportunities: OpportunityForm[]; participants: ParticipantForm[] };

/** Null and left out both occur, as both mean "unset"; `JSON.stringify` drops what is undefined, as a file would. */
const asRead = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const named = <T extends object>(arb: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(IDS, { minLength: 1, maxLength }),
      fc.array(arb, { minLength: maxLength, maxLength }),
    )
    .map(([ids, forms]) => ids.map((id, i) => asRead({ ...(forms[i] as T), id })));

export const world: fc.Arbitrary<World> = anchors.chain((spans) =>
  fc.record({ opportunities: named(opportunity(spans), 5), participants: named(participant(spans), 4) }),
);
