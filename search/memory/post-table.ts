import type { OpportunityDocument } from "../engine";
import { inSchoolHours } from "../match/hours";
import { KINDS, LANGUAGE_SKILLS, type LanguageSkill, type Pattern, WORKS } from "../match/model";
import type { Place, Ring } from "../match/travel";
import { type Week, weekKey } from "../match/week";
import { Lists, Rows } from "./columns";
import { Dictionary, texts } from "./dictionary";
import { Nearby } from "./nearby";
import { bytesOfArray, NumberLists } from "./number-lists";
import { NumberedWeeks } from "./numbered-weeks";
import { PatternTimes } from "./pattern-times";
import { Sets } from "./sets";
import { Shelves } from "./shelves";

/** In `skills`: the number of a skill, and whether it is required. */
export const REQUIRED = 0x8000;

/** In `hourlyPay`: not known. */
export const UNKNOWN = -1;

const SPEC = {
  kind: Uint8Array,
  /** 1 where nobody works in the school holidays. */
  termTimeOnly: Uint8Array,
  /** Which work, at which occupation. */
  employment: Uint16Array,
  employer: Uint32Array,
  place: Uint32Array,
  patterns: Uint32Array,
  certificates: Uint16Array,
  conditions: Uint16Array,
  /** Four levels of three bits. */
  english: Uint16Array,
  sector: Uint16Array,
  town: Uint16Array,
  closesOn: Uint16Array,
  startsOn: Uint16Array,
  /** For whom: regions, and the tokens of those who may see it. */
  audience: Uint16Array,
  hourlyPay: Int32Array,
  publishedAt: Float64Array,
};

/** How many rings hours are judged at. */
export const RINGS_JUDGED = 7;

export interface Employment {
  readonly work: number;
  readonly soc: string | null;
}
export interface Audience {
  readonly regions: readonly string[];
  readonly visibleTo: readonly string[];
}

/** What the levels of English come to in one number; a level not known counts as 7. */
export const englishCode = (levels: Readonly<Record<LanguageSkill, number | null>>) =>
  LANGUAGE_SKILLS.reduce((code, skill, i) => code | ((levels[skill] ?? 7) << (3 * i)), 0);
/** The levels asked for that a number stands for. */
export const englishOf = (code: number) =>
  Object.fromEntries(LANGUAGE_SKILLS.map((skill, i) => [skill, (code >> (3 * i)) & 7])) as Record<
    LanguageSkill,
    number
  >;

export const placeKey = (place: Place | null) => (place === null ? "" : `${place.lat} ${place.lon}`);

const weeksOf = (pattern: Pattern): readonly Week[] =>
  pattern.shape === "alternating"
    ? pattern.weeks
    : [pattern.shape === "fixed" ? pattern.week : pattern.window];

/** Equal for patterns that are judged alike, and only for them. */
export const patternKey = (pattern: Pattern) => {
  const weeks = weeksOf(pattern);
  const shortest = pattern.shape === "flexible" ? pattern.shortest : "";
  return [pattern.shape, pattern.hours, shortest, ...weeks.map((week: Week) => weekKey(week))].join("/");
};

/** Whether a post is open at all, whoever asks and whenever. */
export const isOpen = ({ form }: OpportunityDocument) => form.status === "open" && form.placesLeft > 0;

/**
 * Opportunities in columns of numbers, either open ones or others. What many posts have in common (places, patterns, sets of certificates)
 * stands once in a dictionary, and is judged once a search. Number 0 of a dictionary is "none" where there is one.
 */
export class PostTable {
  readonly rows = new Rows(SPEC);
  readonly ids: string[] = [];
  readonly skills = new Lists();
  /** The rows at each place; those without one are at number 0. */
  readonly rowsAt: number[][] = [];

  readonly places = new Dictionary<Place | null>(placeKey);
  readonly nearby = new Nearby(this.places);
  readonly patterns = new Dictionary<Pattern>((pattern) => this.keyOf(pattern));
  private readonly timesOfPatterns = new PatternTimes(this.patterns);
  /** Numbers of patterns, ascending. */
  readonly patternLists = new NumberLists();
  readonly certificates = new Sets();
  readonly conditions = new Sets();
  readonly employments = new Dictionary<Employment>(({ work, soc }) => `${work} ${soc}`, 0x1_0000);
  readonly employers = texts(0x1_0000_0000);
  readonly sectors = texts();
  readonly towns = new Dictionary<number | null>(String, 0x1_0000);
  readonly dates = texts();
  readonly audiences = new Dictionary<Audience>((audience) => JSON.stringify(audience), 0x1_0000);
  readonly skillNames = texts(REQUIRED);

