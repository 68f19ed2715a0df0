import type { OpportunityDocument } from "../engine";
import { KINDS, LANGUAGE_SKILLS, type LanguageSkill, type Pattern, WORKS } from "../match/model";
import type { Place } from "../match/travel";
import { type Week, weekKey } from "../match/week";
import { Lists, Rows } from "./columns";
import { Dictionary, lists, texts } from "./dictionary";

/** In `standing`: what is judged as yes or no of the post alone. */
export const OPEN = 1;
export const TERM_TIME_ONLY = 2;

/** In `skills`: the number of a skill, and whether it is required. */
export const REQUIRED = 0x8000;

/** In `hourlyPay` and `town`: not known. */
export const UNKNOWN = -1;

const SPEC = {
  standing: Uint8Array,
  kind: Uint8Array,
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
  town: Int32Array,
  closesOn: Uint16Array,
  startsOn: Uint16Array,
  /** For whom: regions, and the tokens of those who may see it. */
  audience: Uint16Array,
  hourlyPay: Int32Array,
  publishedAt: Float64Array,
};

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

/** Equal for patterns that are judged alike, and only for them. */
export const patternKey = (pattern: Pattern) => {
  const weeks =
    pattern.shape === "alternating"
      ? pattern.weeks
      : [pattern.shape === "fixed" ? pattern.week : pattern.window];
  const shortest = pattern.shape === "flexible" ? pattern.shortest : "";
  return [pattern.shape, pattern.hours, shortest, ...weeks.map((week: Week) => weekKey(week))].join("/");
};

/**
 * Opportunities in columns of numbers. What many posts have in common (places, patterns, sets of certificates)
 * stands once in a dictionary, and is judged once a search. Number 0 of a dictionary is "none" where there is one.
 */
export class PostTable {
  readonly rows = new Rows(SPEC);
  readonly ids: string[] = [];
  readonly skills = new Lists();
  /** The rows at each place; those without one are at number 0. */
  readonly rowsAt: number[][] = [];

  readonly places = new Dictionary<Place | null>(placeKey);
  readonly patterns = new Dictionary<Pattern>(patternKey);
  readonly patternLists = new Dictionary<readonly number[]>((list) => list.join(" "));
  readonly certificates = lists();
  readonly conditions = lists();
  readonly employments = new Dictionary<Employment>(({ work, soc }) => `${work} ${soc}`, 0x1_0000);
  readonly employers = texts(0x1_0000_0000);
  readonly sectors = texts();
  readonly dates = texts();
  readonly audiences = new Dictionary<Audience>((audience) => JSON.stringify(audience), 0x1_0000);
  readonly skillNames = texts(REQUIRED);

  private readonly rowOf = new Map<string, number>();
  private readonly free: number[] = [];

  constructor() {
    this.places.indexOf(null);
  }

  get size() {
    return this.rowOf.size;
  }

  /** The row of an id. */
  find(id: string): number | null {
    return this.rowOf.get(id) ?? null;
  }

  /** Puts a document in the place of the one with its id. */
  put(document: OpportunityDocument) {
    const { form: o } = document;
    this.remove(o.id);
    const row = this.free.pop() ?? this.ids.length;
    this.ids[row] = o.id;
    this.rowOf.set(o.id, row);
    this.rows.reserve(row + 1);
    const c = this.rows.columns;
    c.standing[row] =
      (o.status === "open" && o.placesLeft > 0 ? OPEN : 0) | (o.termTimeOnly ? TERM_TIME_ONLY : 0);
    c.kind[row] = KINDS.indexOf(o.kind);
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
    c.town[row] = document.townId ?? UNKNOWN;
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
