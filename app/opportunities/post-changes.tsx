import { Button, Details } from "../ui";
import type { Change } from "./changes";

const WORDS: Record<Change, { summary: string; about: string; button: string }> = {
  pause: {
    summary: "Hide it for a while",
    about:
      "Nobody finds the post or can apply. Those who applied stay, and you can show it again at any time.",
    button: "Hide the post",
  },
  reopen: {
    summary: "Show it again",
    about: "People find the post and can apply, until its closing date.",
    button: "Show the post",
  },
  "take-back": {
    summary: "Change it before an officer has read it",
    about: "The post becomes a draft again. Send it once more when you have changed it.",
    button: "Take it back",
  },
  close: {
    summary: "Close it",
    about: "For a post that has run: you found people elsewhere, or the work is over. This is final.",
    button: "Close the post",
  },
  withdraw: {
    summary: "Withdraw it",
    about: "For a post that was a mistake. This is final.",
    button: "Withdraw the post",
  },
};

/** What an employer may do with a post, each behind its own words. */
export function PostChanges({ changes, candidates }: { changes: readonly Change[]; candidates: number }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h2>Change how it stands</h2>
      {changes.map((change) => {
        const { summary, about, button } = WORDS[change];
        const isEnd = change === "close" || change === "withdraw";
        return (
          <Details key={change} summary={summary}>
            <p>
              {about}
              {isEnd &&
                candidates > 0 &&
                " Those who wait for an answer are told. Offers that you made stand."}
            </p>
            <form method="post">
              <input type="hidden" name="change" value={change} />
              <Button look={isEnd ? "warning" : "secondary"}>{button}</Button>
            </form>
          </Details>
        );
      })}
    </>
  );
}
