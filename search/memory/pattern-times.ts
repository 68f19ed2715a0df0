import { covers, neededBy } from "../match/hours";
import type { Pattern } from "../match/model";
import { contains, type Week, WORDS } from "../match/week";
import { Dictionary } from "./dictionary";

/** What a search asks of nearly every pattern, side by side: the patterns themselves lie all over the memory. */
export class PatternTimes {
  /** The distinct numbers of weekly hours, and which of them is each pattern's. */
  readonly hours = new Dictionary<number>(String, 0x1_0000);
  readonly hoursOf: number[] = [];
  /** The time that each pattern needs all of, `WORDS` numbers each; nothing where it needs but a part. */
  private needed = new Uint32Array(64 * WORDS);
  private readonly needsAll: boolean[] = [];

  constructor(private readonly patterns: Dictionary<Pattern>) {}

  /** Takes in the patterns that have come since. To be called before a search. */
  catchUp(): this {
    const { values } = this.patterns;
    if (values.length * WORDS > this.needed.length) {
      const wider = new Uint32Array(Math.ceil(values.length * 1.2) * WORDS);
      wider.set(this.needed);
      this.needed = wider;
    }
    for (let number = this.hoursOf.length; number < values.length; number++) {
      const pattern = values[number] as Pattern;
      const needed = neededBy(pattern);
      this.needsAll.push(needed !== null);
      if (needed !== null) this.needed.set(needed, number * WORDS);
      this.hoursOf.push(this.hours.indexOf(pattern.hours));
    }
    return this;
  }

  /** As the definition says: a pattern is covered by time that has all that it needs. */
  covers(time: Week, number: number): boolean {
    if (this.needsAll[number] === true) return contains(time, this.needed, number * WORDS);
    return covers(time, this.patterns.values[number] as Pattern);
  }
}
