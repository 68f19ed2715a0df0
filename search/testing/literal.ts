/**
 * A second reading of DESIGN sections 4 and 5, sentence by sentence, over the JSON forms as they are written: slow,
 * and sharing nothing with `search/match`, so that the two can be held against each other.
 */

// biome-ignore lint/suspicious/noExplicitAny: the forms are read here as plain JSON, without anybody's types
export type Json = any;

const WEEK = 7 * 24 * 4;

const unset = (value: Json) => value === null || value === undefined;
const list = (value: Json): Json[] => (unset(value) ? [] : value);

/** `mon 09:30-14:30` → the numbers of its slots. */
export function slotsOfTime(time: string): number[] {
  const day = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(time.slice(0, 3));
  const quarter = (clock: string) => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) / 15;
  const begins = quarter(time.slice(4, 9));
  let ends = quarter(time.slice(10, 15));
  if (ends <= begins) ends += 24 * 4;
  const slots: number[] = [];
  for (let slot = begins; slot < ends; slot++) slots.push((day * 24 * 4 + slot) % WEEK);
  return slots;
}

const read = new WeakMap<string[], Set<number>>();

export function slotsOfTimes(times: string[]): Set<number> {
  const known = read.get(times) ?? new Set(times.flatMap(slotsOfTime));
  read.set(times, known);
  return known;
}

const wholeWeek = () => new Set(Array.from({ length: WEEK }, (_, slot) => slot));

/** Unbroken runs round the week, each as its slots in order. */
export function runs(slots: Set<number>): number[][] {
  if (slots.size === WEEK) return [[...wholeWeek()]];
  const found: number[][] = [];
  for (const slot of [...slots].sort((a, b) => a - b)) {
    if (slots.has((slot - 1 + WEEK) % WEEK)) continue;
    const run = [slot];
    for (let next = (slot + 1) % WEEK; slots.has(next); next = (next + 1) % WEEK) run.push(next);
    found.push(run);
  }
  return found;
}

export function workableTime(available: Set<number>, ring: number): Set<number> {
  if (available.size === WEEK) return available;
  const off = ring / 15;
  return new Set(runs(available).flatMap((run) => run.slice(off, Math.max(off, run.length - off))));
}

const all = (slots: Iterable<number>, within: Set<number>) => [...slots].every((slot) => within.has(slot));

export const availabilityOf = (p: Json) => (unset(p.available) ? wholeWeek() : slotsOfTimes(p.available));

export function weeklyHours(pattern: Json): number {
  // `lowered` is no field of the forms: it stands for "four weekly hours fewer" where shifts give the hours.
  const lowered = pattern.lowered ?? 0;
  if (!unset(pattern.shifts)) return slotsOfTimes(pattern.shifts).size / 4 - lowered;
  if (!unset(pattern.weeks))
    return Math.max(...pattern.weeks.map((week: Json) => slotsOfTimes(list(week.shifts)).size / 4)) - lowered;
  return pattern.hours;
}

export function workableCovers(pattern: Json, workable: Set<number>): boolean {
  if (!unset(pattern.shifts)) return all(slotsOfTimes(pattern.shifts), workable);
  if (!unset(pattern.weeks))
    return pattern.weeks.every((week: Json) => all(slotsOfTimes(list(week.shifts)), workable));
  const window = slotsOfTimes(pattern.window);
  if (pattern.rota === true) return all(window, workable);
  const inside = new Set([...window].filter((slot) => workable.has(slot)));
  let counted = 0;
  for (const run of runs(inside)) if (run.length / 4 >= (pattern.shortest ?? 0)) counted += run.length;
  return counted >= pattern.hours * 4;
}

