/** What an array of small numbers takes: its head, and eight bytes each. */
export const bytesOfArray = (list: readonly number[]) => 48 + 8 * list.length;

/** Gives each distinct set of numbers a number, in the order in which they come, and keeps it. */
export class NumberLists {
  /** List `n` is `items` from `starts[n]` up to `starts[n + 1]`: ascending, without repeats. */
  starts: Uint32Array = new Uint32Array(256);
  items: Uint32Array = new Uint32Array(256);
  size = 0;
  /** One more than a list's number, where its digest points; 0 is free. */
  private slots = new Uint32Array(256);
  private readonly asArrays: (readonly number[])[] = [];

  indexOf(numbers: readonly number[]): number {
    const list = numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
    if (this.size * 2 >= this.slots.length) this.widen();
    const slot = this.slotOf(list);
    const known = this.slots[slot] as number;
    return known === 0 ? this.add(list, slot) : known - 1;
  }

  /** All lists as arrays, made for those who ask. */
  get values(): readonly (readonly number[])[] {
    for (let n = this.asArrays.length; n < this.size; n++) this.asArrays.push(this.at(n));
    return this.asArrays;
  }

  get bytes() {
    return this.starts.byteLength + this.items.byteLength + this.slots.byteLength;
  }

  /** Gives back most of what was taken in advance. */
  trim() {
    this.starts = this.starts.slice(0, Math.ceil((this.size + 1) * 1.03));
    this.items = this.items.slice(0, Math.ceil((this.starts[this.size] as number) * 1.03));
  }

  private at(n: number): number[] {
    return Array.from(this.items.subarray(this.starts[n], this.starts[n + 1]));
  }

  private add(list: readonly number[], slot: number): number {
    const start = this.starts[this.size] as number;
    const end = start + list.length;
    if (this.size + 2 > this.starts.length) this.starts = wider(this.starts);
    while (end > this.items.length) this.items = wider(this.items);
    this.items.set(list, start);
    this.size += 1;
    this.starts[this.size] = end;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  /** Where it is, or would be. */
  private slotOf(list: readonly number[]): number {
    const last = this.slots.length - 1;
    let slot = digestOf(list) & last;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found === 0 || this.isAt(found - 1, list)) return slot;
      slot = (slot + 1) & last;
    }
  }

  private isAt(n: number, list: readonly number[]): boolean {
    const start = this.starts[n] as number;
    if ((this.starts[n + 1] as number) - start !== list.length) return false;
    return list.every((number, i) => this.items[start + i] === number);
  }

  private widen() {
    this.slots = new Uint32Array(this.slots.length * 2);
    const last = this.slots.length - 1;
    for (let n = 0; n < this.size; n++) {
      // No two are alike: each goes to the first free slot.
      let slot = digestOf(this.items, this.starts[n] as number, this.starts[n + 1] as number) & last;
      while (this.slots[slot] !== 0) slot = (slot + 1) & last;
      this.slots[slot] = n + 1;
    }
  }
}

function wider(array: Uint32Array): Uint32Array {
  const made = new Uint32Array(Math.ceil(array.length * 1.5) + 8);
  made.set(array);
  return made;
}

function digestOf(numbers: ArrayLike<number>, from = 0, to = numbers.length): number {
  let digest = to - from;
  for (let i = from; i < to; i++)
    digest = Math.imul(digest ^ (numbers[i] as number), 0x9e3779b1) ^ (digest >>> 15);
  return digest ^ (digest >>> 13);
}
