// Ten to fourteen digits from 0 or +, as people write telephone numbers; pay, dates and times are shorter or dotted.
const PHONE = /(?<![\d£.,])(?:\+\d|0)(?:[ ()/-]{0,2}\d){8,12}(?!\d)/;
const EMAIL = /[^\s@]+\s?(?:@|\[at\]|\(at\))\s?[^\s@]+\.[a-z]{2,}/i;
const ADDRESS =
  /\bhttps?:|\bwww\.|(?<!\basp)\.(?:co\.uk|org\.uk|ac\.uk|gov\.uk|com|org|net|uk|eu|io|info|jobs|biz)(?=$|[\s/?#,.;:!)'"])/i;

/**
 * Whether a text gives a telephone number, an e-mail or a web address. Applications go through Foothold, so
 * that an officer sees them and nobody pays or is asked for papers outside it.
 */
export const hasContact = (text: string): boolean =>
  PHONE.test(text) || EMAIL.test(text) || ADDRESS.test(text);
