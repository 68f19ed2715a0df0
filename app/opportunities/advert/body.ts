import { hasContact } from "../contacts";
import type { Sure } from "./lines";

const LONGEST = 4000;
const FEWEST_LETTERS = 60;
/** "Pay: £12.90", "Closing date - 4 December": a fact that a question of its own asks. */
const FACT =
  /^\s*(?:[-–—•●▪◦·*✓✔➢►]+\s*)?(?:job title|job role|position|role|post title|title|vacancy|job|post|location|place of work|workplace|where|address|town|salary|pay|wages?|rate(?: of pay)?|hourly rate|(?:working |work )?(?:hours|days|times|shifts)(?: of work)?|days and times|contract|contract type|type of contract|job type|type|start|start date|starting date|starts|closing date|closes|apply by|apply before|deadline|number of (?:positions|posts|vacancies|people)|vacancies|positions|contact|tel|telephone|phone|e-?mail|website|web|reference|ref|job ref)\b[^:\-–—\n]{0,25}(?::|\s[-–—]\s)/iu;
/** How to come past Foothold, or by when: what stays of it once its address is gone leads nowhere. */
const APPLYING =
  /\b(?:apply|applications?|closing date|deadline|interview\w*|c\.?v\.?s?|curriculum vitae|cover(?:ing)? letter|call us|ring us|give us a (?:call|ring)|phone us|e-?mail us|text us|message us|pop in|drop in|please (?:call|ring|phone|e-?mail|text|contact|send|ask for)|ask for|contact us|get in touch|for more (?:information|details)|to find out more|no agencies)\b/i;
const SAYS_ITS_FACT =
  /^\s*(?:£[\d.,]+\s*(?:an|per|a|\/|p)\s?\.?(?:hour|h|annum|year|a)?\.?|(?:full|part)[- ]time|permanent|temporary|\d{1,2} (?:positions|vacancies|posts)(?: available)?)[\s.!]*$/i;

/** A bare line of pay, times or dates. */
const FIGURES = /£|\d\s?(?:am|pm)\b|\d[:.]\d\d|\b20\d\d\b/i;
const BULLET = /^\s*[-–—•●▪◦·*✓✔➢►]\s*\S/u;
/** A point of a list, or its heading; other bare lines are names, places and facts. */
const isOfAList = (line: string): boolean =>
  (BULLET.test(line) && !FIGURES.test(line)) || /^[^:]{3,60}:\s*$/.test(line);
const FEWEST_WORDS = 6;
const isSentence = (line: string): boolean =>
  /[.!?]["')]?\s*$/.test(line) && line.trim().split(/\s+/).length >= FEWEST_WORDS;

/**
 * What an advert says of the work in its own sentences: without its title, the facts that other questions ask, and
 * whatever leads past Foothold. Nothing where that leaves little, or is too long to be read.
 */
export function sureBody(advert: string, title: string | undefined): Sure<string> | undefined {
  const paragraphs = advert
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "")
    .split("\n")
    .flatMap((line) => {
      if (line.trim() === "") return [""];
      const isTitle = title !== undefined && same(line, title);
      if (isTitle || FACT.test(line) || SAYS_ITS_FACT.test(line)) return [];
      if (!isSentence(line) && !isOfAList(line)) return [];
      const kept = line
        .trim()
        .split(/(?<=[.!?])\s+(?=[\p{Lu}£\d])/u)
        .filter(
          (each) =>
            !hasContact(each) && !APPLYING.test(each) && !SAYS_ITS_FACT.test(each) && !each.includes("£"),
        )
        .join(" ");
      return kept === "" ? [] : [kept];
    })
    .join("\n");
  const text = withoutEmptyHeadings(paragraphs)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  // Only sentences tell what a person does; a list of words does not.
  const told = text.split("\n").filter(isSentence).join(" ");
  const isTold = told.length >= FEWEST_LETTERS;
  if (!isTold || text.length > LONGEST || hasContact(text)) return undefined;
  return { value: text, said: begun(text) };
}

const same = (line: string, said: string) =>
  line.replace(/[^\p{L}\p{N}]/gu, "") === said.replace(/[^\p{L}\p{N}]/gu, "");

/** A heading whose lines were all left out goes with them. */
const withoutEmptyHeadings = (text: string): string => {
  const lines = text.split("\n");
  return lines.filter((line, i) => !/:\s*$/.test(line) || (lines[i + 1] ?? "").trim() !== "").join("\n");
};

const begun = (text: string): string => {
  const [first = ""] = text.split("\n");
  return first.length > 120 ? `${first.slice(0, 120).replace(/\s\S*$/, "")} …` : `${first} …`;
};
