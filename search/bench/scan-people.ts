import type { ParticipantDocument, PersonFacets } from "../engine";
import { covers, mostHours, workable } from "../match/hours";
import { judgeTravel } from "../match/judge";
import { ALL_REGIONS, LANGUAGE_SKILLS, type Opportunity, type RightToWork } from "../match/model";
import { byScore, closeness, occupation, SKILL_WEIGHT, skillPoints } from "../match/score";
import { LONGEST_RING, MODES, type Ring, UNSET_MODE } from "../match/travel";
import { type Week, weekKey } from "../match/week";
import { Dictionary, texts } from "../memory/dictionary";
import { firstOf } from "../memory/top";
import { dateNumber, listsOf, maskOf, Names, NO_DATE, scannedRings } from "./scan-columns";

const UNKNOWN = 7;
const NEVER = 0xffff_ffff;

/** The honest baseline the other way round: everybody in plain typed arrays, one after the other. */
export function scanOfPeople(people: readonly ParticipantDocument[]) {
  const names = new Names();
  const weeks = new Dictionary<Week | null>((week) => (week === null ? "" : weekKey(week)));
  const attestations = new Dictionary<RightToWork | null>((one) => JSON.stringify(one));
  const officers = texts();
  const partners = texts();
  const size = people.length;
  const columns = {
    place: Uint16Array.from(people, ({ form }) => names.places.indexOf(form.place)),
    mode: Uint8Array.from(people, ({ form }) => MODES.indexOf(form.travel.mode ?? UNSET_MODE)),
    longest: Uint8Array.from(people, ({ form }) => (form.travel.maxMinutes ?? LONGEST_RING) / 15),
    region: Uint16Array.from(people, ({ form }) => names.regions.indexOf(form.region)),
    week: Uint16Array.from(people, ({ form }) => weeks.indexOf(form.available)),
    termTimeOnly: Uint8Array.from(people, ({ form }) => Number(form.termTimeOnly === true)),
    maxHours: Float32Array.from(people, ({ form }) => mostHours(form, { work: "paid" })),
    maxUnpaid: Float32Array.from(people, ({ form }) => mostHours(form, { work: "volunteering" })),
    wanted: Float32Array.from(people, ({ form }) => form.wantedHours ?? 0),
    from: Uint32Array.from(people, ({ form }) => dateNumber(form.availableFrom)),
    excluded: Int32Array.from(people, ({ form }) =>
      maskOf((form.excluded ?? []).map((one) => names.conditions.indexOf(one))),
    ),
    rightToWork: Uint16Array.from(people, ({ form }) => attestations.indexOf(form.rightToWork)),
    officer: Uint16Array.from(people, ({ officerId }) => officers.indexOf(officerId)),
    partner: Uint16Array.from(people, ({ partnerId }) => partners.indexOf(partnerId)),
  };
  const english = LANGUAGE_SKILLS.map((skill) =>
    Uint8Array.from(people, ({ form }) => form.english[skill] ?? UNKNOWN),
  );
  const certificates = listsOf(
    people.map(({ form }) => form.certificates.map(({ type }) => names.certificates.indexOf(type))),
  );
  const expires = Uint32Array.from(
    people.flatMap(({ form }) =>
      form.certificates.map(({ expiresOn }) => (expiresOn === null ? NEVER : dateNumber(expiresOn))),
    ),
  );
  const blocked = listsOf(
    people.map(({ form }) => form.blockedEmployers.map((one) => names.employers.indexOf(one))),
  );
  const lists = (
    of: (form: ParticipantDocument["form"]) => readonly string[],
    into: Dictionary<string | null>,
  ) => listsOf(people.map(({ form }) => of(form).map((one) => into.indexOf(one))));
  const skills = lists((form) => form.skills, names.skills);
  const sectors = lists((form) => form.sectors, names.sectors);
  const courses = lists((form) => form.coursesCompleted, names.sectors);
  const occupations = lists((form) => form.occupations, names.socs);
  const ids = people.map(({ form }) => form.id);

  function search(o: Opportunity, { today: date, limit }: { today: string; limit: number }) {
    const { place, mode, longest, region, week, maxHours, maxUnpaid, wanted, from, excluded } = columns;
    const today = dateNumber(date);
    const isOpen =
      o.status === "open" && o.placesLeft > 0 && (o.closesOn === null || dateNumber(o.closesOn) >= today);
    const forAll = o.regions.includes(ALL_REGIONS);
    const regions = new Set([null, ...o.regions].map((one) => names.regions.find(one)));
    const rings = MODES.map((each) => {
      const travel = { mode: each, maxMinutes: null };
      return scannedRings(
        names.places.values,
        (home) => judgeTravel({ place: home, travel }, o).ring,
        o.place,
      );
    });
    const work = o.work;
    const starts = dateNumber(o.startsOn);
    const lawful = attestations.values.map((one) => {
      if (work === "volunteering") return true;
      if (one === null || !one.work.includes(work)) return false;
      if (work === "paid" && one.socAllowed !== null && !one.socAllowed.includes(o.soc ?? "")) return false;
      const until = dateNumber(one.validUntil);
      return until === NO_DATE || (until >= today && until >= starts);
    });
    const levels = LANGUAGE_SKILLS.map((skill) => o.english[skill]);
    const asked = o.certificates.map((one) => names.certificates.find(one) ?? -1);
    const conditions = maskOf(o.conditions.flatMap((one) => names.conditions.find(one) ?? []));
    const employer = names.employers.find(o.employerId);
    const most = work === "volunteering" ? maxUnpaid : maxHours;
    const covered = new Int8Array(7 * o.patterns.length * weeks.size);
    const isCovered = (ring: number, pattern: number, at: number) => {
      const key = (ring * o.patterns.length + pattern) * weeks.size + at;
      if (covered[key] === 0) {
        const time = workable(weeks.values[at] ?? null, (ring * 15) as Ring);
        covered[key] = covers(time, o.patterns[pattern] as (typeof o.patterns)[number]) ? 1 : -1;
      }
      return covered[key] === 1;
    };
    const weights = new Uint8Array(names.skills.size);
    const weigh = (list: readonly string[], weight: number) => {
      for (const one of list) weights[names.skills.find(one) ?? weights.length] = weight;
    };
    weigh(o.skills.desired, SKILL_WEIGHT.desired);
    weigh(o.skills.required, SKILL_WEIGHT.required);
    const askedWeight =
      o.skills.required.length * SKILL_WEIGHT.required + o.skills.desired.length * SKILL_WEIGHT.desired;
    const sector = o.sector === null ? -1 : names.sectors.find(o.sector);
    const occupationPoints = names.socs.values.map((one) =>
      one === null ? 0 : occupation({ occupations: [one] }, o).points,
    );

    const found: { id: string; score: number; row: number; ring: number }[] = [];
    rows: for (let row = 0; isOpen && row < size; row++) {
      if (!forAll && !regions.has(region[row] as number)) continue;
      const ring = rings[mode[row] as number]?.[place[row] as number] as number;
      if (ring > (longest[row] as number)) continue;
      if (!lawful[columns.rightToWork[row] as number]) continue;
      if (starts !== NO_DATE && starts < (from[row] as number)) continue;
      if (columns.termTimeOnly[row] === 1 && !o.termTimeOnly) continue;
      for (let i = 0; i < 4; i++) if ((english[i]?.[row] as number) < (levels[i] as number)) continue rows;
      for (const type of asked) {
        let isHeld = false;
        for (let i = certificates.starts[row] as number; i < (certificates.starts[row + 1] as number); i++)
          if (certificates.items[i] === type && (expires[i] as number) >= today) isHeld = true;
        if (!isHeld) continue rows;
      }
      if (((excluded[row] as number) & conditions) !== 0) continue;
      for (let i = blocked.starts[row] as number; i < (blocked.starts[row + 1] as number); i++)
        if (blocked.items[i] === employer) continue rows;
      let hours = 0;
      for (const [i, pattern] of o.patterns.entries())
        if (
          pattern.hours <= (most[row] as number) &&
          pattern.hours > hours &&
          isCovered(ring, i, week[row] as number)
        )
          hours = pattern.hours;
      if (hours === 0 && o.patterns.length > 0) continue;
      const wish = wanted[row] as number;
      const hoursPoints =
        o.patterns.length === 0 ? 25 : wish === 0 ? 50 : Math.min(50, Math.floor((50 * hours) / wish));
      let mine = 0;
      for (let i = skills.starts[row] as number; i < (skills.starts[row + 1] as number); i++)
        mine += weights[skills.items[i] as number] as number;
      let points = 0;
      for (let i = sectors.starts[row] as number; i < (sectors.starts[row + 1] as number); i++)
        if (sectors.items[i] === sector) points += i === sectors.starts[row] ? 150 : 80;
      for (let i = courses.starts[row] as number; i < (courses.starts[row + 1] as number); i++)
        if (courses.items[i] === sector) points += 150;
      let done = 0;
      for (let i = occupations.starts[row] as number; i < (occupations.starts[row + 1] as number); i++)
        done = Math.max(done, occupationPoints[occupations.items[i] as number] as number);
      const close = closeness((ring * 15) as Ring, (longest[row] as number) * 15).points;
      const score = skillPoints(mine, askedWeight) + points + done + close + hoursPoints;
      found.push({ id: ids[row] as string, score, row, ring });
    }
    return {
      hits: firstOf(found, limit, byScore).map(({ id, score }) => ({ id, score })),
      total: found.length,
      facets: facetsOf(found),
    };
  }

  function facetsOf(found: readonly { row: number; ring: number }[]): PersonFacets {
    const facet = (nameOf: (n: number) => string | null, of: (add: (n: number) => void) => void) => {
      const counts = new Map<number, number>();
      of((n) => counts.set(n, (counts.get(n) ?? 0) + 1));
      return Object.fromEntries(
        Array.from(counts).flatMap(([n, times]) => {
          const name = nameOf(n);
          return name === null ? [] : [[name, times]];
        }),
      );
    };
    return {
      sector: facet(
        (n) => names.sectors.values[n] ?? null,
        (add) => {
          for (const { row } of found)
            for (let i = sectors.starts[row] as number; i < (sectors.starts[row + 1] as number); i++)
              add(sectors.items[i] as number);
        },
      ),
      ring: facet(
        (n) => String(n * 15),
        (add) => {
          for (const { ring } of found) add(ring);
        },
      ),
      caseload: facet(
        (n) => officers.values[n] ?? null,
        (add) => {
          for (const { row } of found) add(columns.officer[row] as number);
        },
      ),
      partner: facet(
        (n) => partners.values[n] ?? null,
        (add) => {
          for (const { row } of found) add(columns.partner[row] as number);
        },
      ),
    };
  }

  return { candidates: search };
}
