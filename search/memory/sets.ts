import { texts } from "./dictionary";
import { NumberLists } from "./number-lists";

/** Sets of texts: each distinct set has a number, and so has each text in them. */
export class Sets {
  readonly names = texts();
  /** Of each set its texts, as they came first. */
  readonly values: (readonly string[])[] = [];
  private readonly lists = new NumberLists();

  indexOf(set: readonly string[]): number {
    const number = this.lists.indexOf(set.map((name) => this.names.indexOf(name)));
    if (number === this.values.length) this.values.push(set);
    return number;
  }

  /** Whether each text of a set holds. @param holds 1 or 0, by the number of a text */
  every(set: number, holds: Uint8Array): boolean {
    const { starts, items } = this.lists;
    const end = starts[set + 1] as number;
    for (let i = starts[set] as number; i < end; i++) if (holds[items[i] as number] === 0) return false;
    return true;
  }

  /** The verdict on each text. */
  judged(holds: (name: string) => boolean): Uint8Array {
    return Uint8Array.from(this.names.values, (name) => Number(name === null || holds(name)));
  }
}
