import type { ParticipantDocument } from "../engine";
import { workable } from "../match/hours";
import type { Participant, RightToWork } from "../match/model";
import { LONGEST_RING, MODES, type Place, type Ring, UNSET_MODE } from "../match/travel";
import type { Week } from "../match/week";
import { Lists, Rows } from "./columns";
import { Dictionary, lists, texts } from "./dictionary";
import { Nearby } from "./nearby";
import { NumberedWeeks } from "./numbered-weeks";
import { englishCode, placeKey, RINGS_JUDGED } from "./post-table";
import { Shelves } from "./shelves";

const SPEC = {
  place: Uint32Array,
  mode: Uint8Array,
  /** The number of the ring of the longest journey. */
  longest: Uint8Array,
  region: Uint16Array,
  week: Uint32Array,
  /** 1 where work in the school holidays is out of the question. */
  termTimeOnly: Uint8Array,
  terms: Uint16Array,
  availableFrom: Uint16Array,
  english: Uint16Array,
  excluded: Uint16Array,
  blocked: Uint16Array,
  rightToWork: Uint32Array,
  sectors: Uint16Array,
  courses: Uint16Array,
  occupations: Uint32Array,
  officer: Uint32Array,
  partner: Uint16Array,
  visibleTo: Uint16Array,
};

/** How many hours: all that bears on it but the week. */
export type Terms = Pick<Participant, "maxHours" | "wantedHours"> & { readonly cap: number | null };

const jsonOf = (value: unknown) => JSON.stringify(value);
const manyLists = () => new Dictionary<readonly string[]>(jsonOf);

/** Participants in columns of numbers, as `PostTable` holds posts. */
export class PeopleTable {
  readonly rows = new Rows(SPEC);
  readonly ids: string[] = [];
  readonly skills = new Lists();
  /** A type and the day on which it expires, two numbers a certificate. */
  readonly certificates = new Lists();
  readonly rowsAt: number[][] = [];

  readonly places = new Dictionary<Place | null>(placeKey);
  readonly nearby = new Nearby(this.places);
  readonly regions = texts();
  readonly weeks = new NumberedWeeks();
  readonly terms = new Dictionary<Terms>(jsonOf, 0x1_0000);
  readonly dates = texts();
  readonly conditions = lists();
  readonly employers = lists();
  readonly attestations = new Dictionary<RightToWork | null>(jsonOf);
  readonly sectors = lists();
  readonly courses = lists();
  readonly occupations = manyLists();
  readonly officers = texts(0x1_0000_0000);
  readonly partners = texts();
  readonly audiences = lists();
  readonly skillNames = texts();
  readonly certificateTypes = texts();

  private readonly times: (Week | undefined)[] = [];
  private readonly rowOf = new Shelves<number>();
  private readonly free: number[] = [];

  constructor() {
    this.places.indexOf(null);
  }

  find(id: string): number | null {
    return this.rowOf.get(id) ?? null;
  }

  /** Time at work, of `week * RINGS_JUDGED + ring`; it is kept, as every post asks. */
  timeAt(key: number): Week {
    const known = this.times[key];
    if (known !== undefined) return known;
    const available = this.weeks.values[Math.floor(key / RINGS_JUDGED)] ?? null;
    const made = workable(available, ((key % RINGS_JUDGED) * 15) as Ring);
    this.times[key] = made;
    return made;
  }

  /** Makes room at once for so many, and some more. */
  reserve(rows: number) {
    this.rows.reserve(Math.ceil(rows * 1.05));
    this.skills.reserve(Math.ceil(rows * 1.05));
    this.certificates.reserve(Math.ceil(rows * 1.05));
  }

  /** Puts a document in the place of the one with its id. */
  put(document: ParticipantDocument) {
    const { form: p } = document;
    this.remove(p.id);
    const row = this.free.pop() ?? this.ids.length;
    this.ids[row] = p.id;
    this.rowOf.set(p.id, row);
    this.rows.grow(row + 1);
    const c = this.rows.columns;
    const place = this.places.indexOf(p.place);
    c.place[row] = place;
    c.mode[row] = MODES.indexOf(p.travel.mode ?? UNSET_MODE);
    c.longest[row] = (p.travel.maxMinutes ?? LONGEST_RING) / 15;
    c.region[row] = this.regions.indexOf(p.region);
    c.week[row] = this.weeks.indexOf(p.available);
    c.termTimeOnly[row] = Number(p.termTimeOnly === true);
    const cap = p.rightToWork?.hoursCap ?? null;
    c.terms[row] = this.terms.indexOf({ maxHours: p.maxHours, wantedHours: p.wantedHours, cap });
    c.availableFrom[row] = this.dates.indexOf(p.availableFrom);
    c.english[row] = englishCode(p.english);
    c.excluded[row] = this.conditions.indexOf(p.excluded);
    c.blocked[row] = this.employers.indexOf(p.blockedEmployers);
    c.rightToWork[row] = this.attestations.indexOf(p.rightToWork);
    c.sectors[row] = this.sectors.indexOf(p.sectors);
    c.courses[row] = this.courses.indexOf(p.coursesCompleted);
    c.occupations[row] = this.occupations.indexOf(p.occupations);
    c.officer[row] = this.officers.indexOf(document.officerId);
    c.partner[row] = this.partners.indexOf(document.partnerId);
    c.visibleTo[row] = this.audiences.indexOf(document.visibleTo);
    this.skills.set(
      row,
      p.skills.map((skill) => this.skillNames.indexOf(skill)),
    );
    this.certificates.set(
      row,
      p.certificates.flatMap(({ type, expiresOn }) => [
        this.certificateTypes.indexOf(type),
        this.dates.indexOf(expiresOn),
      ]),
    );
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
