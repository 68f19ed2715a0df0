import { expect, it } from "vitest";
import { mentionsIn } from "./mentions";
import { readAdvert } from "./read";

// A Sunday.
const TODAY = "2026-11-22";
const day = (from: number, to: number, start: string, end: string) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i} ${start}-${end}`);
const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;

/** What was read, the hours in short. */
function short(advert: string) {
  const { hours, ...rest } = readAdvert(advert, TODAY);
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, { value }]) => [name, value])),
    ...(hours && {
      hours: hours.value.shifts.map(({ day, start, end }) => `${day} ${clock(start)}-${clock(end)}`),
    }),
  };
}

it("a job at night is read whole: its title before who calls, its shifts past midnight, its places and its closing date", () => {
  const advert = `Night cleaner wanted - Riverside Hotel
We need 2 people.
Mon-Fri 10pm to 3am
Permanent. You clean the kitchen and the restaurant of our hotel when the guests are asleep.
£13.20 per hour, 28 days holiday, full-time pay when you are ill.
Apply before 20 December.`;
  expect(short(advert)).toMatchObject({
    title: "Night cleaner",
    places: 2,
    hours: day(0, 4, "22:00", "03:00"),
    closesOn: "2026-12-19",
    description: "You clean the kitchen and the restaurant of our hotel when the guests are asleep.",
  });
});
it.each([
  "Mon-Fri 10pm to 3am and some nights",
  "Mon-Fri 9am to 5pm. You may do nights.",
  "Mon-Fri 9am to 3am",
  "Mon-Fri 10 to 3am",
])("nights that %j leaves open are not read", (said) => {
  expect(short(said)).not.toHaveProperty("hours");
});
it.each([
  ["Hours: Mon-Fri 22:00-06:00", day(0, 4, "22:00", "06:00")],
  ["Hours: Mon-Fri 22.00 - 6.00, 24-hour cover", day(0, 4, "22:00", "06:00")],
  ["Night shifts: Monday to Thursday 20:00 to 8:00", day(0, 3, "20:00", "08:00")],
  ["24-hour cover: Saturday 08:00-08:00", [...day(5, 5, "08:00", "20:00"), ...day(5, 5, "20:00", "08:00")]],
  ["24 hour shift, Sunday 8pm to 8pm", [...day(6, 6, "20:00", "08:00"), ...day(0, 0, "08:00", "20:00")]],
])("%j is read as shifts that go past midnight", (said, hours) => {
  expect(short(said)).toMatchObject({ hours });
});
it.each([
  "Mon-Fri 6:00 - 2:00",
  "Mon-Fri 9:00-9:00",
  "Saturday 08:00-08:00, 24 hours a week",
  "Mon-Fri 13:00-06:00",
  "24-hour cover: day shift 07:00-19:00, night shift 19:00-07:00",
])("%j may be more than one week, and is not read", (said) => {
  expect(short(said)).not.toHaveProperty("hours");
});
it("cover round the clock is quoted beside the hours where it names times", () => {
  const quoted = (advert: string) => mentionsIn(advert).find(({ step }) => step === "hours")?.sentences;
  expect(quoted("24-hour cover: days 07:00-19:00, nights 19:00-07:00")).toHaveLength(1);
  expect(quoted("We give 24 hour care to older people")).toBeUndefined();
});
it("beside the hours stands only what speaks of hours", () => {
  const advert = `Night cleaner wanted - Riverside Hotel
Shifts on a rota, 16 hours a week.
28 days holiday a year, Christmas holidays off, weekend rates apply
Holiday for part-time staff pro rata`;
  expect(mentionsIn(advert).find(({ step }) => step === "hours")?.sentences).toEqual([
    "Shifts on a rota, 16 hours a week.",
    "28 days holiday a year, Christmas holidays off, weekend rates apply",
  ]);
});
