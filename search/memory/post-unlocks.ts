import type { OpportunityAsk, Unlock } from "../engine";
import { judgeCertificates, judgeEnglish, judgeTravel } from "../match/judge";
import type { Participant } from "../match/model";
import { type PersonRelaxation, whatIfs } from "../match/whatif";
import { hoursTries } from "./hours-tries";
import { lazily } from "./lazily";
import { ascending } from "./order";
import { judgedRing, patternAt } from "./person-plan";
import { eachRow } from "./post-answers";
import { FAILS, PostSearch } from "./post-search";
import { englishOf, type PostTable } from "./post-table";

/** The one certificate that is missing, by the number of a set of them; −1 where there are more. */
const missingOne = (table: PostTable, p: Participant, today: string, types: string[]) =>
  lazily(table.certificates.values.length, (i) => {
    const { missing } = judgeCertificates(p, { certificates: table.certificates.values[i] ?? [] }, today);
    const [only, ...more] = missing;
    if (only === undefined || more.length > 0) return -1;
    const known = types.indexOf(only.type);
    return known >= 0 ? known : types.push(only.type) - 1;
  });

/**
 * All relaxations in one pass: of each post that fails one constraint alone, whom would which change let in?
 * A change bears on one constraint, so only its tries are judged, once for each value of the dictionaries.
 */
export function unlocksIn(table: PostTable, p: Participant, ask: OpportunityAsk): Unlock<PersonRelaxation>[] {
  const { weeklyHours, ...filter } = ask.filter ?? {};
  const search = new PostSearch(table, p, { ...ask, filter });
  const { plan } = search;
  const { c } = search;
  const tries = whatIfs(p, []);
  const of = (constraint: (typeof tries)[number]["constraint"]) =>
    tries.flatMap((one, index) => (one.constraint === constraint ? [{ ...one, index }] : []));
  const opens = new Uint32Array(tries.length);
  const count = (index: number) => {
    opens[index] = (opens[index] as number) + 1;
  };

  const types: string[] = [];
  const missing = missingOne(table, p, ask.today, types);
  const byType: number[] = [];

  const forEnglish = of("english");
  const english = lazily(1 << 12, (code) =>
    forEnglish.reduce(
      (mask, { relaxed }, i) =>
        mask | (judgeEnglish(relaxed, { english: englishOf(code) }).holds ? 1 << i : 0),
      0,
    ),
  );
  const forHours = hoursTries(table, of("hours"));
  const hours = new Map<number, readonly number[]>();
  /** Which tries let a post in at a ring: the tries of any of its patterns. */
  const hoursOpened = (row: number, ring: number): readonly number[] => {
    const unpaid = search.isUnpaid(row);
    const key = patternAt(c.patterns[row] as number, judgedRing(ring), unpaid);
    const known = hours.get(key);
    if (known) return known;
    const each = Array.from(search.patternsOf(row), (pattern) =>
      forHours.letIn(pattern, judgedRing(ring), unpaid),
    );
    const any = each.length === 1 ? (each[0] as readonly number[]) : [...new Set(each.flat())];
    const made = weeklyHours
      ? any.filter((index) =>
          search.hasWeeklyHours(row, ring, weeklyHours, forHours.worked.get(index) ?? (() => false)),
        )
      : any;
    hours.set(key, made);
    return made;
  };
  const [further] = of("travel");
  const reach = further ? judgeTravel(further.relaxed, { place: null }).longest / 15 : plan.longestRing;
  const [holidays] = of("school-holidays");
  const passesWeekly = (row: number, ring: number) =>
    !weeklyHours || search.hasWeeklyHours(row, ring, weeklyHours);

  eachRow(search, reach, (row, ring) => {
    const failed = search.failing(row, ring, 1);
    if (failed === 0 || (failed & (failed - 1)) !== 0 || !search.passes(row, ring)) return;
    if (failed === FAILS.hours) {
      for (const index of hoursOpened(row, ring)) count(index);
      return;
    }
    if (!passesWeekly(row, ring)) return;
    if (failed === FAILS.certificates) {
      const type = missing(c.certificates[row] as number);
      if (type >= 0) byType[type] = (byType[type] ?? 0) + 1;
    } else if (failed === FAILS.english) {
      const mask = english(c.english[row] as number);
      for (const [i, { index }] of forEnglish.entries()) if (mask & (1 << i)) count(index);
    } else if (failed === FAILS.travel && further) count(further.index);
    else if (failed === FAILS["school-holidays"] && holidays) count(holidays.index);
  });

  const certificates = types
    .map((type, i) => ({ relaxation: { code: "certificate", type } as const, opens: byType[i] ?? 0 }))
    .sort((a, b) => ascending(a.relaxation.type, b.relaxation.type));
  return [...certificates, ...tries.map(({ relaxation }, i) => ({ relaxation, opens: opens[i] as number }))]
    .filter((one) => one.opens > 0)
    .sort((a, b) => b.opens - a.opens);
}
