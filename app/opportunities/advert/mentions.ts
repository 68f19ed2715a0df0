import { hasContact } from "../contacts";
import type { Step } from "../steps";
import type { Mentioned } from "./advert";
import { linesOf, sentencesOf } from "./lines";
import { sureTitle } from "./title";
import { isTown } from "./towns";

const MOST = 4;
const LONGEST = 300;
/** What a sentence speaks of when it may answer a question. */
const ABOUT: readonly [Step, RegExp][] = [
  [
    "hours",
    /\b(?:hours?|hrs|shifts?|rota|weekends?|evenings?|nights?|part[- ]time|full[- ]time|mon(?:day)?s?|tues(?:day)?s?|wed(?:nesday)?s?|thurs?(?:day)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?)\b|\d\s?(?:am|pm)\b/i,
  ],
  ["pay", /£|\b(?:pay(?! for)|paid|salary|wages?|per hour|an hour|tips|bonus)\b/i],
  [
    "contract",
    /\b(?:permanent|temporary|temp|fixed[- ]term|zero[- ]hours?|contract|seasonal|probation\w*)\b/i,
  ],
  ["certificates", /\b(?:DBS|licen[cs]e|certificates?|hygiene|CSCS|SIA|first aid|qualif\w+|NVQ|CPC)\b/i],
  ["skills", /\b(?:experienced?|skills?|able to|knowledge)\b/i],
  ["english", /\benglish\b/i],
  ["dates", /\b(?:start(?:s|ing)?|closing|apply by|deadline|positions|vacancies|asap|immediate\w*)\b/i],
];

/** A holiday's days are no days of work. */
const HOLIDAY = /[^,;]*\bholidays?\b[^,;]*/gi;
/** Pay for an hour, and care round the clock, say nothing of the week; times do. */
const NO_HOURS = /£|^(?!.*\d[:.]\d\d).*\b24[- ]?(?:hours?|\/7)\b/i;

const speaksOfHours = (text: string, about: RegExp) =>
  !NO_HOURS.test(text) && about.test(text.replace(HOLIDAY, ""));

/** By question, the sentences of an advert that speak of it, to be read beside it; none that lead past Foothold. */
export function mentionsIn(advert: string): Mentioned[] {
  const lines = linesOf(advert);
  const titled = sureTitle(lines, isTown)?.said;
  const sentences = lines
    .flatMap(sentencesOf)
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST && !hasContact(text));
  return ABOUT.flatMap(([step, about]) => {
    const some = sentences
      .filter((text) => (step === "hours" ? text !== titled && speaksOfHours(text, about) : about.test(text)))
      .slice(0, MOST);
    return some.length > 0 ? [{ step, sentences: some }] : [];
  });
}
