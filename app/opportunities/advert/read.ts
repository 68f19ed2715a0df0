/** Reads an advert. Pure; what leaves any doubt is not read, and nothing is guessed. */
import { townNamed } from "../../../db/reference/search";
import type { Town } from "../../../db/reference/towns";
import { hasContact } from "../contacts";
import { type SureCertificates, sureCertificates } from "./certificates";
import { fullDates, sureDates } from "./dates";
import { type SureHours, sureHours } from "./hours";
import { agreed, type Line, linesOf, type Sure } from "./lines";

export const LONGEST_ADVERT = 10_000;

/** What an advert says without any doubt. */
export interface AdvertRead {
  title?: Sure<string>;
  pay?: Sure<{ pence: number; per: "hour" | "year" }>;
  contract?: Sure<
    | { contract: "permanent" | "temporary" | "zero_hours"; endsOn: null }
    | { contract: "fixed_term"; endsOn: string }
  >;
  places?: Sure<number>;
  startsOn?: Sure<string>;
  closesOn?: Sure<string>;
  town?: Sure<Town>;
  hours?: Sure<SureHours>;
  certificates?: Sure<SureCertificates>;
}

/** @param today London's date: a date that has passed is not read */
export function readAdvert(advert: string, today: string): AdvertRead {
  const lines = linesOf(advert);
  const all = {
    title: sureTitle(lines),
    pay: surePay(lines),
    contract: sureContract(lines, today),
    places: surePlaces(lines),
    ...sureDates(lines, today),
    town: sureTown(lines),
    hours: sureHours(lines),
    certificates: sureCertificates(lines),
  };
  return Object.fromEntries(Object.entries(all).filter(([, read]) => read !== undefined));
}

/** The sentences that would lead people past Foothold. */
export const contactSentences = (advert: string): string[] =>
  advert
    .split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "" && hasContact(sentence));

const labelled = (lines: readonly Line[], label: RegExp): Line[] =>
  lines.filter((line) => line.value !== "" && label.test(line.label ?? ""));

