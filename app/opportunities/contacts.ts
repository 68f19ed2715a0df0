// Ten to fourteen digits from 0 or +, as people write telephone numbers; pay, dates and times are shorter or dotted.
const PHONE = /(?<![\d£.,])(?:\+\d|0)(?:[ ()/-]{0,2}\d){8,12}(?!\d)/;
const DOTTED_PHONE = /(?<![\d£.,])0\d{2,4}[._]\d{3}[._]?\d{3,4}(?!\d)/;
// As long as addresses may be (RFC 5321), so that ten thousand letters without one are read in no time.
const EMAIL = /[^\s@]{1,64}\s?(?:@|\[at\]|\(at\))\s?[^\s@]{1,255}\.[a-z]{2,}/i;
const ENDS = "co\\.uk|org\\.uk|ac\\.uk|gov\\.uk|com|org|net|uk|eu|io|info|jobs|biz";
const ADDRESS = new RegExp(`\\bhttps?:|\\bwww\\.|(?<!\\basp)\\.(?:${ENDS})(?=$|[\\s/?#,.;:!)'"])`, "i");
/** "joe at gmail dot com", "hotel (dot) co (dot) uk". */
const SPELT_OUT = /[\p{L}\p{N}]\s*(?:\bdot\b|\(dot\)|\[dot\])\s*(?:com|org|net|co|uk|eu|io|info)\b/iu;
const MAILBOX = /\b(?:at|@)\s*(?:gmail|hotmail|outlook|yahoo|icloud|protonmail)\b/i;
const SHORT_LINK = /\b(?:wa|t|m|fb)\.me\b|\bbit\.ly\b|\btinyurl\b|\blinktr\.ee\b|\bgoo\.gl\b/i;
const SERVICE = "(?:whats\\s?app|telegram|viber|messenger|instagram|facebook|snapchat|wechat|signal app)";
/** "Message us on WhatsApp"; a team that talks in one is none. */
const BY_SERVICE = new RegExp(
  `\\b(?:contact|message|text|dm|call|ring|reach|find|add|write to|send|tell)\\s+(?:us|me|him|her|them|the \\w+|our \\w+)\\b[^.!?\\n]{0,30}${SERVICE}\\b|\\b(?:apply|reply|contact|enquire|write)\\s+(?:on|via|by|through|over|using)\\s+(?:our\\s+)?${SERVICE}\\b`,
  "i",
);
const HANDLE = /(?<![\p{L}\p{N}.])@[a-z][a-z0-9_.]{2,}/iu;
const NUMBER_WORD =
  /^(?:zero|nought|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|plus|\d{1,4})$/i;
/** A telephone number has at least ten digits; "double" says two in one word. */
const FEWEST_NUMBER_WORDS = 8;

/** Digits of other scripts and wide letters as the plain ones; letters of no width are left out. */
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** "oh seven seven double zero …": number words in a row, most of them written out. */
function saysNumber(text: string): boolean {
  let row: string[] = [];
  for (const word of [...text.split(/[\s,.;:()-]+/), ""]) {
    if (NUMBER_WORD.test(word)) row.push(word);
    else {
      if (row.length >= FEWEST_NUMBER_WORDS && row.filter((each) => !/\d/.test(each)).length > row.length / 2)
        return true;
      row = [];
    }
  }
  return false;
}

const PATTERNS = [
  PHONE,
  DOTTED_PHONE,
  EMAIL,
  ADDRESS,
  SPELT_OUT,
  MAILBOX,
  SHORT_LINK,
  BY_SERVICE,
  HANDLE,
] as const;

/**
 * Whether a text gives a telephone number, an e-mail or a web address, or asks to be written to past Foothold,
 * also spelt out. Applications go through Foothold, so that an officer sees them and nobody pays or is asked for
 * papers outside it.
 */
export function hasContact(text: string): boolean {
  const read = plain(text);
  return PATTERNS.some((pattern) => pattern.test(read)) || saysNumber(read);
}