  private readonly weeks = new NumberedWeeks();
  private inSchool = new Int8Array(0);
  private readonly rowOf = new Shelves<number>();
  private readonly free: number[] = [];

  /** @param isOfOpen whether it holds what is open; else what is not */
  constructor(readonly isOfOpen = true) {
    this.places.indexOf(null);
    this.towns.indexOf(null);
  }

  get size() {
    return this.rowOf.size;
  }

  get patternTimes() {
    return this.timesOfPatterns.catchUp();
  }

  /** The row of an id. */
  find(id: string): number | null {
    return this.rowOf.get(id) ?? null;
  }

  /** Whether a pattern lies in school hours, of `pattern * RINGS_JUDGED + ring`; nobody's own, so it is kept. */
  isInSchoolHours(key: number): boolean {
    if (key >= this.inSchool.length) {
      const wider = new Int8Array(this.patterns.size * RINGS_JUDGED);
      wider.set(this.inSchool);
      this.inSchool = wider;
    }
    if (this.inSchool[key] === 0) {
      const patterns = [this.patterns.values[Math.floor(key / RINGS_JUDGED)] as Pattern];
      this.inSchool[key] = inSchoolHours({ patterns }, ((key % RINGS_JUDGED) * 15) as Ring) ? 1 : -1;
    }
    return this.inSchool[key] === 1;
  }

  /** Makes room at once for so many, and some more. */
  reserve(rows: number) {
    const some = Math.ceil(rows * 1.03);
    this.rows.reserve(some);
    this.skills.reserve(some);
  }

  /** Gives back what was taken in advance. */
  trim() {
    this.skills.trim();
    this.patternLists.trim();
  }

  /** What a search reads, and what grows with the number of posts; not their ids and documents. */
  get bytes() {
    const rowLists = this.rowsAt.reduce((sum, rows) => sum + bytesOfArray(rows), 0);
    return this.rows.bytes + this.skills.bytes + rowLists + this.patternLists.bytes + this.nearby.bytes;
  }

  /** Puts a document in the place of the one with its id. */
  put(document: OpportunityDocument) {
    const { form: o } = document;
    this.remove(o.id);
    const row = this.free.pop() ?? this.ids.length;
    this.ids[row] = o.id;
    this.rowOf.set(o.id, row);
    this.rows.grow(row + 1);
    const c = this.rows.columns;
    c.kind[row] = KINDS.indexOf(o.kind);
    c.termTimeOnly[row] = Number(o.termTimeOnly);
    c.employment[row] = this.employments.indexOf({ work: WORKS.indexOf(o.work), soc: o.soc });
    c.employer[row] = this.employers.indexOf(o.employerId);
    const place = this.places.indexOf(o.place);
    c.place[row] = place;
    c.patterns[row] = this.patternLists.indexOf(o.patterns.map((one) => this.patterns.indexOf(one)));
    c.certificates[row] = this.certificates.indexOf(o.certificates);
    c.conditions[row] = this.conditions.indexOf(o.conditions);
    c.english[row] = englishCode(o.english);
    c.sector[row] = this.sectors.indexOf(o.sector);
    c.closesOn[row] = this.dates.indexOf(o.closesOn);
    c.startsOn[row] = this.dates.indexOf(o.startsOn);
    c.audience[row] = this.audiences.indexOf({ regions: o.regions, visibleTo: document.visibleTo });
    c.town[row] = this.towns.indexOf(document.townId);
    c.hourlyPay[row] = document.hourlyPay ?? UNKNOWN;
    c.publishedAt[row] = document.publishedAt ?? Number.NaN;
    const required = new Set(o.skills.required);
    this.skills.set(row, [
      ...o.skills.required.map((skill) => this.skillNames.indexOf(skill) | REQUIRED),
      ...o.skills.desired
        .filter((skill) => !required.has(skill))
        .map((skill) => this.skillNames.indexOf(skill)),
    ]);
    const there = this.rowsAt[place];
    if (there) there.push(row);
    else this.rowsAt[place] = [row];
  }

  /** As `patternKey`, and short. */
  private keyOf(pattern: Pattern): string {
    const weeks = weeksOf(pattern).map((week) => this.weeks.indexOf(week));
    const shortest = pattern.shape === "flexible" ? pattern.shortest : "";
    return `${pattern.shape}/${pattern.hours}/${shortest}/${weeks.join()}`;
  }

  remove(id: string) {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.rowOf.delete(id);
    this.free.push(row);
    const there = this.rowsAt[this.rows.columns.place[row] as number] as number[];
    there[there.indexOf(row)] = there.at(-1) as number;
    there.pop();
  }
}
