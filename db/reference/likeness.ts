import { oneSlip } from "./words";

/** A word as it is compared beyond its letters. */
export interface Word {
  text: string;
  /** Without the ending that number, person and time give it: "hemming", "hems" and "hem" are one. */
  stem: string;
  /** How English says it, roughly: "hygeine" and "hygiene" are one. Empty where that tells too little. */
  sound: string;
}

export const wordOf = (text: string): Word => ({ text, stem: stemOf(text), sound: soundOf(text) });

/** Endings of the other scripts that we have words in: cases and verbs of Ukrainian, plurals of Arabic and Dari. */
const ENDINGS =
  /(ування|увати|ання|ення|іння|ати|ити|ами|ями|ові|еві|ість|ою|ею|ів|ий|ій|их|им|ої|а|я|и|і|у|ю|о|е|й|ь|های|ها|ات|ین|ون|ان|ه|ی)$/u;
const SHORTEST_STEM = 4;

function stemOf(text: string): string {
  if (!/^[a-z]+$/.test(text)) {
    const cut = text.replace(ENDINGS, "");
    return cut.length >= SHORTEST_STEM ? cut : text;
  }
  if (text.length < 4) return text;
  const one = text.replace(/(ies|ys)$/, "y").replace(/(ss|sh|ch|x|z)es$/, "$1");
  const singular = /[^suiy]s$/.test(one) ? one.slice(0, -1) : one;
  const cut = singular.replace(/(ing|er|or|ed)$/, "");
  const doubled = /([b-df-hj-np-qtv-z])\1$/.test(cut);
  if (cut !== singular && (cut.length >= SHORTEST_STEM || doubled)) return doubled ? cut.slice(0, -1) : cut;
  return singular.length > SHORTEST_STEM ? singular.replace(/e$/, "") : singular;
}

const SHORTEST_SOUND = 3;

function soundOf(text: string): string {
  if (!/^[a-z]{4,}$/.test(text)) return "";
  const heard = text
    .replace(/^(kn|gn)/, "n")
    .replace(/^wr/, "r")
    .replace(/ph/g, "f")
    .replace(/gh/g, "")
    .replace(/[ct]ion|sion/g, "shn")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ch/g, "j")
    .replace(/[cq]k?/g, "k")
    .replace(/x/g, "ks")
    .replace(/z/g, "s")
    .replace(/dg/g, "g");
  const first = /^[aeiou]/.test(heard) ? "a" : (heard[0] ?? "");
  const sound = first + heard.slice(1).replace(/[aeiouyhw]/g, "");
  const single = sound.replace(/(.)\1+/g, "$1");
  return single.length >= SHORTEST_SOUND ? single : "";
}

/** A letter off is forgiven from this length on: shorter words are each other's slips. */
const LONG_ENOUGH = 4;
/** Two letters off, from this length on, of words that are compared by their sound too. */
const LONG = 8;

/** What it costs to take a typed word for a known one, 0 to 2; null where it is not. */
export function costOf(typed: Word, known: Word): number | null {
  if (known.text.startsWith(typed.text) || known.stem === typed.stem) return 0;
  const [word, other] = [typed.text, known.text];
  if (word.length < LONG_ENOUGH || other.length < word.length - 2) return null;
  if (oneSlip(word, other)) return 1;
  const soundsAlike = typed.sound !== "" && typed.sound === known.sound;
  if (soundsAlike && isWithin(word.length >= LONG - 1 ? 3 : 2, word, other)) return 1;
  const stems = typed.stem.length >= LONG_ENOUGH && known.stem.length >= LONG_ENOUGH;
  if (stems && oneSlip(typed.stem, known.stem)) return 2;
  if (other.length > word.length && oneSlip(word, other, true)) return 2;
  const canBeTwo = typed.sound !== "" && word.length >= LONG && word[0] === other[0];
  return canBeTwo && isWithin(2, word, other) ? 2 : null;
}

/** Whether two words are at most so many letters more, less or other apart. */
function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
