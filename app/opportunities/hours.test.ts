import fc from "fast-check";
import { expect, it } from "vitest";
import { formatOf } from "../i18n/format";
import { DEFAULT_LOCALE } from "../i18n/locales";
import { translatorOf } from "../i18n/translate";
import type { ShiftRow } from "../ui/shift-intent";
import { rangesOfShift, runsOf, type SlotRange, type WeekPattern } from "../ui/week-slots";
import { parseForm } from "../web/forms.server";
import { AGREEMENT, Hours, MOST_SHIFTS } from "./hours";
import {
  blankPattern,
  changedPatterns,
  saidSoFar,
  sentPatterns,
  type TypedPattern,
  typedPattern,
  withoutBlanks,
  withPatterns,
} from "./hours-form";
import { hoursNotes } from "./hours-notes";
import { patternOf } from "./patterns";

const t = translatorOf(DEFAULT_LOCALE);
const words = { t, format: formatOf("en") };

const row = (day: number | string, start: string, end: string): ShiftRow => ({
  day: String(day),
  start,
  end,
});
const typed = (shape: string, over: Partial<TypedPattern> = {}): TypedPattern => ({
  ...blankPattern(shape),
  weeks: [[row(0, "09:00", "17:00")]],
  ...over,
});

/** As a browser sends it. */
function formOf(patterns: readonly TypedPattern[], termTimeOnly = "no"): FormData {
  const form = new FormData();
  form.append("termTimeOnly", termTimeOnly);
  for (const [p, pattern] of patterns.entries()) {
    const at = `patterns[${p}]`;
    form.append(`${at}.shape`, pattern.shape);
    form.append(`${at}.name`, pattern.name);
    form.append(`${at}.flexible.hours`, pattern.hours);
    form.append(`${at}.flexible.shortest`, pattern.shortest);
    form.append(`${at}.rota.hours`, pattern.rotaHours);
    for (const [w, rows] of pattern.weeks.entries())
      for (const [s, each] of (rows.length > 0 ? rows : [row("", "", "")]).entries())
        for (const [part, value] of Object.entries(each))
          form.append(`${at}.weeks[${w}].shifts[${s}].${part}`, value);
  }
  return form;
}

/** Through the form and the schema, as the page does it. */
function sent(...patterns: TypedPattern[]) {
  const form = formOf(patterns);
  return parseForm(withPatterns(form, withoutBlanks(sentPatterns(form))), Hours, t);
}
function errorsOf(...patterns: TypedPattern[]) {
  const parsed = sent(...patterns);
  return parsed.ok ? {} : parsed.state.errors;
}
const fixed = (...rows: ShiftRow[]) => typed("fixed", { weeks: [rows] });
const at = (index: number, part: string) => `patterns[0].weeks[0].shifts[${index}].${part}`;

