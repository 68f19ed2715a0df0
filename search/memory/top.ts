/**
 * The first `count` of all by `compare`, in order. Keeps a heap of just so many whose root is the last of them,
 * so that most of what comes after is dismissed by one comparison.
 */
export function firstOf<T>(all: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (count >= all.length) return [...all].sort(compare);
  if (count <= 0) return [];
  const heap = all.slice(0, count);
  const at = (i: number) => heap[i] as T;
  const sink = (from: number) => {
    const moving = at(from);
    let i = from;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= count) break;
      if (child + 1 < count && compare(at(child + 1), at(child)) > 0) child += 1;
      if (compare(at(child), moving) <= 0) break;
      heap[i] = at(child);
      i = child;
    }
    heap[i] = moving;
  };
  for (let i = (count >> 1) - 1; i >= 0; i--) sink(i);
  for (let i = count; i < all.length; i++) {
    const one = all[i] as T;
    if (compare(one, at(0)) < 0) {
      heap[0] = one;
      sink(0);
    }
  }
  return heap.sort(compare);
}
