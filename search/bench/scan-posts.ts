import type { OpportunityDocument, OpportunityFacets } from "../engine";
import { covers, inSchoolHours, mostHours, workable } from "../match/hours";
import { judgeTravel } from "../match/judge";
import { ALL_REGIONS, KINDS, LANGUAGE_SKILLS, type Participant, type Pattern, WORKS } from "../match/model";
import { byScore, closeness, occupation, SKILL_WEIGHT, skillPoints } from "../match/score";
import type { Ring } from "../match/travel";
import { firstOf } from "../memory/top";
import { dateNumber, listsOf, maskOf, Names, NO_DATE, scannedRings } from "./scan-columns";

const PAID = WORKS.indexOf("paid");
const VOLUNTEERING = WORKS.indexOf("volunteering");
const REQUIRED = 0x8000;

/**
 * The honest baseline: every post in plain typed arrays, all of them looked at one after the other in the order in which
 * they came. It knows each distinct place and pattern once, as it would be wasteful not to.
 */
export function scanOfPosts(posts: readonly OpportunityDocument[]) {
  const names = new Names();
  const all = names.regions.indexOf(ALL_REGIONS);
  const size = posts.length;
  const columns = {
    isOpen: Uint8Array.from(posts, ({ form }) => Number(form.status === "open" && form.placesLeft > 0)),
    closesOn: Uint32Array.from(posts, ({ form }) => dateNumber(form.closesOn)),
    startsOn: Uint32Array.from(posts, ({ form }) => dateNumber(form.startsOn)),
    place: Uint16Array.from(posts, ({ form }) => names.places.indexOf(form.place)),
    work: Uint8Array.from(posts, ({ form }) => WORKS.indexOf(form.work)),
    kind: Uint8Array.from(posts, ({ form }) => KINDS.indexOf(form.kind)),
    soc: Uint16Array.from(posts, ({ form }) => names.socs.indexOf(form.soc)),
    sector: Uint16Array.from(posts, ({ form }) => names.sectors.indexOf(form.sector)),
    employer: Uint32Array.from(posts, ({ form }) => names.employers.indexOf(form.employerId)),
    termTimeOnly: Uint8Array.from(posts, ({ form }) => Number(form.termTimeOnly)),
    conditions: Int32Array.from(posts, ({ form }) =>
      maskOf(form.conditions.map((one) => names.conditions.indexOf(one))),
    ),
    town: Int32Array.from(posts, ({ townId }) => townId ?? -1),
    pay: Int32Array.from(posts, ({ hourlyPay }) => hourlyPay ?? -1),
  };
  const english = LANGUAGE_SKILLS.map((skill) => Uint8Array.from(posts, ({ form }) => form.english[skill]));
  const patterns = listsOf(posts.map(({ form }) => form.patterns.map((one) => names.patterns.indexOf(one))));
  const regions = listsOf(posts.map(({ form }) => form.regions.map((one) => names.regions.indexOf(one))));
  const certificates = listsOf(
    posts.map(({ form }) => form.certificates.map((one) => names.certificates.indexOf(one))),
  );
  const skills = listsOf(
    posts.map(({ form: { skills } }) => [
      ...skills.required.map((one) => names.skills.indexOf(one) | REQUIRED),
      ...skills.desired.map((one) => names.skills.indexOf(one)),
    ]),
  );
  const ids = posts.map(({ form }) => form.id);

  function search(p: Participant, { today: date, limit }: { today: string; limit: number }) {
    const { isOpen, closesOn, startsOn, place, work, soc, sector, employer, termTimeOnly, conditions } =
      columns;
    const today = dateNumber(date);
    const { longest } = judgeTravel(p, { place: null });
    const rings = scannedRings(names.places.values, (place) => judgeTravel(p, { place }).ring, p.place);
    const region = p.region === null ? -1 : names.regions.indexOf(p.region);
    const { rightToWork } = p;
    const attested = rightToWork === null ? 0 : maskOf(rightToWork.work.map((one) => WORKS.indexOf(one)));
    const allowed = rightToWork?.socAllowed?.map((one) => names.socs.indexOf(one)) ?? null;
    const validUntil = dateNumber(rightToWork?.validUntil ?? null);
    const from = dateNumber(p.availableFrom);
    const levels = LANGUAGE_SKILLS.map((skill) => p.english[skill] ?? 7);
    const held = new Uint8Array(names.certificates.size + 1);
    for (const { type, expiresOn } of p.certificates)
      if (expiresOn === null || expiresOn >= date) held[names.certificates.find(type) ?? held.length] = 1;
    const excluded = maskOf((p.excluded ?? []).flatMap((one) => names.conditions.find(one) ?? []));
    const blocked = new Set(p.blockedEmployers.flatMap((one) => names.employers.find(one) ?? []));
    const has = new Uint8Array(names.skills.size);
    for (const skill of p.skills) {
      const number = names.skills.find(skill);
      if (number !== null) has[number] = 1;
    }
    const most = mostHours(p, { work: "paid" });
    const mostUnpaid = mostHours(p, { work: "volunteering" });
    const covered = new Int8Array(7 * names.patterns.size);
    const isCovered = (ring: number, pattern: number) => {
      const key = ring * names.patterns.size + pattern;
      if (covered[key] === 0)
        covered[key] = covers(
          workable(p.available, (ring * 15) as Ring),
          names.patterns.values[pattern] as Pattern,
        )
          ? 1
          : -1;
      return covered[key] === 1;
    };
    const sectorPoints = names.sectors.values.map((one) => {
      if (one === null) return 0;
      const choice = p.sectors.indexOf(one);
      return (choice === 0 ? 150 : choice > 0 ? 80 : 0) + (p.coursesCompleted.includes(one) ? 150 : 0);
    });
    const occupationPoints = names.socs.values.map((one) => occupation(p, { soc: one }).points);
    const closePoints = [0, 1, 2, 3, 4, 5, 6].map((ring) => closeness((ring * 15) as Ring, longest).points);

    const found: { id: string; score: number; row: number; ring: number }[] = [];
    rows: for (let row = 0; row < size; row++) {
      if (isOpen[row] === 0) continue;
      const closes = closesOn[row] as number;
      if (closes !== NO_DATE && closes < today) continue;
      if (region !== -1) {
        let isShared = false;
        for (let i = regions.starts[row] as number; i < (regions.starts[row + 1] as number); i++)
          if (regions.items[i] === region || regions.items[i] === all) isShared = true;
        if (!isShared) continue;
      }
      const ring = rings[place[row] as number] as number;
      if (ring * 15 > longest) continue;
      const kind = work[row] as number;
      const starts = startsOn[row] as number;
      if (kind !== VOLUNTEERING) {
        if ((attested & (1 << kind)) === 0) continue;
        if (kind === PAID && allowed !== null && !allowed.includes(soc[row] as number)) continue;
        if (validUntil !== NO_DATE && (validUntil < today || validUntil < starts)) continue;
      }
      if (starts !== NO_DATE && starts < from) continue;
      if (p.termTimeOnly === true && termTimeOnly[row] === 0) continue;
      for (let i = 0; i < 4; i++) if ((english[i]?.[row] as number) > (levels[i] as number)) continue rows;
      for (let i = certificates.starts[row] as number; i < (certificates.starts[row + 1] as number); i++)
        if (held[certificates.items[i] as number] !== 1) continue rows;
      if (((conditions[row] as number) & excluded) !== 0) continue;
      if (blocked.has(employer[row] as number)) continue;
      const first = patterns.starts[row] as number;
      const end = patterns.starts[row + 1] as number;
      const mostOf = kind === VOLUNTEERING ? mostUnpaid : most;
      let hours = 0;
      for (let i = first; i < end; i++) {
        const pattern = patterns.items[i] as number;
        const weekly = (names.patterns.values[pattern] as Pattern).hours;
        if (weekly <= mostOf && weekly > hours && isCovered(ring, pattern)) hours = weekly;
      }
      if (hours === 0 && end > first) continue;
      const wanted = p.wantedHours;
      const hoursPoints =
        end === first ? 25 : wanted === null ? 50 : Math.min(50, Math.floor((50 * hours) / wanted));
      let mine = 0;
      let asked = 0;
      for (let i = skills.starts[row] as number; i < (skills.starts[row + 1] as number); i++) {
        const item = skills.items[i] as number;
        const weight = item & REQUIRED ? SKILL_WEIGHT.required : SKILL_WEIGHT.desired;
        asked += weight;
        if (has[item & ~REQUIRED] === 1) mine += weight;
      }
      const score =
        skillPoints(mine, asked) +
        (sectorPoints[sector[row] as number] as number) +
        (occupationPoints[soc[row] as number] as number) +
        (closePoints[ring] as number) +
        hoursPoints;
      found.push({ id: ids[row] as string, score, row, ring });
    }
    return {
      hits: firstOf(found, limit, byScore).map(({ id, score }) => ({ id, score })),
      total: found.length,
      facets: facetsOf(found),
    };
  }

  const inSchool = new Int8Array(7 * names.patterns.size);
  const isInSchoolHours = (row: number, ring: number) => {
    for (let i = patterns.starts[row] as number; i < (patterns.starts[row + 1] as number); i++) {
      const pattern = patterns.items[i] as number;
      const key = ring * names.patterns.size + pattern;
      if (inSchool[key] === 0) {
        const one = { patterns: [names.patterns.values[pattern] as Pattern] };
        inSchool[key] = inSchoolHours(one, (ring * 15) as Ring) ? 1 : -1;
      }
      if (inSchool[key] === 1) return true;
    }
    return false;
  };

  function facetsOf(found: readonly { row: number; ring: number }[]): OpportunityFacets {
    const count = (numberOf: (row: number, ring: number) => number, nameOf: (n: number) => string | null) => {
      const counts = new Map<number, number>();
      for (const { row, ring } of found) {
        const value = numberOf(row, ring);
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return Object.fromEntries(
        Array.from(counts).flatMap(([n, times]) => {
          const name = n < 0 ? null : nameOf(n);
          return name === null ? [] : [[name, times]];
        }),
      );
    };
    const { kind, sector, employer, town, pay, termTimeOnly } = columns;
    const yes = (n: number) => (n === 1 ? "yes" : "no");
    return {
      kind: count(
        (row) => kind[row] as number,
        (n) => KINDS[n] ?? null,
      ),
      sector: count(
        (row) => sector[row] as number,
        (n) => names.sectors.values[n] ?? null,
      ),
      schoolHours: count((row, ring) => Number(isInSchoolHours(row, ring)), yes),
      termTime: count((row) => termTimeOnly[row] as number, yes),
      ring: count(
        (_, ring) => ring,
        (n) => String(n * 15),
      ),
      town: count((row) => town[row] as number, String),
      pay: count((row) => Math.floor((pay[row] as number) / 100), String),
      employer: count(
        (row) => employer[row] as number,
        (n) => names.employers.values[n] ?? null,
      ),
    };
  }

  return { matches: search };
}
