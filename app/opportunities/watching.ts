/** What is read in a placement where a person only watches, and in titles that name a length. Pure. */

/** Done by somebody who works. Whoever watches sees, sits, listens, asks, learns. */
const DOES =
  "answer|assemble|assist|bake|build|carry|change|check|clean|collect|cook|count|cover|cut|deliver|dig|drive|feed|file|fill|fix|fold|greet|handle|help|label|lay|lift|load|look after|make|man|manage|move|operate|order|organise|pack|paint|pick|plant|prepare|process|repair|replace|restock|run|sell|serve|set|sort|stack|stock|support|supervise|sweep|take|teach|tidy|type|unload|unpack|wash|weigh|welcome|wipe|work";
/** Said of what they do, and yet no work: taking notes, making friends. */
const NO_WORK = String.raw`(?!\s+(?:no\b|not\b|nothing|notes?\b|part\b|friends|sure|a\s+(?:look|note)|questions|your\s+own\s+notes))`;
/** Between "you" and what is done: nobody else, who then does it. */
const OTHERS =
  /\b(?:how|what|when|where|they|she|he|we|our|us|them|people|staff|team|colleagues?|chefs?|nurses?)\b/i;
const YOU = new RegExp(
  String.raw`\byou(?:\s+(?:will|also|then|may|can)|['’]ll)*\s+(?:${DOES})\b${NO_WORK}`,
  "iu",
);
const AND = new RegExp(
  String.raw`\byou\b(?<between>[^.;:!?\n]*?)(?:,|\band\b|,\s+and\b)\s+(?:also\s+|then\s+)?(?:${DOES})\b${NO_WORK}`,
  "iu",
);
/** A sentence that begins with it tells somebody to do it. Fewer words: many are nouns as well. */
const BEGINS =
  /^\W*(?:answer|check|clean|cook|cover|deliver|greet|load|pack|prepare|restock|sell|serve|unload|wash)\s/iu;

/** The first sentence that tells a person to do work; null where none does. */
export function sentenceOfWork(text: string): string | null {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
  return (
    sentences.find((sentence) => {
      if (BEGINS.test(sentence) || YOU.test(sentence)) return true;
      const between = AND.exec(sentence)?.groups?.between;
      return between !== undefined && !OTHERS.test(between) && !/\b(?:not|never)\b/i.test(between);
    }) ?? null
  );
}

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const LENGTH = new RegExp(
  String.raw`\b(\d{1,2}|${NUMBERS.join("|")})[\s-]+(day|week|month|year)s?\b(?!\s+(?:a|per|each)\b)`,
  "iu",
);
const DAYS: Record<string, number> = { day: 1, week: 7, month: 30.5, year: 365 };

/** A length that a title names, in days: "Three weeks at our hotel"; null where it names none. "4 days a week" is none. */
export function lengthNamed(title: string): number | null {
  const [, count = "", unit = ""] = LENGTH.exec(title) ?? [];
  const days = DAYS[unit.toLowerCase()];
  if (days === undefined) return null;
  const said = count.toLowerCase();
  const times = NUMBERS.includes(said) ? NUMBERS.indexOf(said) + 1 : Number(count);
  return times * days;
}

/** Whether what is paid back to somebody is nothing. */
export const isNothing = (text: string): boolean =>
  /^\W*(?:none|no|nil|nothing|n\s*\/?\s*a|not applicable|no expenses?(?: (?:are )?paid)?|(?:we )?(?:do not|don['’]t) pay (?:any )?expenses?|0)?\W*$/i.test(
    text,
  );
