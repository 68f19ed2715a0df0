const SHELVES = 256;

/** Values by id. Stands on many small shelves: one great map would hold everybody up each time it grows. */
export class Shelves<T> {
  private readonly shelves = Array.from({ length: SHELVES }, () => new Map<string, T>());
  size = 0;

  get(id: string): T | undefined {
    return this.shelfOf(id).get(id);
  }

  set(id: string, value: T) {
    const shelf = this.shelfOf(id);
    const before = shelf.size;
    shelf.set(id, value);
    this.size += shelf.size - before;
  }

  delete(id: string) {
    if (this.shelfOf(id).delete(id)) this.size -= 1;
  }

  *values(): Generator<T> {
    for (const shelf of this.shelves) yield* shelf.values();
  }

  private shelfOf(id: string): Map<string, T> {
    let digest = 0;
    for (let i = Math.max(0, id.length - 4); i < id.length; i++) digest = digest * 31 + id.charCodeAt(i);
    return this.shelves[digest % SHELVES] as Map<string, T>;
  }
}
