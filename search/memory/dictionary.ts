/** Gives each distinct value a number, in the order in which they come, and keeps it. Equal keys are one value. */
export class Dictionary<T> {
  readonly values: T[] = [];
  private readonly indexes = new Map<string, number>();

  /** @param most how many values the column that holds the numbers has room for */
  constructor(
    private readonly keyOf: (value: T) => string,
    private readonly most = 0x1_0000_0000,
  ) {}

  /** Throws a RangeError where there is no number left. */
  indexOf(value: T): number {
    const key = this.keyOf(value);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    if (this.size === this.most) throw new RangeError(`More than ${this.most} distinct values`);
    this.indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }

  /** Null for what never came. */
  find(value: T): number | null {
    return this.indexes.get(this.keyOf(value)) ?? null;
  }

  get size() {
    return this.values.length;
  }
}

const U16 = 0x1_0000;

/** Texts of which null is number 0. */
export function texts(most = U16): Dictionary<string | null> {
  const dictionary = new Dictionary<string | null>((text) => (text === null ? "" : `=${text}`), most);
  dictionary.indexOf(null);
  return dictionary;
}

export const lists = () => new Dictionary<readonly string[] | null>((list) => JSON.stringify(list), U16);