// The words that make a line no title are known in English alone.
const TITLE = /^\p{Script=Latin}[\p{Script=Latin}\p{M} /&'(),-]{2,78}$/u;
/** A first line that is a call, a sentence or an organisation's name rather than a job's. */
const NO_TITLE =
  /\b(?:we|we're|you|your|our|join|hiring|wanted|needed|required|looking|seeking|vacanc\w*|jobs?|opportunit\w*|advert\w*|now|urgent\w*|immediate|apply|ltd|limited|plc|llp|council|trust|hotel|school|hospital|farm|group|company|college|university)\b/i;

function sureTitle(lines: readonly Line[]): Sure<string> | undefined {
  const isTitle = (text: string) => TITLE.test(text) && !hasContact(text) && !/\s-\s/.test(text);
  const named = labelled(lines, /^(?:job title|job role|position|role|post title|title|vacancy|job)$/);
  if (named.length > 0)
    return agreed(
      named.filter(({ value }) => isTitle(value)).map(({ value, text }) => ({ value, said: text })),
    );
  const [first] = lines;
  if (!first || first.label !== null || !isTitle(first.text) || NO_TITLE.test(first.text)) return undefined;
  return first.text.split(" ").length <= 8 ? { value: first.text, said: first.text } : undefined;
}

const AMOUNT = /£\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(?![\d,]*\d)\s*(k\b)?/gi;
const PER_HOUR =
  /^\s*(?:gross\s*)?(?:per hour|an hour|each hour|\/\s?(?:hour|hr|h)\b|p\s?\/?\s?h\b|p\.h\.|per hr\b|hourly)/i;
const PER_YEAR =
  /^\s*(?:gross\s*)?(?:per annum|p\s?\/?\s?a\b|p\.a\.|per year|a year|each year|\/\s?(?:year|yr)\b|annually)/i;
const PAY_DOUBT =
  /\b(?:up to|from|starting|start(?:s|ing)? at|between|ote|pro[- ]?rata|fte|equivalent|depend\w*|circa|approx\w*|around|about|minimum|at least|negotiable|bonus|commission|tips|piece|max\w*|plus|rising|increasing|under|over|range|or|age|apprentice\w*|below|deduct\w*)\b|\+|-\s?£|£\s?[\d,.]+\s?(?:k\b|-|to\b)/i;

/** One amount in the whole advert, with the hour or the year beside it, and nothing that bends it. */
function surePay(lines: readonly Line[]): Sure<{ pence: number; per: "hour" | "year" }> | undefined {
  const readings = lines.flatMap(({ text }) =>
    [...text.matchAll(AMOUNT)].map((found) => {
      const [whole, pounds = "", pence = "", thousands] = found;
      const after = text.slice(found.index + whole.length);
      const per = PER_HOUR.test(after) ? ("hour" as const) : PER_YEAR.test(after) ? ("year" as const) : null;
      const isSure = per !== null && thousands === undefined && !PAY_DOUBT.test(text);
      const amount = Number(pounds.replaceAll(",", "")) * 100 + Number(pence.padEnd(2, "0"));
      return { value: isSure ? { pence: amount, per } : null, said: text };
    }),
  );
  const one = agreed(readings);
  if (!one?.value?.per || !Number.isSafeInteger(one.value.pence)) return undefined;
  return { value: { pence: one.value.pence, per: one.value.per }, said: one.said };
}

const CONTRACTS = {
  permanent: "permanent",
  temporary: "temporary|temp|seasonal",
  zero_hours: "zero[- ]hours?",
  fixed_term: "fixed[- ]term",
} as const;
const CONTRACT_NOUN =
  "(?:[\\s,-]+(?:full|part)[- ]time)?[\\s,-]+(?:contract|position|role|job|post|vacancy|basis|employment)";
const CONTRACT_DOUBT =
  /\b(?:or|not|no|never|become|lead\w*|possib\w*|potential\w*|may|could|initially|first|then|view to|prospect|opportunit\w*|both|casual|bank)\b|\bto[- ]perm/i;
const CONTRACT_LABEL =
  /^(?:contract|contract type|type of contract|job type|employment type|type|employment)$/;

function sureContract(lines: readonly Line[], today: string): AdvertRead["contract"] {
  const mentions = lines.flatMap((line) =>
    (Object.keys(CONTRACTS) as (keyof typeof CONTRACTS)[]).flatMap((contract) => {
      const word = `\\b(?:${CONTRACTS[contract]})\\b`;
      if (!new RegExp(word, "i").test(line.text)) return [];
      const isSaid =
        CONTRACT_LABEL.test(line.label ?? "") ||
        new RegExp(word + CONTRACT_NOUN, "i").test(line.text) ||
        new RegExp(`^(?:${CONTRACTS[contract]})(?:[\\s,/-]+(?:full|part)[- ]time)?\\.?$`, "i").test(
          line.text,
        );
      return [{ contract, line, isSaid: isSaid && !CONTRACT_DOUBT.test(line.text) }];
    }),
  );
  const kinds = new Set(mentions.map(({ contract }) => contract));
  const [first] = mentions.filter(({ isSaid }) => isSaid);
  if (kinds.size !== 1 || !first || mentions.some(({ line }) => CONTRACT_DOUBT.test(line.text)))
    return undefined;
  if (first.contract !== "fixed_term")
    return { value: { contract: first.contract, endsOn: null }, said: first.line.text };
  // Without its last day a fixed term is only half an answer.
  const dates = /\b(?:until|till|ends? on|ending)\b/i.test(first.line.text) ? fullDates(first.line.text) : [];
  const [endsOn] = dates;
  if (dates.length !== 1 || !endsOn || endsOn <= today) return undefined;
  return { value: { contract: "fixed_term", endsOn }, said: first.line.text };
}

const PLACES =
  /^(?:number of (?:positions|posts|vacancies|places|people|staff)|(?:positions|posts|vacancies|places) available|vacancies|positions|no\.? of (?:positions|vacancies))$/;

const surePlaces = (lines: readonly Line[]): Sure<number> | undefined => {
  const said = labelled(lines, PLACES);
  const one = agreed(
    said.map(({ value, text }) => ({ value: /^[1-9]\d?$/.test(value) ? Number(value) : 0, said: text })),
  );
  return one && one.value > 0 ? one : undefined;
};

const WHERE =
  /^(?:location|place of work|workplace|where|work location|job location|based in|based at|town|address|place)$/;
const MANY =
  /\b(?:various|several|multiple|sites?|across|or|and|home|remote\w*|hybrid|near|around|area|surrounding|between)\b|[&/]/i;
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi;

/** The one town that lines about the place name by its whole name. */
function sureTown(lines: readonly Line[]): Sure<Town> | undefined {
  const readings = labelled(lines, WHERE).map(({ value, text }) => ({ value: townOf(value), said: text }));
  const one = agreed(readings);
  return one?.value ? { value: one.value, said: one.said } : undefined;
}

function townOf(said: string): Town | null {
  if (MANY.test(said)) return null;
  const plain = said.replace(POSTCODE, "").replace(/[\s,.]+$/, "");
  const names = [plain, ...plain.split(",").map((part) => part.trim())].filter((name) => name.length > 1);
  const found = new Map<number, Town>();
  for (const name of names) {
    const named = townNamed(name);
    if ("town" in named) {
      found.set(named.town.id, named.town);
      // The town with its county is one name.
      if (name === plain) break;
    }
  }
  const [town] = found.values();
  return found.size === 1 && town ? town : null;
}
