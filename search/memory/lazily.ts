/** Answers of −1 … 32,000 to whole numbers below `size`, each worked out when first asked for. */
export function lazily(size: number, answer: (n: number) => number): (n: number) => number {
  const known = new Int16Array(size);
  return (n) => {
    const found = known[n] as number;
    if (found !== 0) return found - 2;
    const made = answer(n);
    known[n] = made + 2;
    return made;
  };
}
