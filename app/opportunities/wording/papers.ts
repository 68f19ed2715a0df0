import { type ExcludingWord, wordsIn } from "./words";

const REASON =
  "Nobody has to show papers about their right to work before an offer. You check them later, before the first day, of everyone you hire.";

const asWord = (phrase: string): ExcludingWord => ({
  phrase,
  reason: REASON,
  instead: "Leave it out.",
  unlawful: true,
});

/** Papers of the right to work: an employer sees them after an offer, and of everyone. */
export const PAPERS: readonly ExcludingWord[] = [
  "passport*",
  "visa",
  "visas",
  "e visa*",
  "evisa*",
  "share code*",
  "BRP*",
  "residence permit*",
  "residence card*",
  "biometric",
  "immigration",
  "nationality",
].map(asWord);

/** Where people are told what to bring, its name alone asks for papers. Elsewhere it may say who can be hired. */
export const PAPERS_TO_BRING: readonly ExcludingWord[] = [...PAPERS, asWord("right to work")];

/** Whether a text of what to bring names such papers at all. */
export const namesPapers = (text: string): boolean => wordsIn(text, PAPERS_TO_BRING).length > 0;
