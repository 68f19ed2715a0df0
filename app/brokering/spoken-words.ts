import type { Spoken } from "./behalf";

/** What a person says to their officer, as the officer's pages name it. */
export const SPOKEN_WORDS: Record<Spoken, string> = {
  yes: "They say yes",
  no: "They say no",
  confirm: "They will come to the interview",
  ask: "They ask for another time",
  hours: "They ask for other hours",
  accept: "They accept the offer",
  decline: "They decline the offer",
  withdraw: "They take it back",
  share: "They change what they share",
  end: "They end all sharing",
};