it("a shift that starts and ends at the same time is refused", () => {
  expect(errorsOf(fixed(row(0, "09:00", "09:00")))).toEqual({ [at(0, "end")]: [t("post.error.same_time")] });
});
it("shifts that overlap are refused, also over midnight and over Sunday", () => {
  for (const rows of [
    [row(0, "09:00", "12:00"), row(0, "11:45", "13:00")],
    [row(4, "22:00", "06:00"), row(5, "05:00", "08:00")],
    [row(6, "22:00", "06:00"), row(0, "05:00", "08:00")],
  ])
    expect(errorsOf(fixed(...rows))).toEqual({ [at(1, "day")]: [t("post.error.overlap")] });
});
it("everything that is wrong with any row of any choice is told at once", () => {
  expect(
    Object.keys(
      errorsOf(
        fixed(
          row("", "09:00", "12:00"),
          row(0, "9:10", ""),
          row(1, "09:00", "12:00"),
          row(1, "11:00", "13:00"),
        ),
        typed("flexible", { hours: "many", weeks: [[row(7, "09:00", "09:00")]] }),
        typed("", { weeks: [[row(2, "", "10:00")]] }),
      ),
    ).sort(),
  ).toEqual(
    [
      at(0, "day"),
      at(1, "start"),
      at(1, "end"),
      at(3, "day"),
      "patterns[1].flexible.hours",
      "patterns[1].weeks[0].shifts[0].day",
      "patterns[1].weeks[0].shifts[0].end",
      "patterns[2].shape",
      "patterns[2].weeks[0].shifts[0].start",
    ].sort(),
  );
});
it("shifts that only touch, or lie on other choices, are right", () => {
  const touching = fixed(row(0, "09:00", "12:00"), row(0, "12:00", "13:00"));
  expect(errorsOf(touching, fixed(row(0, "09:00", "12:00")))).toEqual({});
});
it("rows left blank are no shifts, and a choice without any is refused", () => {
  expect(sent(fixed(row("", "", ""), row(0, "09:00", "12:00")))).toMatchObject({
    ok: true,
    value: { patterns: [{ shape: "fixed", shifts: [{ day: 0, start: 36, end: 48 }] }] },
  });
  for (const shape of ["fixed", "flexible", "rota"])
    expect(JSON.stringify(errorsOf(typed(shape, { hours: "8", rotaHours: "8", weeks: [[]] })))).toContain(
      t("post.error.no_shift"),
    );
});
it("400 shifts are refused in words", () => {
  const many = Array.from({ length: 400 }, (_, i) => row(i % 7, "09:00", "10:00"));
  expect(errorsOf(fixed(...many))).toEqual({
    "patterns[0].weeks[0].shifts": [t("post.error.many_shifts", { max: MOST_SHIFTS })],
  });
});
it("who chooses must be said, and by agreement leaves no other choice", () => {
  expect(errorsOf(typed(""))).toEqual({ "patterns[0].shape": [t("post.error.shape")] });
  expect(errorsOf(typed("nonsense"))).toEqual({ "patterns[0].shape": [t("post.error.shape")] });
  expect(sent(typed(AGREEMENT, { weeks: [[row(9, "x", "y")]] }))).toMatchObject({
    ok: true,
    value: { patterns: [] },
  });
  expect(errorsOf(typed(AGREEMENT), typed("fixed"))).toEqual({
    "patterns[0].shape": [t("post.error.agreement_alone")],
  });
});
it("a worker who chooses works shifts of 3 hours or more unless something else is said", () => {
  const shortestOf = (hours: string, shortest: string) => {
    const parsed = sent(typed("flexible", { hours, shortest }));
    return (
      parsed.ok && parsed.value.patterns[0]?.shape === "flexible" && parsed.value.patterns[0].shortestQuarters
    );
  };
  expect(shortestOf("8", "")).toBe(12);
  expect(shortestOf("8", "2.5")).toBe(10);
  expect(errorsOf(typed("flexible", { hours: "2", shortest: "3" }))).toEqual({
    "patterns[0].flexible.shortest": [t("post.error.shortest_long")],
  });
});
it("hours that the window has no room for are refused, counting only runs of the shortest shift", () => {
  const weeks = [[row(0, "09:00", "11:00"), row(1, "09:00", "13:00")]];
  expect(errorsOf(typed("flexible", { hours: "6", shortest: "3", weeks }))).toEqual({
    "patterns[0].flexible.hours": [t("post.error.window_small", { most: 4 })],
  });
  expect(errorsOf(typed("flexible", { hours: "6", shortest: "2", weeks }))).toEqual({});
  expect(errorsOf(typed("rota", { rotaHours: "6.25", weeks }))).toEqual({
    "patterns[0].rota.hours": [t("post.error.window_small", { most: 6 })],
  });
  for (const rotaHours of ["", "0", "16.1", "169", "-1", "many"])
    expect(Object.keys(errorsOf(typed("rota", { rotaHours })))).toEqual(["patterns[0].rota.hours"]);
});
it("weeks that take turns are two or more; one may be off, all may not", () => {
  const week = [row(0, "09:00", "17:00")];
  expect(sent(typed("alternating", { weeks: [week, []] }))).toMatchObject({
    ok: true,
    value: { patterns: [{ weeks: [[{ day: 0 }], []] }] },
  });
  expect(errorsOf(typed("alternating", { weeks: [week] }))).toEqual({
    "patterns[0].weeks": [t("post.error.one_week")],
  });
  expect(errorsOf(typed("alternating", { weeks: [[], []] }))).toEqual({
    "patterns[0].weeks": [t("post.error.no_shift")],
  });
});
it("a name is kept, and a way round Foothold in it refused", () => {
  expect(sent(typed("fixed", { name: " Early  shifts " }))).toMatchObject({
    value: { patterns: [{ name: "Early shifts" }] },
  });
  expect(Object.keys(errorsOf(typed("fixed", { name: "call 07700 900123" })))).toEqual(["patterns[0].name"]);
  expect(Object.keys(errorsOf(typed("fixed", { name: "a".repeat(61) })))).toEqual(["patterns[0].name"]);
});
it("weeks off and more than 48 hours are pointed out", () => {
  const week: SlotRange[] = [0, 1, 2, 3, 4].flatMap((day) => rangesOfShift(day, 32, 72));
  expect(
    hoursNotes([
      { shape: "fixed", slots: week },
      { shape: "alternating", weeks: [[], week] },
    ]),
  ).toEqual([
    { note: "long-week", hours: 50, name: null },
    { note: "week-off", week: "A", name: null },
    { note: "long-week", hours: 50, name: null },
  ]);
  expect(hoursNotes([{ shape: "rota", slots: week, hours: 48 }])).toEqual([]);
});
it("shifts that leave less than 11 hours of rest are pointed out, split or over Sunday midnight too", () => {
  const rest = (slots: SlotRange[]) =>
    hoursNotes([{ shape: "fixed", slots }]).flatMap((note) => ("hours" in note ? [note.hours] : []));
  expect(rest(rangesOfShift(0, 52, 20))).toEqual([16]);
  expect(rest(rangesOfShift(6, 52, 20))).toEqual([16]);
  expect(rest([...rangesOfShift(0, 32, 48), ...rangesOfShift(0, 72, 88)])).toEqual([14]);
  expect(rest([...rangesOfShift(0, 56, 92), ...rangesOfShift(1, 28, 60)])).toEqual([24]);
  expect(rest(rangesOfShift(0, 32, 84))).toEqual([]);
  expect(rest([...rangesOfShift(0, 32, 64), ...rangesOfShift(1, 12, 44)])).toEqual([]);
  expect(hoursNotes([{ shape: "rota", slots: rangesOfShift(0, 24, 88), hours: 8 }])).toEqual([]);
});