export function travelMinutes(p: Json, o: Json): number | null {
  if (unset(p.place) || unset(o.place)) return null;
  const [phi1, phi2] = [p.place.lat, o.place.lat].map((degrees: number) => (degrees / 180) * Math.PI) as [
    number,
    number,
  ];
  const deltaPhi = phi2 - phi1;
  const deltaLambda = ((o.place.lon - p.place.lon) / 180) * Math.PI;
  const h = Math.sin(deltaPhi / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(deltaLambda / 2) ** 2;
  const km = (2 * 6371008.8 * Math.asin(Math.min(1, Math.sqrt(h)))) / 1000;
  const speed = { walk: 4.8, cycle: 14, bus: 16, car: 35 }[p.travel?.mode as "bus"] ?? 16;
  const waiting = { walk: 0, cycle: 0, bus: 10, car: 5 }[p.travel?.mode as "bus"] ?? 10;
  return ((km * 1.3) / speed) * 60 + waiting;
}

/** 0, 15 … 90, or 105 for "beyond 90 minutes". */
export function travelRing(p: Json, o: Json): number {
  const minutes = travelMinutes(p, o);
  if (minutes === null) return 0;
  for (const ring of [15, 30, 45, 60, 75, 90]) if (minutes <= ring) return ring;
  return 105;
}

const asIfAt90 = (ring: number) => (ring > 90 ? 90 : ring);

function mostHours(p: Json, o: Json): number {
  let most = Number.POSITIVE_INFINITY;
  if (!unset(p.maxHours)) most = p.maxHours;
  if (o.work !== "volunteering" && !unset(p.rightToWork) && !unset(p.rightToWork.hoursCap))
    if (p.rightToWork.hoursCap < most) most = p.rightToWork.hoursCap;
  return most;
}

export function fittingPatterns(p: Json, o: Json): Json[] {
  const workable = workableTime(availabilityOf(p), asIfAt90(travelRing(p, o)));
  return list(o.patterns).filter(
    (pattern) => weeklyHours(pattern) <= mostHours(p, o) && workableCovers(pattern, workable),
  );
}

const SKILLS = ["speaking", "listening", "reading", "writing"];

export function constraintsOf(p: Json, o: Json, today: string): Record<string, boolean> {
  const isSharedWith = (region: string) => list(o.regions).includes(region);

  const rightToWork = () => {
    if (o.work === "volunteering") return true;
    if (unset(p.rightToWork)) return false;
    const { work, socAllowed, validUntil } = p.rightToWork;
    if (!list(work).includes(o.work)) return false;
    if (o.work === "paid" && !unset(socAllowed))
      if (unset(o.soc) || !socAllowed.includes(o.soc)) return false;
    if (unset(validUntil)) return true;
    const reaches = (day: string) => day <= validUntil;
    return reaches(today) && (unset(o.startsOn) || reaches(o.startsOn));
  };

  return {
    open:
      o.status === "open" &&
      o.placesLeft > 0 &&
      !(!unset(o.closesOn) && o.closesOn < today) &&
      (unset(p.region) || isSharedWith(p.region) || isSharedWith("all")),
    "right-to-work": rightToWork(),
    travel: travelRing(p, o) <= 90 && travelRing(p, o) <= (p.travel?.maxMinutes ?? 90),
    hours: list(o.patterns).length === 0 || fittingPatterns(p, o).length > 0,
    "school-holidays": p.termTimeOnly === true ? o.termTimeOnly === true : true,
    dates: unset(o.startsOn) || unset(p.availableFrom) || !(o.startsOn < p.availableFrom),
    english: SKILLS.every((skill) => {
      const asked = o.english?.[skill] ?? 0;
      return unset(p.english?.[skill]) || p.english[skill] >= asked;
    }),
    certificates: list(o.certificates).every((type) =>
      list(p.certificates).some(
        (held) => held.type === type && (unset(held.expiresOn) || !(held.expiresOn < today)),
      ),
    ),
    conditions: !list(o.conditions).some((condition) => list(p.excluded).includes(condition)),
    blocked: !list(p.blockedEmployers).includes(o.employerId),
  };
}

/** Multiply first, then divide, then drop the fraction. */
const points = (of: number, times: number, by: number) => Math.trunc((of * times) / by);

export function reasonsOf(p: Json, o: Json): Record<string, [points: number, of: number]> {
  const required = new Set(list(o.skills?.required));
  const desired = new Set(list(o.skills?.desired).filter((skill) => !required.has(skill)));
  const heldOf = (asked: Set<string>) => [...asked].filter((skill) => list(p.skills).includes(skill)).length;
  const weight = 3 * required.size + desired.size;
  const skills = weight === 0 ? 450 : points(450, 3 * heldOf(required) + heldOf(desired), weight);

  const choice = unset(o.sector) ? -1 : list(p.sectors).indexOf(o.sector);
  const sector = choice === 0 ? 150 : choice > 0 ? 80 : 0;

  const course = !unset(o.sector) && list(p.coursesCompleted).includes(o.sector) ? 150 : 0;

  let occupation = 0;
  if (!unset(o.soc)) {
    if (list(p.occupations).some((soc) => soc.substring(0, 3) === o.soc.substring(0, 3))) occupation = 50;
    if (list(p.occupations).includes(o.soc)) occupation = 100;
  }

  const longest = p.travel?.maxMinutes ?? 90;
  const ring = asIfAt90(travelRing(p, o));
  let closeness = points(100, longest - ring + 15, longest);
  if (closeness < 0) closeness = 0;
  if (closeness > 100) closeness = 100;

  let hoursWanted = 50;
  if (list(o.patterns).length === 0) hoursWanted = 25;
  else if (!unset(p.wantedHours)) {
    const longestHours = Math.max(0, ...fittingPatterns(p, o).map(weeklyHours));
    hoursWanted = Math.min(50, points(50, longestHours, p.wantedHours));
  }

  return {
    skills: [skills, 450],
    sector: [sector, 150],
    course: [course, 150],
    occupation: [occupation, 100],
    closeness: [closeness + 0, 100],
    "hours-wanted": [hoursWanted, 50],
  };
}

export const scoreOf = (p: Json, o: Json) =>
  Object.values(reasonsOf(p, o)).reduce((sum, [given]) => sum + given, 0);

const failing = (p: Json, o: Json, today: string) =>
  Object.entries(constraintsOf(p, o, today))
    .filter(([, holds]) => !holds)
    .map(([code]) => code);

/** By UTF-16 code unit, written out. */
export function idOrder(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.charCodeAt(i) - b.charCodeAt(i);
  }
  return a.length - b.length;
}

