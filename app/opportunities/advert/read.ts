/** Reads an advert. Pure; what leaves any doubt is not read, and nothing is guessed. */
import type { Town } from "../../../db/reference/towns";
import { hasContact } from "../contacts";
import { sureBody } from "./body";
import { type SureCertificates, sureCertificates } from "./certificates";
import { type SureContract, sureContract } from "./contract";
import { sureDates } from "./dates";
import { type SureHours, sureHours } from "./hours";
import { agreed, type Line, labelled, linesOf, type Sure, sentencesOf } from "./lines";
import { surePay } from "./pay";
import { sureTitle } from "./title";
import { isTown, sureAddress, sureTown } from "./towns";

export const LONGEST_ADVERT = 10_000;

/** What an advert says without any doubt. */
export interface AdvertRead {
  title?: Sure<string>;
  /** Its own sentences about the work, without whatever leads past Foothold. */
  description?: Sure<string>;
  pay?: Sure<{ pence: number; per: "hour" | "year" }>;
  contract?: SureContract;
  places?: Sure<number>;
  startsOn?: Sure<string>;
  closesOn?: Sure<string>;
  town?: Sure<Town>;
  address?: Sure<string>;
  hours?: Sure<SureHours>;
  certificates?: Sure<SureCertificates>;
}

/** @param today London's date: a date that has passed is not read */
export function readAdvert(advert: string, today: string): AdvertRead {
  const lines = linesOf(advert);
  const title = sureTitle(lines, isTown);
  const all = {
    title,
    description: sureBody(advert, title?.said),
    pay: surePay(lines),
    contract: sureContract(lines, today),
    places: surePlaces(lines),
    ...sureDates(lines, today),
    town: sureTown(lines),
    address: sureAddress(lines),
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

const PLACES =
  /^(?:number of (?:positions|posts|vacancies|places|people|staff)|(?:positions|posts|vacancies|places) available|vacancies|positions|no\.? of (?:positions|vacancies))$/;
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const COUNTED = new RegExp(
  `^(?:(?:we|there) (?:have|are) )?(\\d{1,2}|${NUMBERS.join("|")}) (?:full[- ]time |part[- ]time )?(?:positions|vacancies|posts|places)(?: available)?[.!]?$`,
  "i",
);
/** What people at work are called: "people", "cleaners", "kitchen porters". */
const SOMEBODY =
  "(?!(?:[\\p{L}'-]+ ){0,3}(?:others?|letters?|numbers?|papers?|orders?|trailers?)\\b)(?:[\\p{L}'-]+ ){0,3}(?:people|persons?|staff|helpers?|chefs?|cooks?|hands|nurses|operatives?|[\\p{L}-]+(?:ers?|ants?|ists?|ors?))(?![\\p{L}'])";
const COUNT = `(\\d{1,2}|${NUMBERS.join("|")})`;
/** "We need 2 cleaners", "Two people needed": never "two or three". */
const WANTED = new RegExp(
  `^we(?: are|'re)? (?:now |currently |also )?(?:need|want|require|seek|seeking|hiring|recruiting|looking for) ${COUNT} (?!or\\b|more\\b)${SOMEBODY}`,
  "iu",
);
const PEOPLE_WANTED = new RegExp(
  `^${COUNT} (?!or\\b|more\\b)${SOMEBODY} (?:are |is )?(?:needed|wanted|required)\\b`,
  "iu",
);
const numberOf = (said: string): number =>
  /^[1-9]\d?$/.test(said) ? Number(said) : NUMBERS.indexOf(said.toLowerCase()) + 1;

/** How many people, where it stands after its label, alone ("2 positions available"), or in a call ("We need 2 cleaners"). */
const surePlaces = (lines: readonly Line[]): Sure<number> | undefined => {
  const said = labelled(lines, PLACES).map(({ value, text }) => ({ value: numberOf(value), said: text }));
  const counted = lines.flatMap(sentencesOf).flatMap(({ text }) => {
    const [, count] = COUNTED.exec(text) ?? WANTED.exec(text) ?? PEOPLE_WANTED.exec(text) ?? [];
    return count ? [{ value: numberOf(count), said: text }] : [];
  });
  const one = agreed([...said, ...counted]);
  return one && one.value > 0 ? one : undefined;
};
