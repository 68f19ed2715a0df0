import { WeekDrawing } from "..";
import { rangesOfShift, type SlotRange, type WeekPattern } from "../week-slots";
import { Example } from "./example";

const at = (hour: number) => hour * 4;
/** The same shift on several days. */
const each = (days: number[], from: number, to: number): SlotRange[] =>
  days.flatMap((d) => rangesOfShift(d, at(from), at(to)));
const WEEKDAYS = [0, 1, 2, 3, 4];

/** The participant whose week the examples draw: between the school gates. */
export const SCHOOL_HOURS = each(WEEKDAYS, 9, 15);
export const MORNINGS: WeekPattern = { shape: "fixed", slots: each(WEEKDAYS, 9.5, 13) };
const NIGHTS: WeekPattern = { shape: "fixed", slots: each([0, 2, 4, 6], 22, 6) };
const WINDOW: WeekPattern = { shape: "flexible", slots: each(WEEKDAYS, 8, 18), hours: 6, shortest: 3 };
const ROTA: WeekPattern = { shape: "rota", slots: each([5, 6], 8, 20), hours: 8 };
const TURNS: WeekPattern = {
  shape: "alternating",
  weeks: [each(WEEKDAYS, 6, 14), each([0, 1, 2, 3], 14, 22)],
};

const CASES: [string, readonly WeekPattern[]][] = [
  ["Fixed, inside the person’s hours", [MORNINGS]],
  ["Nights, over Sunday midnight", [NIGHTS]],
  ["Flexible within a window", [WINDOW]],
  ["Rota", [ROTA]],
  ["Weeks that take turns", [TURNS]],
  ["A week off", [{ shape: "alternating", weeks: [each(WEEKDAYS, 8, 18), []] }]],
  ["A split shift", [{ shape: "fixed", slots: [...each(WEEKDAYS, 9, 12), ...each(WEEKDAYS, 17, 20)] }]],
  [
    "Choices of different shapes, with names",
    [
      { ...MORNINGS, name: "Mornings" },
      { ...WINDOW, name: "Your own hours" },
      { ...ROTA, name: "Weekends" },
    ],
  ],
  ["Two choices", [MORNINGS, { shape: "fixed", slots: each([5, 6], 8, 16) }]],
  ["By agreement", []],
];

export const WeekExamples = () => (
  <>
    {CASES.map(([name, patterns]) => (
      <Example key={name} name={`Week: ${name}`}>
        <WeekDrawing patterns={patterns} yours={SCHOOL_HOURS} caption />
      </Example>
    ))}
    <Example name="Week: full size">
      <WeekDrawing patterns={[{ shape: "fixed", slots: each(WEEKDAYS, 8, 13) }]} size="full" caption />
    </Example>
    <Example name="Week: full size, with the person’s hours">
      <WeekDrawing patterns={[WINDOW]} yours={SCHOOL_HOURS} size="full" caption />
    </Example>
  </>
);
