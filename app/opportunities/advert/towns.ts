import { townNamed } from "../../../db/reference/search";
import type { Town } from "../../../db/reference/towns";
import { agreed, type Line, labelled, type Sure, sentencesOf } from "./lines";

const WHERE =
  /^(?:location|place of work|workplace|where|work location|job location|based in|based at|town|address|place)$/;
const MANY =
  /\b(?:various|several|multiple|sites?|across|or|and|home|remote\w*|hybrid|near|around|area|surrounding|between)\b|[&/]/i;
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi;
const NAME = "(\\p{Lu}[\\p{L}'-]+(?:[ -](?:upon|on|in|under|by|the|le|next|\\p{Lu}[\\p{L}'-]+)){0,4})";
/** Where the work is, in the middle of a sentence; "office" and "hotel" are the employer's own. */
const BASED = new RegExp(
  `\\b(?:based|located|situated|work(?:ing)?|hotel|inn|home|caf[eé]|school|nursery|farm|warehouse|office|offices|shop|store|branch|restaurant|depot|kitchen|team|centre|premises|pub|factory|bakery|garage|charity|hostel)\\s+(?:is\\s+|based\\s+)?(?:in|at)\\s+(?:the\\s+(?:heart|centre|middle)\\s+of\\s+)?${NAME}`,
  "gu",
);
/** Another place than that of the work. */
const ELSEWHERE =
  /\b(?:head office|interviews?|training|induction|open day|send|post it|apply|applications?|also (?:have|at|in)|clients? in|near|travel)\b/i;

/** The one town that an advert names as where the work is. */
export function sureTown(lines: readonly Line[]): Sure<Town> | undefined {
  const named = labelled(lines, WHERE).map(({ value, text }) => ({ value: townOf(value), said: text }));
  const told = named.length > 0 ? named : [...inTitle(lines), ...inBody(lines)];
  const one = agreed(told);
  return one?.value ? { value: one.value, said: one.said } : undefined;
}

/** "Care assistant - Norwich", "Cleaner (Ipswich)", "Cook in King's Lynn". */
function inTitle([first]: readonly Line[]): Sure<Town>[] {
  if (!first || first.text.length > 90) return [];
  const parts = first.text.split(/\s+-\s+|[(),|]|\s+in (?=\p{Lu})/u).slice(1);
  return parts.flatMap((part) => {
    const town = townOf(part.trim());
    return town ? [{ value: town, said: first.text }] : [];
  });
}

const inBody = (lines: readonly Line[]): Sure<Town>[] =>
  lines.flatMap(sentencesOf).flatMap(({ text }) =>
    ELSEWHERE.test(text)
      ? []
      : [...text.matchAll(BASED)].flatMap(([, name = ""]) => {
          const town = longestTown(name);
          return town ? [{ value: town, said: text }] : [];
        }),
  );

/** The longest beginning that is a town's whole name: what follows may be another sentence's word. */
function longestTown(name: string): Town | null {
  const words = name.split(" ");
  for (let count = words.length; count > 0; count--) {
    const found = townNamed(words.slice(0, count).join(" "));
    if ("town" in found) return found.town;
  }
  return null;
}

export const isTown = (text: string): boolean => townOf(text) !== null;

function townOf(said: string): Town | null {
  if (said === "" || MANY.test(said)) return null;
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

/** A street with its number, as an advert labels it; without the town and the postcode, which are asked apart. */
export function sureAddress(lines: readonly Line[]): Sure<string> | undefined {
  return agreed(
    labelled(lines, WHERE).flatMap(({ value, text }) => {
      const parts = value.split(",").map((part) => part.trim());
      const street = parts.findIndex((part) => /^\d{1,4}[a-z]?\s+\p{L}/iu.test(part));
      if (street < 0 || street > 1 || MANY.test(parts.slice(0, street + 1).join(" "))) return [];
      return [{ value: parts.slice(0, street + 1).join(", "), said: text }];
    }),
  );
}
