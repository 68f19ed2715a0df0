const ACCENTED: Record<string, string> = {
  a: "á",
  b: "ƀ",
  c: "ç",
  d: "ð",
  e: "é",
  f: "ƒ",
  g: "ĝ",
  h: "ĥ",
  i: "í",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ɋ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "ü",
  v: "ṽ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
  A: "Å",
  B: "Ɓ",
  C: "Ç",
  D: "Ð",
  E: "É",
  F: "Ƒ",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  J: "Ĵ",
  K: "Ķ",
  L: "Ļ",
  M: "Ṁ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  Q: "Ǫ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  V: "Ṽ",
  W: "Ŵ",
  X: "Ẋ",
  Y: "Ý",
  Z: "Ž",
};

const PLACEHOLDER = /(\{\{[^}]*\}\})/;

/** Every letter accented, and no longer than it was. */
export const accentedLetters = (text: string): string => [...text].map((c) => ACCENTED[c] ?? c).join("");

/** Every letter accented, a third longer, in brackets: what is left in English or cut off shows at once. */
export function accented(message: string): string {
  const body = message
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : accentedLetters(part)))
    .join("");
  return `⟦${body}${"·".repeat(Math.ceil(message.length / 3))}⟧`;
}

/** The English letters forced right to left (U+202E … U+202C), placeholders isolated: shows layout faults. */
export const mirrored = (message: string): string =>
  message
    .split(PLACEHOLDER)
    .map((part) =>
      part === "" ? "" : PLACEHOLDER.test(part) ? `\u2068${part}\u2069` : `\u202e${part}\u202c`,
    )
    .join("");
