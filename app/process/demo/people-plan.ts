import { REGIONS, type RegionCode } from "../../../db/reference/regions";
import type { Town } from "../../../db/reference/towns";
import { CALLINGS, type Calling } from "./callings";
import { castPeople } from "./cast";
import { type Dice, dice, idOf } from "./dice";
import { EMPLOYERS } from "./employers";
import { lifeOf } from "./lives";
import { nameOf } from "./names";
import type { Assessment, PlannedPerson } from "./person";
import { largestTowns, townIn } from "./places";
import { presentedPeople } from "./presented";

const WEIGHTS: Partial<Record<RegionCode, number>> = {
  norfolk: 115,
  birmingham: 115,
  cambridgeshire: 65,
  essex: 65,
  suffolk: 60,
  bedfordshire: 50,
  coventry: 50,
  hertfordshire: 45,
  wolverhampton: 35,
};

/** Participants of the demo: those who are presented or have a part, and `count` in all. */
export function planPeople(count: number): PlannedPerson[] {
  const known = [...presentedPeople(), ...castPeople()];
  const names = new Set(known.map((person) => person.name));
  const others: PlannedPerson[] = [];
  for (let i = 0; others.length + known.length < count; i++) {
    const person = planPerson(i);
    if (!names.has(person.name)) others.push(person);
  }
  return [...known, ...others];
}

/** Where people of a region live: most of them in towns where employers of the demo are, more where several are. */
function homesOf(region: RegionCode, d: Dice): (readonly [weight: number, town: Town])[] {
  if (d.chance(0.1)) return largestTowns(region, 12).map((town) => [1, town] as const);
  const here = EMPLOYERS.filter((employer) => employer.region === region);
  return [...new Set(here.flatMap(({ towns }) => towns))].map((name) => {
    const town = townIn(region, name);
    const seats = here.filter(({ towns, status }) => towns[0] === name && status === "approved").length;
    return [town.population ** 0.6 * (1 + 3 * seats), town] as const;
  });
}

function planPerson(i: number): PlannedPerson {
  const d = dice(`person ${i}`);
  const { name, woman, origin } = nameOf(d);
  const region = d.weighed(
    REGIONS.filter(({ code }) => WEIGHTS[code]).map(({ code }) => [WEIGHTS[code] as number, code] as const),
  );
  const calling = d.weighed(CALLINGS.map((each) => [each.weight, each] as const));
  const byPhone = d.chance(0.55);
  const assessment = d.chance(0.84) ? assessmentOf(d, origin) : null;
  // What has ended, or is due for a second look, was found some time ago.
  const isOld = (assessment?.validFor ?? 0) < 0 || (assessment?.followUp ?? 0) < 0;
  // A kept desk: most who are not assessed yet joined this week, and a few have waited too long.
  const waits = d.chance(0.9) ? d.whole(1, 4) : d.whole(6, 9);
  const joined = isOld ? 42 : assessment ? d.whole(2, 42) : waits;
  return {
    id: idOf(`participant ${i}`),
    name,
    channel: byPhone ? "sms" : "email",
    // Numbers that are kept free for stories.
    to: byPhone ? `+447700900${String(i % 1_000).padStart(3, "0")}` : `${plain(name)}.${i}@people.example`,
    locale: "en",
    origin,
    town: d.weighed(homesOf(region, d)),
    region,
    answered: d.weighed([
      [42, 12],
      [10, 11],
      [12, 9],
      [10, 8],
      [10, 6],
      [7, 3],
      [5, 1],
      [4, 0],
    ]),
    travel: d.pick(TRAVELS),
    life: lifeOf(d, woman),
    startsIn: d.chance(0.25) ? d.whole(7, 60) : null,
    ...broughtBy(d, calling),
    english: englishOf(d),
    limits: d.weighed(LIMITS).split(" ").filter(Boolean),
    assessment,
    joined,
    assessed: Math.max(1, joined - d.whole(1, 6)),
  };
}

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "");

const TRAVELS = [
  { mode: "bus", maxMinutes: 30 },
  { mode: "bus", maxMinutes: 45 },
  { mode: "bus", maxMinutes: 60 },
  { mode: "bus", maxMinutes: 60 },
  { mode: "bus", maxMinutes: 75 },
  { mode: "bus", maxMinutes: 90 },
  { mode: "walk", maxMinutes: 45 },
  { mode: "cycle", maxMinutes: 45 },
  { mode: "cycle", maxMinutes: 60 },
  { mode: "car", maxMinutes: 45 },
  { mode: "car", maxMinutes: 60 },
  { mode: "car", maxMinutes: 75 },
];

const LIMITS: [number, string][] = [
  [45, ""],
  [16, "alcohol pork gambling"],
  [8, "nights"],
  [6, "alcohol"],
  [6, "pork"],
  [5, "heavy-lifting"],
  [4, "nights lone-working"],
  [3, "heavy-lifting standing"],
  [3, "animals"],
  [2, "personal-care"],
  [2, "driving"],
  [2, "heights outdoors"],
];

function broughtBy(d: Dice, calling: Calling) {
  const { skills, sectors, certificates } = calling;
  const first = d.whole(0, 4) > 0 ? 0 : 1;
  return {
    skills: d.some(skills, d.whole(2, 6)),
    sectors: [sectors[first] as string, ...sectors.filter((_, i) => i !== first && d.chance(0.6))],
    certificates: certificates
      .filter(() => d.chance(0.45))
      .map((code) => ({ code, endsIn: d.chance(0.5) ? d.whole(30, 900) : null })),
  };
}

/** People speak and listen better than they read, and read better than they write. */
function englishOf(d: Dice): (number | null)[] {
  const spoken = d.weighed<number>([
    [3, 0],
    [13, 1],
    [24, 2],
    [27, 3],
    [19, 4],
    [10, 5],
    [4, 6],
  ]);
  const lower = (by: number) => Math.max(0, spoken - by);
  const levels = [spoken, lower(d.chance(0.2) ? 1 : 0), lower(d.whole(0, 1)), lower(d.whole(0, 2))];
  return levels.map((level, i) => (i >= 2 && d.chance(0.06) ? null : level));
}

const ANY: Assessment = { basis: "settled", paidWork: "any" };

function assessmentOf(d: Dice, origin: string): Assessment {
  const leave = (basis: string): Assessment => ({ basis, paidWork: "any", validFor: d.whole(120, 1_600) });
  if (origin === "Ukraine") return d.chance(0.9) ? leave("ukraine") : leave("family");
  if (origin === "Hong Kong") return leave("bno");
  return d.weighed<() => Assessment>([
    [64, () => leave("protection")],
    [10, () => ANY],
    [8, () => leave("family")],
    [6, () => ({ basis: "asylum-no-permission", paidWork: "none" })],
    [
      4,
      () => ({
        basis: "asylum-permission",
        paidWork: "limited",
        occupations: d.pick(["6135 6136", "9252 9263", "5434 5435", "2134 3132"]),
        followUp: d.whole(20, 150),
      }),
    ],
    [
      4,
      () => ({
        basis: "student",
        paidWork: "limited",
        hoursCap: d.pick(["20", "10"]),
        validFor: d.whole(90, 500),
      }),
    ],
    [2, () => ({ basis: "section-3c", paidWork: "any", followUp: d.whole(-12, 90) })],
    [2, () => ({ basis: "protection", paidWork: "any", validFor: d.whole(-20, -1) })],
  ])();
}