type Pair = { id: string; p: Json; o: Json };

const pairsFor = (p: Json, opportunities: Json[]): Pair[] => opportunities.map((o) => ({ id: o.id, p, o }));
const pairsOf = (o: Json, participants: Json[]): Pair[] => participants.map((p) => ({ id: p.id, p, o }));

const fittingHits = (pairs: Pair[], today: string) =>
  pairs
    .filter(({ p, o }) => failing(p, o, today).length === 0)
    .map(({ id, p, o }) => ({ id, score: scoreOf(p, o) }))
    .sort((a, b) => b.score - a.score || idOrder(a.id, b.id));

const nearHits = (pairs: Pair[], today: string) =>
  pairs
    .map(({ id, p, o }) => ({ id, failed: failing(p, o, today) }))
    .filter(({ failed }) => failed.length === 1)
    .map(({ id, failed }) => ({ id, constraint: failed[0] as string }))
    .sort((a, b) => idOrder(a.id, b.id));

export const matches = (p: Json, opportunities: Json[], today: string) =>
  fittingHits(pairsFor(p, opportunities), today);
export const candidates = (o: Json, participants: Json[], today: string) =>
  fittingHits(pairsOf(o, participants), today);
export const nearMisses = (p: Json, opportunities: Json[], today: string) =>
  nearHits(pairsFor(p, opportunities), today);
export const nearCandidates = (o: Json, participants: Json[], today: string) =>
  nearHits(pairsOf(o, participants), today);

export function inSchoolHours(p: Json, o: Json): boolean {
  const schoolDays = ["mon", "tue", "wed", "thu", "fri"].map((day) => `${day} 08:45-15:15`);
  const workable = workableTime(slotsOfTimes(schoolDays), asIfAt90(travelRing(p, o)));
  return list(o.patterns).some((pattern) => workableCovers(pattern, workable));
}

const clock = (slot: number) =>
  `${String(Math.floor((slot % 96) / 4)).padStart(2, "0")}:${String((slot % 4) * 15).padStart(2, "0")}`;

/** One written time a slot: long, and right whatever the slots are. */
export const timesOfSlots = (slots: Iterable<number>) =>
  [...slots].map((slot) => {
    const day = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][Math.floor(slot / 96)];
    return `${day} ${clock(slot)}-${clock(slot + 1)}`;
  });

const round = (slot: number) => ((slot % WEEK) + WEEK) % WEEK;

