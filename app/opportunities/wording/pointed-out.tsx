import { Notice } from "../../ui";
import { ReadingAge, WordPointedOut } from "../findings-list";
import { FIELD_WORDS } from "../questions";
import type { PointedOut as Found } from "./pointing.server";
import { READING_AGE_WANTED } from "./reading";

/** What is pointed out in an answer that was saved: its employer changes it, or goes on. */
export function PointedOut({ words, reading }: Found) {
  const isHard = reading !== null && reading.age > READING_AGE_WANTED;
  if (words.length === 0 && !reading) return null;
  if (words.length === 0 && reading && !isHard)
    return (
      <p className="fh-quiet">
        Your text reads like one for people of about {reading.age}. That is easy to read.
      </p>
    );
  return (
    <Notice title="Your answer is saved. Please look at this">
      {words.map(({ field, found }, i) => (
        <div key={i}>
          <h3>
            {FIELD_WORDS[field]}: “{found.said}”
          </h3>
          <WordPointedOut found={found} />
          {found.blocks && (
            <p>
              <strong>A post that says this cannot be sent.</strong>
            </p>
          )}
        </div>
      ))}
      {isHard && (
        <>
          <h3>Reading age</h3>
          <ReadingAge {...reading} />
        </>
      )}
      {words.every(({ found }) => !found.blocks) && <p>You decide: change it below, or go on.</p>}
    </Notice>
  );
}
