type Numbers = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float64Array;
type Make = new (length: number) => Numbers;
type Columns<Spec extends Record<string, Make>> = { [Name in keyof Spec]: InstanceType<Spec[Name]> };

/** Typed arrays of one length, a value a row each. They are replaced as they grow: read them anew for each search. */
export class Rows<Spec extends Record<string, Make>> {
  columns: Columns<Spec>;
  private capacity = 64;

  constructor(private readonly spec: Spec) {
    this.columns = this.sized(this.capacity);
  }

  /** Makes room for this many rows, and as much again by half where it grows row by row. */
  grow(rows: number) {
    if (rows > this.capacity) this.reserve(grown(this.capacity, rows));
  }

  /** Makes room for this many rows. */
  reserve(rows: number) {
    if (rows <= this.capacity) return;
    this.capacity = rows;
    const wider = this.sized(this.capacity);
    for (const name of Object.keys(this.spec)) wider[name]?.set(this.columns[name] as never);
    this.columns = wider;
  }

  get bytes() {
    return Object.values(this.columns).reduce((sum, column) => sum + (column as Numbers).byteLength, 0);
  }

  private sized(length: number): Columns<Spec> {
    return Object.fromEntries(
      Object.entries(this.spec).map(([name, Type]) => [name, new Type(length)]),
    ) as Columns<Spec>;
  }
}

/** Short lists of small numbers, one a row, end to end. What a row had before stays as waste until a rebuild. */
export class Lists {
  starts = new Uint32Array(64);
  lengths = new Uint16Array(64);
  items = new Uint16Array(256);
  private used = 0;

  set(row: number, list: readonly number[]) {
    if (row >= this.starts.length) this.reserve(grown(this.starts.length, row + 1));
    if (this.used + list.length > this.items.length)
      this.items = widened(this.items, grown(this.items.length, this.used + list.length));
    this.starts[row] = this.used;
    this.lengths[row] = list.length;
    this.items.set(list, this.used);
    this.used += list.length;
  }

  /** Makes room for this many rows. */
  reserve(rows: number) {
    if (rows <= this.starts.length) return;
    this.starts = widened(this.starts, rows);
    this.lengths = widened(this.lengths, rows);
  }

  /** Gives back most of what was taken in advance. */
  trim() {
    this.items = this.items.slice(0, Math.ceil(this.used * 1.03));
  }

  get bytes() {
    return this.starts.byteLength + this.lengths.byteLength + this.items.byteLength;
  }
}

const grown = (length: number, least: number) => Math.max(least, Math.ceil(length * 1.5));

function widened<A extends Uint16Array | Uint32Array>(array: A, length: number): A {
  const wider = new (array.constructor as new (length: number) => A)(length);
  wider.set(array);
  return wider;
}
