import { agreed, type Line, type Sure, sentencesOf } from "./lines";

const AMOUNT = /£\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(?![\d,]*\d)\s*(k\b)?/gi;
const PER_HOUR =
  /^\s*(?:gross\s*)?(?:per hour|an hour|each hour|\/\s?(?:hour|hr|h)\b|p\s?\/?\s?h\b|p\.h\.|per hr\b|hourly)/i;
const PER_YEAR =
  /^\s*(?:gross\s*)?(?:per annum|p\s?\/?\s?a\b|p\.a\.|per year|a year|each year|\/\s?(?:year|yr)\b|annually)/i;
const DOUBT =
  /\b(?:up to|from|starting|start(?:s|ing)? at|between|ote|pro[- ]?rata|fte|equivalent|depend\w*|circa|approx\w*|around|about|minimum|at least|negotiable|bonus|commission|piece|max\w*|plus|rising|increasing|under|over|range|or|age|aged|apprentice\w*|below|deduct\w*|save[sd]?|raise[sd]?|cost\w*|fee|worth)\b|\+|-\s?£|£\s?[\d,.]+\s?(?:k\b|-|to\b)/i;
/** What goes with pay and changes none of it: tips never count towards it. */
const BESIDE =
  /(?:,|\s-)?\s*(?:\+|plus|and)\s+(?:a share of (?:the )?tips|tips|paid (?:holidays?|breaks?)|free (?:meals?|parking|uniform)|meals? on (?:shift|duty)|holiday pay|pension)\b/gi;
/** Money that is nobody's pay. */
const OTHER =
  /\b(?:bonus|voucher|raised?|discount|uniform|refer\w*|turnover|grants?|worth|parking|meals?|insurance|charit\w*|funding|budget|donat\w*|customers?|save[sd]?|rent)\b/i;
const PAID = /\b(?:pay|paid|wages?|salary|earn\w*|rate|hourly)\b/i;

/** One amount in the whole advert, with the hour or the year beside it, and nothing that bends it. */
export function surePay(lines: readonly Line[]): Sure<{ pence: number; per: "hour" | "year" }> | undefined {
  const readings = lines.flatMap(sentencesOf).flatMap((sentence) => {
    const text = sentence.text.replace(BESIDE, "");
    return [...text.matchAll(AMOUNT)].flatMap((found) => {
      const [whole, pounds = "", pence = "", thousands] = found;
      const after = text.slice(found.index + whole.length);
      const per = PER_HOUR.test(after) ? ("hour" as const) : PER_YEAR.test(after) ? ("year" as const) : null;
      if (per === null && OTHER.test(text) && !PAID.test(`${sentence.label ?? ""} ${text}`)) return [];
      const isSure = per !== null && thousands === undefined && !DOUBT.test(text);
      const amount = Number(pounds.replaceAll(",", "")) * 100 + Number(pence.padEnd(2, "0"));
      return [{ value: isSure ? { pence: amount, per } : null, said: sentence.text }];
    });
  });
  const one = agreed(readings);
  if (!one?.value?.per || !Number.isSafeInteger(one.value.pence)) return undefined;
  return { value: { pence: one.value.pence, per: one.value.per }, said: one.said };
}