it("the buttons add, remove and copy, say what they did and where to go on", () => {
  const press = (patterns: TypedPattern[], intent: string) => changedPatterns(patterns, intent, words);
  const monday = fixed(row(0, "09:00", "12:00"), row(0, "14:00", "16:00"));
  expect(press([monday], "patterns[0].weeks[0].shifts/copy/0")).toMatchObject({
    said: "Monday’s hours were copied to Tuesday to Friday.",
    focus: "patterns[0].weeks[0].shifts/copy/0",
    patterns: [{ weeks: [{ length: 10 }] }],
  });
  expect(press([monday], "patterns[0].weeks[0].shifts/remove/1")).toMatchObject({
    focus: "patterns[0].weeks[0].shifts[0].day",
    patterns: [{ weeks: [{ length: 1 }] }],
  });
  expect(press([monday], "patterns[0].weeks[0].shifts/add")).toMatchObject({
    focus: "patterns[0].weeks[0].shifts[2].day",
  });
  expect(press([monday], "patterns/add")).toMatchObject({
    focus: "patterns[1].shape",
    patterns: { length: 2 },
  });
  expect(press([monday, monday], "patterns/remove/0")).toMatchObject({ patterns: { length: 1 } });
  expect(press([monday], "patterns[0].weeks/add")).toMatchObject({
    patterns: [{ shape: "alternating", weeks: { length: 2 } }],
  });
  expect(press([typed("alternating")], "patterns/show")).toMatchObject({
    patterns: [{ weeks: { length: 2 } }],
  });
  for (const other of ["save", "patterns[9].weeks[0].shifts/add", "patterns[0].weeks[7].shifts/add"])
    expect(press([monday], other)).toBeUndefined();
  expect(press([monday], "patterns[0].weeks[0].shifts/copy/99")?.patterns).toEqual([monday]);
});

