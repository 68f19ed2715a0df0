import { SOC_UNITS } from "../../../db/reference/soc";
import { hasContact } from "../contacts";
import { agreed, type Line, labelled, type Sure } from "./lines";

// The words that make a line no title are known in English alone.
const TITLE = /^\p{Script=Latin}[\p{Script=Latin}\p{M} /&'(),-]{2,78}$/u;
const LABEL = /^(?:job title|job role|position|role|post title|title|vacancy|job|post)$/;
/** A first line that is a call, a sentence or an organisation's name rather than a job's. */
const NO_TITLE =
  /\b(?:or|we|we're|you|your|our|join|hiring|looking|seeking|vacanc\w*|jobs?|opportunit\w*|advert\w*|now|urgent\w*|immediate|apply|ltd|limited|plc|llp|council|trust|hotel|school|hospital|farm|group|company|college|university|agency|and sons?|& sons?)\b/i;
/** What makes the words behind a dash somebody who calls: "Riverside Hotel". */
const CALLER =
  /^the \p{Lu}|\b(?:ltd|limited|plc|llp|council|trust|hotel|inn|pub|cafe|café|restaurant|school|academy|nursery|hospital|farm|group|company|college|university|agency|care home|nursing home|and sons?|& sons?)\b/iu;
/** What follows a title in its line and is none of it. */
const ASIDE =
  /^(?:(?:full|part)[- ]time|permanent|temporary|fixed[- ]term|seasonal|zero[- ]hours?(?: contract)?|(?:immediate|asap) start|days?|mornings?|evenings?|weekends?|term[- ]time(?: only)?|\d{1,2}(?:\.\d+)? ?(?:hours?|hrs?)(?: (?:a|per) week| ?p\.?w\.?)?|(?:£.*)|x ?\d{1,2}|\d{1,2} posts?)$/i;
const CALL = /^(.{3,60}?)\s+(?:wanted|required|needed)[.!]*$/i;

/** Last words of what people call jobs, as the occupations' titles say them, and those that stand for many. */
let nouns: ReadonlySet<string> | undefined;
const isJob = (text: string): boolean => {
  nouns ??= new Set([
    ...SOC_UNITS.flatMap((unit) => unit.synonyms).map((title) => lastWord(title)),
    ..."assistant operative operator worker member supervisor manager officer clerk helper hand apprentice trainee technician coordinator co-ordinator leader administrator attendant staff practitioner".split(
      " ",
    ),
  ]);
  return nouns.has(lastWord(text));
};
const lastWord = (title: string): string =>
  (
    title
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter(Boolean)
      .at(-1) ?? ""
  ).replace(/(?<=[^s])s$/, "");

const isTitle = (text: string) => TITLE.test(text) && !hasContact(text);

/** What stands before a dash, a bracket or a comma, where all that follows is known to be no part of a title. */
function head(said: string, isTown: (text: string) => boolean): string | undefined {
  const [first = "", ...rest] = said
    .replace(/[.!]+$/, "")
    .split(/\s+-\s+|\s*[(),|]\s*|\s+in (?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return rest.every((part) => ASIDE.test(part) || isTown(part)) ? first : undefined;
}

/** Whether what stands behind a dash is an organisation, or a name and its town, and no second job. */
const areCallers = (said: readonly string[], isTown: (text: string) => boolean) => {
  const parts = said
    .flatMap((text) => text.split(/[(),|]/))
    .map((part) => part.trim())
    .filter((part) => part !== "" && !ASIDE.test(part));
  const names = parts.filter((part) => !isTown(part));
  return (
    names.length === 1 &&
    !names.some(isJob) &&
    (names.some((part) => CALLER.test(part)) || parts.length > names.length)
  );
};

/** The title: where it is named as such, or the first line where that is a job's name and nothing else. */
export function sureTitle(
  lines: readonly Line[],
  isTown: (text: string) => boolean,
): Sure<string> | undefined {
  const named = labelled(lines, LABEL);
  if (named.length > 0)
    return agreed(
      named.flatMap(({ value, text }) => {
        const title = head(value, isTown) ?? value;
        return isTitle(title) && !/\s-\s/.test(title) ? [{ value: title, said: text }] : [];
      }),
    );
  const [first] = lines;
  if (!first || (first.label !== null && !first.text.includes(" - "))) return undefined;
  const said = head(first.text, isTown) ?? first.text;
  // What stands behind a call is who calls: "Cleaner wanted - Riverside Hotel".
  const [call = "", ...callers] = first.text.split(/\s+-\s+/);
  const isCaller = callers.every((part) => /^\p{Lu}/u.test(part) && !/\b(?:or|and)\b/i.test(part));
  const called = CALL.exec(isCaller ? call : said)?.[1] ?? CALL.exec(said)?.[1];
  const before = isCaller && call && areCallers(callers, isTown) ? call : said;
  const title = head(called ?? before, isTown);
  if (!title || !isTitle(title) || NO_TITLE.test(title) || !isJob(title)) return undefined;
  return title.split(" ").length <= 6 ? { value: title, said: first.text } : undefined;
}
