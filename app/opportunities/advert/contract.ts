import { fullDates } from "./dates";
import { type Line, type Sure, sentencesOf } from "./lines";

export type SureContract = Sure<
  | { contract: "permanent" | "temporary" | "zero_hours"; endsOn: null }
  | { contract: "fixed_term"; endsOn: string }
>;

const CONTRACTS = {
  permanent: "permanent(?:ly)?",
  temporary: "temporary|temp|seasonal",
  zero_hours: "zero[- ]hours?",
  fixed_term: "fixed[- ]term",
} as const;
const TIME = "(?:full|part)[- ]time";
const NOUN = `(?:[\\s,-]+${TIME})?[\\s,-]+(?:contract|position|role|job|post|vacancy|basis|employment)`;
const DOUBT =
  /\b(?:or|not|no|never|become|lead\w*|possib\w*|potential\w*|may|could|initially|first|then|view to|prospect|opportunit\w*|both|casual|bank)\b|\bto[- ]perm/i;
const LABEL =
  /^(?:contract|contract type|type of contract|job type|employment type|type|employment|hours|status)$/;
/** "Temporary accommodation" is somebody's home, not a contract. */
const OF_SOMETHING_ELSE =
  /^\s+(?:accommodation|housing|homes?|address|shelter|residen\w*|leave|exhibition|events?|clients?|guests?|collection|garden\w*|fruit|produce|menu|vegetables)\b/i;

/** The kind of contract that an advert names, where it names one alone. */
export function sureContract(lines: readonly Line[], today: string): SureContract | undefined {
  const mentions = lines.flatMap(sentencesOf).flatMap((line) =>
    (Object.keys(CONTRACTS) as (keyof typeof CONTRACTS)[]).flatMap((contract) => {
      const word = `\\b(?:${CONTRACTS[contract]})\\b`;
      const found = new RegExp(word, "i").exec(line.text);
      if (!found || OF_SOMETHING_ELSE.test(line.text.slice(found.index + found[0].length))) return [];
      const isSaid =
        (LABEL.test(line.label ?? "") && line.value.length < 80) ||
        new RegExp(word + NOUN, "i").test(line.text) ||
        new RegExp(`^(?:${TIME}[\\s,/-]+)?${word}(?:[\\s,/-]+${TIME})?\\.?$`, "i").test(line.text) ||
        new RegExp(`[(,-]\\s*(?:${TIME}[\\s,/-]+)?${word}(?:[\\s,/-]+${TIME})?\\)?$`, "i").test(line.text);
      return [{ contract, line, isSaid: isSaid && !DOUBT.test(line.text) }];
    }),
  );
  const kinds = new Set(mentions.map(({ contract }) => contract));
  const [first] = mentions.filter(({ isSaid }) => isSaid);
  if (kinds.size !== 1 || !first || mentions.some(({ line }) => DOUBT.test(line.text))) return undefined;
  if (first.contract !== "fixed_term")
    return { value: { contract: first.contract, endsOn: null }, said: first.line.text };
  // Without its last day a fixed term is only half an answer.
  const dates = /\b(?:until|till|ends? on|ending)\b/i.test(first.line.text) ? fullDates(first.line.text) : [];
  const [endsOn] = dates;
  if (dates.length !== 1 || !endsOn || endsOn <= today) return undefined;
  return { value: { contract: "fixed_term", endsOn }, said: first.line.text };
}