/** Every relaxation of a person by a name, with the person as they would then be. */
export function whatIfs(p: Json, certificateTypes: string[], today: string): [string, Json][] {
  const tries: [string, Json][] = [];
  for (const type of certificateTypes) {
    const isHeld = list(p.certificates).some(
      (held) => held.type === type && (unset(held.expiresOn) || held.expiresOn >= today),
    );
    if (!isHeld)
      tries.push([`certificate ${type}`, { ...p, certificates: [...list(p.certificates), { type }] }]);
  }
  for (const skill of SKILLS) {
    const has = p.english?.[skill];
    if (!unset(has) && has < 6)
      tries.push([`english ${skill}`, { ...p, english: { ...p.english, [skill]: has + 1 } }]);
  }
  const available = availabilityOf(p);
  const withMore = (slots: number[]) => ({
    ...p,
    available: timesOfSlots(new Set([...available, ...slots])),
  });
  if (available.size < WEEK) {
    for (const run of runs(available))
      for (const minutes of [30, 60, 90]) {
        const steps = Array.from({ length: minutes / 15 }, (_, i) => i + 1);
        const [first, final] = [run[0] as number, run.at(-1) as number];
        tries.push([`start-earlier ${first} ${minutes}`, withMore(steps.map((step) => round(first - step)))]);
        tries.push([`end-later ${first} ${minutes}`, withMore(steps.map((step) => round(final + step)))]);
      }
    const days = Array.from({ length: 7 }, (_, day) =>
      [...available].filter((slot) => Math.floor(slot / 96) === day).map((slot) => slot % 96),
    );
    const longest = [...days].sort((a, b) => b.length - a.length)[0] as number[];
    days.forEach((slots, day) => {
      if (slots.length === 0 && longest.length > 0)
        tries.push([`one-more-day ${day}`, withMore(longest.map((slot) => day * 96 + slot))]);
    });
  }
  if (!unset(p.travel?.maxMinutes) && p.travel.maxMinutes < 90)
    tries.push(["travel-further", { ...p, travel: { ...p.travel, maxMinutes: p.travel.maxMinutes + 15 } }]);
  if (p.termTimeOnly === true) tries.push(["school-holidays", { ...p, termTimeOnly: false }]);
  if (!unset(p.maxHours)) tries.push(["more-hours", { ...p, maxHours: p.maxHours + 4 }]);
  return tries;
}

/** A shift set by the employer, that many slots shorter at one end; as it is where a shift would be gone. */
function shorter(times: string[], less: number, end: "start" | "end"): string[] {
  const parts = runs(slotsOfTimes(times));
  if (parts.some((run) => run.length <= less || run.length === WEEK)) return times;
  return timesOfSlots(parts.flatMap((run) => (end === "start" ? run.slice(less) : run.slice(0, -less))));
}

function shorterPattern(pattern: Json, less: number, end: "start" | "end"): Json {
  if (!unset(pattern.shifts)) return { ...pattern, shifts: shorter(pattern.shifts, less, end) };
  if (!unset(pattern.weeks)) {
    const isKept = pattern.weeks.some((week: Json) =>
      runs(slotsOfTimes(list(week.shifts))).some((run) => run.length <= less || run.length === WEEK),
    );
    if (isKept) return pattern;
    return {
      ...pattern,
      weeks: pattern.weeks.map((week: Json) => ({ shifts: shorter(list(week.shifts), less, end) })),
    };
  }
  if (pattern.rota !== true) return pattern;
  const window = shorter(pattern.window, less, end);
  const hours =
    window === pattern.window ? pattern.hours : Math.min(pattern.hours, slotsOfTimes(window).size / 4);
  return { ...pattern, window, hours };
}

export function whatIfsOfOpportunity(o: Json): [string, Json][] {
  const tries: [string, Json][] = [];
  for (const type of new Set<string>(list(o.certificates)))
    tries.push([
      `without-certificate ${type}`,
      { ...o, certificates: o.certificates.filter((t: string) => t !== type) },
    ]);
  for (const skill of SKILLS) {
    const asked = o.english?.[skill] ?? 0;
    if (asked > 0)
      tries.push([`less-english ${skill}`, { ...o, english: { ...o.english, [skill]: asked - 1 } }]);
  }
  const patterns = list(o.patterns);
  for (const [name, end] of [
    ["start-later", "start"],
    ["end-earlier", "end"],
  ] as const)
    for (const minutes of [30, 60, 90])
      tries.push([
        `${name} ${minutes}`,
        { ...o, patterns: patterns.map((pattern) => shorterPattern(pattern, minutes / 15, end)) },
      ]);
  tries.push([
    "fewer-hours",
    {
      ...o,
      patterns: patterns.map((pattern) => {
        if (weeklyHours(pattern) <= 4) return pattern;
        return unset(pattern.window) ? { ...pattern, lowered: 4 } : { ...pattern, hours: pattern.hours - 4 };
      }),
    },
  ]);
  tries.push(["term-time-only", { ...o, termTimeOnly: true }]);
  return tries;
}

export const fits = (p: Json, o: Json, today: string) => failing(p, o, today).length === 0;
