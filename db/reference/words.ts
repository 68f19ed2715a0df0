/** Letters that one alphabet writes in several ways and people mix. */
const FOLDED: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ك: "ک",
  ة: "ه",
  ۀ: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ø: "o",
  ł: "l",
  ß: "ss",
  ı: "i",
  æ: "ae",
};

/**
 * What people type and what we hold, made comparable: no case, accents or punctuation, one space between
 * words. An apostrophe joins ("king's" = "kings"), a hyphen or slash parts, "&" is "and", "saint" is "st", "gt" is "great".
 */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘'`´ʼʹ.]/g, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[^ -~]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bsaint\b/g, "st")
    .replace(/\bgt\b/g, "great")
    .trim();

/**
 * Whether two words are at most one slip apart: a letter more, less, other, or two neighbours swapped.
 * With `prefix`, whether `typed` is one slip from a beginning of `word`.
 */
export function oneSlip(typed: string, word: string, prefix = false): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  if (i === typed.length) return prefix || word.length <= i + 1;
  const same = (a: string, b: string) => (prefix ? b.startsWith(a) : a === b);
  return (
    same(typed.slice(i + 1), word.slice(i + 1)) ||
    same(typed.slice(i), word.slice(i + 1)) ||
    same(typed.slice(i + 1), word.slice(i)) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && same(typed.slice(i + 2), word.slice(i + 2)))
  );
}