const ranges = fc
  .array(fc.tuple(fc.nat(671), fc.constantFrom(1, 4, 12, 32, 95, 96, 97, 200)), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => runsOf(list.map(([start, length]): SlotRange => [start, Math.min(672, start + length)])))
  .map((runs) =>
    runs.flatMap(({ start, end }): SlotRange[] =>
      end > 672
        ? [
            [start, 672],
            [0, end - 672],
          ]
        : [[start, end]],
    ),
  );
const name = fc.constantFrom(null, "Early", "Later in the day");
const slotsIn = (slots: readonly SlotRange[]) => slots.reduce((sum, [start, end]) => sum + end - start, 0);
const longest = (slots: readonly SlotRange[]) =>
  Math.max(...runsOf(slots).map(({ start, end }) => end - start));
const aPattern: fc.Arbitrary<WeekPattern> = fc.oneof(
  fc.record({ name, shape: fc.constant("fixed" as const), slots: ranges }),
  fc
    .record({
      name,
      shape: fc.constant("rota" as const),
      slots: ranges,
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ part, ...p }) => ({ ...p, hours: Math.max(1, Math.floor(slotsIn(p.slots) * part)) / 4 })),
  fc
    .record({
      name,
      shape: fc.constant("flexible" as const),
      slots: ranges,
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ part, ...p }) => {
      const run = Math.min(longest(p.slots), 96);
      const hours = Math.max(1, Math.floor(run * part)) / 4;
      return { ...p, hours, shortest: Math.max(1, Math.floor(hours * 4 * part)) / 4 };
    }),
  fc.record({
    name,
    shape: fc.constant("alternating" as const),
    weeks: fc
      .array(fc.oneof({ weight: 4, arbitrary: ranges }, fc.constant<SlotRange[]>([])), {
        minLength: 2,
        maxLength: 4,
      })
      .filter((weeks) => weeks.some((week) => week.length > 0)),
  }),
);
const sorted = (slots: readonly SlotRange[]) => [...slots].sort((a, b) => a[0] - b[0]);
const plain = (p: WeekPattern): WeekPattern =>
  p.shape === "alternating" ? { ...p, weeks: p.weeks.map(sorted) } : { ...p, slots: sorted(p.slots) };

it("a week that was stored is typed, sent and stored again as the same week, whatever its shape", () => {
  fc.assert(
    fc.property(fc.array(aPattern, { minLength: 1, maxLength: 3 }), (patterns) => {
      const parsed = sent(...patterns.map(typedPattern));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.state.errors));
      expect(parsed.value.patterns.map(patternOf).map(plain)).toEqual(patterns.map(plain));
    }),
  );
});
it("what the page reads back while it is typed is what is stored", () => {
  fc.assert(
    fc.property(fc.array(aPattern, { minLength: 1, maxLength: 3 }), (patterns) => {
      const said = saidSoFar(patterns.map(typedPattern)).map((p) => ({ ...p, name: p.name || null }));
      const joined = (slots: readonly SlotRange[]) => runsOf(slots);
      for (const [i, pattern] of patterns.entries()) {
        const again = said[i] as WeekPattern;
        const slots = (p: WeekPattern) => (p.shape === "alternating" ? p.weeks : [p.slots]).map(joined);
        expect(slots(again)).toEqual(slots(pattern));
        expect({ ...again, slots: 0, weeks: 0 }).toEqual({ ...pattern, slots: 0, weeks: 0 });
      }
    }),
  );
});
